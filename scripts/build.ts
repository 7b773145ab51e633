/**
 * `npm run build`: everything in `dist/`, from scratch, the same bytes each time, and what the demo loads in `build/`.
 * `tsx scripts/build.ts other` builds into another folder of the project.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rollup, type OutputOptions } from 'rollup';
import { brotliSize } from './brotli.js';
import { generate, type BuiltLanguage } from './build/locales.js';
import { publishManifest } from './build/manifest.js';
import { ownLanguage } from './build/page-languages.js';
import { extract } from './i18n/extract.js';
import { writeTypings } from './typings.js';

const run = async (tool: string, ...options: string[]) => {
  try {
    await promisify(execFile)(process.execPath, [`node_modules/${tool}`, ...options]);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${tool} failed\n${stdout}${stderr}`, { cause: error });
  }
};

const bundle = async (out: string) => {
  // Its plugins read what `generate` has written.
  const { builds } = await import('../rollup.config.js');
  for (const { output, ...input } of builds(out)) {
    const made = await rollup({ ...input, logLevel: 'silent' });
    await made.write(output as OutputOptions);
    await made.close();
  }
};

/** Languages for the script for pages, and scripts that hold one language each. */
const writeLanguages = (out: string, languages: readonly BuiltLanguage[]) => {
  mkdirSync(join(out, 'locales'));
  const english = join(out, 'leg-twitch.en.js');
  const template = readFileSync(english, 'utf8');
  const speaking = (...language: unknown[]) => template.replace(ownLanguage, () => JSON.stringify(language));
  for (const { locale, page } of languages) {
    writeFileSync(join(out, `locales/${locale}.js`), `export const data=${JSON.stringify(page)}\n`);
    const script = speaking(locale, page).replace(/\n\/\/# source.*/, '');
    writeFileSync(join(out, `leg-twitch.${locale}.js`), script);
  }
  writeFileSync(english, speaking());
};

/** Types of the entries whose source has another name. */
const writeEntryTypes = (out: string) => {
  const sources = {
    content: 'content/index',
    fhir: 'export/fhir/index',
    locale: 'locale/index',
    text: 'export/text',
  };
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(out, `${name}.d.ts`), `export * from './${source}.js';\n`);
  }
};

/** Lit travels inside the scripts for pages, so its licences travel beside them. */
const writeLicences = (out: string) => {
  const licences = ['lit', 'lit-html', '@lit/reactive-element'].map(
    (name) => `## ${name}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()}\n`,
  );
  writeFileSync(
    join(out, 'LICENSES.md'),
    ['# Licences of what leg-twitch.js contains\n', ...licences].join('\n'),
  );
};

const build = async (out: string) => {
  rmSync(out, { recursive: true, force: true });
  const english = extract();
  const languages = await generate(english);
  await Promise.all([
    bundle(out),
    run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out),
    run(
      '@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'scripts/cem.config.js',
      '--outdir',
      out,
    ),
  ]);
  writeLanguages(out, languages);
  publishManifest(out);
  writeTypings(out);
  writeEntryTypes(out);
  writeLicences(out);
  const { writeRelease, writeStatements } = await import('./build/release.js');
  writeStatements(out, english);
  writeRelease(out, languages);
  for (const name of ['leg-twitch.js', 'leg-twitch.en.js']) {
    const content = readFileSync(join(out, name));
    console.log(`${out}/${name}: ${content.length} bytes, ${brotliSize(content)} with brotli`);
  }
};

await build(process.argv[2] ?? 'dist');
