import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as playwright from 'playwright-core';
import { pinFonts } from './fonts.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export type Driver = 'playwright' | 'puppeteer bidi' | 'webkit webdriver';

export type Found = { engine: Engine; path: string; driver: Driver };

export type Missing = { engine: Engine; path: undefined; tried: string[] };

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
const macApp = (name: string, binary = name) => `/Applications/${name}.app/Contents/MacOS/${binary}`;

const systemPaths: Record<Engine, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', macApp('Google Chrome'), macApp('Chromium')],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', macApp('Firefox', 'firefox')],
  webkit: [`${libraries}/webkit2gtk-4.1/MiniBrowser`, `${libraries}/webkitgtk-6.0/MiniBrowser`],
};

const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

const override = (engine: Engine) => process.env[`TWITCH_${engine.toUpperCase()}`];

const onPath = (command: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

function playwrightPath(engine: Engine) {
  try {
    return playwright[engine].executablePath();
  } catch {
    return ''; // Playwright has no build of this engine for this platform.
  }
}

function driverFor(engine: Engine, path: string): Driver {
  // Playwright speaks to Firefox and WebKit only in its own patched builds.
  if (engine === 'chromium' || path === playwrightPath(engine)) return 'playwright';
  if (engine === 'firefox') return 'puppeteer bidi';
  return basename(path) === 'MiniBrowser' ? 'webkit webdriver' : 'playwright';
}

function whyUnusable(path: string, driver: Driver) {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return 'not there';
  // Ubuntu's packages are scripts that hand over to snap, whose confinement shuts out a test profile.
  if (file.size < 10_000 && readFileSync(path, 'latin1').includes('/snap/bin/')) return 'a snap';
  const lacking =
    driver === 'webkit webdriver' ? ['WebKitWebDriver', 'Xvfb'].filter((tool) => !onPath(tool)) : [];
  return lacking.length ? `needs ${lacking.join(' and ')}` : '';
}

function findBrowser(engine: Engine): Found | Missing {
  const own = override(engine);
  const tried: string[] = [];
  for (const path of own ? [own] : [...systemPaths[engine], playwrightPath(engine)].filter(Boolean)) {
    const driver = driverFor(engine, path);
    const problem = whyUnusable(path, driver);
    if (!problem) return { engine, path, driver };
    tried.push(`${path} (${problem})`);
  }
  return { engine, path: undefined, tried };
}

/**
 * Where each engine is and how it is driven; `path` is undefined for an engine that is missing. Whoever starts one
 * asks here first, so this is where the fonts are pinned.
 */
export async function findBrowsers() {
  pinFonts();
  return engines.map(findBrowser);
}

export const describeMissing = ({ engine, tried }: Missing) =>
  `${engine} is missing; looked at ${tried.join(', ')}`;

/** Starts a virtual display and WebKitGTK's driver on it; without a display MiniBrowser dies. */
export async function startWebKitDriver(): Promise<{ port: number; stop: () => Promise<void> }> {
  const children: ChildProcess[] = [];
  const kill = () => children.forEach((child) => child.kill());
  const exit = () => process.exit(1);
  const stop = async () => {
    const running = children.filter(
      (child) => child.pid && child.exitCode === null && child.signalCode === null,
    );
    const exits = running.map((child) => once(child, 'exit'));
    kill();
    await Promise.all(exits);
    process.off('exit', kill).off('SIGTERM', exit).off('SIGHUP', exit);
  };
  // By default these two signals end node without its `exit` event, and the children would outlive it.
  process.on('exit', kill).on('SIGTERM', exit).on('SIGHUP', exit);
  try {
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    const displayPipe = xvfb.stdio[3] as Readable;
    const [display] = await Promise.race([
      once(createInterface(displayPipe), 'line'),
      failureOf(xvfb, 'Xvfb'),
    ]);

    const port = await freePort();
    // On a Wayland desktop GTK would otherwise open its window there, and take the person's focus.
    const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    children.push(driver);
    await Promise.race([answerFrom(`http://127.0.0.1:${port}/status`), failureOf(driver, 'WebKitWebDriver')]);
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function failureOf(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} stopped before it was ready (exit code ${code})`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

async function answerFrom(url: string) {
  for (const end = Date.now() + 20_000; Date.now() < end; await delay(50)) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
  }
  throw new Error(`Nothing answered at ${url} within 20 seconds`);
}

/** Gives back what was tried, for the report. */
function run(command: string, args: string[]) {
  const line = [command, ...args].join(' ');
  console.log(`$ ${line}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? line : `${line} (failed)`;
}

async function main() {
  const attempts: string[] = [];
  const missing = async () =>
    (await findBrowsers()).flatMap((browser) => (browser.path === undefined ? browser : []));
  // An override names a browser of the person's own, which no installation can put there.
  const wanted = async () =>
    (await missing()).map(({ engine }) => engine).filter((engine) => !override(engine));

  const root = process.getuid?.() === 0;
  if ((await wanted()).length && onPath('apt-get') && (root || onPath('sudo'))) {
    const apt = (...args: string[]) => (root ? run('apt-get', args) : run('sudo', ['apt-get', ...args]));
    attempts.push(apt('update'), apt('install', '-y', '--no-install-recommends', ...debianPackages));
  }
  const rest = await wanted();
  if (rest.length) attempts.push(run('npx', ['playwright-core', 'install', '--with-deps', ...rest]));

  for (const browser of await findBrowsers()) {
    if (browser.path === undefined) continue;
    // MiniBrowser would open a display to answer.
    const asks = browser.driver !== 'webkit webdriver';
    const answer =
      asks && spawnSync(browser.path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout;
    const version = (answer || '').match(/\d+\.[\d.]+\w*/)?.[0];
    console.log([browser.engine, version, browser.path, `(${browser.driver})`].filter(Boolean).join('  '));
  }
  for (const browser of await missing()) {
    console.error(
      `${describeMissing(browser)}; tried ${attempts.join(', ') || 'no installation: it is overridden'}`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) await main();
