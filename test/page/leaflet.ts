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
  /** Of the text, in points. */
  readonly size?: 12 | 14 | 16 | 18;
}

/** Once the preview shows what was last asked for. */
export const settled = (page: Page) => page.locator('#leaflet[aria-busy=false]').waitFor();

const checkbox = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

const list = (page: Page, label: string) => page.getByLabel(label, { exact: label === 'Language' });

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Changes the form as a person does. */
export const fill = async (page: Page, fields: Fields) => {
  const { parts, language, second, country, name, phone, webAddress, code, paper, size } = fields;
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
  if (size) await list(page, 'Text size').selectOption(`${size}`);
  await settled(page);
};

type Opened = Awaited<ReturnType<typeof openPage>>;

/** The form with that in it and all else as the page has it at first: one change, so one leaflet. */
const start = (page: Page, fields: Fields) =>
  page.evaluate(({ parts, language = 'en', second, country, name, phone, webAddress, code, paper, size }) => {
    const form = document.querySelector<HTMLFormElement>('#form');
    if (!form) return;
    form.reset();
    const choose = [
      ['language', language],
      ['second', second],
      ['region', country],
      ['size', size && `${size}`],
    ] as const;
    for (const [id, value] of choose) {
      const list = form.querySelector<HTMLSelectElement>(`#${id}`);
      if (!list || value === undefined) continue;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const write = [
      ['name', name],
      ['phone', phone],
      ['address', webAddress],
    ] as const;
    for (const [id, value = ''] of write) {
      const field = form.querySelector<HTMLInputElement>(`#${id}`);
      if (field) field.value = value;
    }
    const tick = [
      ['[value=signs]', parts?.includes('Warning signs') ?? true],
      ['[value=explainer]', parts?.includes('Explainer') ?? true],
      ['[value=triggers]', parts?.includes('Triggers') ?? true],
      ['[name=code]', code ?? false],
      ['[value=letter]', paper === 'Letter'],
    ] as const;
    for (const [selector, checked] of tick) {
      const box = form.querySelector<HTMLInputElement>(selector);
      if (box) box.checked = checked;
    }
    form.querySelector('[name=part]')?.dispatchEvent(new Event('change', { bubbles: true }));
  }, fields);

const load = async ({ page }: Opened, fields: Fields) => {
  await page.goto(address);
  // The lists are filled by the script.
  await page.locator('#region option').nth(1).waitFor({ state: 'attached' });
  await start(page, fields);
  await settled(page);
};

/** A page of one's own, for what leaves its traces on it. */
export const openOwn = async (
  fields: Fields = {},
  options?: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
) => {
  const opened = await openPage(browser, options);
  await prepare?.(opened.page);
  await load(opened, fields);
  return opened;
};

const idle: Opened[] = [];

const size = { width: 1280, height: 720 };

/** The page with that in its form. Tests pass pages on, as a page takes longer to load than to change. */
export const open = async (fields: Fields = {}, viewport = size) => {
  const left = idle.pop();
  const opened = left ?? (await openPage(browser));
  const { page, said } = opened;
  await page.setViewportSize(viewport);
  if (left) {
    said.length = 0;
    await page.emulateMedia({ media: null, colorScheme: null });
    await start(page, fields);
    await settled(page);
  } else {
    await load(opened, fields);
  }
  return { page, said, close: () => void idle.push(opened) };
};

export const leaflet = (page: Page) => page.getByRole('article', { name: 'Leaflet' });

export const sheetsOf = (page: Page) => leaflet(page).locator('.sheet');

export const textOf = async (place: Locator) => ((await place.textContent()) ?? '').replace(/\s+/g, ' ');

export const status = async (page: Page) => `${await page.getByRole('status').textContent()}`;

export const pdfOf = (page: Page) => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });

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
    const pieces: { text: string; lang: string; dir: string }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.closest(selector) || !/\p{L}/u.test(data)) continue;
      const { direction } = getComputedStyle(parentElement);
      const lang = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
      pieces.push({ text: data.trim(), lang, dir: direction });
    }
    return pieces;
  }, within);
