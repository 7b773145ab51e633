import type { SourceId } from './provenance/sources.js';

/** A row of the list of facts this content was written from, `F01` to `F72`. */
export type FactId = `F${number}`;

/** What stands behind a statement. For those who keep the content; left out of the script for pages. */
export interface Basis {
  /** Who says so. At least one. */
  readonly sources: readonly SourceId[];
  /** Which facts it tells. Empty only where `added` is set. */
  readonly facts?: readonly FactId[];
  /** Not among the facts; taken from the sources beside it. */
  readonly added?: true;
  readonly note?: string;
}

/** One thing the widgets say. */
export interface Statement {
  /** Stable, dotted; the same as the id of its message. Taking one away is a breaking change. */
  readonly id: string;
  /** The prose, in the language being rendered. */
  readonly text: string;
  readonly basis: Basis;
}

/** A sign on a care card. */
export interface Sign extends Statement {
  /** What narrows or qualifies the sign. It goes wherever the sign goes. */
  readonly detail?: string;
  /** `false` where nobody is asked, since nobody can judge it alone. Default: it can be ticked if its card can wait. */
  readonly tickable?: false;
}

/**
 * How soon, in the order in which the cards stand. What has to be done `today` or is an `emergency` is never ticked:
 * it must not end up on a list that waits for an appointment.
 */
export type Urgency = 'doctor' | 'soon' | 'today' | 'emergency';

/** A care card: one action, and the signs that call for it. */
export interface CareCard {
  readonly id: string;
  readonly urgency: Urgency;
  /** The action, as the beginning of a sentence that each sign completes. */
  readonly heading: string;
  readonly lead?: Statement;
  /** How to get there, and what must not wait for it. */
  readonly how?: Statement;
  readonly signs: readonly Sign[];
}

/**
 * How strong the evidence is that a trigger causes twitches.
 * `agreed`: named by health services; `limited`: may play a part; `medical`: a condition that a doctor has to find.
 */
export type Evidence = 'agreed' | 'limited' | 'medical';

/** A trigger that a person can mark, with what may help beside it. */
export interface Trigger extends Statement {
  readonly detail?: string;
  readonly evidence: Evidence;
  /** Whether a person can change it alone, or has to ask. */
  readonly kind: 'habit' | 'ask';
  /** What may help. Becomes a line of "What I will try". */
  readonly tip: Statement;
}

/**
 * The three lines that stand first in every widget: that most twitches are harmless, when to see a doctor, and whom to
 * call at once for which signs. They are also what a page shows where a widget cannot be drawn.
 */
export type Summary = readonly [
  harmless: Statement,
  doctor: Statement,
  call: Statement,
  ...signs: Statement[],
];

/** A heading and what stands below it. */
export interface Section {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** A piece of interface text; carries no claim of its own, so it needs no source. */
export type Label = string;

/** How far clinicians have reviewed the content, as the build counts it from `reviews.json`. */
export interface ReviewSummary {
  /** How many statements are reviewed and have not been edited since. */
  readonly reviewed: number;
  readonly total: number;
  /** ISO 8601 date of the latest of those reviews. Empty while there is none. */
  readonly last: string;
}
