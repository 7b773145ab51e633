/** What the content says, for tests of the leaflet. */
import { readFileSync } from 'node:fs';
import { purpose, triggers, vsCramp, warningSigns } from '../../src/content/index.js';
import { isEnglish, withLocale } from '../../src/locale/index.js';
import { msg } from '../../src/locale/messages.js';
import { page } from '../../src/locale/page.js';
import '../../src/locale/every-language.js';
import { prose } from '../node/helpers.js';

interface Language {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly inEnglishUntilReviewed: readonly string[];
}

const release: { languages: Record<string, Language> } = JSON.parse(
  readFileSync('dist/release.json', 'utf8'),
);

export const translated = Object.keys(release.languages).filter((language) => language !== 'en');

export const about = (language: string): Language =>
  release.languages[language] ?? { name: '', dir: 'ltr', inEnglishUntilReviewed: [] };

/** What is to be said of a translation: in its language, then in English. */
export const aboutTranslation = (language: string): readonly string[] => page.data.get(language)?.about ?? [];

const everything = () => {
  const { intro, cards, calm, visit, list, heading } = warningSigns();
  const { list: tries, ...rest } = triggers();
  const { compare: asked, ...explainer } = vsCramp();
  // Each question says itself that it is one.
  const compare = { ...asked, question: [] };
  return [
    ...[heading, intro, list.heading, tries.closing, purpose()],
    ...[cards, calm, visit, explainer, compare, rest].flatMap((content) => prose(content)),
  ];
};

/** All that the content says in a language. */
export const contentIn = (language: string) => withLocale(language, everything);

/** What of it had to stay English. */
export const englishIn = (language: string) => withLocale(language, () => everything().filter(isEnglish));

/** Words that the page says apart from its content, in a language. */
export const inLanguage = (language: string, english: readonly string[]) =>
  withLocale(language, () => english.map((text) => msg(text)));
