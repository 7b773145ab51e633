import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';

import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify } from './scripts/build/minify.js';
import { pageLanguages } from './scripts/build/page-languages.js';
import { privateLit } from './scripts/build/private-lit.js';
import { stripAuthoring } from './scripts/build/strip-authoring.js';
import { typescript } from './scripts/build/typescript.js';

/** @import { OutputOptions, RollupOptions } from 'rollup' */

/** Scripts for pages are made from these languages, which the build has written before. */
const tags = readdirSync('locales').flatMap((file) => /^(.+)\.xlf$/.exec(file)?.[1] ?? []);

const tools = ['desk', 'leaflet', 'portal', 'states'];

/**
 * A script that a page loads: everything inside, as small as plain means make it.
 *
 * @param {'page' | 'classic'} kind
 * @param {OutputOptions} output
 * @returns {RollupOptions}
 */
const page = (kind, output) => ({
  input: 'src/leg-twitch.ts',
  plugins: [
    pageLanguages(kind, tags),
    nodeResolve(),
    typescript([stripAuthoring]),
    minifyTemplateLiterals({ include: 'src/**' }),
    privateLit(),
    minify(),
  ],
  output: { banner: '/*! MIT; Lit: BSD-3-Clause */', sourcemap: true, ...output },
});

/**
 * Everything that a build writes with rollup.
 *
 * @param {string} out folder of the package
 * @returns {RollupOptions[]}
 */
export const builds = (out) => [
  page('page', { dir: out, format: 'es', entryFileNames: 'leg-twitch.js', chunkFileNames: '[name].js' }),
  page('classic', { file: `${out}/leg-twitch.en.js`, format: 'iife', inlineDynamicImports: true }),
  // Modules for bundlers: `lit` comes from the host's own installation, nothing is minified.
  {
    input: {
      define: 'src/define.ts',
      content: 'src/content/index.ts',
      events: 'src/events.ts',
      fhir: 'src/export/fhir/index.ts',
      locale: 'src/locale/index.ts',
      server: 'src/server.ts',
      text: 'src/export/text.ts',
      'elements/vs-cramp': 'src/elements/vs-cramp.ts',
      'elements/warning-signs': 'src/elements/warning-signs.ts',
      'elements/triggers': 'src/elements/triggers.ts',
    },
    external: /^lit(\/|$)/,
    plugins: [nodeResolve(), typescript()],
    output: { dir: out, format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js' },
  },
  // Tools of the demo, from sources, a file each; no part of the package.
  ...tools.map((name) => ({
    input: `demo/${name}/main.ts`,
    plugins: [nodeResolve(), typescript()],
    output: {
      file: `build/demo/${name}.js`,
      format: /** @type {const} */ ('es'),
      inlineDynamicImports: true,
    },
  })),
];

export default builds('dist');
