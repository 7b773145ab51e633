/** The commands of `npm run i18n`: translations, from the English to files that translators edit, and back. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  extendGlossary,
  extract,
  fileOf,
  languageTags,
  listLanguage,
  Parser,
  readArchive,
  readGlossary,
  readLanguage,
  readLanguages,
  writeArchive,
  writeLanguage,
} from './files.js';
import { check, checkEnglish, checkText, type CheckOptions, type Finding } from '../../i18n/check.js';
import type { Glossary } from '../../i18n/check-wording.js';
import { importDrafts } from '../../i18n/draft.js';
import { checkFormats } from '../../i18n/formats.js';
import { describeLanguage } from '../../i18n/language.js';
import { sign } from '../../i18n/sign.js';
import { sync } from '../../i18n/sync.js';
import { newXliff, parseXliff, XliffError, type Message, type Xliff } from '../../i18n/xliff.js';

/** Finds the English. */
type Source = () => readonly Message[];

/** What was given behind a command. */
interface Given {
  readonly name?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly all?: boolean | undefined;
}

const usage = `npm run i18n                        bring all translations in step with the English, and check them
npm run i18n -- check [tag]         check only; fails on errors
npm run i18n -- add <tag>           start a language  [--name "its own name", where it is not known]
npm run i18n -- import <tag> <json> take in drafts of a machine  [--source <json>: the English they were made from]
npm run i18n -- sign <tag> --name "Dr A. Name" <id…>   a clinician's sign-off  [--date 2026-01-31] [--all]`;

/** @returns how many errors */
const print = (file: string, findings: readonly Finding[]) => {
  for (const { level, rule, line, id, message } of findings) {
    console.log(`${file}:${line}: ${level}: ${id ? `${id}: ` : ''}${message} [${rule}]`);
  }
  return findings.filter(({ level }) => level === 'error').length;
};

/** @returns canonical tag of a language that has a file */
const existing = (input: string) => {
  const { tag } = describeLanguage(input);
  if (!existsSync(fileOf(tag))) {
    throw new Error(`There is no ${fileOf(tag)}. Start the language with: npm run i18n -- add ${tag}`);
  }
  return tag;
};

const open = (tag: string): Xliff => {
  try {
    return parseXliff(readLanguage(tag), Parser);
  } catch (error) {
    if (error instanceof XliffError)
      throw new Error(`${fileOf(tag)}:${error.line}: ${error.message}`, { cause: error });
    throw error;
  }
};

const options = (tag: string, english: readonly Message[]): CheckOptions => {
  const { script } = readLanguages()[tag] ?? {};
  return { tag, english, glossary: readGlossary(tag), ...(script ? { script } : {}) };
};

/** What `npm run i18n` would change. */
const pending = (tag: string, english: readonly Message[]): Finding[] => {
  const now = String(open(tag));
  const then = open(tag);
  sync(then, english, readArchive(tag));
  const inStep = now === String(then) && readLanguages()[tag];
  const message = 'The file is out of step with the English. Run `npm run i18n`, and commit what it changes.';
  return inStep ? [] : [{ level: 'error', rule: 'out-of-step', line: 1, message }];
};

/** @returns how many errors */
const checkAll = (english: readonly Message[], tags = languageTags()) => {
  let errors = 0;
  for (const { id, rule, message } of checkEnglish(english)) {
    console.log(`src/content: error: ${id}: ${message} [${rule}]`);
    errors += 1;
  }
  for (const tag of tags) {
    const { xliff, findings } = checkText(readLanguage(tag), Parser, options(tag, english));
    errors += print(fileOf(tag), [...findings, ...(xliff ? pending(tag, english) : [])]);
  }
  for (const tag of Object.keys(readLanguages()).filter((known) => !existsSync(fileOf(known)))) {
    console.log(
      `locales/languages.json: error: ${tag} has no ${fileOf(tag)}. Put it back, or take ${tag} out.`,
    );
    errors += 1;
  }
  for (const tag of tags) {
    for (const { level, message } of checkFormats(tag, readLanguages()[tag] ?? {})) {
      console.log(`locales/languages.json: ${level}: ${tag}: ${message} [formats]`);
      if (level === 'error') errors += 1;
    }
  }
  console.log(`${tags.length} languages, ${errors} errors`);
  return errors;
};

const bringInStep = (tag: string, xliff: Xliff, english: readonly Message[]) => {
  const archive = readArchive(tag);
  const summary = sync(xliff, english, archive);
  // The archive first: should the second fail, a message stands in both, and in none never.
  const archived = writeArchive(tag, archive);
  const changed = writeLanguage(tag, xliff) || archived;
  const counts = Object.entries(summary).map(([what, ids]) => `${ids.length} ${what}`);
  if (changed) console.log(`${fileOf(tag)}: ${counts.join(', ')}`);
};

