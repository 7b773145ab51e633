import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { minify } from '@swc/core';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { stripAuthoring } from './scripts/strip-authoring.js';
import { internalNames, shortCustomProperties } from './scripts/short-names.js';
import { ownPolicy } from './scripts/own-policy.js';

const out = process.env.TWITCH_OUT ?? 'dist';

const banner = '/*! MIT; Lit: BSD-3-Clause */';

/** Messages are found by a short hash of their English. */
const pageMessages = () => ({
  name: 'page-messages',
  resolveId: (id) => (/^@lit\/localize/.test(id) ? resolve('src/locale/page-msg.ts') : null),
});

/** The elements adopt their styles themselves; Lit's own way of doing it is left out. */
const pageStyles = () => ({
  name: 'page-styles',
  resolveId: (id) => (/\/css-tag\.js$/.test(id) ? resolve('src/elements/page-css.ts') : null),
});

const minifyCode = () => ({
  name: 'minify',
  renderChunk: (code) =>
    minify(code, {
      module: true,
      sourceMap: true,
      compress: { ecma: 2022, passes: 4, pure_getters: true, keep_fargs: false },
      mangle: { toplevel: true, props: { regex: internalNames.source } },
      format: { comments: 'some' },
    }),
});

/** The script that a page loads: everything inside, as small as it gets. */
const page = {
  input: 'src/leg-twitch.ts',
  treeshake: { moduleSideEffects: (id) => !/lit-element/.test(id) },
  plugins: [
    pageMessages(),
    pageStyles(),
    nodeResolve(),
    typescript({
      include: 'src/**',
      transformers: { before: [{ type: 'program', factory: stripAuthoring }] },
    }),
    shortCustomProperties(),
    minifyTemplateLiterals({ include: 'src/**', exclude: 'src/elements/page-css.ts' }),
    ownPolicy(),
    minifyCode(),
  ],
  output: [
    {
      dir: out,
      format: 'es',
      banner,
      sourcemap: true,
      entryFileNames: 'leg-twitch.js',
      chunkFileNames: '[name].js',
    },
    {
      file: `${out}/leg-twitch.en.js`,
      format: 'iife',
      banner,
      sourcemap: true,
      inlineDynamicImports: true,
    },
  ],
};

/** Modules for bundlers: `lit` comes from the host's own installation, nothing is minified. */
const modules = {
  input: {
    define: 'src/define.ts',
    content: 'src/content/index.ts',
    events: 'src/events.ts',
    fhir: 'src/export/fhir.ts',
    text: 'src/export/text.ts',
    'elements/vs-cramp': 'src/elements/vs-cramp.ts',
    'elements/warning-signs': 'src/elements/warning-signs.ts',
    'elements/triggers': 'src/elements/triggers.ts',
  },
  external: /^lit(\/|$)/,
  plugins: [nodeResolve(), typescript({ include: 'src/**' })],
  output: { dir: out, format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js' },
};

/** For the leaflet page of the demo only; no part of the package. */
const leaflet = {
  input: 'demo/leaflet-library.js',
  plugins: [nodeResolve(), typescript({ include: 'src/**', sourceMap: false })],
  output: { file: 'build/leaflet/library.js', format: 'es' },
};

export default [page, modules, leaflet];
