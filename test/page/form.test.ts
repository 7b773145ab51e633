import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, html, launch, openPage, serve } from './helpers.js';

/** What the browser tells of things that jumped; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

declare global {
  interface Window {
    shifts: number[];
  }
}

const browser = await launch();
const module = '<script type="module" src="/dist/leg-twitch.js"></script>';

describe('a list in a form of a page', () => {
  const form = '<form><twitch-warning-signs name="signs"></twitch-warning-signs><button>Send</button></form>';

  const ticked = (page: Page) =>
    page
      .locator('twitch-warning-signs')
      .evaluate((element: HTMLElementTagNameMap['twitch-warning-signs']) => element.value);

  it('is sent by the browser under its name, an entry for each sign', async () => {
    const { address } = await serve({ '/': html(form) });
    const { page, close } = await openPage(browser);
    await page.goto(address);
    await page.getByRole('checkbox', { name: 'a muscle feels stiff' }).check();
    await page.getByRole('checkbox', { name: 'you are worried or not sure' }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(/signs=/);
    assert.equal(new URL(page.url()).search, '?signs=sign.stiffness&signs=sign.worry');
    await close();
  });

  it('still has its ticks when the person goes away and comes back, or reloads', async () => {
    const { address } = await serve({ '/': html(form), '/other': html('<p>Other</p>', '') });
    const { page, close } = await openPage(browser);
    // Nothing keeps the page itself alive: what comes back is what the browser kept of the form.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } });
    });
    await page.goto(address);
    await page.getByRole('checkbox', { name: 'a muscle feels stiff' }).check();
    await page.goto(`${address}/other`);
    await page.goBack();
    await page.locator('twitch-warning-signs :checked').waitFor();
    assert.deepEqual(await ticked(page), ['sign.stiffness']);
    await close();
  });

  it('is one group of boxes to screen readers, with the name that the page’s label gives it', async () => {
    const { address } = await serve({
      '/': html(
        '<form><label for="list">What you have noticed</label><twitch-warning-signs id="list" readonly></twitch-warning-signs></form>',
      ),
    });
    const { page, close } = await openPage(browser);
    await page.goto(address);
    // What the element says of itself (ElementInternals) only the browser's own tree knows.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.filter(({ name }) => name?.value === 'What you have noticed');
    assert.ok(named.some(({ role }) => role?.value === 'group'));
    await page.getByText('What you have noticed').click();
    assert.equal(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('value')),
      'sign.stiffness',
    );
    await close();
  });
});

describe('the list on paper', () => {
  const body = `<h1>The page</h1><twitch-warning-signs region="gb" clinic-name="Clinic on the Hill" phone="555 0100"
    booking-url="https://clinic.example/book" value="sign.weakness sign.worry sign.tongue"></twitch-warning-signs><p>More of the page</p>`;

  /** What stands on paper while the browser prints. */
  const print = async (attributes = '') => {
    const { address } = await serve({ '/': html(body.replace('region', `${attributes} region`), module) });
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(address);
    await drawn(page);
    const button = page.locator('twitch-warning-signs .list button').first();
    await button.click();
    await page.locator('.twitch-paper').waitFor({ state: 'attached' });
    return { page, close };
  };

  it('is all that is printed', async () => {
    const { page, close } = await print();
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.getByText('The page', { exact: true }).isVisible()));
    assert.ok(!(await page.getByText('More of the page').isVisible()));
    for (const text of [
      'My list for the doctor',
      'Since when?',
      'Notes',
      'Clinic on the Hill',
      'MedlinePlus',
    ]) {
      assert.ok(await page.locator('.twitch-paper').getByText(text).first().isVisible(), text);
    }
    await close();
  });

  it('is not seen on the screen, and is gone after printing', async () => {
    const { page, close } = await print();
    assert.ok(!(await page.locator('.twitch-paper').isVisible()));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('.twitch-paper').count(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText('More of the page').isVisible());
    await close();
  });

  it('is seen and whole whatever the page does to its own print', async () => {
    const { page, close } = await print();
    await page.addStyleTag({
      content: `html, body { height: 100%; overflow: hidden } @media print { body * { visibility: hidden } body > * { display: none; color: #fff } div { position: absolute; height: 0 } }`,
    });
    await page.emulateMedia({ media: 'print' });
    const text = page.locator('.twitch-paper').getByText('Notes');
    assert.ok(await text.isVisible());
    assert.equal(await text.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 0, 0)');
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).overflow), 'visible');
    await close();
  });

  it('stands there once, even if it was never printed before', async () => {
    const { page, close } = await print();
    await page.locator('twitch-warning-signs .list button').first().click();
    assert.equal(await page.locator('.twitch-paper').count(), 1);
    await close();
  });

  it('is in the language of the widget, from right to left where that is so written', async () => {
    const { page, close } = await print('lang="ar"');
    const sheet = page.locator('.twitch-paper');
    assert.equal(await sheet.getAttribute('lang'), 'ar');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await sheet.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.match(await sheet.evaluate((element) => element.shadowRoot?.textContent ?? ''), /العربية/);
    await close();
  });

  it('works under a strict security policy', async () => {
    const { address } = await serve(
      { '/': html(body, '<script nonce="n" type="module" src="/dist/leg-twitch.js"></script>') },
      {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'; img-src data:; require-trusted-types-for 'script'; trusted-types leg-twitch",
      },
    );
    const { page, said, close } = await openPage(browser);
    await page.goto(address);
    await drawn(page);
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.locator('twitch-warning-signs .list button').first().click();
    await page.locator('.twitch-paper').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.getByText('More of the page').isVisible()));
    assert.deepEqual(said, []);
    await close();
  });
});

describe('a page that a server has rendered, with the fallback inside', () => {
  /** How far things jumped, by the browser's own measure. */
  const jump = async (style: string) => {
    const { address } = await serve({
      '/': html(
        '<twitch-warning-signs><p>Call 112 for sudden weakness.</p></twitch-warning-signs><p id="below">Below</p>',
        `<style>${style}</style>${module}`,
      ),
    });
    const { page, close } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts.push((entry as LayoutShift).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The script comes when the page has long been painted.
    await page.route('**/leg-twitch.js', async (route) => {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await route.continue();
    });
    await page.goto(address);
    await drawn(page);
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts))),
        ),
    );
    await close();
    return shifts.reduce((sum, value) => sum + value, 0);
  };

  it('does not jump where the place is kept, as the README says', async () => {
    assert.equal(await jump('twitch-warning-signs { display: flow-root; min-height: 100vh }'), 0);
  });

  it('is seen to jump where it is not (planted)', async () => {
    assert.ok((await jump('')) > 0);
  });
});
