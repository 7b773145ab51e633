// @ts-check
/**
 * From what translators edit (`locales/*.xlf`) to what is built: `src/locale/generated/`, which is not kept in the
 * repository.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { pageLanguage } from '../../i18n/page.js';
import { pseudoLocale } from '../../i18n/pseudo.js';
import { extract, loadLocales } from '../i18n/files.js';

/** @import { PageLanguage } from '../../i18n/page.js' */

/** The run time's own key, so that both cannot come apart. @type {(text: string) => string} */
export const messageKey = (
  await import(
    `data:text/javascript,${encodeURIComponent(
      ts.transpileModule(readFileSync('src/locale/messages.ts', 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      }).outputText,
    )}`
  )
).messageKey;

const generated = 'src/locale/generated';

const notice = '// Written by `npm run build` from locales/*.xlf; not kept in the repository.\n';

/** @param {string} file @param {string} content */
const write = (file, content) => writeFileSync(join(generated, file), notice + content);

/** A classic script that makes a language known to the elements of a page. @param {string} tag @param {PageLanguage} data */
const registering = (tag, data) =>
  `{ const { data, elements } = (globalThis[Symbol.for('leg-twitch')] ??= { data: new Map(), elements: new Set() });
data.set(${JSON.stringify(tag)}, ${JSON.stringify(data)});
for (const element of elements) element.requestUpdate(); }\n`;

/** Writes what the sources import. Gives back every language: what is known of it, and what a page loads. */
export const generate = () => {
  mkdirSync(generated, { recursive: true });
  for (const file of readdirSync(generated)) rmSync(join(generated, file));
  const messages = extract();
  const locales = loadLocales(messages).map((data) => ({
    ...data,
    page: pageLanguage(data, messages, messageKey),
  }));
  const keys = Object.fromEntries(
    messages.map(({ id, source }) => [
      id,
      [messageKey(source), (source.match(/\{\d\}/g) ?? []).sort().join('')],
    ]),
  );
  const type = 'Readonly<Record<string, readonly [key: string, placeholders: string]>>';
  write(
    'messages.ts',
    `/** Key and placeholders of every message, by its id. */\nexport const messages: ${type} = ${JSON.stringify(keys)};\n`,
  );
  const tags = locales.map(({ locale }) => locale);
  for (const { locale, page } of locales) {
    write(
      `${locale}.ts`,
      `import type { LocaleData } from '../messages.js';\nexport const data: LocaleData = ${JSON.stringify(page)};\n`,
    );
  }
  write(
    'languages.ts',
    `import type { LocaleData } from '../messages.js';
/** Languages besides English that this build can speak. */
export const targetLocales: readonly string[] = ${JSON.stringify(tags)};
const files: Readonly<Record<string, () => Promise<{ data: LocaleData }>>> = {
${tags.map((tag) => `  '${tag}': () => import('./${tag}.js'),`).join('\n')}
};
export const importLocale = async (tag: string) => files[tag]!();
`,
  );
  write(
    'every-language.ts',
    `import type { LocaleData } from '../messages.js';
${tags.map((tag, index) => `import { data as data${index} } from './${tag}.js';`).join('\n')}
/** Every language at once, for exports: they answer in one go. */
export const everyLanguage: Readonly<Record<string, LocaleData>> = {
${tags.map((tag, index) => `  '${tag}': data${index},`).join('\n')}
};
`,
  );
  // For the demo only: longer words, and words that run the other way.
  mkdirSync('build/pseudo', { recursive: true });
  for (const tag of /** @type {const} */ (['en-XA', 'ar-XB'])) {
    const page = pageLanguage(pseudoLocale(tag, messages), messages, messageKey);
    writeFileSync(`build/pseudo/${tag}.js`, registering(tag, page));
  }
  // For the translators' desk: the English with all that helps to translate it.
  mkdirSync('build/desk', { recursive: true });
  writeFileSync('build/desk/messages.json', `${JSON.stringify(messages, null, 1)}\n`);
  return locales;
};
