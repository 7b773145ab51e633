import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { launch } from '../../scripts/bench/measure.js';
import { asModule, changed, servePages, threePath } from '../../scripts/bench/pages.js';
import { ratio } from '../../scripts/bench/report.js';
import { race, staticWords } from '../../scripts/bench/run.js';
import { scriptTime } from '../../scripts/bench/trace.js';

const ours = asModule('ours', 'dist');

/** Formats dates at each drawing, as 0.1.0 did with every message that holds one. */
const formatting = `
for (const tag of ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers']) {
  const { prototype } = customElements.get(tag);
  const { performUpdate } = prototype;
  prototype.performUpdate = function () {
    for (let day = 1; day < 600; day += 1) new Date(2026, 0, day).toLocaleDateString('en', { dateStyle: 'long' });
    return performUpdate.call(this);
  };
  for (const element of document.querySelectorAll(tag)) element.requestUpdate();
}`;

const variants = [
  await staticWords('dist'),
  ours,
  changed(ours, 'slowed', (script) => script.replace(/(\n\/\/# source.*)?$/, () => `\n${formatting}`)),
];

const browser = await launch();
const site = await servePages(variants);
after(async () => {
  site.close();
  await browser.close();
});

const visits = await race(browser, variants, (variant) => site.address + threePath(variant), {
  rounds: 2,
  widgets: 3,
  clicks: 2,
});
const [plain, whole, slowed] = visits as [(typeof visits)[0], (typeof visits)[0], (typeof visits)[0]];

describe('npm run bench', () => {
  it('sees that static HTML needs the page alone, and the widgets one script more', () => {
    assert.deepEqual(
      plain.visits.map(({ requests }) => requests),
      [1, 1],
    );
    assert.deepEqual(
      whole.visits.map(({ requests }) => requests),
      [2, 2],
    );
    assert.ok(ratio(whole, plain, 'wire').low > 2);
  });

  it('compares pages of the same words', () => {
    assert.ok(plain.visits.every(({ elements }) => elements > 300));
    assert.ok(ratio(whole, plain, 'elements').high < 1.6);
  });

  it('measures everything it reports', () => {
    for (const { name, visits: all } of visits) {
      for (const [measure, value] of all.flatMap((visit) => Object.entries(visit))) {
        assert.ok(Number.isFinite(value), `${measure} of ${name}`);
      }
    }
  });

  it('notices dates that are formatted at each drawing', () => {
    assert.ok(ratio(slowed, whole, 'script').median > 1.5);
  });

  it('counts microtasks as script, what they lay out as layout, and nothing twice', () => {
    const thread = { pid: 1, tid: 1 };
    const span = (name: string, ts: number, dur: number) => ({
      ...thread,
      name,
      ph: 'X',
      ts,
      dur,
      tdur: dur,
    });
    const events = [
      { ...thread, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } },
      span('RunTask', 0, 10_000),
      span('v8.evaluateModule', 0, 2_000),
      span('FunctionCall', 1_000, 500),
      span('UpdateLayoutTree', 3_000, 2_000),
      span('Layout', 3_500, 1_000),
      span('RunTask', 20_000, 5_000),
      span('Layout', 21_000, 1_000),
      { ...span('RunTask', 0, 10_000), tid: 2 },
    ];
    assert.equal(scriptTime(events), 8);
  });
});
