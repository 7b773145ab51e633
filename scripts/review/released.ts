/** `statements.json` of a release, and what has changed between two. */
import { currentReview, isRecord, readJson, type Reviews, type SignedReview } from './reviews.js';
import type { CitedSource, ReviewStatement } from './statements.js';

/** A statement as a release tells it to whoever answers for its safety. */
export interface ReleasedStatement {
  readonly id: string;
  /** All its English; `{0}` is filled in. */
  readonly text: readonly string[];
  readonly sources: readonly Omit<CitedSource, 'note'>[];
  readonly hash: string;
  /** The clinician's review of this very text, or null while there is none. */
  readonly review: Pick<SignedReview, 'name' | 'role' | 'date'> | null;
}

export const releasedStatements = (
  statements: readonly ReviewStatement[],
  reviews: Reviews,
): ReleasedStatement[] =>
  statements.map((statement) => {
    const { id, texts, sources, hash } = statement;
    const { name, role, date } = currentReview(statement, reviews) ?? {};
    return {
      id,
      text: texts.map(({ source }) => source),
      sources: sources.map(({ note: _note, ...source }) => source),
      hash,
      review: name && role && date ? { name, role, date } : null,
    };
  });

/** @throws {Error} if a file is no `statements.json` */
export const readReleased = (file: string): readonly ReleasedStatement[] => {
  const list = readJson(file);
  const isReleased = (item: unknown): item is ReleasedStatement =>
    isRecord(item) &&
    [item['id'], item['hash']].every((text) => typeof text === 'string') &&
    [item['text'], item['sources']].every(Array.isArray);
  if (!Array.isArray(list) || !list.every(isReleased)) {
    throw new Error(`${file} is no statements.json of a release.`);
  }
  return list;
};

const sourceText = ({
  title,
  publisher,
  url,
  checked,
  reviewed,
  reviewDue,
}: ReleasedStatement['sources'][number]) =>
  [
    `${publisher}, “${title}”`,
    ...(url ? [url] : []),
    ...(checked ? [`checked ${checked}`] : []),
    ...(reviewed ? [`reviewed by its publisher ${reviewed}`] : []),
    ...(reviewDue ? [`its own review due ${reviewDue}`] : []),
  ].join(', ');

const reviewText = (review: ReleasedStatement['review']) =>
  review ? `reviewed by ${review.name}, ${review.role}, on ${review.date}` : 'not reviewed';

/** What stands before only, and what stands now only. */
const change = (before: readonly string[], now: readonly string[]) => [
  ...before.filter((line) => !now.includes(line)).map((line) => `    before: ${line}`),
  ...now.filter((line) => !before.includes(line)).map((line) => `    now:    ${line}`),
];

const part = (title: string, entries: readonly (readonly [id: string, lines: readonly string[]])[]) =>
  entries.length
    ? ['', `${title}: ${entries.length}`, ...entries.flatMap(([id, lines]) => [`  ${id}`, ...lines])]
    : [];

/** What differs between a release and now, as lines for a person to read. */
export const compare = (
  before: readonly ReleasedStatement[],
  now: readonly ReleasedStatement[],
): string[] => {
  const without = (one: readonly ReleasedStatement[], other: readonly ReleasedStatement[]) =>
    one
      .filter(({ id }) => !other.some((statement) => statement.id === id))
      .map(({ id, text }) => [id, text.map((line) => `    ${line}`)] as const);
  const both = now.flatMap((after) => {
    const old = before.find(({ id }) => id === after.id);
    return old ? [{ id: after.id, old, after }] : [];
  });
  const differing = (lines: (old: ReleasedStatement, after: ReleasedStatement) => readonly string[]) =>
    both.map(({ id, old, after }) => [id, lines(old, after)] as const).filter(([, found]) => found.length);
  const edited = differing((old, after) => {
    if (old.hash === after.hash) return [];
    const lines = change(old.text, after.text);
    return lines.length ? lines : ['    the same words in another order, or on another card'];
  });
  const lines = [
    ...part('Added', without(now, before)),
    ...part('Removed', without(before, now)),
    ...part('Changed', edited),
    ...part(
      'Other sources',
      differing((old, after) => change(old.sources.map(sourceText), after.sources.map(sourceText))),
    ),
    ...part(
      'Other review',
      differing((old, after) => change([reviewText(old.review)], [reviewText(after.review)])),
    ),
  ];
  return lines.length ? lines.slice(1) : ['Nothing has changed.'];
};
