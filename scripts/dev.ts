/**
 * `npm run dev`: the demo with the sources for its script, without a build. A page reloads when what it is made of is
 * saved; languages are written anew when a translation is. With `--built` it shows what was built, as `npm start` does.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer, type DevServerConfig } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { generate } from './build/locales.js';

type Plugin = NonNullable<DevServerConfig['plugins']>[number];

/** What pages take from the build. Its scripts for one language have no sources of their own. */
const sources: Plugin = {
  name: 'sources',
  serve: ({ path }) =>
    path === '/dist/leg-twitch.js'
      ? { body: "import '/src/leg-twitch.ts';\n", type: 'js', headers: { 'cache-control': 'no-store' } }
      : undefined,
};

const translations: Plugin = {
  name: 'translations',
  serverStart({ fileWatcher }) {
    fileWatcher.add('locales');
    fileWatcher.on('change', (path: string) => {
      if (path.endsWith('.xlf')) void generate();
    });
  },
};

const built = process.argv.includes('--built');

if (!built) await generate();

await startDevServer({
  config: {
    rootDir: resolve('.'),
    nodeResolve: !built,
    watch: !built,
    middleware: [
      (context, next) => {
        if (context.path !== '/') return next();
        return context.redirect('/demo/');
      },
    ],
    plugins: built
      ? []
      : [
          sources,
          translations,
          esbuildPlugin({
            ts: true,
            target: 'es2022',
            tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
          }),
        ],
  },
  readCliArgs: false,
  readFileConfig: false,
});
