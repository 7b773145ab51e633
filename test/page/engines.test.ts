/**
 * The built script in each engine: the module map, print and what announces differ between them. Everything finer is
 * asked of the elements in all three, and of pages in Chromium.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { remote } from 'webdriverio';
import { describeMissing, findBrowsers, startWebKitDriver } from '../../scripts/browsers.js';
import { openBrowsers } from './browsers.js';
import { html, serve, threeTags } from './helpers.js';

interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  /** Runs inside the page. */
  readonly ask: <Given, Answer>(
    question: (given: Given) => Answer | Promise<Answer>,
    given: Given,
  ) => Promise<Answer>;
  readonly close: () => Promise<unknown>;
}

interface Engine {
  readonly engine: string;
  readonly open: () => Promise<Page>;
}

/** The compiler has functions say their own names, with a helper that no page has. */
const asked = (question: (given: never) => unknown, given: unknown) =>
  `(() => { const __name = (value) => value; return (${question})(${JSON.stringify(given)}); })()`;

const webkit = async (): Promise<Engine> => {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'webkit');
  if (found?.path === undefined) throw new Error(found ? describeMissing(found) : 'no webkit');
  const driver = await startWebKitDriver();
  after(() => driver.stop());
  return {
    engine: 'webkit',
    open: async () => {
      const browser = await remote({
        hostname: '127.0.0.1',
        port: driver.port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: found.path, args: ['--automation'] },
          'wdio:enforceWebDriverClassic': true,
        } as WebdriverIO.Capabilities,
      });
      return {
        goto: (address) => browser.url(address),
        ask: (question, given) =>
          browser.executeAsync(
            `const done = arguments[arguments.length - 1]; Promise.resolve(${asked(question, given)}).then(done);`,
          ),
        close: () => browser.deleteSession(),
      };
    },
  };
};

const engines: Engine[] = [
  ...(await openBrowsers()).map(({ engine, newPage }) => ({
    engine,
    open: async () => {
      const page = await newPage();
      return {
        goto: (address: string) => page.goto(address),
        ask: <Given, Answer>(question: (given: Given) => Answer | Promise<Answer>, given: Given) =>
          page.evaluate(asked(question, given)) as Promise<Answer>,
        close: () => page.close(),
      };
    },
  })),
  await webkit(),
];

/** Resolves with how the widgets of a page stand, once they are drawn in this language. */
const widgets = async (lang: string) => {
  for (;;) {
    const bases = [
      ...document.querySelectorAll('twitch-vs-cramp, twitch-warning-signs, twitch-triggers'),
    ].map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[part=base]'));
    if (bases.every((base) => base?.lang === lang)) {
      return bases.map((base) => base?.querySelector('h2')?.textContent?.trim() ?? '');
    }
    await new Promise(requestAnimationFrame);
  }
};

/** Ticks the first sign, and resolves with what came of it. */
const tick = async () => {
  const list = document.querySelector('twitch-warning-signs');
  const box = list?.shadowRoot?.querySelector('input');
  if (!list || !box) throw new Error('there is nothing to tick');
  const heard: string[] = [];
  list.addEventListener('twitch-change', () => heard.push('twitch-change'));
  box.click();
  const status = () => list.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';
  while (!status()) await new Promise(requestAnimationFrame);
  return { heard, value: list.value, status: status(), sign: box.closest('label')?.textContent ?? '' };
};

/** Prints the list, and resolves with what stands on paper. */
const print = async () => {
  const root = document.querySelector('twitch-warning-signs')?.shadowRoot;
  let paper: string | undefined;
  window.print = () => {
    paper = document.querySelector('.twitch-paper')?.shadowRoot?.textContent ?? '';
  };
  root?.querySelector<HTMLElement>('.list button')?.click();
  while (paper === undefined) await new Promise(requestAnimationFrame);
  return paper;
};

const script = '/dist/leg-twitch.js';
const spanish = '/dist/locales/es.js';

for (const { engine, open } of engines) {
  describe(`the built script in ${engine}`, () => {
    const visit = async (body: string, answers: Record<string, string> = {}) => {
      const { address, log } = await serve({ '/': html(body), ...answers });
      const page = await open();
      await page.goto(address);
      // Some engines look for an icon whatever the page says.
      return { ...page, requests: () => log.filter((path) => path !== '/favicon.ico') };
    };

    it('shows all three widgets, and is all that the page asks for', async () => {
      const { ask, requests, close } = await visit(threeTags);
      const headings = await ask(widgets, 'en');
      assert.equal(headings.filter(Boolean).length, 3);
      assert.deepEqual(requests(), ['/', script]);
      await close();
    });

    it('speaks Spanish by one more request', async () => {
      const { ask, requests, close } = await visit(`<main lang="es-MX">${threeTags}</main>`);
      const headings = await ask(widgets, 'es');
      assert.equal(headings.filter(Boolean).length, 3);
      assert.deepEqual(requests(), ['/', script, spanish]);
      await close();
    });

    it('takes a tick, and announces it', async () => {
      const { ask, close } = await visit('<twitch-warning-signs></twitch-warning-signs>');
      await ask(widgets, 'en');
      const { heard, value, status } = await ask(tick, undefined);
      assert.deepEqual(heard, ['twitch-change']);
      assert.deepEqual(value, ['sign.stiffness']);
      assert.ok(status);
      await close();
    });

    it('prints the list with what was ticked', async () => {
      const { ask, close } = await visit('<twitch-warning-signs></twitch-warning-signs>');
      await ask(widgets, 'en');
      await ask(tick, undefined);
      const paper = await ask(print, undefined);
      assert.match(paper, /My list for the doctor/);
      assert.match(paper, /See a doctor if[\s\S]*a muscle feels stiff/);
      await close();
    });

    it('stays English where a language cannot be had', async () => {
      const { ask, close } = await visit(`<main lang="es">${threeTags}</main>`, { [spanish]: 'gone' });
      const headings = await ask(widgets, 'en');
      assert.equal(headings.filter(Boolean).length, 3);
      await close();
    });
  });
}
