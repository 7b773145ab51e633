import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importDrafts } from '../../i18n/draft.js';
import { sign, signOff, standing } from '../../i18n/sign.js';
import { sync } from '../../i18n/sync.js';
import type { Message, Xliff } from '../../i18n/xliff.js';
import { call, copy, empty, message, parse, translated, weakness } from './xliff-files.js';

/** Another meaning, and the same id. */
const flipped = { ...weakness, source: 'a muscle is not weak' };
const by = { name: 'Dr Ana Ruiz', date: '2026-11-22' };

const inStep = (xliff: Xliff, english: readonly Message[], archive = empty()) => {
  const summary = sync(xliff, english, archive);
  const text = String(xliff);
  const kept = String(archive);
  sync(xliff, english, archive);
  assert.equal(String(xliff), text, 'a second run changes the file');
  assert.equal(String(archive), kept, 'a second run changes the archive');
  // What was written is what is read next time.
  return { summary, xliff: parse(text), archive: parse(kept) };
};

describe('English that changes its meaning', () => {
  for (const state of ['translated', 'final', 'signed-off']) {
    it(`leaves nothing approved of a translation that was ${state}`, () => {
      const { xliff, unit } = translated(weakness, 'un músculo está débil', { state, approved: true });
      if (state === 'signed-off') sign(unit, by);
      const after = inStep(xliff, [flipped]);
      const now = after.xliff.unit(weakness.id);
      assert.deepEqual(after.summary.stale, [weakness.id]);
      assert.equal(now?.state, 'needs-review-translation');
      assert.equal(now?.approved, false);
      assert.equal(now?.source, flipped.source);
      assert.equal(now?.target, 'un músculo está débil');
      assert.equal(now?.noteFrom('previous-source'), weakness.source);
      assert.equal(now && signOff(now), undefined);
      assert.equal(now && standing(now), 'stale');
    });
  }

  it('is found in a file that another tool has written, without any fingerprint', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'final', approved: true, recorded: false });
    assert.equal(inStep(xliff, [flipped]).xliff.unit(weakness.id)?.state, 'needs-review-translation');
  });

  it('is found after lit-localize alone has put the new English over an approved translation', () => {
    const { xliff, unit } = translated(weakness, 'débil', { state: 'final', approved: true });
    unit.describe(flipped);
    const now = inStep(xliff, [flipped]).xliff.unit(weakness.id);
    assert.equal(now?.state, 'needs-review-translation');
    assert.equal(now?.approved, false);
  });

  it('twice, tells of which English the translation is', () => {
    const { xliff } = translated(weakness, 'débil');
    sync(xliff, [flipped], empty());
    const again = { ...weakness, source: 'a muscle hurts' };
    assert.equal(
      inStep(xliff, [again]).xliff.unit(weakness.id)?.noteFrom('previous-source'),
      weakness.source,
    );
  });

  it('and back needs no new translation, but a new review', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'final', approved: true });
    sync(xliff, [flipped], empty());
    const now = inStep(xliff, [weakness]).xliff.unit(weakness.id);
    assert.equal(now?.noteFrom('previous-source'), undefined);
    assert.equal(now && standing(now), 'translated');
    assert.equal(now?.state, 'needs-review-translation');
  });

  it('stays stale until a person gives the translation a state again', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sync(xliff, [flipped], empty());
    unit.target = 'no está débil';
    assert.equal(standing(inStep(xliff, [flipped]).xliff.units[0] ?? unit), 'stale');
    unit.state = 'translated';
    const now = inStep(xliff, [flipped]).xliff.unit(weakness.id);
    assert.equal(now && standing(now), 'translated');
    assert.equal(now?.noteFrom('previous-source'), undefined);
  });

  it('stays stale when a tool drops the state', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sync(xliff, [flipped], empty());
    unit.state = undefined;
    assert.equal(standing(inStep(xliff, [flipped]).xliff.units[0] ?? unit), 'stale');
  });

  it('makes stale what a translator brings back that was made of the old English', () => {
    const { xliff } = translated(weakness, 'está débil', { state: 'final', approved: true });
    assert.deepEqual(inStep(parse(String(xliff)), [flipped]).summary.stale, [weakness.id]);
  });

  it('keeps a machine draft known as one', () => {
    const { xliff } = translated(weakness, 'débil', {
      state: 'needs-review-translation',
      qualifier: 'leveraged-mt',
    });
    const now = inStep(xliff, [flipped]).xliff.unit(weakness.id);
    assert.equal(now?.qualifier, 'leveraged-mt');
    assert.equal(now?.noteFrom('previous-source'), weakness.source);
  });
});

