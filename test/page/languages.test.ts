import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { TwitchErrorEvent } from '../../src/events.js';
import { drawn, html, launch, openPage, serve } from './helpers.js';

declare global {
  interface Window {
    /** The codes of the error events of this page. */
    errors: string[];
    /** Set by text that ran as code. */
    hit?: number;
  }
}

/** A language file or page whose answer waits until it is let go. */
const hold = async (page: Page, address: string) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

const browser = await launch();
const { languages, files } = JSON.parse(readFileSync('dist/release.json', 'utf8'));
const tags = Object.keys(languages).filter((tag) => tag !== 'en');

const headingIn = (tag: string) => {
  const { dir, texts } = JSON.parse(
    readFileSync(`dist/locales/${tag}.js`, 'utf8').replace('export const data=', ''),
  );
  return { dir, texts: Object.values(texts) };
};

/** Writes down every error event that reaches the page. */
const listen = () => {
  window.errors = [];
  addEventListener('twitch-error', (event) => window.errors.push((event as TwitchErrorEvent).code));
};

interface Options {
  /** Requests that never arrive. */
  readonly block?: string;
  readonly headers?: Record<string, string>;
  readonly files?: Record<string, string>;
}

const open = async (body: string, head?: string, { block, headers, files: extra = {} }: Options = {}) => {
  const { address, log } = await serve({ '/': html(body, head), ...extra }, headers);
  const opened = await openPage(browser);
  await opened.page.addInitScript(listen);
  if (block) await opened.page.route(block, (route) => route.abort());
  await opened.page.goto(address);
  if (head !== '') await drawn(opened.page);
  const errors = () => opened.page.evaluate(() => window.errors);
  const frame = (selector: string) =>
    opened.page.locator(selector).evaluate((element) => {
      const base = element.shadowRoot?.querySelector<HTMLElement>('[part=base]');
      if (!base) throw new Error('nothing is drawn');
      return {
        lang: base.lang,
        dir: base.dir,
        heading: base.querySelector('[part=heading]')?.textContent ?? '',
        text: base.textContent?.replace(/\s+/g, ' ') ?? '',
      };
    });
  return { ...opened, log, errors, frame };
};

const module = '<script type="module" src="/dist/leg-twitch.js"></script>';

