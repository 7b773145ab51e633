import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import type { Choice } from '../../demo/states/main.js';
import { drawn, openPage } from './helpers.js';
import type * as looks from './looks.js';

type Looks = typeof looks;

/** What a test puts into the page of one state, to ask for later. */
declare global {
  interface Window {
    show: (choice: Choice) => Promise<void>;
    looks: Looks;
  }
}

/** The reader's screen and settings. */
interface Screen {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'no-preference';
}

const entry = '/build/demo/states.js';

/** The page of one state, kept open while states are put on its stage one after the other. */
export const openStage = async (browser: Browser, address: string, options?: BrowserContextOptions) => {
  const { page, said, close } = await openPage(browser, options);
  await page.goto(`${address}/demo/states/`);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(async (path) => {
    window.show = (await import(path)).show;
    window.looks = await import(`${'/test/page/looks.js'}`);
    document.querySelector('#choice')?.remove();
  }, entry);
  return {
    page,
    said,
    close,
    show: async (choice: Choice) => {
      await page.evaluate(async (wanted) => {
        document.adoptedStyleSheets = [];
        await window.show(wanted);
      }, choice);
      await drawn(page);
    },
    on: async ({ width = 900, height = 800, ...media }: Screen) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: 'light',
        forcedColors: 'none',
        reducedMotion: 'no-preference',
        contrast: 'no-preference',
        ...media,
      });
    },
    /** Asks one of the questions of looks.ts. */
    look: <Name extends keyof Looks>(name: Name, ...given: Parameters<Looks[Name]>) =>
      page.evaluate(
        ([asked, values]) => {
          const question = window.looks[asked] as (...values: readonly unknown[]) => unknown;
          return question(...values);
        },
        [name as keyof Looks, given as readonly unknown[]] as const,
      ) as Promise<Awaited<ReturnType<Looks[Name]>>>,
  };
};

/** What assistive technology is given: one line per thing, below the named things that hold it. */
export const spokenTree = async (locator: Locator) => {
  const open: { depth: number; line: string }[] = [];
  return (await locator.ariaSnapshot()).split('\n').map((written) => {
    const depth = written.search(/\S/);
    const line = written
      .trim()
      .replace(/^- /, '')
      .replace(/^'(.*)'(:?)$/, '$1$2')
      // A text with a colon stands in quotes.
      .replace(/^(\w+): "(.*)"$/, '$1: $2')
      .replace(/:$/, '');
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const path = [...open.filter((outer) => outer.line.includes('"')).map((outer) => outer.line), line];
    open.push({ depth, line });
    return path.join(' > ');
  });
};
