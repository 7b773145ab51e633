import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { extract } from '../../scripts/i18n/extract.js';
import { reviewDocument } from '../../scripts/review/document.js';
import { emptyForm, type ReviewForm } from '../../scripts/review/form.js';
import { record } from '../../scripts/review/record.js';
import { reviewStatements } from '../../scripts/review/statements.js';
import { decisions } from '../../src/content/provenance/decisions.js';
import { launch, openPage } from './helpers.js';

const statements = reviewStatements(extract());
const form = emptyForm(statements, decisions);
const today = '2026-11-30';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'review.html');
writeFileSync(file, reviewDocument({ statements, decisions, reviews: {}, form, today }));

const browser = await launch();

const open = async () => {
  const opened = await openPage(browser);
  const requests: string[] = [];
  opened.page.on('request', (request) => requests.push(request.url()));
  await opened.page.goto(pathToFileURL(file).href);
  return { ...opened, requests };
};

/** Presses "Save" and reads what the browser saves. */
const save = async (page: Page) => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await coming;
  assert.equal(download.suggestedFilename(), 'leg-twitch-review.json');
  const path = join(folder, 'leg-twitch-review.json');
  await download.saveAs(path);
  return { path, filled: JSON.parse(readFileSync(path, 'utf8')) as ReviewForm };
};

const entry = (page: Page, id: string) => page.locator(`[id="statement-${id}"]`);
const right = (page: Page, id: string) => entry(page, id).getByRole('checkbox', { name: 'Right' });
const change = (page: Page, id: string) => entry(page, id).getByRole('textbox', { name: 'Change to' });

const sign = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Dr Invented For A Test');
  await page.getByRole('textbox', { name: 'Role' }).fill('GP (invented)');
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-01-31');
};

describe('the document for a clinician, opened from a folder', () => {
  it('saves what was filled in, as a form that can be recorded; it asks the network for nothing', async () => {
    const { page, said, requests, close } = await open();
    await right(page, 'sign.tongue').check();
    await change(page, 'sign.worry').fill('you are worried');
    await page.getByRole('radio', { name: 'Agree' }).first().check();
    await page.getByRole('textbox', { name: 'Remark' }).nth(1).fill('Ask a neurologist.');
    await page
      .getByRole('listitem')
      .filter({ has: page.getByText('United Kingdom', { exact: true }) })
      .getByRole('checkbox')
      .check();
    await sign(page);
    const { filled } = await save(page);
    const { taken, refused, asked } = record(filled, statements, {}, today);
    assert.deepEqual([taken, refused], [['sign.tongue'], []]);
    assert.deepEqual(asked, [
      `decision ${decisions[0]?.id}: agree`,
      `decision ${decisions[1]?.id}: Ask a neurologist.`,
      'sign.worry: you are worried',
      'numbers of gb: right',
    ]);
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((address) => !/^(file|blob|data):/.test(address)),
      [],
    );
    await close();
  });

  it('saves the form as it was where nothing is filled in, and says what is missing', async () => {
    const { page, close } = await open();
    const { filled } = await save(page);
    assert.deepEqual(filled, form);
    const status = page.getByRole('status');
    assert.match(
      (await status.textContent()) ?? '',
      /0 of \d+ found right.*fill in at the end: name, role, date/,
    );
    await close();
  });

  it('goes on from a saved file', async () => {
    const first = await open();
    await right(first.page, 'sign.tongue').check();
    await change(first.page, 'sign.worry').fill('you are worried');
    await sign(first.page);
    const { path, filled } = await save(first.page);
    await first.close();

    const changed = {
      ...filled,
      statements: filled.statements.map((item) =>
        item.id === 'sign.lasting' ? { ...item, hash: '0123456789abcdef', approved: true } : item,
      ),
    };
    writeFileSync(path, JSON.stringify(changed));
    const { page, close } = await open();
    await page.getByLabel('Go on from a saved file').setInputFiles(path);
    await page.getByText('The words of 1 have changed since').waitFor();
    assert.ok(await right(page, 'sign.tongue').isChecked());
    assert.ok(!(await right(page, 'sign.lasting').isChecked()));
    assert.deepEqual((await save(page)).filled, filled);
    await close();
  });

  it('leaves everything as it is when given another file', async () => {
    const { page, close } = await open();
    const other = join(folder, 'other.json');
    writeFileSync(other, '{ "name": "other" }');
    await right(page, 'sign.tongue').check();
    await page.getByLabel('Go on from a saved file').setInputFiles(other);
    await page.getByText('other.json is no saved review').waitFor();
    assert.ok(await right(page, 'sign.tongue').isChecked());
    await close();
  });

  it('takes the tick away from what is to change', async () => {
    const { page, close } = await open();
    await right(page, 'sign.tongue').check();
    await change(page, 'sign.tongue').fill('another text');
    assert.ok(!(await right(page, 'sign.tongue').isChecked()));
    assert.ok(await right(page, 'sign.tongue').isDisabled());
    await change(page, 'sign.tongue').fill('');
    assert.ok(await right(page, 'sign.tongue').isEnabled());
    await close();
  });

  it('has nothing that axe complains of, and fits a phone', async () => {
    // The document lets in no script but its own.
    const { page, close } = await openPage(browser, {
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
    });
    await page.goto(pathToFileURL(file).href);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const found = await axe.run(document);
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
    assert.deepEqual(violations, []);
    await close();
  });

  it('prints black on white in 11 points or more, each statement whole', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')]
          .filter((element) =>
            [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
          )
          .map((element) => getComputedStyle(element))
          .filter(
            ({ fontSize, color }) => parseFloat(fontSize) * 0.75 < 10.99 || !/rgb\(0, 0, 0\)/.test(color),
          ).length,
    );
    assert.equal(looks, 0);
    assert.ok(!(await page.getByRole('button', { name: 'Save', exact: true }).isVisible()));
    assert.equal(
      await entry(page, 'sign.tongue').evaluate((element) => getComputedStyle(element).breakInside),
      'avoid',
    );
    await close();
  });
});
