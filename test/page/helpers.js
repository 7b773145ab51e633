// @ts-check
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.js';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
});

/**
 * Serves the project's files, and pages made for a test, from an address of its own; logs what is asked for.
 * @param {Record<string, string>} [pages] path to HTML
 * @param {Record<string, string>} [headers] sent with every page
 */
export const serve = async (pages = {}, headers = {}) => {
  /** @type {string[]} */
  const log = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    log.push(path);
    const file = join('.', normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (path in pages) {
      response.writeHead(200, { 'content-type': types['.html'], ...headers }).end(pages[path]);
    } else if (existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  after(() => server.close());
  return { address: `http://127.0.0.1:${port}`, log };
};

/** Chromium, the one engine that can be asked for everything a page test needs. */
export const launch = async () => {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found?.path) throw new Error('chromium is missing; get it with: node scripts/browsers.js');
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

/**
 * A page, and what it said on the console.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export const openPage = async (browser, options) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return { page, said, close: () => context.close() };
};

/** @param {string} body @param {string} [head] */
export const html = (body, head = '<script type="module" src="/dist/leg-twitch.js"></script>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const threeTags =
  '<twitch-vs-cramp>fallback</twitch-vs-cramp><twitch-warning-signs region="gb">fallback</twitch-warning-signs><twitch-triggers region="us">fallback</twitch-triggers>';
