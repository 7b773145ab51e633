/**
 * From a file that a person gives to a translation, or to what is wrong with it. Nothing in a file is trusted: it is
 * read as inert XML, and shown as text.
 */
import { describeLanguage, type Language } from '../../i18n/language.js';
import { sync, type Summary } from '../../i18n/sync.js';
import { newXliff, parseXliff, XliffError, type Message, type Xliff } from '../../i18n/xliff.js';
import { words } from './words.js';

/** Why a file was not opened. */
export class FileProblem extends Error {
  /** What to do. */
  readonly advice: string;
  /** Where it stands in the file. */
  readonly line: number | undefined;

  /** @param message what is wrong */
  constructor(message: string, advice: string, line?: number) {
    super(message);
    this.advice = advice;
    this.line = line;
  }
}

interface Policy {
  createHTML(text: string): string;
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

// The parsed document runs nothing and loads nothing.
const policy = trustedTypes?.createPolicy('leg-twitch-desk', { createHTML: (text) => text });

class InertParser {
  parseFromString(text: string, type: 'application/xml'): Document {
    return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, type);
  }
}

/** A whole language has about 150 kB, and the widgets have fewer than 200 messages. */
const most = { bytes: 3_000_000, messages: 2000 };

/** Tools on Windows write UTF-16 too, and say so in the first two bytes. */
const decode = (bytes: ArrayBuffer) => {
  const [first = 0, second = 0] = new Uint8Array(bytes.slice(0, 2));
  const mark = (first << 8) | second;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes);
};

/** @throws {FileProblem} */
export const readText = async (file: File): Promise<string> => {
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

const parse = (text: string): Xliff => {
  try {
    return parseXliff(text, InertParser);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new FileProblem(error.message, words.file.mend, error.line);
  }
};

const languageOf = (tag: string): Language => {
  try {
    return describeLanguage(tag);
  } catch (error) {
    throw new FileProblem((error as Error).message, words.file.giveLanguage);
  }
};

export interface Opened {
  readonly language: Language;
  /** In step with the English. */
  readonly xliff: Xliff;
  readonly archive: Xliff;
  readonly summary: Summary;
}

/**
 * @param text of an .xlf file
 * @param archived text of its archive
 * @throws {FileProblem}
 */
export const openText = (text: string, english: readonly Message[], archived?: string): Opened => {
  const xliff = parse(text);
  const { tag, sourceLanguage, units } = xliff;
  if (sourceLanguage !== 'en') {
    throw new FileProblem(words.file.otherSource(sourceLanguage), words.file.fromHere);
  }
  if (!tag) throw new FileProblem(words.file.noLanguage, words.file.giveLanguage);
  const language = languageOf(tag);
  const known = new Set(english.map(({ id }) => id));
  if (units.length > most.messages || (units.length && !units.some(({ id }) => known.has(id)))) {
    throw new FileProblem(words.file.otherProject(units.length), words.file.fromHere);
  }
  // Other spellings of the tag are the same language.
  xliff.file.setAttribute('target-language', language.tag);
  const archive = archived ? parse(archived) : newXliff(language.tag, InertParser);
  return { language, xliff, archive, summary: sync(xliff, english, archive) };
};

export const startNew = (language: Language, english: readonly Message[]): Opened =>
  openText(String(newXliff(language.tag, InertParser)), english);
