// @ts-check
import { openPage } from './helpers.js';

/**
 * @typedef {import('../../demo/states/stage.js').Choice} Choice
 * @typedef {typeof import('./looks.js')} Looks
 */

/**
 * The page of one state, kept open while states are put on its stage one after the other.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export const openStage = async (browser, address, options) => {
  const { page, said, close } = await openPage(browser, options);
  await page.goto(`${address}/demo/states/`);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(async () => {
    /** @param {string} path */
    const load = (path) => import(path);
    const given = /** @type {any} */ (window);
    given.show = (await load('/demo/states/stage.js')).show;
    given.looks = await load('/test/page/looks.js');
    document.querySelector('#choice')?.remove();
  });
  return {
    page,
    said,
    close,
    /** @param {Choice} choice */
    show: (choice) =>
      page.evaluate(async (wanted) => {
        document.adoptedStyleSheets = [];
        await /** @type {any} */ (window).show(wanted);
      }, choice),
    /** The reader's screen and settings. @param {{ width?: number, height?: number } & Parameters<typeof page.emulateMedia>[0]} screen */
    on: async ({ width = 900, height = 800, ...media }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: 'light',
        forcedColors: 'none',
        reducedMotion: 'no-preference',
        contrast: 'no-preference',
        ...media,
      });
    },
    /**
     * Asks one of the questions of looks.js.
     * @template {keyof Looks} Name
     * @param {Name} name
     * @param {Parameters<Looks[Name]>} given
     * @returns {Promise<ReturnType<Looks[Name]>>}
     */
    look: (name, ...given) =>
      page.evaluate(
        ([asked, values]) => /** @type {any} */ (window).looks[asked](...values),
        /** @type {[string, any[]]} */ ([name, given]),
      ),
  };
};

/**
 * What assistive technology is given: one line per thing, below the named things that hold it.
 * @param {import('playwright-core').Locator} locator
 */
export const spokenTree = async (locator) => {
  /** @type {{ depth: number, line: string }[]} */
  const open = [];
  return (await locator.ariaSnapshot()).split('\n').map((written) => {
    const depth = written.search(/\S/);
    const line = written
      .trim()
      .replace(/^- /, '')
      .replace(/^'(.*)'(:?)$/, '$1$2')
      .replace(/:$/, '');
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const path = [...open.filter((outer) => outer.line.includes('"')).map((outer) => outer.line), line];
    open.push({ depth, line });
    return path.join(' > ');
  });
};