describe('English that changes nothing in meaning', () => {
  it('keeps review and sign-off when only the note or a name in the code changes', () => {
    const { xliff, unit } = translated(call, 'Llame al {0} ahora');
    sign(unit, by);
    const now = inStep(xliff, [{ ...call, note: 'SAFETY. More.', placeholders: ['${phone}'] }]).xliff.unit(
      call.id,
    );
    assert.equal(now && standing(now), 'signed-off');
    assert.equal(now?.note, 'SAFETY. More.');
    assert.match(
      String(xliff),
      /<target state="signed-off">Llame al <x id="0" equiv-text="\$\{phone\}"\/> ahora/,
    );
  });
});

describe('text that was edited after its review', () => {
  it('loses what Poedit has kept: approved, state and sign-off', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sign(unit, by);
    const edited = parse(String(xliff).replace('débil', 'cansado'));
    const now = inStep(edited, [weakness]).xliff.unit(weakness.id);
    assert.equal(now?.state, 'translated');
    assert.equal(now?.approved, false);
    assert.equal(now && signOff(now), undefined);
  });

  it('loses final the same way, and gets it back when a linguist gives it again', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'final', approved: true });
    const edited = parse(String(xliff).replace('débil', 'cansado'));
    sync(edited, [weakness], empty());
    const unit = edited.unit(weakness.id);
    assert.equal(unit?.state, 'translated');
    assert.ok(unit);
    unit.state = 'final';
    assert.equal(standing(inStep(edited, [weakness]).xliff.units[0] ?? unit), 'final');
  });

  it('keeps its review when a tool only composes accents in another way', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sign(unit, by);
    const now = inStep(parse(String(xliff).normalize('NFD')), [weakness]).xliff.unit(weakness.id);
    assert.equal(now && standing(now), 'signed-off');
  });

  it('is not approved by a mark that a draft still bears', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'needs-review-translation', approved: true });
    assert.equal(inStep(xliff, [weakness]).xliff.unit(weakness.id)?.approved, false);
  });

  it('is not signed off by its state alone', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'signed-off', approved: true });
    assert.equal(inStep(xliff, [weakness]).xliff.unit(weakness.id)?.state, 'translated');
  });

  it('counts as a person’s when its state says so, even if a tool has left “leveraged-mt”', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'translated', qualifier: 'leveraged-mt' });
    assert.equal(inStep(xliff, [weakness]).xliff.unit(weakness.id)?.qualifier, undefined);
  });
});

