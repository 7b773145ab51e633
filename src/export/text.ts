import { frame } from '../content/common.js';
import { targetLocales } from '../locale/load.js';
import { sourceLocale, withLocale } from '../locale/messages.js';
import { matchLanguage } from '../locale/match.js';
import '../locale/every-language.js';
import { checklistOf, idsOf, listNames, takenList, type ListName } from '../lists/checklist.js';
import { listText } from '../lists/list-text.js';
import { withoutRetired } from '../lists/retired.js';

export type { ListName };
export { listText, type ListText } from '../lists/list-text.js';

/** How {@link toText} writes a list. Each option means what the attribute of its name means. */
export interface TextOptions {
  /** Which list the ids belong to. Default: `warning-signs`. */
  readonly list?: ListName | null;
  /** Language, BCP 47; `es-MX` falls back to `es`, a language that the build does not have to English. Default: `en`. */
  readonly locale?: string | null;
  /** ISO 3166 alpha-2 country for emergency numbers and local wording. Default, and for unknown countries: none. */
  readonly region?: string | null;
  /** Name of the clinic for the contact lines. Default: none. */
  readonly clinicName?: string | null;
  /** The clinic's phone number, as it should be read. Default: none. */
  readonly phone?: string | null;
  /** Address of the clinic's booking page; left out unless it is a whole http(s) address. Default: none. */
  readonly bookingUrl?: string | null;
}

const contactLines = ({ clinicName, phone, bookingUrl }: TextOptions) => {
  const words = frame();
  const ways = [
    ...(phone ? [`${words.phone}: ${phone}`] : []),
    ...(bookingUrl && /^https?:\/\//i.test(bookingUrl) ? [`${words.book}: ${bookingUrl}`] : []),
  ];
  return clinicName || ways.length ? [clinicName || words.contact, ...ways] : [];
};

/**
 * What the elements copy, print and share, as plain text: the same words, without an element or a DOM. With contact
 * options, the clinic's contact lines stand below.
 *
 * @param value ids of the ticked items, in any order; the text has what is most urgent first. Ids that only earlier
 *   releases could tick are dropped, with a warning on the console
 * @returns lines joined by line feeds, none at the end
 * @throws {RangeError} names the ids that the list does not have: a sign must not get lost without notice; or a list
 *   that there is not
 */
export const toText = (value: readonly string[], options?: TextOptions | null): string => {
  // What is absent is `null` in many a portal.
  const list = options?.list ?? 'warning-signs';
  const language =
    matchLanguage(options?.locale ?? sourceLocale, [sourceLocale, ...targetLocales]) ?? sourceLocale;
  if (!listNames.includes(list)) throw new RangeError(`There is no list "${list}": ${listNames.join(', ')}.`);
  return withLocale(language, () => {
    const checklist = checklistOf(list, (options?.region ?? '').trim().toLowerCase());
    const ticked = withoutRetired(list, value, 'toText');
    const known = idsOf(checklist);
    const unknown = ticked.filter((id) => !known.includes(id));
    if (unknown.length) throw new RangeError(`The list "${list}" does not have: ${unknown.join(', ')}.`);
    return [listText(takenList(checklist, ticked)), ...contactLines(options ?? {})].join('\n');
  });
};
