/**
 * Dates and the “or” between two numbers as data. What Intl knows of a language differs from browser to browser, and
 * where it knows nothing it answers in the language of the machine: so it is asked once, when pages are built.
 */
import type { Formats } from '../src/locale/page.js';

/** What the list of languages says where Intl has no data of a language. It goes before what Intl says. */
export interface FormatWords {
  /** Names of the twelve months, as they stand in a date. */
  readonly months?: readonly string[];
  /** Order of a date: `{day} {month} {year}`. */
  readonly date?: string;
  /** One of two: `{0} oswa {1}`. */
  readonly or?: string;
}

export interface FormatFinding {
  readonly level: 'error' | 'warning';
  /** What is wrong and what to do. */
  readonly message: string;
}

const wordlessOr = '{0} / {1}';

/** What is formatted to see what is known of a language. */
const someDay = '2026-11-22';

/** Whether Intl answers in the language that it was asked for, and in its script: `ms-Arab` it would answer in Latin. */
const answersIn = (tag: string, supported: readonly string[], resolved: string) =>
  supported.length > 0 &&
  new Intl.Locale(resolved).maximize().script === new Intl.Locale(tag).maximize().script;

/**
 * A long date in a language, with its own digits and in the Gregorian calendar, whatever calendar is usual there: the
 * date is that of a document.
 *
 * @param iso a day, ISO 8601
 * @returns `2026-11-22` where nothing is known of the language
 * @throws {RangeError} if it is no date
 */
export const dateIn = (tag: string, iso: string, { months, date }: FormatWords = {}): string => {
  const day = new Date(iso);
  const plain = day.toISOString().slice(0, 10);
  if (months && date) {
    const parts: Readonly<Record<string, string | undefined>> = {
      day: `${day.getUTCDate()}`,
      month: months[day.getUTCMonth()],
      year: `${day.getUTCFullYear()}`,
    };
    return date.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
  }
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const known = answersIn(
    tag,
    Intl.DateTimeFormat.supportedLocalesOf([tag]),
    format.resolvedOptions().locale,
  );
  // For some languages CLDR has the order of a date and no names of months: “22 M11 2026”.
  const named = !format.formatToParts(day).some(({ type, value }) => type === 'month' && /^M\d/.test(value));
  return known && named ? format.format(day) : plain;
};

/**
 * One of two in a language, such as `{0} o {1}`.
 *
 * @returns `{0} / {1}` where nothing is known of the language
 */
export const eitherIn = (tag: string, { or }: FormatWords = {}): string => {
  if (or) return or;
  const format = new Intl.ListFormat(tag, { type: 'disjunction' });
  const known = answersIn(tag, Intl.ListFormat.supportedLocalesOf([tag]), format.resolvedOptions().locale);
  const pattern = format.format(['{0}', '{1}']);
  // Intl says that it supports languages such as Pashto and Zulu, and gives the English word.
  const english = new Intl.ListFormat('en', { type: 'disjunction' }).format(['{0}', '{1}']);
  const borrowed = pattern === english && new Intl.Locale(tag).language !== 'en';
  return known && !borrowed ? pattern : wordlessOr;
};

/** Whether each placeholder stands in a pattern once. */
const holdsOnce = (pattern: unknown, placeholders: readonly string[]) =>
  typeof pattern === 'string' && placeholders.every((place) => pattern.split(place).length === 2);

/** What is wrong with the words that the list gives a language, and which it still needs. */
export const checkFormats = (tag: string, words: FormatWords): FormatFinding[] => {
  const { months, date, or } = words;
  const findings: FormatFinding[] = [];
  const report = (level: FormatFinding['level'], message: string) => findings.push({ level, message });
  const isName = (name: unknown) => typeof name === 'string' && name.trim();
  if (months && !(Array.isArray(months) && months.length === 12 && months.every(isName))) {
    report('error', '"months" needs to be a list of twelve names.');
  }
  if (!months !== !date) report('error', '"months" and "date" need each other. Give both, or none.');
  if (date !== undefined && !holdsOnce(date, ['{day}', '{month}', '{year}'])) {
    report('error', '"date" needs {day}, {month} and {year}, each once.');
  }
  if (or !== undefined && !holdsOnce(or, ['{0}', '{1}'])) {
    report('error', '"or" needs {0} and {1}, each once.');
  }
  if (findings.length) return findings;
  if (dateIn(tag, someDay, words) === someDay) {
    const message = `No names of months are known, so dates read ${someDay}. Add "months" and "date".`;
    report('warning', message);
  }
  if (eitherIn(tag, words) === wordlessOr) {
    report('warning', 'No word for “or” is known, so numbers read “112 / 999”. Add "or": "{0} … {1}".');
  }
  return findings;
};

/** How a language writes what no message holds, for the elements: see `Formats` of src/locale/page.ts. */
export const formatsIn = (tag: string, dates: readonly string[], words: FormatWords = {}): Formats => {
  const { months, date } = words;
  return {
    tag,
    dates: Object.fromEntries(dates.map((iso) => [iso, dateIn(tag, iso, words)])),
    or: eitherIn(tag, words),
    ...(months && date && { months, date }),
  };
};
