/** The record of signed reviews, and what it is worth today. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReviewSummary } from '../../src/content/types.js';
import type { ReviewStatement } from './statements.js';

/** That a clinician has found a statement right. */
export interface SignedReview {
  readonly name: string;
  /** "General practitioner" */
  readonly role: string;
  /** ISO 8601. */
  readonly date: string;
  /** Of what was signed. An edit afterwards has another, and voids the review of that statement alone. */
  readonly fingerprint: string;
}

/** By the id of the statement. */
export type Reviews = Readonly<Record<string, SignedReview>>;

export const reviewsFile = 'src/content/reviews.json';

/** Whether it is a day that there is, written like 2026-01-31. */
export const isDay = (day: unknown): day is string =>
  typeof day === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSigned = (value: unknown): value is SignedReview =>
  isRecord(value) &&
  [value['name'], value['role'], value['fingerprint']].every((text) => typeof text === 'string' && text) &&
  isDay(value['date']);

/** @throws {Error} if a file holds no JSON */
export const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
};

/** @throws {Error} if a file is no record of reviews */
export const readReviews = (file = reviewsFile): Reviews => {
  const held = readJson(file);
  const reviews = isRecord(held) ? held['reviews'] : undefined;
  if (!isRecord(reviews)) throw new Error(`${file} holds no "reviews".`);
  const wrong = Object.keys(reviews).filter((id) => !isSigned(reviews[id]));
  if (wrong.length) throw new Error(`${file}: no name, role, date or fingerprint: ${wrong.join(', ')}`);
  return reviews as Reviews;
};

export const writeReviews = (reviews: Reviews, file = reviewsFile): void => {
  const sorted = Object.fromEntries(Object.entries(reviews).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ reviews: sorted }, null, 2)}\n`);
};

/** The review of a statement as it stands today, if there is one. */
export const currentReview = (
  { id, hash }: Pick<ReviewStatement, 'id' | 'hash'>,
  reviews: Reviews,
): SignedReview | undefined => (reviews[id]?.fingerprint === hash ? reviews[id] : undefined);

/** What share of the statements is reviewed, and since when. */
export const summaryOf = (statements: readonly ReviewStatement[], reviews: Reviews): ReviewSummary => {
  const dates = statements.flatMap((statement) => currentReview(statement, reviews)?.date ?? []);
  return { reviewed: dates.length, total: statements.length, last: dates.sort().at(-1) ?? '' };
};

/** What is not as it was when it was reviewed. */
export const sinceReview = (statements: readonly ReviewStatement[], reviews: Reviews) => ({
  changed: statements.filter(({ id, hash }) => reviews[id] && reviews[id].fingerprint !== hash),
  unseen: statements.filter(({ id }) => !reviews[id]),
  removed: Object.keys(reviews).filter((id) => !statements.some((statement) => statement.id === id)),
});
