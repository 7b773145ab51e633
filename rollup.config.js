import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { minify as swc } from '@swc/core';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify as terser } from 'terser';
import { stripAuthoring } from './scripts/build/strip-authoring.js';
import { internalNames, shortCustomProperties } from './scripts/build/short-names.js';
import { privateLit } from './scripts/build/private-lit.js';
import { pageLanguages } from './scripts/build/page-languages.js';

const out = process.env.TWITCH_OUT ?? 'dist';

const banner = '/*! MIT; Lit: BSD-3-Clause */';

/** Our own run time for messages; src/locale/messages.ts says why. */
const messages = () => ({
  name: 'messages',
  resolveId: (id) => (id === '@lit/localize' ? resolve('src/locale/messages.ts') : null),
});

const tags = readdirSync('src/locale/generated').flatMap(
  (file) => /^([a-z]{2,3}(?:-\w+)*)\.ts$/.exec(file)?.[1] ?? [],
);

/** The elements adopt their styles themselves; Lit's own way of doing it is left out. */
const pageStyles = () => ({
  name: 'page-styles',
  resolveId: (id) => (/\/css-tag\.js$/.test(id) ? resolve('src/elements/page-css.ts') : null),
});

/*
 * swc folds the code smaller; terser then shortens the internal names, those too that the DOM has for something
 * else, and by one list for all files of a build, so that what crosses from one file to another keeps its name.
 */
const minifyCode = () => {
  const nameCache = {};
  const shorten = async (code) => {
    const folded = await swc(code, {
      module: true,
      sourceMap: true,
      compress: { ecma: 2022, passes: 4, pure_getters: true, keep_fargs: false },
      mangle: { toplevel: true },
      format: { comments: 'some' },
    });
    return terser(folded.code, {
      module: true,
      nameCache,
      sourceMap: { content: folded.map },
      compress: { ecma: 2022, passes: 3 },
      mangle: { toplevel: true, properties: { regex: internalNames, builtins: true } },
      format: { comments: 'some', ecma: 2022 },
    });
  };
  // One after the other, in rollup's order: a name must come out the same each time.
  let turn = Promise.resolve();
  return { name: 'minify', renderChunk: (code) => (turn = turn.then(() => shorten(code))) };
};

/** What comes later has a copy of its own of the version, or rollup would put it into a third file. */
const ownVersion = () => ({
  name: 'own-version',
  resolveId: (id, importer) =>
    /\/version\.js$/.test(id) && /\/more\.ts$/.test(importer) ? `${resolve('src/version.ts')}?more` : null,
  load: (id) => (id.endsWith('version.ts?more') ? readFileSync('src/version.ts', 'utf8') : null),
});

/** A script that a page loads: everything inside, as small as it gets. */
const page = (kind, output) => ({
  input: 'src/leg-twitch.ts',
  treeshake: { moduleSideEffects: (id) => !/lit-element/.test(id) },
  plugins: [
    messages(),
    pageStyles(),
    pageLanguages(kind, tags),
    ownVersion(),
    nodeResolve(),
    typescript({
      include: 'src/**',
      transformers: { before: [{ type: 'program', factory: stripAuthoring }] },
    }),
    shortCustomProperties(),
    minifyTemplateLiterals({ include: 'src/**', exclude: 'src/elements/page-css.ts' }),
    privateLit(),
    minifyCode(),
  ],
  output: { banner, sourcemap: true, ...output },
});

const pages = [
  page('page', {
    dir: out,
    format: 'es',
    entryFileNames: 'leg-twitch.js',
    chunkFileNames: '[name].js',
  }),
  page('classic', { file: `${out}/leg-twitch.en.js`, format: 'iife', inlineDynamicImports: true }),
];

/** Modules for bundlers: `lit` comes from the host's own installation, nothing is minified. */
const modules = {
  input: {
    define: 'src/define.ts',
    content: 'src/content/index.ts',
    events: 'src/events.ts',
    fhir: 'src/export/fhir/index.ts',
    locale: 'src/locale/load.ts',
    server: 'src/server.ts',
    text: 'src/export/text.ts',
    'elements/vs-cramp': 'src/elements/vs-cramp.ts',
    'elements/warning-signs': 'src/elements/warning-signs.ts',
    'elements/triggers': 'src/elements/triggers.ts',
  },
  external: /^lit(\/|$)/,
  plugins: [messages(), nodeResolve(), typescript({ include: 'src/**' })],
  output: { dir: out, format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js' },
};

/** For the leaflet page of the demo only; no part of the package. */
const leaflet = {
  input: 'demo/leaflet/library.js',
  plugins: [messages(), nodeResolve(), typescript({ include: 'src/**', sourceMap: false })],
  output: { file: 'build/leaflet/library.js', format: 'es' },
};

/** For the translators' desk of the demo only: the modules of `npm run i18n`, for the browser. */
const desk = {
  input: 'demo/desk/library.js',
  plugins: [typescript({ include: 'src/**', sourceMap: false })],
  output: { file: 'build/desk/library.js', format: 'es' },
};

export default [...pages, modules, leaflet, desk];
