/*
 * Stands in for lit-localize in the script for pages: the same functions, for what our messages are. They hold
 * text and placeholders, never HTML. Ids are left out there: a translation is found by a hash of the English
 * it translates. So a language file of another release can never put the words of one message under another,
 * and English that has changed is shown in English.
 */

interface Message {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Text by key; `{0}` stands for the first placeholder of the English. */
interface Texts {
  readonly templates: Readonly<Record<string, string>>;
}

let localeTexts: () => Texts | undefined = () => undefined;

export const configureReentrantLocalization = ({
  getLocale,
  loadLocaleSync,
}: {
  getLocale: () => string;
  loadLocaleSync: (locale: string) => Texts | undefined;
}) => {
  localeTexts = () => loadLocaleSync(getLocale());
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

/** Short key of an English message (FNV-1a, 32 bits). A test fails if two messages share one. */
export const messageKey = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
};

export const msg = (message: string | Message): string => {
  const source = english(message);
  const text = localeTexts()?.templates[messageKey(source)] ?? source;
  return typeof message === 'string'
    ? text
    : text.replace(/\{(\d)\}/g, (_, index) => `${message.values[index]}`);
};
