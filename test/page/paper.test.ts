/** The list on real paper, in Chromium: what Firefox prints cannot be read back, and WebKit's driver prints nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeAlongWords, warningSigns } from '../../src/content/index.js';
import { tickable } from '../../src/content/warning-signs.js';
import { openBrowsers } from './browsers.js';
import { html, serve } from './helpers.js';
import { pagesOf, tooSmall, type Printed } from './pdf.js';

const browsers = await openBrowsers();

const signs = warningSigns().cards.flatMap(tickable);

const wordsOf = (page: readonly Printed[]) =>
  page
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

/** How many pieces of text are of that size. */
const ofSize = (pages: readonly (readonly Printed[])[], size: number) =>
  pages.flat().filter(({ points }) => Math.abs(points - size) < 0.1).length;

/** Adds a style of its own to the list that is being printed. */
const plant = (style: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.querySelector('.twitch-paper')?.shadowRoot?.adoptedStyleSheets.push(sheet);
};

for (const { engine, newPage } of browsers.filter((browser) => browser.engine === 'chromium')) {
  describe(`the printed list in ${engine}`, () => {
    /** Everything ticked. */
    const print = async (language: string, { style = '', planted = '' } = {}) => {
      const value = signs.map(({ id }) => id).join(' ');
      const list = `<twitch-warning-signs lang="${language}" region="gb" clinic-name="Clinic on the Hill" phone="555 0100" value="${value}"></twitch-warning-signs>`;
      const { address } = await serve({ '/': html(`<style>${style}</style>${list}`) });
      const page = await newPage();
      await page.goto(address);
      const button = `document.querySelector(':lang(${language}):is(twitch-warning-signs)')?.shadowRoot?.querySelector('.base:lang(${language}) .list button')`;
      await page.waitForFunction(button);
      await page.evaluate(`print = () => undefined; ${button}.click()`);
      await page.waitForFunction(`document.querySelector('.twitch-paper')`);
      await page.evaluate(plant, planted);
      const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      return pages;
    };

    for (const language of ['en', 'de', 'ar', 'ur', 'zh-Hans']) {
      it(`is in text of 14 points, and nothing is too small (${language})`, async () => {
        const pages = await print(language);
        assert.ok(pages.length > 1);
        assert.deepEqual(tooSmall(pages), []);
        assert.ok(ofSize(pages, 14) > 20);
      });
    }

    it('is as large as on the screen for who reads large text, up to 18 points', async () => {
      const larger = await print('en', { style: 'body { font-size: 20px }' });
      assert.ok(ofSize(larger, 15) > 20);
      const largest = await print('en', { style: 'body { font-size: 2em }' });
      assert.ok(ofSize(largest, 18) > 20);
      assert.ok(ofSize(await print('en', { style: 'body { font-size: 10px }' }), 14) > 20);
    });

    it('is seen to be too small where its sources are (planted)', async () => {
      assert.ok(tooSmall(await print('en', { planted: 'ul { font-size: 11pt }' })).length > 5);
    });

    const asWritten = (text: string, detail = '') =>
      (detail ? `${text}: ${detail}` : text).replace(/\s+/g, ' ');

    /** Signs of which no page has the whole row. */
    const torn = (pages: readonly string[]) =>
      signs
        .map(({ text, detail }) => asWritten(text, detail))
        .filter((line) => !pages.some((page) => page.includes(line)));

    it('has the head of the table on each page, and tears no row', async () => {
      const pages = (await print('en')).map(wordsOf);
      assert.deepEqual(torn(pages), []);
      const { since } = takeAlongWords();
      const rows = pages.filter((page) => signs.some(({ text }) => page.includes(text)));
      assert.ok(rows.length > 1);
      assert.deepEqual(
        rows.filter((page) => !page.includes(since)),
        [],
      );
    });

    it('is seen to tear rows where nothing keeps them whole (planted)', async () => {
      const planted = 'tr { break-inside: auto !important } td { font-size: 40pt; orphans: 1; widows: 1 }';
      assert.ok(torn((await print('en', { planted })).map(wordsOf)).length > 0);
    });
  });
}
