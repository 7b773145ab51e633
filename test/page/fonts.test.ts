import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.js';
import { fontFor } from '../../scripts/fonts.js';
import { drawn, html, launch, openPage, serve } from './helpers.js';
import { unfoldWidgets } from './unfold.js';

const { languages } = JSON.parse(readFileSync('dist/release.json', 'utf8'));

/** A machine on which nobody has installed a font. */
const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'fonts'));
const nothing = join(folder, 'fonts.conf');
writeFileSync(
  nothing,
  `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
);

const body = [
  '<p id="sans" style="font-family: sans-serif">See a doctor: Привет, ☐</p>',
  '<p id="arial" style="font-family: Arial">See a doctor</p>',
  '<p id="ui" style="font-family: system-ui">See a doctor</p>',
  '<p id="serif" style="font-family: serif">See a doctor</p>',
  '<p id="mono" style="font-family: monospace">See a doctor</p>',
  ...Object.keys(languages).map((tag) => `<twitch-triggers lang="${tag}"></twitch-triggers>`),
].join('');
const { address } = await serve({ '/': html(`<main style="font-family: sans-serif">${body}</main>`) });

/** The fonts that the browser itself says it drew with, most used first. */
const open = async (browser: Browser) => {
  const { page, close } = await openPage(browser);
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const fontsOf = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { nodeId } = await session.send('DOM.requestNode', { objectId: result.objectId ?? '' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts
      .sort((one, other) => other.glyphCount - one.glyphCount)
      .map(({ familyName }) => familyName.replace(/ Regular$/, ''));
  };
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const width = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    });
  return { page, fontsOf, width, close };
};

describe('on a machine without fonts', () => {
  it('tests see the fonts that come with the project', async () => {
    process.env['FONTCONFIG_FILE'] = nothing;
    const { fontsOf, width, close } = await open(await launch());
    assert.deepEqual(await fontsOf('document.querySelector("#sans")'), ['Arimo', 'DejaVu Sans']);
    assert.deepEqual(await fontsOf('document.querySelector("#arial")'), ['Arimo']);
    assert.deepEqual(await fontsOf('document.querySelector("#ui")'), ['Arimo']);
    assert.deepEqual(await fontsOf('document.querySelector("#serif")'), ['Tinos']);
    assert.deepEqual(await fontsOf('document.querySelector("#mono")'), ['Cousine']);
    // As wide as in Arial, Times and Courier at 16 px, on any machine.
    assert.deepEqual(
      [await width('arial'), await width('serif'), await width('mono')].map((px) => Math.round(px)),
      [91, 79, 94],
    );
    await close();
  });

  it('they would see no letter without them (planted)', async () => {
    const [found] = await findBrowsers();
    const browser = await chromium.launch({
      executablePath: found?.path ?? '',
      chromiumSandbox: false,
      args: ['--disable-gpu'],
      env: { ...process.env, FONTCONFIG_FILE: nothing },
    });
    const { fontsOf, width } = await open(browser);
    assert.deepEqual(await fontsOf('document.querySelector("#sans")'), []);
    assert.equal(await width('sans'), 0);
    await browser.close();
  });
});

describe('the fonts of the project', () => {
  it('have a hand for every language, and the browser takes it', async () => {
    const { page, fontsOf, close } = await open(await launch());
    await drawn(page);
    await page.evaluate(unfoldWidgets);
    for (const tag of Object.keys(languages)) {
      const widget = `document.querySelector('twitch-triggers[lang="${tag}"]').shadowRoot.querySelector('[part=heading]')`;
      assert.equal((await fontsOf(widget))[0], fontFor(tag), tag);
    }
    await close();
  });

  it('have none yet for a script that nobody has brought one for', () => {
    assert.equal(fontFor('th'), undefined);
  });
});
