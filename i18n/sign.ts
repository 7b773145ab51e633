/**
 * Who has looked at a translation, and whether that still holds.
 *
 * A fingerprint is two hashes, of the English and of the translation, so that it can be told which of them has
 * changed. FNV-1a with 64 bits, and not SHA-256: `crypto.subtle` answers later and only on secure pages, and there is
 * no attacker to keep out (who can edit the file can sign it too), only edits that nobody has looked at.
 */
import type { Unit } from './xliff.js';

export interface SignOff {
  /** ISO 8601. */
  readonly date: string;
  readonly name: string;
  /** Of what was signed. */
  readonly fingerprint: string;
}

/**
 * How far a translation has come. Every unit stands at exactly one of these; reviewed are the last two. What a
 * reviewer has seen counts only while its fingerprint matches, whatever state a tool has left.
 *
 * - `stale`: the English has changed since, and nobody has looked at the translation again
 * - `machine`: draft of a machine
 * - `translated`: by a person, not reviewed
 * - `final`: checked by a linguist
 * - `signed-off`: checked by a clinician
 */
export type Standing = 'untranslated' | 'stale' | 'machine' | 'translated' | 'final' | 'signed-off';

const hash = (text: string) => {
  let value = 0xcbf29ce484222325n;
  // Some tools compose letters and accents anew; that is no edit.
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(36);
};

const hashes = ({ source, target = '' }: Unit) => ({ source: hash(source), target: hash(target) });

/** Fingerprint of English and translation as they stand now. */
export const fingerprint = (unit: Unit): string => `${hashes(unit).source}:${hashes(unit).target}`;

/** The fingerprint kept with the unit, if there is one. */
const kept = (unit: Unit) => {
  const [source, target] = unit.noteFrom('fingerprint')?.split(':') ?? [];
  return source && target ? { source, target } : undefined;
};

/** Keeps the fingerprint of what stands there now. */
export const record = (unit: Unit): void => unit.setNote('fingerprint', fingerprint(unit));

/** Keeps that the translation is of other English than stands there now. */
export const recordOf = (unit: Unit, english: string): void =>
  unit.setNote('fingerprint', `${hash(english)}:${hashes(unit).target}`);

/** Whether a fingerprint is kept. */
export const isRecorded = (unit: Unit): boolean => Boolean(kept(unit));

/** Whether the English differs from that which was translated. */
export const englishDiffers = (unit: Unit): boolean =>
  isRecorded(unit) && kept(unit)?.source !== hashes(unit).source;

/** Whether the translation differs from that which was recorded. */
export const targetDiffers = (unit: Unit): boolean =>
  isRecorded(unit) && kept(unit)?.target !== hashes(unit).target;

/** States in which a translation has yet to be looked at by a person. */
export const isDraft = ({ state = '' }: Unit): boolean => state.startsWith('needs-') || state === 'new';

/** Targets in these states hold no translation, at most a copy of the English. */
const emptyStates = new Set(['new', 'needs-translation']);

export const isTranslated = ({ target, state = '' }: Unit): boolean =>
  Boolean(target?.trim()) && !emptyStates.has(state);

export const isMachine = (unit: Unit): boolean =>
  isDraft(unit) && ['leveraged-mt', 'mt-suggestion'].includes(unit.qualifier ?? '');

/** Who has signed, when and what; undefined where nobody has. */
export const signOff = (unit: Unit): SignOff | undefined => {
  const [, date, name, signed] =
    /^(\d{4}-\d\d-\d\d), (.+), (\w+:\w+)$/.exec(unit.noteFrom('sign-off') ?? '') ?? [];
  return date && name && signed ? { date, name, fingerprint: signed } : undefined;
};

export const standing = (unit: Unit): Standing => {
  if (!isTranslated(unit)) return 'untranslated';
  if (englishDiffers(unit) || unit.noteFrom('previous-source') !== undefined) return 'stale';
  if (isMachine(unit)) return 'machine';
  if (unit.state === 'signed-off' && signOff(unit)?.fingerprint === fingerprint(unit)) return 'signed-off';
  if (unit.state === 'final' && kept(unit) && !targetDiffers(unit)) return 'final';
  return 'translated';
};

export const isReviewed = (unit: Unit): boolean => ['final', 'signed-off'].includes(standing(unit));

/**
 * Signs a translation off. Editing English or translation afterwards voids it.
 *
 * @param by name of the clinician; date of the review, ISO 8601
 * @throws {Error} if there is nothing to sign, or what was translated is no longer the English
 */
export const sign = (unit: Unit, { name, date }: Pick<SignOff, 'name' | 'date'>): void => {
  if (!name.trim() || /[\n\r]/.test(name)) throw new Error('Who signs? Give a name, on one line.');
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new Error(`“${date}” is no date. Write it like 2026-01-31.`);
  }
  const stands = standing(unit);
  if (stands === 'untranslated') throw new Error(`${unit.id} has no translation to sign.`);
  if (stands === 'stale') {
    throw new Error(
      `${unit.id}: the English has changed since it was translated. Revise the translation, set it to “translated”, then sign.`,
    );
  }
  unit.state = 'signed-off';
  unit.qualifier = undefined;
  unit.approved = true;
  record(unit);
  unit.setNote('sign-off', `${date}, ${name.trim()}, ${fingerprint(unit)}`);
};
