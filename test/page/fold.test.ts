import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, html, launch, openPage, serve, threeTags } from './helpers.js';

const { address } = await serve({ '/': html(threeTags) });
const browser = await launch();

/** Said last in the last widget, far below the fold of a phone. */
const last = 'Ask a doctor or pharmacist. Do not stop a prescribed medicine yourself.';

const open = async (address_: string) => {
  const opened = await openPage(browser, { viewport: { width: 390, height: 700 } });
  await opened.page.goto(address_);
  await drawn(opened.page);
  return opened;
};

/** Whether the last words are laid out now, and whether they are on the screen. */
const lastWords = (page: Page) =>
  page.evaluate((text) => {
    const root = document.querySelector('twitch-triggers')?.shadowRoot;
    const item = [...(root?.querySelectorAll('li') ?? [])].find(({ textContent }) =>
      textContent.includes(text),
    );
    const { top = -1, bottom = -1 } = item?.getBoundingClientRect() ?? {};
    return {
      laidOut: item?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
      onScreen: top >= 0 && bottom <= innerHeight && bottom > top,
    };
  }, last);

describe('what is below the fold', () => {
  it('is not laid out until it comes near, and then is', async () => {
    const { page, close } = await open(`${address}/`);
    assert.equal((await lastWords(page)).laidOut, false);
    await page.getByText(last).scrollIntoViewIfNeeded();
    // What comes near is laid out with the next frame, which may move it.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    assert.equal((await lastWords(page)).laidOut, true);
    await close();
  });

  it('is on paper', async () => {
    const { page, close } = await open(`${address}/`);
    await page.emulateMedia({ media: 'print' });
    assert.equal((await lastWords(page)).laidOut, true);
    await page.emulateMedia({ media: 'screen' });
    const whole = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    await page.evaluate(() => document.querySelector('twitch-triggers')?.remove());
    const without = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(whole > without && without > 0, `${whole} pages, ${without} without the last widget`);
    await close();
  });

  it('is found by searching the page', async () => {
    const { page, close } = await open(`${address}/`);
    const found = await page.evaluate(
      (text) => (window as unknown as { find: (text: string) => boolean }).find(text),
      last,
    );
    assert.equal(found, true);
    await page.waitForFunction(() => scrollY > 0);
    assert.equal((await lastWords(page)).onScreen, true);
    await close();
  });

  it('is where a link to its words leads', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 700 } });
    await page.goto(`${address}/`);
    await drawn(page);
    await page.evaluate((text) => {
      const link = document.createElement('a');
      link.href = `#:~:text=${encodeURIComponent(text)}`;
      link.textContent = 'There';
      document.body.prepend(link);
    }, last);
    await page.getByRole('link', { name: 'There' }).click();
    await page.waitForFunction(() => scrollY > 0);
    assert.equal((await lastWords(page)).onScreen, true);
    await close();
  });

  it('is spoken to screen readers from the start', async () => {
    const { page, close } = await open(`${address}/`);
    const tree = await page.locator('twitch-triggers').ariaSnapshot();
    assert.ok(tree.includes(last));
    assert.equal((tree.match(/- checkbox/g) ?? []).length, 10);
    assert.equal((await lastWords(page)).laidOut, false);
    await close();
  });
});
