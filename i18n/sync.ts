/**
 * Brings a language's file in step with the English. lit-localize alone keeps an old translation as approved when its
 * English turns into the opposite, and deletes what it no longer finds; here nothing approved survives such a change,
 * and nothing is lost.
 */
import {
  englishDiffers,
  fingerprint,
  isDraft,
  isMachine,
  isRecorded,
  isTranslated,
  record,
  recordOf,
  signOff,
  targetDiffers,
} from './sign.js';
import type { Message, Unit, Xliff } from './xliff.js';

/** Ids of messages, by what became of them. */
export interface Summary {
  /** New, without a translation. */
  readonly added: string[];
  /** The English no longer has them. */
  readonly archived: string[];
  /** Came back with their translation. */
  readonly restored: string[];
  /** Their English has changed since their translation. */
  readonly stale: string[];
}

/** States that a person gives. */
const worked = new Set<string | undefined>(['translated', 'final', 'signed-off']);

/** Takes a translation back to a draft that somebody has to look at. */
const demote = (unit: Unit, english: string) => {
  if (!isMachine(unit)) unit.qualifier = undefined;
  unit.state = 'needs-review-translation';
  // Of several changes, the first tells which English the translation is of.
  if (unit.noteFrom('previous-source') === undefined) unit.setNote('previous-source', english);
};

const clear = (unit: Unit) => {
  unit.target = undefined;
  for (const note of ['fingerprint', 'sign-off', 'previous-source']) unit.setNote(note, undefined);
};

/**
 * Makes state, notes and fingerprint of a unit agree, after somebody has edited it, here or in another tool.
 *
 * @param before the English that the file held, where it has just changed
 */
export const settle = (unit: Unit, before = unit.source): void => {
  if (!unit.target?.trim()) clear(unit);
  else if (isTranslated(unit)) {
    const changed = before !== unit.source;
    if (changed && !isRecorded(unit)) recordOf(unit, before);
    // A tool that drops states has not looked at anything.
    const lookedAt = !changed && worked.has(unit.state) && unit.noteFrom('previous-source') !== undefined;
    if (englishDiffers(unit) && !lookedAt) {
      demote(unit, changed ? before : 'not known');
    } else {
      // Editors such as Poedit leave the state of a text as it was before they changed it.
      const unseen = targetDiffers(unit) && !lookedAt && ['final', 'signed-off'].includes(unit.state ?? '');
      const unsigned = unit.state === 'signed-off' && signOff(unit)?.fingerprint !== fingerprint(unit);
      if (unseen || unsigned) unit.state = 'translated';
      unit.setNote('previous-source', undefined);
      record(unit);
    }
    if (!isDraft(unit)) unit.qualifier = undefined;
  }
  if (unit.state !== 'signed-off') unit.setNote('sign-off', undefined);
  if (!['final', 'signed-off'].includes(unit.state ?? '')) unit.approved = false;
};

/** The archive may hold an id several times, with other English each. */
const archivedId = ({ id }: Unit) => id.replace(/~\d+$/, '');

const keep = (unit: Unit, archive: Xliff) => {
  const same = archive.units.find(
    (old) => archivedId(old) === unit.id && old.source === unit.source && old.target === unit.target,
  );
  if (same) archive.remove(same);
  const id = unit.id;
  let free = id;
  for (let count = 2; archive.unit(free); count += 1) free = `${id}~${count}`;
  archive.adopt(unit).id = free;
};

/**
 * Brings `xliff` in step with the English, and moves what is gone into `archive`. Running it again changes nothing.
 *
 * A message returns from the archive when the same English returns, under its old id or, with the same note, under
 * another.
 */
export const sync = (xliff: Xliff, english: readonly Message[], archive: Xliff): Summary => {
  const summary: Summary = { added: [], archived: [], restored: [], stale: [] };
  const ids = new Set(english.map(({ id }) => id));
  for (const unit of xliff.units.filter(({ id }) => !ids.has(id))) {
    if (unit.target?.trim()) {
      keep(unit, archive);
      summary.archived.push(unit.id);
    }
    xliff.remove(unit);
  }
  for (const message of english) {
    const { id } = message;
    const unit = xliff.unit(id);
    if (unit) {
      const before = unit.source;
      unit.describe(message);
      settle(unit, before);
      if (unit.noteFrom('previous-source') !== undefined) summary.stale.push(id);
      continue;
    }
    const old = archive.units.filter(({ source }) => source === message.source);
    const found =
      old.find((candidate) => archivedId(candidate) === id) ?? old.find(({ note }) => note === message.note);
    if (!found) {
      xliff.add(message);
      summary.added.push(id);
      continue;
    }
    const restored = xliff.adopt(found);
    archive.remove(found);
    restored.id = id;
    restored.describe(message);
    settle(restored);
    summary.restored.push(id);
  }
  xliff.sort();
  archive.sort();
  return summary;
};
