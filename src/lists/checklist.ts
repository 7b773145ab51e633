import { emergencyNumbers, purpose } from '../content/common.js';
import { regions } from '../content/regions.js';
import { triggers } from '../content/triggers.js';
import { listedUnder, warningSigns } from '../content/warning-signs.js';
import type { ListLine, ListText } from './list-text.js';

/** The list before anything is ticked. */
export interface Checklist {
  readonly heading: string;
  readonly nothing: string;
  /** Stands above the ticked items. */
  readonly lead: string;
  readonly items: readonly {
    readonly id: string;
    /** How a screen reader names it after a tick. */
    readonly said: ListLine;
    /** How it stands in the list. */
    readonly line: ListLine;
    /** Stands below the ticked items that share it. */
    readonly closing: string;
  }[];
}

/** The widgets with something to tick. */
export const listNames = ['warning-signs', 'triggers'] as const;

export type ListName = (typeof listNames)[number];

/**
 * Content of `<twitch-warning-signs>` for a country, in the language being rendered.
 *
 * @param country ISO 3166 alpha-2 code in lower case; anything else counts as none
 */
export const warningSignsIn = (country: string) => {
  const { emergency, urgent } = { ...regions.get(country) };
  return warningSigns(emergency && emergencyNumbers(emergency), urgent);
};

/** What can be ticked in `<twitch-warning-signs>`, in the language being rendered. */
export const warningSignsChecklist = (country: string): Checklist => {
  const { cards, list } = warningSignsIn(country);
  return {
    ...list,
    items: cards.flatMap(({ heading, signs }) =>
      signs.map((sign) => ({
        id: sign.id,
        said: { text: heading, detail: sign.text },
        line: sign,
        closing: listedUnder(heading),
      })),
    ),
  };
};

/** What can be marked in `<twitch-triggers>`, in the language being rendered. */
export const triggersChecklist = (country: string): Checklist => {
  const { list, triggers: all } = triggers(country);
  return {
    ...list,
    items: all.map(({ id, text, tip }) => ({
      id,
      said: { text },
      line: { text, detail: tip.text },
      closing: list.closing,
    })),
  };
};

/** Either list, by its name. */
export const checklistOf = (list: ListName, country: string) =>
  list === 'triggers' ? triggersChecklist(country) : warningSignsChecklist(country);

/** The list as it stands once something is ticked, in the language being rendered. */
export const takenList = ({ items, lead, ...words }: Checklist, ticked: readonly string[]): ListText => {
  const groups = new Map<string, ListLine[]>();
  for (const { id, line, closing } of items) {
    if (ticked.includes(id)) groups.set(closing, [...(groups.get(closing) ?? []), line]);
  }
  return {
    ...words,
    groups: [...groups].map(([closing, lines]) => ({ lead, lines, closing })),
    purpose: purpose(),
  };
};
