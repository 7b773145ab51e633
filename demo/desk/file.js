// @ts-check
/**
 * From a file that a person gives to a translation, or to what is wrong with it. Nothing in a file is trusted: it is
 * read as inert XML, and shown as text.
 *
 * @import { Message, Xliff } from '../../i18n/xliff.js'
 * @import { Language } from '../../i18n/language.js'
 * @import { Summary } from '../../i18n/sync.js'
 */
import { describeLanguage, newXliff, parseXliff, sync, XliffError } from '../../build/desk/library.js';
import { words } from './words.js';

/** Why a file was not opened. */
export class FileProblem extends Error {
  /** @param {string} message what is wrong @param {string} advice what to do @param {number} [line] where */
  constructor(message, advice, line) {
    super(message);
    this.advice = advice;
    this.line = line;
  }
}

// The parsed document runs nothing and loads nothing.
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('leg-twitch-desk', {
  createHTML: (/** @type {string} */ text) => text,
});

class InertParser {
  /** @param {string} text @param {'application/xml'} type */
  parseFromString(text, type) {
    return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, type);
  }
}

/** A whole language has about 150 kB, and the widgets have fewer than 200 messages. */
const most = { bytes: 3_000_000, messages: 2000 };

/** Tools on Windows write UTF-16 too, and say so in the first two bytes. @param {ArrayBuffer} bytes */
const decode = (bytes) => {
  const [first = 0, second = 0] = new Uint8Array(bytes.slice(0, 2));
  const mark = (first << 8) | second;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes);
};

/** @param {File} file @returns {Promise<string>} @throws {FileProblem} */
export const readText = async (file) => {
  if (file.size > most.bytes) {
    const size = (file.size / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
    throw new FileProblem(words.file.tooLarge(size), words.file.rightFile);
  }
  const text = await file.arrayBuffer().then(decode, () => {
    throw new FileProblem(words.file.unreadable, words.file.again);
  });
  if (!text.trim()) throw new FileProblem(words.file.empty, words.file.rightFile);
  if (!/^\s*</.test(text)) {
    const start = text
      .trim()
      .replace(/[^\p{L}\p{N}\p{P} ]/gu, '·')
      .slice(0, 20);
    throw new FileProblem(words.file.noXml(start), words.file.rightFile, 1);
  }
  return text;
};

/** @param {string} text @returns {Xliff} @throws {FileProblem} */
const parse = (text) => {
  try {
    return parseXliff(text, InertParser);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new FileProblem(error.message, words.file.mend, error.line);
  }
};

/**
 * @typedef {object} Opened
 * @property {Language} language
 * @property {Xliff} xliff in step with the English
 * @property {Xliff} archive
 * @property {Summary} summary
 */

/**
 * @param {string} text of an .xlf file
 * @param {readonly Message[]} english
 * @param {string} [archived] text of its archive
 * @returns {Opened}
 * @throws {FileProblem}
 */
export const openText = (text, english, archived) => {
  const xliff = parse(text);
  const { tag, sourceLanguage, units } = xliff;
  if (sourceLanguage !== 'en') {
    throw new FileProblem(words.file.otherSource(sourceLanguage), words.file.fromHere);
  }
  if (!tag) throw new FileProblem(words.file.noLanguage, words.file.giveLanguage);
  /** @type {Language} */
  let language;
  try {
    language = describeLanguage(tag);
  } catch (error) {
    throw new FileProblem(/** @type {Error} */ (error).message, words.file.giveLanguage);
  }
  const known = new Set(english.map(({ id }) => id));
  if (units.length > most.messages || (units.length && !units.some(({ id }) => known.has(id)))) {
    throw new FileProblem(words.file.otherProject(units.length), words.file.fromHere);
  }
  // Other spellings of the tag are the same language.
  xliff.file.setAttribute('target-language', language.tag);
  const archive = archived ? parse(archived) : newXliff(language.tag, InertParser);
  return { language, xliff, archive, summary: sync(xliff, english, archive) };
};

/** @param {Language} language @param {readonly Message[]} english @returns {Opened} */
export const startNew = (language, english) => openText(String(newXliff(language.tag, InertParser)), english);
