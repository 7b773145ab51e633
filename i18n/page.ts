/** From a language's data to what elements on a page learn it from. */
import type { LocaleData, Review } from './data.js';
import type { Message } from './xliff.js';

/** What a page loads, as src/locale/messages.ts describes it. */
export interface PageLanguage {
  dir: 'ltr' | 'rtl';
  texts: Record<string, string>;
  about: string[];
}

/** Whether all of a translation is signed off by a clinician. */
export const isSignedOff = ({ signedOff, total }: Review): boolean => signedOff === total;

/** Which message says how far a translation has come. */
export const aboutId = ({ machine }: Review): 'translation.machine' | 'translation.unreviewed' =>
  machine ? 'translation.machine' : 'translation.unreviewed';

/** @param messageKey that of src/locale/messages.ts */
export const pageLanguage = (
  { dir, messages, review }: LocaleData,
  english: readonly Message[],
  messageKey: (text: string) => string,
): PageLanguage => {
  const source = Object.fromEntries(english.map((message) => [message.id, message.source]));
  const about = aboutId(review);
  return {
    dir,
    about: isSignedOff(review) ? [] : [messages[about], source[about]].flatMap((line) => line ?? []),
    texts: Object.fromEntries(
      Object.entries(messages).map(([id, text]) => [messageKey(source[id] ?? ''), text]),
    ),
  };
};
