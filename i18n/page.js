// @ts-check
/**
 * From a language's data to what elements on a page learn it from.
 *
 * @import { LocaleData } from './data.js'
 * @import { Message } from './xliff.js'
 *
 * @typedef {object} PageLanguage what a page loads, as src/locale/messages.ts describes it
 * @property {'ltr' | 'rtl'} dir
 * @property {Record<string, string>} texts
 * @property {string[]} about
 */

/** Whether all of a translation is signed off by a clinician. @param {LocaleData['review']} review */
export const isSignedOff = ({ signedOff, total }) => signedOff === total;

/** Which message says how far a translation has come. @param {LocaleData['review']} review */
export const aboutId = ({ machine }) => (machine ? 'translation.machine' : 'translation.unreviewed');

/**
 * @param {LocaleData} data
 * @param {readonly Message[]} english
 * @param {(text: string) => string} messageKey that of src/locale/messages.ts
 * @returns {PageLanguage}
 */
export const pageLanguage = ({ dir, messages, review }, english, messageKey) => {
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
