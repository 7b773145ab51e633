import { type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { launch, openPage, serve } from './helpers.js';

const browser = await launch();
const served = await serve();

/** What has been asked for, in order. */
export const { log } = served;

export const address = `${served.address}/demo/leaflet/`;

/** What is chosen and written in the form; what is not named is as the page has it at first. */
export interface Fields {
  readonly parts?: readonly ('Warning signs' | 'Explainer' | 'Triggers')[];
  readonly language?: string;
  readonly second?: string;
  readonly country?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly webAddress?: string;
  readonly code?: boolean;
  readonly paper?: 'A4' | 'Letter';
  readonly atMostTwo?: boolean;
}

/** Once the preview shows what was last asked for. */
export const settled = (page: Page) => page.locator('#leaflet[aria-busy=false]').waitFor();

const checkbox = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

const list = (page: Page, label: string) => page.getByLabel(label, { exact: label === 'Language' });

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** As a person does it who looks at the preview only in the end: the leaflet is fitted to paper once. */
export const fill = async (page: Page, fields: Fields) => {
  const { parts, language, second, country, name, phone, webAddress, code, paper, atMostTwo } = fields;
  if (parts) {
    for (const part of ['Warning signs', 'Explainer', 'Triggers'] as const) {
      await checkbox(page, new RegExp(`^${part}`)).setChecked(parts.includes(part));
    }
  }
  if (language !== undefined) await list(page, 'Language').selectOption(language);
  if (second !== undefined) await list(page, 'Second language').selectOption(second);
  if (country !== undefined) await list(page, 'Country').selectOption(country);
  const written = { Name: name, Phone: phone, 'Web address': webAddress };
  for (const [label, text] of Object.entries(written)) {
    if (text === undefined) continue;
    await textbox(page, label).fill(text);
    await textbox(page, label).blur();
  }
  if (code !== undefined) await checkbox(page, /QR code/).setChecked(code);
  if (paper) await page.getByRole('radio', { name: paper }).check();
  if (atMostTwo !== undefined) await checkbox(page, /^At most two pages/).setChecked(atMostTwo);
  await settled(page);
};

/** A page of one's own, for what leaves its traces on it. */
export const openOwn = async (options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>) => {
  const opened = await openPage(browser, options);
  await prepare?.(opened.page);
  await opened.page.goto(address);
  await settled(opened.page);
  return opened;
};

type Opened = Awaited<ReturnType<typeof openPage>>;

const idle: Opened[] = [];

const size = { width: 1280, height: 720 };

/** The form as the page has it at first, in a page that another test has left. */
const reset = async ({ page, said }: Opened) => {
  said.length = 0;
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(size);
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#form');
    const language = document.querySelector<HTMLSelectElement>('#language');
    form?.reset();
    if (language) language.value = 'en';
    language?.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

/** The page with that in its form. Tests pass pages on, as a page takes longer to load than to change. */
export const open = async (fields: Fields = {}, viewport = size) => {
  const left = idle.pop();
  const opened = left ?? (await openPage(browser, { viewport: size }));
  const { page, said } = opened;
  if (left) await reset(left);
  else await page.goto(address);
  await page.setViewportSize(viewport);
  await fill(page, fields);
  return { page, said, close: () => void idle.push(opened) };
};

export const leaflet = (page: Page) => page.getByRole('article', { name: 'Leaflet' });

export const sheetsOf = (page: Page) => leaflet(page).locator('.sheet');

export const textOf = async (place: Locator) => ((await place.textContent()) ?? '').replace(/\s+/g, ' ');

export const status = async (page: Page) => `${await page.getByRole('status').textContent()}`;

export const pdfOf = async (page: Page) =>
  (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');

export const pagesIn = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** The message a field points to. */
export const complaint = (page: Page, name: string) =>
  page
    .locator(`[name=${name}]`)
    .first()
    .evaluate((field) =>
      field.getAttribute('aria-invalid') === 'true'
        ? (field.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id))
            .find((element) => element?.matches('[role=alert]'))?.textContent
        : '',
    );

/** Pieces of text on paper, with the language and direction that they are said to have. */
export const spoken = (page: Page, within = '.sheet') =>
  leaflet(page).evaluate((element, selector) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; lang: string; dir: string; points: number }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.closest(selector) || !/\p{L}/u.test(data)) continue;
      const { direction, fontSize } = getComputedStyle(parentElement);
      const lang = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
      pieces.push({ text: data.trim(), lang, dir: direction, points: parseFloat(fontSize) * 0.75 });
    }
    return pieces;
  }, within);

/** Text that is smaller on paper than people can read. */
export const tooSmall = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const small = (await spoken(page)).filter(({ points }) => points < 7.99);
  await page.emulateMedia({ media: null });
  return small;
};
