import { after } from 'node:test';
import * as playwright from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { describeMissing, findBrowsers, type Engine } from '../../scripts/browsers.js';

/** What the tests use of an element; Playwright and Puppeteer agree on it. */
export interface Handle {
  asElement(): { click(): Promise<void> } | null;
}

/** What the tests use of a page. */
export interface Page {
  goto(address: string): Promise<unknown>;
  /** A script as text, or a function that runs in the page with what it is given. */
  evaluate<Result = unknown>(script: string): Promise<Result>;
  evaluate<Given, Result>(script: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  evaluateHandle(script: string): Promise<Handle>;
  evaluateHandle<Given>(script: (given: Given) => unknown, given: Given): Promise<Handle>;
  waitForFunction(script: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  /** What it would be on paper. */
  pdf(options: { preferCSSPageSize: boolean }): Promise<Uint8Array>;
  setDefaultTimeout(milliseconds: number): void;
  on(event: 'console', listener: (message: { text(): string }) => void): unknown;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface Browser {
  engine: Engine;
  newPage(): Promise<Page>;
}

/**
 * Chromium and Firefox; they close when the tests of the file are done. WebKit's own driver speaks neither of the two
 * protocols.
 */
export const openBrowsers = async (): Promise<Browser[]> =>
  Promise.all(
    (await findBrowsers())
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
        return { engine, newPage: () => running.newPage() as Promise<unknown> as Promise<Page> };
      }),
  );
