/** Languages as people call them. Data of CLDR, as the browser carries it. */
import { describeLanguage, type Language } from '../../i18n/language.js';

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const scripts = new Intl.DisplayNames(['en'], { type: 'script' });

/** Name in English. */
export const englishName = (tag: string): string => english.of(tag) ?? tag;

/** @param code ISO 15924 */
export const scriptName = (code: string): string => scripts.of(code) ?? code;

const ownName = (tag: string) =>
  Intl.DisplayNames.supportedLocalesOf([tag]).length
    ? new Intl.DisplayNames([tag], { type: 'language' }).of(tag)
    : undefined;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Trying all tags of three letters would take a slow computer seconds; any of them can still be written as a tag. */
const longTags =
  'ace ast bal ban bem bho ceb chr ckb doi efi fil fon fuv gsw haw hil hmn ilo kab kam kea kmr kok kri lua luo lus mad mag mai men min mni mos nso nyn pap sat scn skr tet tum tzm vec war yue zgh'.split(
    ' ',
  );

interface Known {
  readonly tag: string;
  readonly english: string;
  readonly own: string | undefined;
}

let languages: readonly Known[] | undefined;

/** Languages to suggest: those that the browser has an English name for. */
export const knownLanguages = (): readonly Known[] => {
  if (languages) return languages;
  const tags = [...letters.flatMap((one) => letters.map((two) => one + two)), ...longTags];
  const names = new Map(tags.map((tag) => [tag, english.of(tag)]));
  names.delete('en');
  // One language can have several tags; the shortest comes first.
  const seen = new Set<string>();
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
 * @param input a tag, or a language's name in English or in the language itself
 * @throws {Error} in plain words
 */
export const findLanguage = (input: string): Language => {
  const wanted = input.trim().toLowerCase();
  if (!wanted) throw new Error('Which language? Write its name or its tag, such as “Swahili” or “sw”.');
  const found = knownLanguages().find((language) =>
    [language.english, language.own].some((name) => name?.toLowerCase() === wanted),
  );
  return describeLanguage(found?.tag ?? input);
};

/**
 * "Kiswahili (Swahili, sw)"
 * @param own its own name, where it is known
 */
export const fullName = (tag: string, own = ownName(tag)): string => {
  const name = englishName(tag);
  return own && own.toLowerCase() !== name.toLowerCase()
    ? `${own} (${name}, ${tag})`
    : name === tag
      ? tag
      : `${name} (${tag})`;
};
