// @ts-check
import { readFileSync } from 'node:fs';
import { openPage } from './helpers.js';

/** @typedef {import('playwright-core').Page} Page */

/** Ten messages in Swahili, by id. */
export const swahili = {
  'warning-signs.heading': 'Kucheza kwa misuli: wakati wa kumwona daktari',
  'card.change': 'Mwone daktari ikiwa',
  'sign.weakness': 'msuli, mkono au mguu umekuwa dhaifu kuliko awali',
  'sign.wasting': 'msuli unazidi kuwa mdogo',
  'sign.stiffness': 'msuli umekakamaa',
  'sign.numbness': 'sehemu ya mwili wako ina ganzi',
  'sign.spread': 'misuli inacheza katika sehemu zaidi ya moja',
  'emergency.heading-number': 'Piga simu {0} sasa ikiwa',
  'list.print': 'Chapisha orodha yangu',
  'common.phone': 'Simu',
};

/**
 * The desk, opened.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ query?: string } & import('playwright-core').BrowserContextOptions} [options]
 */
export const openDesk = async (browser, address, { query = '', ...options } = {}) => {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${address}/demo/desk/${query}`);
  await opened.page.locator('html[data-ready]').waitFor();
  return opened;
};

/** Starts a language as a person does. @param {Page} page @param {string} name */
export const start = async (page, name) => {
  await page.getByLabel('Start a new language').fill(name);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
};

/** @param {Page} page @param {string} id */
export const message = (page, id) => page.locator(`[data-id="${id}"]`);

/** @param {Page} page @param {string} id */
export const target = (page, id) => message(page, id).getByRole('textbox');

/** What the preview shows. @param {Page} page */
export const widget = (page) => page.locator('#pane > *');

/** What is highlighted in the preview. @param {Page} page */
export const highlighted = (page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('desk-here') ?? [])].map((range) =>
      /** @type {Range} */ (range).toString().trim(),
    ),
  );

/** Gives a file as a person chooses one. @param {Page} page @param {string | Buffer} content @param {string} [name] */
export const give = (page, content, name = 'sw.xlf') =>
  page
    .getByLabel('Open a file (.xlf)')
    .setInputFiles({ name, mimeType: 'application/xliff+xml', buffer: Buffer.from(content) });

/** What is said when a file is not opened. @param {Page} page */
export const problem = (page) => page.locator('#problem');

/** Text of the file that the button downloads. @param {Page} page */
export const downloaded = async (page) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

/** A translation file. @param {string} units @param {string} [attributes] of its `<file>` */
export const fileOf = (units, attributes = 'target-language="sw" source-language="en"') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file ${attributes} original="lit-localize-inputs" datatype="plaintext">
<body>
${units}
</body>
</file>
</xliff>
`;

/** @param {string} id @param {string} source @param {string} translation @param {string} [more] */
export const unit = (id, source, translation, more = '') =>
  `<trans-unit id="${id}">
  <source>${source}</source>
  <target state="translated">${translation}</target>${more}
</trans-unit>`;

/** What sticks out of the screen, other than from what scrolls by itself. */
export const stickingOut = () =>
  [...document.querySelectorAll('main *, dialog *')]
    .filter((element) => {
      if (element.closest('#pane > *, #paper > *') || getComputedStyle(element).clipPath === 'inset(50%)')
        return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > window.innerWidth + 1);
    })
    .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds. @param {Page} page */
export const axeFindings = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run();
    return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`);
  });
};
