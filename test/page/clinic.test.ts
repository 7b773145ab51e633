import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launch, openPage, serve } from './helpers.js';
import { misfits } from './misfits.js';

const browser = await launch();
const { address } = await serve();

describe('the clinic’s page', () => {
  for (const width of [320, 768, 1200]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`fits ${width} px in ${colorScheme} colours, with three finished widgets and a quiet console`, async () => {
        const { page, said, close } = await openPage(browser, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        await page.goto(`${address}/demo/clinic/`);
        for (const name of [/twitch, cramp or spasm/i, /when to see a doctor/i, /what may help/i]) {
          assert.ok(await page.getByRole('heading', { level: 2, name }).isVisible());
        }
        assert.deepEqual(await page.evaluate(misfits), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        assert.deepEqual(
          said.filter((line) => !/favicon|404/.test(line)),
          [],
        );
        await close();
      });
    }
  }

  it('still fits 320 px with text at 200 %', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 800 } });
    await page.goto(`${address}/demo/clinic/`);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    assert.deepEqual(await page.evaluate(misfits), []);
    await close();
  });

  it('is caught when something sticks out', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 800 } });
    await page.goto(`${address}/demo/clinic/`);
    await page.evaluate(() => {
      const wide = document.createElement('p');
      Object.assign(wide.style, { width: '600px' });
      document.querySelector('twitch-triggers')?.shadowRoot?.querySelector('[part=base]')?.append(wide);
    });
    assert.equal((await page.evaluate(misfits)).length, 1);
    await close();
  });

  it('prints sources, no buttons, and only what is open of the background, in ink that shows on white', async () => {
    const { page, close } = await openPage(browser, { colorScheme: 'light' });
    await page.goto(`${address}/demo/clinic/`);
    await page.emulateMedia({ media: 'print' });
    const background = page.getByText('its most common form is ALS', { exact: false });
    assert.ok(await page.getByText('MedlinePlus').first().isVisible());
    assert.ok(!(await background.isVisible()));
    await page.getByText('What are doctors looking for?').click();
    assert.ok(await background.isVisible());
    assert.equal(await page.getByRole('button').count(), 0);
    const headings = page.locator('twitch-warning-signs').locator('legend, .band');
    assert.equal(await headings.count(), 5);
    for (const legend of await headings.all()) {
      assert.notEqual(
        await legend.evaluate((element) => getComputedStyle(element).color),
        'rgb(255, 255, 255)',
      );
    }
    await close();
  });
});
