// @ts-check
/**
 * From what translators edit (`locales/*.xlf`) to what is built: `src/locale/generated/`, which is not kept in the
 * repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** @typedef {{ id: string, source: string, note: string }} Message */
/** @typedef {{ dir: 'ltr' | 'rtl', texts: Record<string, string>, about: string[] }} LocaleData */

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

/**
 * What lit-localize finds in the source, as its own extractor writes it for translators.
 * @returns {Message[]} in which `{0}` stands for the first placeholder
 */
export const englishMessages = () => {
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync('build/messages-');
  const from = (/** @type {string} */ path) => relative(folder, resolve(path));
  writeFileSync(
    join(folder, 'lit-localize.json'),
    JSON.stringify({
      ...JSON.parse(readFileSync('lit-localize.json', 'utf8')),
      $schema: undefined,
      targetLocales: ['en-XA'],
      tsConfig: from('tsconfig.build.json'),
      output: { mode: 'runtime', outputDir: 'out' },
      interchange: { format: 'xliff', xliffDir: 'xliff' },
    }),
  );
  const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  execFileSync(process.execPath, [tool, 'extract', '--config', join(folder, 'lit-localize.json')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const xliff = readFileSync(join(folder, 'xliff/en-XA.xlf'), 'utf8');
  rmSync(folder, { recursive: true });
  return parseUnits(xliff);
};

/** @param {string} text */
const unescaped = (text) =>
  text
    .replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Units of XLIFF as the extractor has just written it. @param {string} xliff @returns {Message[]} */
const parseUnits = (xliff) =>
  [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id = '', body = '']) => ({
    id,
    source: unescaped(/<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? ''),
    note: unescaped(/<note[^>]*>([\s\S]*?)<\/note>/.exec(body)?.[1] ?? ''),
  }));

/** What each language's file says that may be shown. @returns {Map<string, LocaleData>} */
export const translations = () => new Map();

const generated = 'src/locale/generated';

const notice = '// Written by `npm run build` from locales/*.xlf; not kept in the repository.\n';

/** @param {string} file @param {string} content */
const write = (file, content) => writeFileSync(join(generated, file), notice + content);

/** Writes what the sources import. */
export const generate = () => {
  mkdirSync(generated, { recursive: true });
  for (const file of readdirSync(generated)) rmSync(join(generated, file));
  const messages = englishMessages();
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
  const languages = translations();
  const tags = [...languages.keys()];
  for (const [tag, data] of languages) {
    write(
      `${tag}.ts`,
      `import type { LocaleData } from '../messages.js';\nexport const data: LocaleData = ${JSON.stringify(data)};\n`,
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
  return languages;
};
