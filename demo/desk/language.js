// @ts-check
/**
 * Languages as people call them. Data of CLDR, as the browser carries it.
 *
 * @import { Language } from '../../i18n/language.js'
 */
import { describeLanguage } from '../../build/desk/library.js';

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

/** Trying all tags of three letters would take a slow computer seconds; any of them can still be written as a tag. */
const longTags =
  'ace ast bal ban bem bho ceb chr ckb doi efi fil fon fuv gsw haw hil hmn ilo kab kam kea kmr kok kri lua luo lus mad mag mai men min mni mos nso nyn pap sat scn skr tet tum tzm vec war yue zgh'.split(
    ' ',
  );

/** @type {{ tag: string, english: string, own: string | undefined }[] | undefined} */
let languages;

/** Languages to suggest: those that the browser has an English name for. */
export const knownLanguages = () => {
  if (languages) return languages;
  const tags = [...letters.flatMap((one) => letters.map((two) => one + two)), ...longTags];
  const names = new Map(tags.map((tag) => [tag, english.of(tag)]));
  names.delete('en');
  // One language can have several tags; the shortest comes first.
  const seen = new Set();
  languages = [...names]
    .flatMap(([tag, name]) => {
      if (!name || seen.has(name)) return [];
      seen.add(name);
      return { tag, english: name, own: ownName(tag) };
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
