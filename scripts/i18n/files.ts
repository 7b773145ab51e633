/** Where translations lie on disk, for the command, the build and tests. Paths are those of the folder that it runs in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Glossary } from '../../i18n/check-wording.js';
import { emptyGlossary } from '../../i18n/check.js';
import { localeData, type LocaleData } from '../../i18n/data.js';
import type { FormatWords } from '../../i18n/formats.js';
import { describeLanguage, type Language } from '../../i18n/language.js';
import { sync } from '../../i18n/sync.js';
import { newXliff, parseXliff, type Message, type Xliff } from '../../i18n/xliff.js';
import { extract } from './extract.js';
import { Parser } from './parser.js';

export { extract } from './extract.js';
export { Parser } from './parser.js';

const folder = 'locales';

export const fileOf = (tag: string): string => `${folder}/${tag}.xlf`;
const archiveOf = (tag: string) => `${folder}/archive/${tag}.xlf`;
const glossaryOf = (tag: string) => `${folder}/glossary/${tag}.json`;
const languagesFile = `${folder}/languages.json`;

const read = (file: string) => readFileSync(file, 'utf8');

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(read(file));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
};

/** @returns whether it differed */
const write = (file: string, text: string) => {
  if (existsSync(file) && read(file) === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
};

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** Tags of all languages that have a file. */
export const languageTags = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.replace(/\.xlf$/, ''))
    .sort();

/** What `languages.json` says of a language. */
export interface LanguageEntry extends Pick<Language, 'dir' | 'script' | 'safety'>, FormatWords {
  readonly name: string;
}

/** By tag. */
export const readLanguages = (): Readonly<Record<string, LanguageEntry>> =>
  existsSync(languagesFile) ? (readJson(languagesFile) as Record<string, LanguageEntry>) : {};

const writeLanguages = (languages: ReturnType<typeof readLanguages>) =>
  write(
    languagesFile,
    json(Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );

/**
 * Puts a language into the list, if it is not there.
 *
 * @param name its own name, where CLDR has none; default: the tag
 * @returns whether it was missing
 */
export const listLanguage = (tag: string, name?: string): boolean => {
  const languages = readLanguages();
  if (languages[tag]) return false;
  const { dir, script, safety, ...language } = describeLanguage(tag);
  const entry: LanguageEntry = {
    name: language.name ?? name ?? tag,
    dir,
    script,
    ...(safety ? { safety } : {}),
  };
  return writeLanguages({ ...languages, [tag]: entry });
};

/** @returns text of the file */
export const readLanguage = (tag: string): string => read(fileOf(tag));

/** @returns whether it differed */
export const writeLanguage = (tag: string, xliff: Xliff): boolean => write(fileOf(tag), String(xliff));

export const readArchive = (tag: string): Xliff =>
  existsSync(archiveOf(tag)) ? parseXliff(read(archiveOf(tag)), Parser) : newXliff(tag, Parser);

/** @returns whether it differed */
export const writeArchive = (tag: string, archive: Xliff): boolean => {
  if (archive.units.length) return write(archiveOf(tag), String(archive));
  const existed = existsSync(archiveOf(tag));
  rmSync(archiveOf(tag), { force: true });
  return existed;
};

/** @throws {Error} if the file is no glossary */
export const readGlossary = (tag: string): Glossary => {
  if (!existsSync(glossaryOf(tag))) return emptyGlossary();
  const file = readJson(glossaryOf(tag)) as Glossary;
  const isList = (list: unknown) =>
    Array.isArray(list) && list.every((word) => typeof word === 'string' && word);
  const terms = Object.entries(file.glossary ?? {});
  const wrong = terms.find(([, term]) => !isList(term.use) || !isList(term.avoid ?? []))?.[0];
  if (wrong !== undefined)
    throw new Error(`${glossaryOf(tag)}: “${wrong}” needs a list "use", and may have a list "avoid".`);
  for (const list of ['negation', 'urgency'] as const) {
    if (!isList(file[list])) throw new Error(`${glossaryOf(tag)}: "${list}" needs to be a list of words.`);
  }
  return file;
};

/**
 * Keeps what a glossary has, and adds what it has not.
 *
 * @returns whether that was anything
 */
export const extendGlossary = (
  tag: string,
  { glossary = {}, negation = [], urgency = [] }: Partial<Glossary> = {},
): boolean => {
  const known = readGlossary(tag);
  return write(
    glossaryOf(tag),
    json({
      glossary: { ...glossary, ...known.glossary },
      negation: [...new Set([...known.negation, ...negation])],
      urgency: [...new Set([...known.urgency, ...urgency])],
    }),
  );
};

/** A language as a build ships it. */
export interface ListedLocale extends LocaleData {
  readonly name: string;
  readonly script: string;
  /** For `dateIn` and `eitherIn`. */
  readonly formats: FormatWords;
}

/**
 * Every language as a build ships it. Files are brought in step with the English in memory only, so that a file put
 * into `locales/` builds without another step.
 *
 * @throws {XliffError} if a file cannot be read
 */
export const loadLocales = (english: readonly Message[] = extract()): ListedLocale[] => {
  const languages = readLanguages();
  return languageTags().map((tag) => {
    const known = describeLanguage(tag);
    const language: LanguageEntry = { name: known.name ?? tag, ...known, ...languages[tag] };
    const xliff = parseXliff(readLanguage(tag), Parser);
    sync(xliff, english, readArchive(tag));
    const data = localeData(xliff, {
      safetyAfterReview: language.safety === 'after-review',
      script: language.script,
    });
    const { name, script, months, date, or } = language;
    const formats = { ...(months ? { months } : {}), ...(date ? { date } : {}), ...(or ? { or } : {}) };
    return { ...data, name, script, formats };
  });
};
