/**
 * Languages that nobody speaks, to see what becomes of a page: `en-XA` is longer and accented, so that clipped and
 * hard-coded text shows; `ar-XB` runs from right to left, so that what is not mirrored shows.
 */
import type { LocaleData } from './data.js';
import type { Message } from './xliff.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Changes the words and keeps the placeholders. */
const eachWord = (text: string, change: (word: string) => string) =>
  text.replace(/\{\d+\}|[\p{L}\p{M}’'-]+/gu, (part) => (part.startsWith('{') ? part : change(part)));

const longer = (text: string) => {
  // Short texts grow most: up to 2.5 times.
  const wanted = text.length * (text.length < 20 ? 1.5 : text.length < 50 ? 1 : 0.6);
  const filler = 'one two three four five six seven eight nine ten '.repeat(20);
  const end = filler.indexOf(' ', Math.ceil(wanted) - 1);
  return eachWord(`${text} ${filler.slice(0, end)}`, (word) =>
    [...word].map((letter) => accented[plain.indexOf(letter)] ?? letter).join(''),
  );
};

/** Direction marks turn each word around; translations may not hold any. */
const mirrored = (text: string) => eachWord(text, (word) => `\u202e${word}\u202c`);

export const pseudoLocale = (tag: 'en-XA' | 'ar-XB', english: readonly Message[]): LocaleData => {
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