describe('languages of the script for pages', () => {
  it('lie beside it, and are asked for where they are spoken, once', async () => {
    const { log, frame, errors, said, close } = await open(
      '<twitch-vs-cramp lang="ar"></twitch-vs-cramp><div lang="es-MX"><twitch-triggers></twitch-triggers><twitch-warning-signs></twitch-warning-signs></div>',
      module,
    );
    assert.deepEqual(log.sort(), ['/', '/dist/leg-twitch.js', '/dist/locales/ar.js', '/dist/locales/es.js']);
    const arabic = await frame('twitch-vs-cramp');
    assert.deepEqual([arabic.lang, arabic.dir], ['ar', 'rtl']);
    assert.ok(headingIn('ar').texts.includes(arabic.heading));
    assert.equal((await frame('twitch-triggers')).lang, 'es');
    assert.equal((await frame('twitch-warning-signs')).lang, 'es');
    assert.deepEqual(await errors(), []);
    assert.deepEqual(said, []);
    await close();
  });

  for (const tag of tags) {
    it(`stand in a script of their own, which asks for nothing (${tag})`, async () => {
      const { page, log, frame, said, close } = await open(
        `<div lang="${tag}"><twitch-warning-signs></twitch-warning-signs></div>`,
        `<script src="/dist/leg-twitch.${tag}.js"></script>`,
      );
      assert.deepEqual(log, ['/', `/dist/leg-twitch.${tag}.js`]);
      const { lang, dir, heading } = await frame('twitch-warning-signs');
      assert.deepEqual([lang, dir], [tag, headingIn(tag).dir]);
      assert.ok(headingIn(tag).texts.includes(heading));
      assert.ok((await page.locator('twitch-warning-signs svg').count()) > 5);
      assert.deepEqual(said, []);
      await close();
    });
  }

  it('of such scripts work side by side, with the module too, in any order: one fetches what another cannot', async () => {
    const { page, frame, errors, said, close } = await open(
      '<twitch-vs-cramp lang="vi"></twitch-vs-cramp><twitch-triggers lang="ar"></twitch-triggers><twitch-warning-signs lang="de"></twitch-warning-signs>',
      `<script src="/dist/leg-twitch.vi.js"></script>${module}<script defer src="/dist/leg-twitch.ar.js"></script>`,
    );
    assert.equal((await frame('twitch-vs-cramp')).lang, 'vi');
    assert.equal((await frame('twitch-triggers')).lang, 'ar');
    // The first script to come has the elements; the module knows where German is.
    await page.locator('twitch-warning-signs [part=base][lang=de]').waitFor();
    // Before it came, nobody could fetch German, nor Arabic before its own script.
    assert.deepEqual([...new Set(await errors())], ['language']);
    assert.equal(said.filter((line) => !/lang="(de|ar)"/.test(line)).join(), '');
    await close();
  });

  it('of a page that does not say its language is that of the one script that it has', async () => {
    const { page, frame, close } = await open('<twitch-vs-cramp></twitch-vs-cramp>', '');
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    await page.addScriptTag({ url: '/dist/leg-twitch.fr.js' });
    await drawn(page);
    assert.equal((await frame('twitch-vs-cramp')).lang, 'fr');
    await close();
  });

  it('stay English, and say so, where the file cannot be had', async () => {
    const { frame, errors, close } = await open('<twitch-vs-cramp lang="es"></twitch-vs-cramp>', module, {
      block: '**/locales/es.js',
    });
    assert.equal((await frame('twitch-vs-cramp')).lang, 'en');
    assert.deepEqual(await errors(), ['language']);
    await close();
  });

  it('stay English, and say so, where the file is not the one that the page trusts', async () => {
    const { integrity } = files['locales/es.js'];
    const map = (hash: string) =>
      `<script type="importmap">{"integrity":{"/dist/locales/es.js":"${hash}"}}</script>${module}`;
    const right = await open('<twitch-vs-cramp lang="es"></twitch-vs-cramp>', map(integrity));
    assert.equal((await right.frame('twitch-vs-cramp')).lang, 'es');
    await right.close();
    const wrong = await open(
      '<twitch-vs-cramp lang="es"></twitch-vs-cramp>',
      map(files['locales/ar.js'].integrity),
    );
    assert.equal((await wrong.frame('twitch-vs-cramp')).lang, 'en');
    assert.deepEqual(await wrong.errors(), ['language']);
    await wrong.close();
  });

  it('show the page’s own words, not English, until they have come', async () => {
    const { address } = await serve({
      '/': html('<twitch-vs-cramp lang="es"><p>Texto de la clínica</p></twitch-vs-cramp>', module),
    });
    const { page, close } = await openPage(browser);
    const release = await hold(page, '**/locales/es.js');
    const asked = page.waitForRequest('**/locales/es.js');
    await page.goto(address, { waitUntil: 'commit' });
    await asked;
    assert.ok(await page.getByText('Texto de la clínica').isVisible());
    assert.equal(await page.getByRole('heading').count(), 0);
    release();
    await page.getByRole('heading').first().waitFor();
    assert.ok(!(await page.getByText('Texto de la clínica').isVisible()));
    await close();
  });

  it('change while the widget goes on in the old one, ticks and all, until the new one has come', async () => {
    const { address } = await serve({ '/': html('<twitch-warning-signs></twitch-warning-signs>', module) });
    const { page, close } = await openPage(browser);
    const release = await hold(page, '**/locales/es.js');
    await page.goto(address);
    await drawn(page);
    const asked = page.waitForRequest('**/locales/es.js');
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await asked;
    await page.getByRole('checkbox', { name: 'your tongue twitches' }).check();
    await page.locator('.list li', { hasText: 'your tongue twitches' }).waitFor();
    release();
    await page.locator('twitch-warning-signs [part=base][lang=es]').waitFor();
    assert.deepEqual(
      await page
        .locator('twitch-warning-signs')
        .evaluate((element: HTMLElementTagNameMap['twitch-warning-signs']) => element.value),
      ['sign.tongue'],
    );
    await close();
  });

  it('are asked for again once the network is back', async () => {
    const { address } = await serve({ '/': html('<twitch-vs-cramp lang="es"></twitch-vs-cramp>', module) });
    const { page, close } = await openPage(browser);
    await page.route('**/locales/es.js*', (route) => route.abort());
    await page.goto(address);
    await page.locator('twitch-vs-cramp [part=base][lang=en]').waitFor();
    await page.unroute('**/locales/es.js*');
    await page.locator('twitch-vs-cramp').evaluate((element) => element.setAttribute('lang', 'es-MX'));
    await page.locator('twitch-vs-cramp [part=base][lang=es]').waitFor();
    await close();
  });

  it('are asked for again when the page itself comes back to them', async () => {
    const { address } = await serve({ '/': html('<twitch-vs-cramp></twitch-vs-cramp>', module) });
    const { page, close } = await openPage(browser);
    await page.route('**/locales/es.js*', (route) => route.abort());
    await page.goto(address);
    await drawn(page);
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await failed;
    await drawn(page);
    await page.unroute('**/locales/es.js*');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await drawn(page);
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await page.locator('twitch-vs-cramp [part=base][lang=es]').waitFor();
    await close();
  });

  it('show as text whatever a language file holds', async () => {
    const { page, frame, close } = await open(
      '<twitch-vs-cramp lang="xx"></twitch-vs-cramp>',
      `<script>
        globalThis[Symbol.for('leg-twitch page 2')] = { elements: new Set(), files: new Map(), data: new Map([['xx', {
          name: 'xx', dir: 'ltr', formats: { tag: 'xx', dates: {}, or: 'or' }, about: ['<img src=x onerror="window.hit=1">'],
          texts: new Proxy({}, { get: () => '<img src=x onerror="window.hit=1"><b>{0}</b>' }),
        }]]) };
      </script>${module}`,
    );
    assert.match((await frame('twitch-vs-cramp')).heading, /<img src=x/);
    assert.equal(await page.locator('twitch-vs-cramp img, twitch-vs-cramp [part=heading] b').count(), 0);
    assert.equal(await page.evaluate(() => window.hit), undefined);
    await close();
  });
});

