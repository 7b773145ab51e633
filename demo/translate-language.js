// @ts-check
/**
 * Languages as people call them. Data of CLDR, as the browser carries it.
 *
 * @import { Language } from '../scripts/i18n/language.js'
 */
import { describeLanguage } from '../build/desk/library.js';

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const scripts = new Intl.DisplayNames(['en'], { type: 'script' });

/** Name in English. @param {string} tag */
export const englishName = (tag) => english.of(tag) ?? tag;

/** @param {string} code ISO 15924 */
export const scriptName = (code) => scripts.of(code) ?? code;

/** @param {string} tag */
const ownName = (tag) =>
  Intl.DisplayNames.supportedLocalesOf([tag]).length
    ? new Intl.DisplayNames([tag], { type: 'language' }).of(tag)
    : undefined;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** @type {{ tag: string, english: string, own: string | undefined }[] | undefined} */
let languages;

/** Every language with a tag of two letters, and those of three that the browser has a name of their own for. */
export const knownLanguages = () => {
  const pairs = letters.flatMap((one) => letters.map((two) => one + two));
  const triples = pairs
    .flatMap((pair) => letters.map((three) => pair + three))
    .filter((tag) => Intl.DisplayNames.supportedLocalesOf([tag]).length);
  languages ??= [...pairs, ...triples]
    .flatMap((tag) => {
      const name = english.of(tag);
      // Browsers take old tags for those that stand for the same language today.
      return name && tag !== 'en' && Intl.getCanonicalLocales(tag)[0] === tag
        ? { tag, english: name, own: ownName(tag) }
        : [];
    })
    .sort((a, b) => a.english.localeCompare(b.english, 'en'));
  return languages;
};

/**
 * @param {string} input a tag, or a language's name in English or in the language itself
 * @returns {Language}
 * @throws {Error} in plain words
 */
export const findLanguage = (input) => {
  const wanted = input.trim().toLowerCase();
  if (!wanted) throw new Error('Which language? Write its name or its tag, such as “Swahili” or “sw”.');
  const found = knownLanguages().find((language) =>
    [language.english, language.own].some((name) => name?.toLowerCase() === wanted),
  );
  return describeLanguage(found?.tag ?? input);
};

/** "Kiswahili (Swahili, sw)" @param {string} tag @param {string} [own] its own name, where it is known */
export const fullName = (tag, own = ownName(tag)) => {
  const name = englishName(tag);
  return own && own.toLowerCase() !== name.toLowerCase()
    ? `${own} (${name}, ${tag})`
    : name === tag
      ? tag
      : `${name} (${tag})`;
};
