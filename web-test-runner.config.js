// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { describeMissing, engines, findBrowsers, startWebKitDriver } from './scripts/browsers.js';
import { emulatePlugin, pressPlugin } from './scripts/test-commands.js';

/**
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 * @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin
 * @typedef {import('./scripts/browsers.js').Found} Found
 */

const labels = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** What keeps a browser from phoning home while tests run. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @type {TestRunnerPlugin[]} */
const driverPlugins = [];

/** @param {string} executablePath */
function webkitGtkLauncher(executablePath) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  };
  /** @type {Awaited<ReturnType<typeof startWebKitDriver>> | undefined} */
  let driver;
  driverPlugins.push({
    name: 'webkit-driver',
    async serverStart() {
      driver = await startWebKitDriver();
      options.port = driver.port;
    },
    async serverStop() {
      await driver?.stop();
    },
  });
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  // The stock launcher takes its name from the capabilities, and "MiniBrowser" does not name the engine.
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = labels.webkit;
  };
  return launcher;
}

/** @param {Found} browser @returns {BrowserLauncher} */
function launcherFor({ engine, path: executablePath, driver }) {
  if (driver === 'webkit webdriver') {
    // Its coverage may be undefined, where the runner's type says that it may be missing.
    return /** @type {BrowserLauncher} */ (webkitGtkLauncher(executablePath));
  }
  if (driver === 'puppeteer bidi') {
    return chromeLauncher({
      puppeteer: /** @type {typeof import('puppeteer-core')} */ (/** @type {unknown} */ (puppeteer)),
      concurrency: 1,
      // Without system access nobody can tell Firefox to force colours; see the command `emulate`.
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        args: ['--remote-allow-system-access'],
      },
    });
  }
  const launcher = playwrightLauncher({
    product: engine,
    concurrency: 1,
    launchOptions:
      engine === 'chromium'
        ? // Chromium refuses its sandbox to root, which is who runs tests in a container.
          { executablePath, chromiumSandbox: false, args: quiet }
        : { executablePath },
  });
  launcher.name = labels[engine];
  return launcher;
}

function chosenEngines() {
  const names = process.env['TWITCH_ENGINES']
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (!names?.length) return engines;
  if (process.env['CI'])
    throw new Error('TWITCH_ENGINES is for development: with CI set, every engine runs.');
  const chosen = engines.filter((engine) => names.includes(engine));
  const unknown = names.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length)
    throw new Error(`TWITCH_ENGINES names ${unknown.join(', ')}; there are ${engines.join(', ')}.`);
  console.warn(`\n*** ONLY A SUBSET OF THE ENGINES RUNS (TWITCH_ENGINES): ${chosen.join(', ')} ***\n`);
  return chosen;
}

async function launchers() {
  const chosen = chosenEngines();
  const browsers = (await findBrowsers()).filter(({ engine }) => chosen.includes(engine));
  const missing = browsers.flatMap((browser) => (browser.path === undefined ? describeMissing(browser) : []));
  if (missing.length) throw new Error(`${missing.join('\n')}\nInstall with: npx tsx scripts/browsers.ts`);
  return browsers.flatMap((browser) => (browser.path === undefined ? [] : launcherFor(browser)));
}

const browsers = await launchers();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/i18n/*.test.ts', '!test/page/**', '!test/host/**'],
  browsers,
  hostname: '127.0.0.1',
  nodeResolve: true,
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: '10000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    pressPlugin(),
    emulatePlugin(),
    ...driverPlugins,
  ],
};
