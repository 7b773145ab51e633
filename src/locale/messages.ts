/*
 * Stands in for lit-localize's run time: the same functions, for what our messages are. lit-localize speaks one
 * language per page, or throws for one that was not known when the page loaded; and it does not tell which
 * messages a language lacks, which must be marked as English. Messages hold text and placeholders, never HTML. A
 * translation is found by a hash of the English it translates: a language file of another release can never put
 * the words of one message under another, and English that has changed is shown in English.
 */

interface Message {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Text by the key of its English; `{0}` stands for the first placeholder of the English. */
export type Texts = Readonly<Record<string, string>>;

/** What a language file holds. */
export interface LocaleData {
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
  /** What is to be said of the translation: in its language, then in English. Empty once all is signed off. */
  readonly about: readonly string[];
}

/** Language in which the content is written. */
export const sourceLocale = 'en';

/*
 * Several scripts can stand on one page, one per language. They share what they know, and the elements, which
 * speak a language as soon as it has come.
 */
interface Shared {
  readonly data: Map<string, LocaleData>;
  readonly elements: Set<{ requestUpdate(): void }>;
  /** Spoken where the page does not say which language it is in. */
  language?: string;
}

const page = globalThis as { [key: symbol]: Shared | undefined };

export const shared: Shared = (page[Symbol.for('leg-twitch')] ??= { data: new Map(), elements: new Set() });

let sought: readonly (Texts | undefined)[] = [];

/** What had to be said in English to readers of another language. */
export const inEnglish = new Set<string>();

/**
 * Runs `task` with every `msg()` in it answering in `locale`. Each element wraps its own rendering, so
 * several on a page can speak several languages. It does not reach past an `await`.
 *
 * @param wording what a site says in words of its own
 */
export const withLocale = <T>(locale: string, task: () => T, wording?: Texts): T => {
  const before = sought;
  sought = [wording, shared.data.get(locale)?.texts];
  try {
    return task();
  } finally {
    sought = before;
  }
};

export const str = (strings: readonly string[], ...values: readonly unknown[]): Message => ({
  strings,
  values,
});

/** English as translations know it: with `{0}`, `{1}` in place of what is filled in. */
const english = (message: string | Message) =>
  typeof message === 'string'
    ? message
    : message.strings.reduce((before, after, index) => `${before}{${index - 1}}${after}`);

/** Short key of an English message (the end of FNV-1a, 32 bits). A test fails if two messages share one. */
export const messageKey = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36).slice(-5);
};

export const msg = (message: string | Message): string => {
  const source = english(message);
  const key = messageKey(source);
  const found = sought.find((texts) => texts?.[key])?.[key];
  const text = (found ?? source).replace(/\{(\d)\}/g, (place, index) =>
    typeof message === 'string' ? place : `${message.values[index]}`,
  );
  if (!found && sought[1]) inEnglish.add(text);
  return text;
};
