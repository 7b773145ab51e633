import { readFileSync } from 'node:fs';
import { after, afterEach } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './helpers.js';

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

export interface OpenOptions extends BrowserContextOptions {
  readonly query?: string;
}

/** The desk, opened. */
export const openDesk = async (
  browser: Browser,
  address: string,
  { query = '', ...options }: OpenOptions = {},
) => {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${address}/demo/desk/${query}`);
  await opened.page.locator('html[data-ready]').waitFor();
  return opened;
};

/** Removes all work from the browser, as a person does; nothing is open then. */
const removeWork = async (page: Page) => {
  await page.getByRole('button', { name: 'Remove my work from this browser' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('Your work was removed from this browser.').waitFor();
};

/** One desk for tests of a group: each that asks for it finds it with nothing open and nothing kept. */
export const shareDesk = (browser: Browser, address: string, options: OpenOptions = {}) => {
  let desk: ReturnType<typeof openDesk> | undefined;
  let isUsed = false;
  afterEach(async () => {
    if (isUsed) await removeWork((await desk!).page);
    isUsed = false;
  });
  after(async () => (await desk)?.close());
  return () => {
    isUsed = true;
    return (desk ??= openDesk(browser, address, options));
  };
};

/** Starts a language as a person does. */
export const start = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Start a new language').fill(name);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
};

/** Opens a language, new or not, and waits until it is there. */
export const openLanguage = async (page: Page, tag: string): Promise<void> => {
  await start(page, tag);
  await page
    .locator('#notice')
    .getByText(/ is open\.|^You have started /)
    .waitFor();
};

export const message = (page: Page, id: string): Locator => page.locator(`[data-id="${id}"]`);

export const target = (page: Page, id: string): Locator => message(page, id).getByRole('textbox');

/** What the preview shows. */
export const widget = (page: Page): Locator => page.locator('#pane > *');

/** What is highlighted in the preview. */
export const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('desk-here') ?? [])].map((range) => (range as Range).toString().trim()),
  );

/** Gives a file as a person chooses one. */
export const give = (page: Page, content: string | Buffer, name = 'sw.xlf'): Promise<void> =>
  page
    .getByLabel('Open a file (.xlf)')
    .setInputFiles({ name, mimeType: 'application/xliff+xml', buffer: Buffer.from(content) });

/** What is said when a file is not opened. */
export const problem = (page: Page): Locator => page.locator('#problem');

/** Name and text of the file that the button downloads. */
export const downloaded = async (page: Page) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

/**
 * A translation file.
 * @param attributes of its `<file>`
 */
export const fileOf = (units: string, attributes = 'target-language="sw" source-language="en"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file ${attributes} original="lit-localize-inputs" datatype="plaintext">
<body>
${units}
</body>
</file>
</xliff>
`;

export const unit = (id: string, source: string, translation: string, more = ''): string =>
  `<trans-unit id="${id}">
  <source>${source}</source>
  <target state="translated">${translation}</target>${more}
</trans-unit>`;

/** What sticks out of the screen, other than from what scrolls by itself. */
export const stickingOut = (): string[] =>
  [...document.querySelectorAll('main *, dialog *')]
    .filter((element) => {
      if (element.closest('#pane > *, #paper > *') || getComputedStyle(element).clipPath === 'inset(50%)')
        return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > window.innerWidth + 1);
    })
    .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};
