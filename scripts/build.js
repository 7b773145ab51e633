// @ts-check
/**
 * `npm run build`: everything in `dist/`, from scratch, the same bytes each time.
 * `node scripts/build.js other` builds into another folder of the project.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliSize } from './brotli.js';
import { generate } from './build/locales.js';
import { ownLanguage } from './build/page-languages.js';
import { writeTypings } from './typings.js';

const out = process.argv[2] ?? 'dist';
process.env['TWITCH_OUT'] = out;

/** @param {string} tool @param {string[]} options */
const run = (tool, ...options) =>
  execFileSync(process.execPath, [tool, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(out, { recursive: true, force: true });

const languages = generate();

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out);
run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'scripts/cem.config.js',
  '--outdir',
  out,
);

// Languages for the script for pages, and scripts that hold one language each.
mkdirSync(join(out, 'locales'));
const template = readFileSync(join(out, 'leg-twitch.en.js'), 'utf8');
const withLanguage = (/** @type {unknown[]} */ ...language) =>
  template.replace(ownLanguage, () => JSON.stringify(language));
for (const { locale, page } of languages) {
  writeFileSync(join(out, `locales/${locale}.js`), `export const data=${JSON.stringify(page)}\n`);
  writeFileSync(
    join(out, `leg-twitch.${locale}.js`),
    withLanguage(locale, page).replace(/\n\/\/# source.*/, ''),
  );
}
writeFileSync(join(out, 'leg-twitch.en.js'), withLanguage());

// The manifest speaks of what the package holds, and of its public face only.
const manifest = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
const published = /^src\/(events|elements\/(vs-cramp|warning-signs|triggers|checklist|base))\.ts$/;
const rename = (/** @type {string} */ text) => text.replace(/src\/([\w/-]+)\.ts/g, '$1.js');
manifest.modules = manifest.modules.filter((/** @type {{path: string}} */ { path }) => published.test(path));
for (const { declarations } of manifest.modules) {
  for (const declaration of declarations) {
    declaration.members = declaration.members?.filter(
      (/** @type {{privacy?: string, name: string}} */ { privacy, name }) => !/^pr|^#/.test(privacy ?? name),
    );
    // The analyzer takes the arguments of our own functions for names of events.
    declaration.events = declaration.events?.filter((/** @type {{name?: string}} */ { name }) =>
      name?.startsWith('twitch-'),
    );
  }
}
writeFileSync(join(out, 'custom-elements.json'), rename(JSON.stringify(manifest, null, 2)));
writeTypings(out);

// Every module has the name of its source but these.
for (const [name, source] of Object.entries({
  content: 'content/index',
  fhir: 'export/fhir/index',
  locale: 'locale/load',
  text: 'export/text',
})) {
  writeFileSync(join(out, `${name}.d.ts`), `export * from './${source}.js';\n`);
}

// Lit travels inside the scripts for pages, so its licences travel beside them.
const bundled = ['lit', 'lit-html', '@lit/reactive-element', '@lit/localize'];
const licences = bundled.map(
  (name) => `## ${name}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()}\n`,
);
writeFileSync(
  join(out, 'LICENSES.md'),
  ['# Licences of what leg-twitch.js contains\n', ...licences].join('\n'),
);

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(join(out, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { contentNumber, changed, reviewed } = await import(pathToFileURL(join(out, 'content.js')).href);

const files = Object.fromEntries(
  filesIn('')
    .sort()
    .map((file) => {
      const content = readFileSync(join(out, file));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [file, { bytes: content.length, brotli: brotliSize(content), integrity }];
    }),
);
const release = {
  version,
  content: { version: contentNumber, date: changed },
  // `reviewed`: date of a clinician's review, or null while there was none.
  languages: {
    en: { source: true, reviewed: reviewed || null },
    ...Object.fromEntries(
      languages.map(({ locale, name, dir, review, withheld }) => [
        locale,
        { name, dir, messages: review, inEnglishUntilReviewed: withheld },
      ]),
    ),
  },
  files,
};
writeFileSync(join(out, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);

for (const name of ['leg-twitch.js', 'leg-twitch.en.js']) {
  console.log(`${out}/${name}: ${files[name].bytes} bytes, ${files[name].brotli} with brotli`);
}
