/**
 * From what translators edit (`locales/*.xlf`) to what is built: `src/generated/`, which is not kept in the
 * repository.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatsIn } from '../../i18n/formats.js';
import { pageLanguage } from '../../i18n/page.js';
import { pseudoLocale } from '../../i18n/pseudo.js';
import type { Message } from '../../i18n/xliff.js';
import { sources, type Source } from '../../src/content/provenance/sources.js';
import { changed, nextReview } from '../../src/content/review.js';
import { messageKey } from '../../src/locale/key.js';
import type { LocaleData } from '../../src/locale/page.js';
import { extract, loadLocales } from '../i18n/files.js';
import { readReviews, summaryOf, type Reviews } from '../review/reviews.js';

const folder = 'src/generated';

const notice =
  '// Written by the build from locales/*.xlf, package.json and the signed reviews; not kept in the repository.\n';

const write = (file: string, content: string) => writeFileSync(join(folder, file), notice + content);

/** Every date that the content may show, ISO 8601. */
const datesWith = (reviews: Reviews) =>
  [
    ...new Set([
      changed,
      nextReview,
      ...Object.values(reviews).map(({ date }) => date),
      ...Object.values<Source>(sources).map(({ checked = '' }) => checked),
    ]),
  ].filter(Boolean);

/** Placeholders of a text, in a fixed order: `{0}{1}`. */
const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');

export type BuiltLanguage = ReturnType<typeof loadLocales>[number] & {
  /** What a page loads. */
  readonly page: LocaleData;
};

const imports = (tags: readonly string[]) => `import type { LocaleData } from '../locale/page.js';

const files: Readonly<Record<string, () => Promise<{ data: LocaleData }>>> = {
${tags.map((tag) => `  '${tag}': () => import('./${tag}.js'),`).join('\n')}
};

/** Languages besides English that this build can speak. */
export const targetLocales: readonly string[] = Object.keys(files);

/** Bundlers keep what they have fetched, so there is no asking again. */
export const importLocale = async (tag: string, _again: number) => files[tag]!();
`;

const everyLanguage = (tags: readonly string[]) => `import type { LocaleData } from '../locale/page.js';
${tags.map((tag, index) => `import { data as data${index} } from './${tag}.js';`).join('\n')}

/** Every language at once, for exports: they answer in one go. */
export const everyLanguage: Readonly<Record<string, LocaleData>> = {
${tags.map((tag, index) => `  '${tag}': data${index},`).join('\n')}
};
`;

/** Writes how far the content is reviewed. */
const writeReview = async (english: readonly Message[], reviews: Reviews) => {
  // It speaks with what has been written before.
  const { reviewStatements } = await import('../review/statements.js');
  const summary = summaryOf(reviewStatements(english), reviews);
  write(
    'review.ts',
    `import type { ReviewSummary } from '../content/types.js';\n\nexport const review: ReviewSummary = ${JSON.stringify(summary)};\n`,
  );
};

/**
 * Writes what the sources import.
 *
 * @param english all messages
 * @returns every language: what is known of it, and what a page loads
 */
export const generate = async (english: readonly Message[] = extract()): Promise<BuiltLanguage[]> => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
  const reviews = readReviews();
  const dates = datesWith(reviews);
  const needs = { english, dates, messageKey };
  const languages = loadLocales(english).map((language) => ({
    ...language,
    page: pageLanguage(language, needs),
  }));
  const tags = languages.map(({ locale }) => locale);

  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  write('version.ts', `/** As in package.json. */\nexport const version = ${JSON.stringify(version)};\n`);
  write(
    'english-formats.ts',
    `import type { Formats } from '../locale/page.js';\n\nexport const englishFormats: Formats = ${JSON.stringify(formatsIn('en', dates))};\n`,
  );
  const ids = english.map(({ id, source }) => [id, [messageKey(source), placeholders(source)]]);
  write(
    'message-ids.ts',
    `/** Key and placeholders of every message, by its id. */\nexport const messageIds: Readonly<Record<string, readonly [key: string, placeholders: string]>> = ${JSON.stringify(Object.fromEntries(ids))};\n`,
  );
  for (const { locale, page } of languages) {
    write(
      `${locale}.ts`,
      `import type { LocaleData } from '../locale/page.js';\n\nexport const data: LocaleData = ${JSON.stringify(page)};\n`,
    );
  }
  write('languages.ts', imports(tags));
  write('every-language.ts', everyLanguage(tags));
  await writeReview(english, reviews);

  // For the demo only: longer words, and words that run the other way.
  mkdirSync('build/pseudo', { recursive: true });
  for (const tag of ['en-XA', 'ar-XB'] as const) {
    const pseudo = { ...pseudoLocale(tag, english), name: tag };
    writeFileSync(
      `build/pseudo/${tag}.js`,
      `export const data = ${JSON.stringify(pageLanguage(pseudo, needs))};\n`,
    );
  }
  // For the translators' desk: the English with all that helps to translate it.
  mkdirSync('build/desk', { recursive: true });
  writeFileSync('build/desk/messages.json', `${JSON.stringify(english, null, 1)}\n`);
  return languages;
};
