import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** What a page imports of the tests is written in TypeScript too. */
const bundled = async (source: string) => {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.contents;
};

/**
 * Serves the project's files, and pages made for a test, from an address of its own; logs what is asked for.
 * A module of the tests (`/test/page/looks.js`) is bundled from its source as it is asked for.
 *
 * @param pages path to HTML
 * @param headers sent with every page
 */
export const serve = async (
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
) => {
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    log.push(path);
    const file = join('.', normalize(path.endsWith('/') ? `${path}index.html` : path));
    const source = file.replace(/\.js$/, '.ts');
    if (path in pages) {
      response.writeHead(200, { 'content-type': types['.html'], ...headers }).end(pages[path]);
    } else if (isFile(file)) {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
      createReadStream(file).pipe(response);
    } else if (path.startsWith('/test/') && isFile(source)) {
      response.writeHead(200, { 'content-type': types['.js'] }).end(await bundled(source));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  after(() => server.close());
  return { address: `http://127.0.0.1:${port}`, log };
};

/** Chromium, the one engine that can be asked for everything a page test needs. */
export const launch = async () => {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found?.path) throw new Error('chromium is missing; get it with: npx tsx scripts/browsers.ts');
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  after(() => browser.close());
  return browser;
};

/** A page, and what it said on the console. */
export const openPage = async (browser: Browser, options?: BrowserContextOptions) => {
  const context = await browser.newContext(options);
  // Functions that run inside the page are compiled to say their own names by this one of the compiler's.
  await context.addInitScript('globalThis.__name = (value) => value');
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return { page, said, close: () => context.close() };
};

type Drawing = HTMLElement & { updateComplete?: Promise<unknown> };

const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'];

/** Waits until every widget of the page is drawn, pictures too; where a language cannot be had, in English. */
export const drawn = async (page: Page) => {
  const handle = await page.waitForFunction(async (names) => {
    const elements = [...document.querySelectorAll<Drawing>(`${names}`)];
    // Without the script they never are.
    if (elements.some(({ updateComplete }) => !updateComplete)) return false;
    for (const element of elements) await element.updateComplete;
    // Pictures come after the words have been painted.
    return elements
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('svg') ?? [])])
      .every((drawing) => drawing.childElementCount);
  }, tags);
  await handle.dispose();
};

export const html = (body: string, head = '<script type="module" src="/dist/leg-twitch.js"></script>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const threeTags =
  '<twitch-vs-cramp>fallback</twitch-vs-cramp><twitch-warning-signs region="gb">fallback</twitch-warning-signs><twitch-triggers region="us">fallback</twitch-triggers>';
