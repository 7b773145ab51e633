/** From a form that a clinician has signed to the record of reviews. */
import { isDay, isRecord, type Reviews, type SignedReview } from './reviews.js';
import type { ReviewStatement } from './statements.js';

/** What a signed form comes to. */
export interface Recorded {
  /** The record with what could be taken. */
  readonly reviews: Reviews;
  readonly taken: readonly string[];
  /** Approved, and not taken: why, a line each. */
  readonly refused: readonly string[];
  /** What the reviewer asks of those who keep the content, a line each. */
  readonly asked: readonly string[];
}

const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** @throws {Error} if nobody has signed, or on no day */
const reviewerOf = (form: unknown, today: string): Omit<SignedReview, 'fingerprint'> => {
  if (!isRecord(form) || !isRecord(form['reviewer']) || !Array.isArray(form['statements'])) {
    throw new Error('This is no review form: it needs a "reviewer" and a list "statements".');
  }
  const name = textIn(form['reviewer']['name']);
  const role = textIn(form['reviewer']['role']);
  const date = form['reviewer']['date'];
  if (!name) throw new Error('Who has reviewed this? The form gives no name.');
  if (!role)
    throw new Error(`What is ${name}, a general practitioner, a neurologist? The form gives no role.`);
  if (!isDay(date)) throw new Error(`“${textIn(date)}” is no date. Write it like 2026-01-31.`);
  if (date > today) throw new Error(`The review is dated ${date}, which is yet to come.`);
  return { name, role, date };
};

const itemsOf = (form: unknown, list: string) => {
  const items = isRecord(form) ? form[list] : undefined;
  return Array.isArray(items) ? items.filter(isRecord) : [];
};

/** Why what a form says of a statement cannot be taken; empty where it can. */
const objection = (
  item: Readonly<Record<string, unknown>>,
  statement: ReviewStatement | undefined,
  again: boolean,
) => {
  if (!statement) return 'there is no such statement';
  if (again) return 'it stands in the form more than once';
  if (item['approved'] !== true)
    return `"approved" is ${JSON.stringify(item['approved'])}; write true or false`;
  if (textIn(item['change'])) return 'it is found right, and yet a change is asked for';
  if (item['hash'] !== statement.hash)
    return 'its text is not the one that was reviewed; have it reviewed again';
  return '';
};

const requests = (form: unknown) => [
  ...itemsOf(form, 'decisions').flatMap(({ id, answer, remark }) =>
    textIn(answer) || textIn(remark)
      ? `decision ${textIn(id)}: ${[textIn(answer), textIn(remark)].filter(Boolean).join(': ')}`
      : [],
  ),
  ...itemsOf(form, 'statements').flatMap(({ id, change }) =>
    textIn(change) ? `${textIn(id)}: ${textIn(change)}` : [],
  ),
  ...itemsOf(form, 'numbers').flatMap(({ country, approved, change }) => {
    if (textIn(change)) return `numbers of ${textIn(country)}: ${textIn(change)}`;
    return approved === true ? `numbers of ${textIn(country)}: right` : [];
  }),
];

/**
 * Takes into the record what a form approves and fits the statements of today; names what does not, and leaves it out.
 *
 * @param today ISO 8601
 * @throws {Error} if the form is none, or says not who has signed it and when
 */
export const record = (
  form: unknown,
  statements: readonly ReviewStatement[],
  reviews: Reviews,
  today: string,
): Recorded => {
  const reviewer = reviewerOf(form, today);
  const items = itemsOf(form, 'statements');
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const taken: Record<string, SignedReview> = {};
  const refused: string[] = [];
  for (const item of items.filter(({ approved }) => approved !== false)) {
    const id = textIn(item['id']);
    const statement = known.get(id);
    const why = objection(item, statement, items.filter((other) => textIn(other['id']) === id).length > 1);
    if (why) refused.push(`${id || 'a statement without id'}: ${why}`);
    else if (statement) taken[id] = { ...reviewer, fingerprint: statement.hash };
  }
  return { reviews: { ...reviews, ...taken }, taken: Object.keys(taken), refused, asked: requests(form) };
};
