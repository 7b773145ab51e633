import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emergencyNumber, regions, summary, warningSigns, type Region } from '../../src/content/index.js';
import { phoneAddress } from '../../src/elements/inputs.js';

const union = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');
const others = 'au br ca ch cn gb in jp kr no nz pk sg us vn'.split(' ');

/** What nobody could look up again: no page that gives the numbers, and no note of why there is none. */
const unfounded = (all: Iterable<readonly [string, Region]>) =>
  [...all].flatMap(([country, { basis }]) => (basis?.sources.length || basis?.note ? [] : country));

describe('the regions', () => {
  it('are the countries of the European Union, and those that the documents name', () => {
    assert.deepEqual([...regions.keys()].sort(), [...union, ...others].sort());
  });

  it('each have a page that gives their numbers, or a note', () => {
    assert.deepEqual(unfounded(regions), []);
    for (const [country, { basis }] of regions) {
      for (const source of basis?.sources ?? []) {
        assert.match(new URL(source).protocol, /^https?:$/, country);
      }
      assert.equal(new Set(basis?.sources).size, basis?.sources.length, country);
    }
  });

  it('are caught when nothing stands behind a number (planted)', () => {
    const emergency = ['1'];
    assert.deepEqual(
      unfounded([
        ['aa', { emergency }],
        ['bb', { emergency, basis: { sources: [] } }],
        ['cc', { emergency, basis: { sources: [], note: 'Told by nobody.' } }],
      ]),
      ['aa', 'bb'],
    );
  });

  it('have an advice line only where their pages speak of one', () => {
    assert.deepEqual(
      [...regions]
        .flatMap(([country, { advice }]) => (advice ? [[country, advice.number, advice.name]] : []))
        .sort(),
      [
        ['at', '1450', undefined],
        ['de', '116117', undefined],
        ['gb', '111', undefined],
        ['no', '116117', undefined],
        ['nz', '0800\u00a0611\u00a0116', 'Healthline'],
      ],
    );
  });

  it('have numbers that can be called, and that every sentence with a number names', () => {
    for (const [country, { emergency, advice }] of regions) {
      assert.ok(emergency.length, country);
      for (const number of [...emergency, ...(advice ? [advice.number] : [])]) {
        assert.ok(phoneAddress(number), `${country} ${number}`);
      }
      const [, , call] = summary(country);
      const { cards, advice: line } = warningSigns(country);
      const headings = cards.filter(({ urgency }) => urgency === 'emergency').map(({ heading }) => heading);
      for (const number of emergency) {
        for (const text of [call.text, ...headings]) assert.ok(text.includes(number), `${country}: ${text}`);
      }
      assert.equal(headings.length, 1);
      assert.deepEqual([country, line?.includes(advice?.number ?? '')], [country, advice ? true : undefined]);
    }
  });

  it('are not guessed: elsewhere no number is named', () => {
    for (const country of ['', 'aq', 'GB', 'uk', 'europe']) {
      assert.equal(emergencyNumber(country), undefined);
      const { cards, advice } = warningSigns(country);
      for (const text of [summary(country)[2].text, cards.at(-1)?.heading]) {
        assert.match(text ?? '', /^Call your local emergency number now if/);
      }
      assert.equal(advice, undefined);
    }
  });
});
