/** The review as data that a clinician, or whoever helps them, fills in and sends back. */
import type { Decision } from '../../src/content/provenance/decisions.js';
import { changed, contentNumber } from '../../src/content/review.js';
import { regions } from '../../src/content/regions.js';
import type { ReviewStatement } from './statements.js';

/** Something to answer: right as it stands, or what to change. */
interface Answer {
  /** Found right as it stands. */
  approved: boolean;
  /** What is to be changed; empty where nothing is. */
  change: string;
}

export interface StatementForm extends Answer {
  readonly id: string;
  readonly hash: string;
  /** All its English. */
  readonly text: readonly string[];
}

export interface NumberForm extends Answer {
  /** ISO 3166 alpha-2, in lower case. */
  readonly country: string;
  readonly emergency: readonly string[];
  readonly advice?: string;
  /** Addresses of pages that give the numbers. */
  readonly sources: readonly string[];
  readonly note?: string;
}

export interface DecisionForm {
  readonly id: string;
  /** Empty until answered. */
  answer: '' | 'agree' | 'change';
  remark: string;
}

export interface ReviewForm {
  readonly content: { readonly version: string; readonly date: string };
  reviewer: { name: string; role: string; registration: string; date: string };
  readonly statements: StatementForm[];
  readonly decisions: DecisionForm[];
  readonly numbers: NumberForm[];
}

const unanswered: Answer = { approved: false, change: '' };

/** The form before anybody has filled it in. */
export const emptyForm = (
  statements: readonly ReviewStatement[],
  decisions: readonly Decision[],
): ReviewForm => ({
  content: { version: contentNumber, date: changed },
  reviewer: { name: '', role: '', registration: '', date: '' },
  statements: statements.map(({ id, hash, texts }) => ({
    id,
    hash,
    text: texts.map(({ source }) => source),
    ...unanswered,
  })),
  decisions: decisions.map(({ id }) => ({ id, answer: '', remark: '' })),
  numbers: [...regions].map(([country, { emergency, advice, basis }]) => ({
    country,
    emergency,
    ...(advice && { advice: [advice.name, advice.number].filter(Boolean).join(' ') }),
    sources: basis?.sources ?? [],
    ...(basis?.note && { note: basis.note }),
    ...unanswered,
  })),
});
