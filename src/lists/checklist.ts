import { callIfAny, purpose, whenToAsk } from '../content/common.js';
import { triggers } from '../content/triggers.js';
import { tickable, warningSigns } from '../content/warning-signs.js';
import type { ListGroup, ListLine, ListText } from './list-text.js';

/** The list before anything is ticked. */
export interface Checklist {
  readonly heading: string;
  readonly nothing: string;
  /** Stands above the ticked items. */
  readonly lead: string;
  /** In the order in which they stand on the page. */
  readonly groups: readonly {
    /** Whether it stands first in the list, for being more urgent than the rest. */
    readonly first: boolean;
    /** What they have in common: the action of their card, as the beginning of a sentence that each line completes. */
    readonly heading?: string;
    readonly lead?: string;
    readonly items: readonly {
      readonly id: string;
      /** How a screen reader names it after a tick. */
      readonly said: ListLine;
      /** How it stands in the list. */
      readonly line: ListLine;
    }[];
  }[];
  /** Stands below the ticked items, where they need it. */
  readonly closing?: string;
  /** Goes with the list when it leaves the page, so that it comforts nobody alone and no emergency waits for an appointment. */
  readonly advice: readonly string[];
}

/** The widgets with something to tick. */
export const listNames = ['warning-signs', 'triggers'] as const;

export type ListName = (typeof listNames)[number];

/** What can be ticked in `<twitch-warning-signs>`, in the language being rendered. */
const warningSignsChecklist = (country: string): Checklist => {
  const { cards, list } = warningSigns(country);
  return {
    ...list,
    groups: cards.map((card) => ({
      first: card.urgency === 'soon',
      heading: card.heading,
      ...(card.lead && { lead: card.lead.text }),
      items: tickable(card).map((sign) => ({
        id: sign.id,
        said: { text: card.heading, detail: sign.text },
        line: sign,
      })),
    })),
    advice: callIfAny(country).map(({ text }) => text),
  };
};

/** What can be marked in `<twitch-triggers>`, in the language being rendered. */
const triggersChecklist = (country: string): Checklist => {
  const { list, triggers: all } = triggers(country);
  return {
    ...list,
    groups: [
      {
        first: true,
        items: all.map(({ id, text, tip }) => ({ id, said: { text }, line: { text, detail: tip.text } })),
      },
    ],
    advice: [whenToAsk(), ...callIfAny(country)].map(({ text }) => text),
  };
};

/**
 * Either list, by its name, in the language being rendered.
 *
 * @param country ISO 3166 alpha-2 code in lower case; anything else counts as none
 */
export const checklistOf = (list: ListName, country: string): Checklist =>
  list === 'triggers' ? triggersChecklist(country) : warningSignsChecklist(country);

/** Ids of all that can be ticked, in the order in which they stand on the page. */
export const idsOf = ({ groups }: Checklist): string[] =>
  groups.flatMap(({ items }) => items.map(({ id }) => id));

/** The list as it stands once something is ticked, in the language being rendered. */
export const takenList = ({ groups, ...words }: Checklist, ticked: readonly string[]): ListText => ({
  ...words,
  groups: [...groups]
    .sort((one, other) => Number(other.first) - Number(one.first))
    .flatMap(({ items, heading, lead }): ListGroup[] => {
      const lines = items.filter(({ id }) => ticked.includes(id)).map(({ line }) => line);
      return lines.length ? [{ ...(heading && { heading }), ...(lead && { lead }), lines }] : [];
    }),
  purpose: purpose(),
});
