// @ts-check
import preact from '@preact/preset-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

/**
 * The apps, each in a folder of its name, with what Vite needs to build them.
 * @type {Record<string, { entries: string[], plugins: import('vite').PluginOption[] }>}
 */
export const apps = {
  react: { entries: ['main.tsx', 'package.tsx'], plugins: [react()] },
  preact: { entries: ['main.tsx'], plugins: [preact()] },
  solid: { entries: ['main.tsx'], plugins: [solid()] },
  vue: {
    entries: ['main.ts'],
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('twitch-') } } }),
    ],
  },
  svelte: { entries: ['main.ts'], plugins: [svelte({ configFile: false })] },
  // Without the command line tool of Angular: its compiler comes along and works in the page.
  angular: { entries: ['main.ts'], plugins: [] },
};

/**
 * Builds an app into build/host/.
 * @param {string} name
 */
export const buildApp = async (name) => {
  const { entries, plugins } = apps[name];
  await build({
    root: `test/host/${name}`,
    configFile: false,
    logLevel: 'warn',
    plugins,
    define: { ngDevMode: 'false' },
    build: {
      outDir: `../../../build/host/${name}`,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      rollupOptions: {
        input: entries.map((entry) => `test/host/${name}/${entry}`),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
};
