/*
 * Several scripts can stand on one page: one per language, or two releases. They share what they know, and the
 * elements, which speak a language as soon as it has come.
 */

/** Language in which the content is written. */
export const sourceLocale = 'en';

/** Text by the key of its English; `{0}` stands for the first placeholder of the English. */
export type Texts = Readonly<Record<string, string>>;

/** How a language writes what no message holds; made by the build, so that nothing is formatted while a page is drawn. */
export interface Formats {
  /** The language, BCP 47. */
  readonly tag: string;
  /** Each date of the content, ISO 8601, as it is read. */
  readonly dates: Readonly<Record<string, string>>;
  /** "either", as in `{0} or {1}`. */
  readonly or: string;
  /** How a date of today is written where browsers do not know the language: `{day} {month} {year}`. */
  readonly date?: string;
  /** Names of the months where browsers do not know the language. */
  readonly months?: readonly string[];
}

/** What a language file holds. */
export interface LocaleData {
  /** The language's own name. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
  readonly formats: Formats;
  /** What is to be said of the translation: in its language, then in English. Empty once all is signed off. */
  readonly about: readonly string[];
}

interface Listener {
  requestUpdate(): void;
}

/** Fetches a language; `again` counts how often that failed before. */
type LoadFile = (tag: string, again: number) => Promise<{ data: LocaleData }>;

interface Page {
  readonly data: Map<string, LocaleData>;
  /** Who can fetch which language, among the scripts of the page. */
  readonly files: Map<string, LoadFile>;
  readonly elements: Set<Listener>;
  /** Spoken where the page does not say which language it is in. */
  language?: string;
}

/* A release that means something else by it raises the number, and the two leave each other alone. */
const name = Symbol.for('leg-twitch page 2');

const holder = globalThis as { [key: symbol]: Page | undefined };

export const page: Page = (holder[name] ??= { data: new Map(), files: new Map(), elements: new Set() });

const tellElements = () => {
  for (const element of page.elements) element.requestUpdate();
};

/** Makes a language known to all elements of the page. */
export const learn = (tag: string, data: LocaleData): void => {
  page.data.set(tag, data);
  tellElements();
};

/** Makes known which languages a script can fetch; who came first keeps them. */
export const offer = (tags: readonly string[], load: LoadFile): void => {
  for (const tag of tags) if (!page.files.has(tag)) page.files.set(tag, load);
  tellElements();
};