const update = (source: Source) => {
  const english = source();
  for (const tag of languageTags()) {
    describeLanguage(tag);
    try {
      bringInStep(tag, parseXliff(readLanguage(tag), Parser), english);
      listLanguage(tag);
    } catch (error) {
      // The checker says what is wrong; other languages go on.
      if (!(error instanceof XliffError)) throw error;
    }
  }
  return checkAll(english);
};

const add = (source: Source, input: string, { name }: Given) => {
  const language = describeLanguage(input);
  const { tag } = language;
  const taken = [...languageTags(), ...Object.keys(readLanguages())].find(
    (other) => other.toLowerCase() === tag.toLowerCase(),
  );
  if (taken) throw new Error(`${taken} exists already: ${fileOf(taken)}`);
  if (!language.name && !name) {
    throw new Error(`What do its speakers call the language “${tag}”? Say it with --name "…".`);
  }
  bringInStep(tag, newXliff(tag, Parser), source());
  listLanguage(tag, name);
  extendGlossary(tag, {});
  console.log(`${language.name ?? name}: edit ${fileOf(tag)}`);
  return 0;
};

/** What a file of drafts holds. */
interface Drafts extends Partial<Glossary> {
  readonly messages?: Readonly<Record<string, string>>;
  /** Of the language, in itself. */
  readonly name?: string;
}

const importFile = (source: Source, input: string, file: string, given: Given) => {
  const { tag } = describeLanguage(input);
  const { messages, name, ...words } = JSON.parse(readFileSync(file, 'utf8')) as Drafts;
  if (!messages || typeof messages !== 'object') throw new Error(`${file} holds no "messages".`);
  const english = source();
  const xliff = existsSync(fileOf(tag)) ? open(tag) : newXliff(tag, Parser);
  bringInStep(tag, xliff, english);
  const basis: readonly Pick<Message, 'id' | 'source'>[] = given.source
    ? JSON.parse(readFileSync(given.source, 'utf8'))
    : english;
  const current = new Map(english.map((message) => [message.id, message.source]));
  const other = basis.filter((message) => current.get(message.id) !== message.source).map(({ id }) => id);
  const fit = Object.fromEntries(Object.entries(messages).filter(([id]) => !other.includes(id)));
  const { taken, kept, unknown } = importDrafts(xliff, fit);
  writeLanguage(tag, xliff);
  listLanguage(tag, name);
  extendGlossary(tag, words);
  console.log(`${fileOf(tag)}: ${taken.length} taken in, ${kept.length} kept as they were`);
  if (unknown.length) console.log(`of no message: ${unknown.join(', ')}`);
  if (other.length) console.log(`made from other English, not taken in: ${other.join(', ')}`);
  return 0;
};

const signOff = (
  source: Source,
  input: string,
  ids: readonly string[],
  { name = '', date = new Date().toISOString().slice(0, 10), all = false }: Given,
) => {
  const tag = existing(input);
  const english = source();
  const xliff = open(tag);
  bringInStep(tag, xliff, english);
  const wrong = new Map(
    check(xliff, options(tag, english))
      .filter(({ level, id }) => level === 'error' && id)
      .map(({ id, message }) => [id, message]),
  );
  const chosen = all ? xliff.units.map(({ id }) => id) : ids;
  if (!chosen.length) throw new Error('Which messages? Give their ids, or --all.');
  const refused: string[] = [];
  for (const id of chosen) {
    const unit = xliff.unit(id);
    try {
      if (!unit) throw new Error(`There is no message ${id}.`);
      if (wrong.has(id)) throw new Error(`${id}: ${wrong.get(id)}`);
      sign(unit, { name, date });
    } catch (error) {
      refused.push((error as Error).message);
    }
  }
  writeLanguage(tag, xliff);
  console.log(`${chosen.length - refused.length} signed off by ${name} on ${date}`);
  for (const message of refused) console.error(`not signed: ${message}`);
  return refused.length;
};

/** @returns how much is wrong */
const dispatch = (args: readonly string[], source: Source): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      date: { type: 'string' },
      source: { type: 'string' },
      all: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [command, first, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!command) return update(source);
  if (command === 'check') return checkAll(source(), first ? [existing(first)] : undefined);
  if (command === 'add' && first) return add(source, first, values);
  if (command === 'import' && first && rest[0]) return importFile(source, first, rest[0], values);
  if (command === 'sign' && first) return signOff(source, first, rest, values);
  throw new Error(usage);
};

/**
 * Runs a command in the present folder, and says on the console what it did and what is wrong.
 *
 * @param args what stands behind `npm run i18n --`
 * @param source finds the English; default: lit-localize
 * @returns exit code: 1 if there were errors
 */
export const run = (args: readonly string[], source: Source = extract): 0 | 1 => {
  try {
    return dispatch(args, source) ? 1 : 0;
  } catch (error) {
    const { name, code = '', message } = error as Error & { code?: string };
    // What was asked for was wrong; anything else is a fault of ours and needs its stack.
    if (!['Error', 'XliffError', 'SyntaxError'].includes(name) && !code.startsWith('ERR_PARSE_ARGS'))
      throw error;
    console.error(message);
    return 1;
  }
};