describe('wording of a site’s own', () => {
  const element = (more = '') => `<twitch-triggers messages-url="/words.json" ${more}></twitch-triggers>`;

  const words = (said: unknown) => ({ '/words.json': JSON.stringify(said) });

  it('stands in place of ours, and the widget says whose it is', async () => {
    const { log, frame, errors, said, close } = await open(element(), module, {
      files: words({ messages: { 'list.print': 'Print for my visit to <b>Lakeside</b>' } }),
    });
    const { text } = await frame('twitch-triggers');
    assert.match(text, /Print for my visit to <b>Lakeside<\/b>/);
    assert.match(text, /Some of these words are supplied by this site\./);
    assert.match(text, /Not yet reviewed by a clinician\./);
    assert.ok(log.includes('/words.json'));
    assert.deepEqual(await errors(), []);
    assert.deepEqual(said, []);
    await close();
  });

  it('holds for the language that it says it is in, and for no other', async () => {
    const file = { locale: 'es', messages: { 'list.print': 'Llevar mi lista en papel' } };
    const spanish = await open(element('lang="es-MX"'), module, { files: words(file) });
    const { text } = await spanish.frame('twitch-triggers');
    assert.match(text, /Llevar mi lista en papel/);
    assert.match(text, /Some of these words are supplied by this site\./);
    await spanish.close();
    const english = await open(element(), module, { files: words(file) });
    assert.doesNotMatch((await english.frame('twitch-triggers')).text, /papel|supplied by this site/);
    await english.close();
  });

  it('that is unknown, empty, no text or short of a placeholder is left out, with a warning that names it', async () => {
    const { frame, said, close } = await open(element('region="us"'), module, {
      files: words({
        messages: {
          'no.such': 'x',
          'list.print': ' ',
          'list.copy': 7,
          'common.version': 'Version {0}',
          'common.sources': 'Where from',
        },
      }),
    });
    const { text } = await frame('twitch-triggers');
    assert.match(text, /Print my list/);
    assert.match(text, /Copy my list/);
    assert.match(text, /Where from/);
    assert.equal(said.length, 4);
    for (const [index, id] of ['no.such', 'list.print', 'list.copy', 'common.version'].entries()) {
      assert.match(said[index] ?? '', new RegExp(`^warning: <twitch-triggers> messages-url="${id}`));
    }
    await close();
  });

  for (const [what, file] of Object.entries<Record<string, string>>({
    'is missing': {},
    'is no JSON': { '/words.json': '<p>' },
    'is something else': words(['list.print']),
  })) {
    it(`leaves our own words where the file ${what}, and says so`, async () => {
      const { frame, errors, close } = await open(element(), module, { files: file });
      assert.match((await frame('twitch-triggers')).text, /Print my list/);
      assert.deepEqual(await errors(), ['wording']);
      await close();
    });
  }

  it('may name its language as people do', async () => {
    const { frame, close } = await open(element('lang="es"'), module, {
      files: words({ locale: 'es-MX', messages: { 'list.print': 'Llevar mi lista en papel' } }),
    });
    assert.match((await frame('twitch-triggers')).text, /Llevar mi lista en papel/);
    await close();
  });

  it('is fetched from nowhere but a web address', async () => {
    const { frame, said, log, close } = await open(
      '<twitch-triggers messages-url="data:application/json,{}"></twitch-triggers>',
      module,
    );
    assert.match((await frame('twitch-triggers')).text, /Print my list/);
    assert.match(said.join(), /messages-url="data:.*an http or https address/);
    assert.deepEqual(log, ['/', '/dist/leg-twitch.js']);
    await close();
  });
});
