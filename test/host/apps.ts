import preact from '@preact/preset-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';

interface App {
  entries: string[];
  plugins: PluginOption[];
}

/** The apps, each in a folder of its name, with what Vite needs to build them. */
export const apps: Record<string, App> = {
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

const buildApp = async (name: string, { entries, plugins }: App) => {
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

/** Builds every app into build/host/. */
export const buildApps = () => Promise.all(Object.entries(apps).map(([name, app]) => buildApp(name, app)));
