/** What the content says, for tests of the leaflet. Only this file of theirs knows where the content stands. */
import { readFileSync } from 'node:fs';
import { msg as localize } from '@lit/localize';
import { pictureWords as pictures, purpose, triggers, vsCramp, warningSigns } from '../../dist/content.js';
import { inEnglish, loadLocale, shared, withLocale } from '../../dist/locale.js';
import { msg, withLocale as speaking } from '../../src/locale/messages.js';
import { prose } from '../node/helpers.js';

export {
  emergencyNumbers,
  purpose,
  regions,
  reviewed,
  triggers,
  vsCramp,
  warningSigns,
} from '../../dist/content.js';
export { withLocale } from '../../dist/locale.js';
export { prose } from '../node/helpers.js';

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

await Promise.all(translated.map(loadLocale));

export const pictureWords = () => pictures(localize);

/** What is to be said of a translation: in its language, then in English. */
export const aboutTranslation = (language: string): readonly string[] =>
  shared.data.get(language)?.about ?? [];

/** All that the content says in a language. */
export const contentIn = (language: string): string[] =>
  withLocale(language, () => {
    const { intro, notice, cards, calm, visit, list, heading } = warningSigns();
    const { list: tries, ...rest } = triggers();
    return [
      ...[heading, intro, list.heading, tries.closing, purpose()],
      ...[notice, cards, calm, visit, vsCramp(), rest].flatMap((content) => prose(content)),
    ];
  });

/** What of it had to stay English. */
export const englishIn = (language: string) => {
  inEnglish.clear();
  return contentIn(language).filter((text) => inEnglish.has(text));
};

/** Words that the page says apart from its content, in a language. */
export const inLanguage = (language: string, english: readonly string[]): string[] =>
  speaking(language, () => english.map((text) => msg(text)));
