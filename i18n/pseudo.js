// @ts-check
/**
 * Languages that nobody speaks, to see what becomes of a page: `en-XA` is longer and accented, so that clipped and
 * hard-coded text shows; `ar-XB` runs from right to left, so that what is not mirrored shows.
 *
 * @import { LocaleData } from './data.js'
 * @import { Message } from './xliff.js'
 */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Changes the words and keeps the placeholders. @param {string} text @param {(word: string) => string} change */
const eachWord = (text, change) =>
  text.replace(/\{\d+\}|[\p{L}\p{M}’'-]+/gu, (part) => (part.startsWith('{') ? part : change(part)));

/** @param {string} text */
const longer = (text) => {
  // Short texts grow most: up to 2.5 times.
  const wanted = text.length * (text.length < 20 ? 1.5 : text.length < 50 ? 1 : 0.6);
  const filler = 'one two three four five six seven eight nine ten '.repeat(20);
  const end = filler.indexOf(' ', Math.ceil(wanted) - 1);
  return eachWord(`${text} ${filler.slice(0, end)}`, (word) =>
    [...word].map((letter) => accented[plain.indexOf(letter)] ?? letter).join(''),
  );
};

/** Direction marks turn each word around; translations may not hold any. @param {string} text */
const mirrored = (text) => eachWord(text, (word) => `\u202e${word}\u202c`);

/**
 * @param {'en-XA' | 'ar-XB'} tag
 * @param {readonly Message[]} english
 * @returns {LocaleData}
 */
export const pseudoLocale = (tag, english) => {
  const change = tag === 'en-XA' ? longer : mirrored;
  const total = english.length;
  return {
    locale: tag,
    dir: tag === 'en-XA' ? 'ltr' : 'rtl',
    messages: Object.fromEntries(english.map(({ id, source }) => [id, change(source)])),
    review: { machine: total, translated: 0, final: 0, signedOff: 0, stale: 0, untranslated: 0, total },
    withheld: [],
  };
};
