// @ts-check
import { after } from 'node:test';
import * as playwright from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { describeMissing, findBrowsers } from '../../scripts/browsers.js';

/**
 * What the tests use of a page; Playwright and Puppeteer agree on it.
 * @typedef {{
 *   goto: (address: string) => Promise<unknown>,
 *   evaluate: (script: any, given?: any) => Promise<any>,
 *   evaluateHandle: (script: any, given?: any) => Promise<any>,
 *   waitForFunction: (script: string) => Promise<unknown>,
 *   setDefaultTimeout: (milliseconds: number) => void,
 *   on: (event: any, listener: (message: any) => void) => unknown,
 *   close: () => Promise<void>,
 * }} Page
 */

/**
 * Chromium and Firefox, each with a function that opens a page; they close when the tests of the file are done.
 * @returns {Promise<{ engine: string, newPage: () => Promise<Page> }[]>}
 */
export const openBrowsers = () =>
  findBrowsers().then((found) =>
    Promise.all(
      found
        .filter(({ engine }) => engine !== 'webkit')
        .map(async (browser) => {
          if (browser.path === undefined) {
            throw new Error(`${describeMissing(browser)}\nInstall with: npx tsx scripts/browsers.ts`);
          }
          const { engine, path: executablePath, driver } = browser;
          const running =
            driver === 'playwright'
              ? await playwright[engine].launch({ executablePath, chromiumSandbox: false })
              : await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
          after(() => running.close());
          return { engine, newPage: () => /** @type {Promise<any>} */ (running.newPage()) };
        }),
    ),
  );
