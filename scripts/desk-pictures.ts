/** The pictures of locales/README.md: the translators' desk at work. `npm run gallery` takes them. */
import type { Browser } from 'playwright-core';

/** What stands in the pictures. */
const swahili = {
  'card.change': 'Mwone daktari ikiwa',
  'sign.wasting': 'msuli unazidi kuwa mdogo',
  'sign.stiffness': 'msuli umekakamaa',
};

const pathOf = (name: string) => `demo/pictures/desk-${name}.png`;

/** @param address where the project's folder is served */
export const takeDeskPictures = async (browser: Browser, address: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 800, height: 470 } });
  const target = (id: string) => page.locator(`[data-id="${id}"] textarea`);

  await page.goto(`${address}/demo/desk/`);
  await page.locator('html[data-ready]').waitFor();
  await page.getByLabel('Start a new language').fill('Swahili');
  await page.locator('#about').filter({ hasText: 'Kiswahili' }).waitFor();
  await page.locator('.open').screenshot({ path: pathOf('start') });

  await page.getByLabel('Start a new language').press('Enter');
  for (const [id, text] of Object.entries(swahili)) await target(id).fill(text);
  await target('sign.weakness').fill('msuli, mkono au mguu umekuwa dhaifu kuliko awali');
  await target('sign.weakness').evaluate((field) => field.closest('li')?.scrollIntoView({ block: 'center' }));
  await page.locator('#pane').getByText('dhaifu').first().waitFor();
  await page.screenshot({ path: pathOf('message') });

  await target('emergency.heading-number').fill('Piga simu sasa ikiwa');
  const card = page.locator('[data-id="emergency.heading-number"]');
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.locator('#live').filter({ hasText: 'finding' }).waitFor();
  await card.screenshot({ path: pathOf('finding') });
  await page.close();
};
