/** From a language's data to what elements on a page learn it from. */
import type { LocaleData as PageLanguage } from '../src/locale/page.js';
import type { LocaleData, Review } from './data.js';
import { formatsIn, type FormatWords } from './formats.js';
import type { Message } from './xliff.js';

export type { PageLanguage };

/** A language as it is known from its file and the list of languages. */
export interface NamedLanguage extends LocaleData {
  /** The language's own name. */
  readonly name: string;
  /** What the list of languages says where Intl has no data. */
  readonly formats?: FormatWords;
}

/** What a page needs besides the translation. */
export interface PageNeeds {
  readonly english: readonly Message[];
  /** Dates that the content shows, ISO 8601. */
  readonly dates: readonly string[];
  /** That of src/locale/key.ts. */
  readonly messageKey: (text: string) => string;
}

/** Whether all of a translation is signed off by a clinician. */
export const isSignedOff = ({ signedOff, total }: Review): boolean => signedOff === total;

/** Which message says how far a translation has come. */
export const aboutId = ({ machine }: Review): 'translation.machine' | 'translation.unreviewed' =>
  machine ? 'translation.machine' : 'translation.unreviewed';

/** What a page loads. */
export const pageLanguage = (
  { locale, name, dir, messages, review, formats }: NamedLanguage,
  { english, dates, messageKey }: PageNeeds,
): PageLanguage => {
  const source = Object.fromEntries(english.map((message) => [message.id, message.source]));
  const about = aboutId(review);
  return {
    name,
    dir,
    formats: formatsIn(locale, dates, formats),
    about: isSignedOff(review) ? [] : [messages[about], source[about]].flatMap((line) => line ?? []),
    texts: Object.fromEntries(
      Object.entries(messages).map(([id, text]) => [messageKey(source[id] ?? ''), text]),
    ),
  };
};
