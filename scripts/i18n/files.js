// @ts-check
/**
 * Where translations lie on disk, for the command, the build and tests. Paths are those of the folder that it runs in.
 *
 * @import { Glossary } from '../../i18n/check-wording.js'
 * @import { Language } from '../../i18n/language.js'
 * @import { LocaleData } from '../../i18n/data.js'
 * @import { Message, Xliff } from '../../i18n/xliff.js'
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { emptyGlossary } from '../../i18n/check.js';
import { localeData } from '../../i18n/data.js';
import { describeLanguage } from '../../i18n/language.js';
import { sync } from '../../i18n/sync.js';
import { messagesOf, newXliff, parseXliff } from '../../i18n/xliff.js';

const folder = 'locales';

/** As strict as browsers are. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onWarningStopParsing });
  }
}

/** The browser's DOMParser, for Node. */
export const Parser = /** @type {import('../../i18n/xml.js').Parser} */ (
  /** @type {unknown} */ (StrictParser)
);

/** @param {string} tag */
export const fileOf = (tag) => `${folder}/${tag}.xlf`;
const archiveOf = (/** @type {string} */ tag) => `${folder}/archive/${tag}.xlf`;
const glossaryOf = (/** @type {string} */ tag) => `${folder}/glossary/${tag}.json`;
const languagesFile = `${folder}/languages.json`;

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

/** @param {string} file */
const readJson = (file) => {
  try {
    return JSON.parse(read(file));
  } catch (error) {
    throw new Error(`${file}: ${/** @type {Error} */ (error).message}`, { cause: error });
  }
};

/** @param {string} file @param {string} text @returns {boolean} whether it differed */
const write = (file, text) => {
  if (existsSync(file) && read(file) === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
};

/** @param {unknown} data */
const json = (data) => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Every message of the English source, as lit-localize finds it, by id. lit-localize writes into a temporary folder:
 * let loose on `locales/` it would keep approved translations of other English.
 *
 * @param {string} [tsConfig]
 * @returns {Message[]}
 */
export const extract = (tsConfig = 'tsconfig.build.json') => {
  const temporary = mkdtempSync(join(tmpdir(), 'i18n-'));
  try {
    const config = join(temporary, 'lit-localize.json');
    writeFileSync(
      config,
      json({
        ...readJson('lit-localize.json'),
        $schema: undefined,
        targetLocales: ['xx'],
        tsConfig: resolve(tsConfig),
        output: { mode: 'runtime', outputDir: join(temporary, 'out') },
        interchange: { format: 'xliff', xliffDir: temporary },
      }),
    );
    const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
    execFileSync(process.execPath, [tool, 'extract', '--config', config], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const xliff = parseXliff(read(join(temporary, 'xx.xlf')), Parser);
    xliff.sort();
    return messagesOf(xliff);
  } finally {
    rmSync(temporary, { recursive: true });
  }
};

/** Tags of all languages that have a file. */
export const languageTags = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.replace(/\.xlf$/, ''))
    .sort();

/** @returns {Record<string, { name: string, dir: 'ltr' | 'rtl', script: string, safety?: 'after-review' }>} */
export const readLanguages = () => (existsSync(languagesFile) ? readJson(languagesFile) : {});

/** @param {ReturnType<typeof readLanguages>} languages */
const writeLanguages = (languages) =>
  write(
    languagesFile,
    json(Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );

/**
 * Puts a language into the list, if it is not there.
 *
 * @param {string} tag
 * @param {string} [name] its own name, where CLDR has none; default: the tag
 * @returns {boolean} whether it was missing
 */
export const listLanguage = (tag, name) => {
  const languages = readLanguages();
  if (languages[tag]) return false;
  const { dir, script, safety, ...language } = describeLanguage(tag);
  const entry = { name: language.name ?? name ?? tag, dir, script, ...(safety ? { safety } : {}) };
  return writeLanguages({ ...languages, [tag]: entry });
};

/** @param {string} tag @returns {string} text of the file */
export const readLanguage = (tag) => read(fileOf(tag));

/** @param {string} tag @param {Xliff} xliff @returns {boolean} whether it differed */
export const writeLanguage = (tag, xliff) => write(fileOf(tag), String(xliff));

/** @param {string} tag @returns {Xliff} */
export const readArchive = (tag) =>
  existsSync(archiveOf(tag)) ? parseXliff(read(archiveOf(tag)), Parser) : newXliff(tag, Parser);

/** @param {string} tag @param {Xliff} archive @returns {boolean} whether it differed */
export const writeArchive = (tag, archive) => {
  if (archive.units.length) return write(archiveOf(tag), String(archive));
  const existed = existsSync(archiveOf(tag));
  rmSync(archiveOf(tag), { force: true });
  return existed;
};

/**
 * @param {string} tag
 * @returns {Glossary}
 * @throws {Error} if the file is no glossary
 */
export const readGlossary = (tag) => {
  if (!existsSync(glossaryOf(tag))) return emptyGlossary();
  const file = readJson(glossaryOf(tag));
  const isList = (/** @type {unknown} */ list) =>
    Array.isArray(list) && list.every((word) => typeof word === 'string' && word);
  const terms = Object.entries(file.glossary ?? {});
  const wrong = terms.find(([, term]) => !isList(term.use) || !isList(term.avoid ?? []))?.[0];
  if (wrong !== undefined)
    throw new Error(`${glossaryOf(tag)}: “${wrong}” needs a list "use", and may have a list "avoid".`);
  for (const list of ['negation', 'urgency']) {
    if (!isList(file[list])) throw new Error(`${glossaryOf(tag)}: "${list}" needs to be a list of words.`);
  }
  return file;
};

/** Keeps what a glossary has, and adds what it has not. @param {string} tag @param {Partial<Glossary>} more */
export const extendGlossary = (tag, { glossary = {}, negation = [], urgency = [] } = {}) => {
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

/**
 * Every language as a build ships it. Files are brought in step with the English in memory only, so that a file put
 * into `locales/` builds without another step.
 *
 * @param {readonly Message[]} [english]
 * @returns {(LocaleData & { name: string, script: string })[]}
 * @throws {import('../../i18n/xliff.js').XliffError} if a file cannot be read
 */
export const loadLocales = (english = extract()) => {
  const languages = readLanguages();
  return languageTags().map((tag) => {
    const known = describeLanguage(tag);
    const language = { ...known, ...(languages[tag] ?? { name: known.name ?? tag }) };
    const xliff = parseXliff(readLanguage(tag), Parser);
    sync(xliff, english, readArchive(tag));
    const data = localeData(xliff, {
      safetyAfterReview: language.safety === 'after-review',
      script: language.script,
    });
    return { ...data, name: language.name, script: language.script };
  });
};