describe('messages that come and go', () => {
  it('are added without a translation, in the order of their ids', () => {
    const { summary, xliff } = inStep(empty(), [weakness, call, copy]);
    assert.deepEqual(summary.added, [weakness.id, call.id, copy.id]);
    assert.deepEqual(
      xliff.units.map(({ id, target }) => [id, target]),
      [
        [call.id, undefined],
        [copy.id, undefined],
        [weakness.id, undefined],
      ],
    );
  });

  it('are archived when the English drops them, and come back with their sign-off', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sign(unit, by);
    const gone = inStep(xliff, [copy]);
    assert.deepEqual(gone.summary.archived, [weakness.id]);
    assert.equal(gone.xliff.unit(weakness.id), undefined);
    assert.equal(gone.archive.unit(weakness.id)?.target, 'débil');
    const back = inStep(gone.xliff, [copy, weakness], gone.archive);
    const now = back.xliff.unit(weakness.id);
    assert.deepEqual(back.summary.restored, [weakness.id]);
    assert.equal(now && standing(now), 'signed-off');
    assert.equal(back.archive.units.length, 0);
  });

  it('do not come back for other English', () => {
    const { xliff } = translated(weakness, 'débil', { state: 'final' });
    const gone = inStep(xliff, [copy]);
    const back = inStep(gone.xliff, [copy, flipped], gone.archive);
    assert.equal(back.xliff.unit(weakness.id)?.target, undefined);
    assert.equal(back.archive.unit(weakness.id)?.target, 'débil');
  });

  it('keep their translation under a new id', () => {
    const { xliff } = translated(weakness, 'débil');
    const after = inStep(xliff, [{ ...weakness, id: 'sign.strength' }]);
    assert.equal(after.xliff.unit('sign.strength')?.target, 'débil');
    assert.equal(after.xliff.unit(weakness.id), undefined);
    assert.equal(after.archive.units.length, 0);
  });

  it('lie beside each other in the archive when one id had two meanings', () => {
    const archive = empty();
    const { xliff } = translated(weakness, 'débil');
    sync(xliff, [], archive);
    const { xliff: second } = translated(flipped, 'no débil');
    const { archive: both } = inStep(second, [], archive);
    assert.deepEqual(both.units.map(({ target }) => target).sort(), ['débil', 'no débil']);
    assert.equal(inStep(empty(), [weakness], both).xliff.unit(weakness.id)?.target, 'débil');
  });

  it('lose an empty translation, which would show as blank', () => {
    const { xliff } = translated(weakness, ' ', { state: 'final', approved: true });
    const now = inStep(xliff, [weakness]).xliff.unit(weakness.id);
    assert.equal(now?.targetElement, undefined);
    assert.equal(now?.approved, false);
  });
});

describe('drafts of a machine', () => {
  const machine = { state: 'needs-review-translation', qualifier: 'leveraged-mt' };

  it('are taken in as drafts, with their placeholders', () => {
    const { xliff } = inStep(empty(), [call]);
    const { taken } = importDrafts(xliff, { [call.id]: 'Llame al {0} ahora' });
    const now = inStep(xliff, [call]).xliff.unit(call.id);
    assert.deepEqual(taken, [call.id]);
    assert.equal(now && standing(now), 'machine');
    assert.match(String(xliff), /<x id="0" equiv-text="\$\{number\}"\/>/);
  });

  it('replace an older draft, and nothing that a person has worked on', () => {
    const older = translated(weakness, 'flojo', machine);
    assert.deepEqual(importDrafts(older.xliff, { [weakness.id]: 'débil' }).taken, [weakness.id]);
    for (const state of ['translated', 'final', 'signed-off', 'needs-review-translation', undefined]) {
      const { xliff, unit } = translated(weakness, 'débil', { state });
      unit.state = state;
      assert.deepEqual(importDrafts(xliff, { [weakness.id]: 'flojo' }).kept, [weakness.id], `${state}`);
      assert.equal(unit.target, 'débil');
    }
  });

  it('given a second time do not pass for a look at changed English', () => {
    const { xliff, unit } = translated(weakness, 'débil', machine);
    sync(xliff, [flipped], empty());
    assert.deepEqual(importDrafts(xliff, { [weakness.id]: 'débil' }).kept, [weakness.id]);
    assert.equal(standing(unit), 'stale');
  });

  it('for no message are told', () => {
    assert.deepEqual(importDrafts(empty(), { 'a.b': 'x' }).unknown, ['a.b']);
  });

  it('of a text with two sentences come whole', () => {
    const two = message('tip.two', 'Ask. Do not stop.');
    const { xliff } = inStep(empty(), [two]);
    importDrafts(xliff, { 'tip.two': 'Pregunte. No lo deje.' });
    assert.equal(parse(String(xliff)).unit('tip.two')?.target, 'Pregunte. No lo deje.');
  });
});
