/*
 * Our own run time for messages. lit-localize extracts them; at run time it speaks one language per page, or throws
 * for one that was not known when the page loaded, and it does not tell which messages a language lacks, which must
 * be marked as English. Messages hold text and placeholders, never HTML. A translation is found by a hash of the
 * English it translates: a language file of another release can never put the words of one message under another,
 * and English that has changed is shown in English.
 */
import { englishFormats } from '../generated/english-formats.js';
import { messageKey } from './key.js';
import { page, sourceLocale, type Formats, type Texts } from './page.js';

export { sourceLocale };

/** What goes into a placeholder: text, or text that depends on the language in which the sentence can be said. */
export type Filling = string | ((formats: Formats) => string);

interface Message {
  readonly strings: readonly string[];
  readonly values: readonly Filling[];
}

interface MessageOptions {
  /** Stable, dotted; translations and a site's own wording hang on it. */
  readonly id: string;
  /** For the translator: what must not be lost. Begins with `SAFETY.` where a mistake could harm. */
  readonly desc: string;
}

interface Speech {
  readonly formats: Formats;
  /** In which texts a message is sought, first to last. Empty where English is spoken in its own words. */
  readonly texts: readonly Texts[];
  /** Whether what is not found is foreign to its reader. */
  readonly translated: boolean;
  /** What had to be said in English to readers of another language. */
  readonly english: Set<string>;
}

const plainEnglish: Speech = {
  formats: englishFormats,
  texts: [],
  translated: false,
  english: new Set(),
};

let speech = plainEnglish;

/**
 * Runs `task` with every `msg()` in it answering in `locale`. Each element wraps its own rendering, so
 * several on a page can speak several languages. It does not reach past an `await`.
 *
 * @param locale a language that is loaded; any other is answered in English
 * @param wording what a site says in words of its own
 */
export const withLocale = <T>(locale: string, task: () => T, wording?: Texts): T => {
  const before = speech;
  const data = page.data.get(locale);
  speech =
    data || wording
      ? {
          formats: data?.formats ?? englishFormats,
          texts: [wording, data?.texts].filter((texts) => texts !== undefined),
          translated: data !== undefined,
          english: new Set(),
        }
      : plainEnglish;
  try {
    return task();
  } finally {
    speech = before;
  }
};

/** Whether a text had to be said in English to readers of another language, by the `withLocale` around. */
export const isEnglish = (text: string): boolean => speech.english.has(text);

/** English as translations know it: with `{0}`, `{1}` in place of what is filled in. */
const sourceText = (message: string | Message) =>
  typeof message === 'string'
    ? message
    : message.strings.reduce((before, after, index) => `${before}{${index - 1}}${after}`);

const keys = new Map<string, string>();

const rememberedKey = (text: string) => {
  let key = keys.get(text);
  if (key === undefined) keys.set(text, (key = messageKey(text)));
  return key;
};

const filled = (text: string, message: string | Message, formats: Formats) =>
  typeof message === 'string'
    ? text
    : text.replace(/\{(\d)\}/g, (place, index) => {
        const value = message.values[index] ?? place;
        return typeof value === 'function' ? value(formats) : value;
      });

const answer = (message: string | Message, _options?: MessageOptions): string => {
  const source = sourceText(message);
  const { texts, translated, english, formats } = speech;
  if (!texts.length) return filled(source, message, formats);
  const key = rememberedKey(source);
  const found = texts.find((those) => those[key])?.[key];
  if (found) return filled(found, message, formats);
  const text = filled(source, message, englishFormats);
  if (translated) english.add(text);
  return text;
};

/* lit-localize's extractor knows its functions by these marks in their types, whatever module they come from. */

/** A message in the language being rendered, or in English where that language lacks it. */
export const msg: typeof answer & { _LIT_LOCALIZE_MSG_?: never } = answer;

const taken = (strings: readonly string[], ...values: readonly Filling[]): Message => ({ strings, values });

/** Tags a message with placeholders. */
export const str: typeof taken & { _LIT_LOCALIZE_STR_?: never } = taken;
