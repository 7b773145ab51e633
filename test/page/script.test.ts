import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { triggers, vsCramp, warningSigns } from '../../src/content/index.js';
import type { Page } from 'playwright-core';
import { prose } from '../node/helpers.js';
import { drawn, html, launch, openPage, serve, threeTags } from './helpers.js';

declare global {
  interface Window {
    /** What the traps of this file have caught. */
    caught: string[];
  }
}

/** What the three contents have in common here. */
interface Told {
  readonly list?: { readonly nothing: string };
  readonly references: readonly { readonly title: string; readonly publisher: string }[];
}

const browser = await launch();

const open = async (page: string, headers?: Record<string, string>) => {
  const server = await serve({ '/': page }, headers);
  const opened = await openPage(browser);
  await opened.page.goto(server.address);
  if (/leg-twitch/.test(page)) await drawn(opened.page);
  return { ...opened, ...server };
};

const heading = (page: Page, tag: string) => page.locator(tag).getByRole('heading').first();

describe('the script for pages', () => {
  for (const [format, head] of [
    ['module', '<script type="module" src="/dist/leg-twitch.js"></script>'],
    ['classic', '<script src="/dist/leg-twitch.en.js"></script>'],
  ]) {
    it(`says all that the content says, word for word (${format})`, async () => {
      const { page, said, close } = await open(html(threeTags, head));
      for (const [tag, content] of Object.entries<Told>({
        'twitch-vs-cramp': vsCramp(),
        'twitch-warning-signs': warningSigns('gb'),
        'twitch-triggers': triggers('us'),
      })) {
        const shown = await page.locator(tag).evaluate((element) => {
          element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
          return element.shadowRoot?.querySelector('[part=base]')?.textContent?.replace(/\s+/g, ' ') ?? '';
        });
        // What shows only after a tick is told by the elements' own tests.
        const { list, references, ...visible } = content;
        const wanted = [
          ...prose(visible),
          list?.nothing ?? '',
          ...references.flatMap(({ title, publisher }) => [title, publisher]),
        ];
        assert.deepEqual(
          wanted.filter((text) => !shown.includes(text)),
          [],
          tag,
        );
      }
      assert.deepEqual(said, []);
      await close();
    });
  }

  it('can be loaded twice, in both formats, without a word', async () => {
    const { page, said, close } = await open(
      html(
        threeTags,
        '<script src="/dist/leg-twitch.en.js"></script><script src="/dist/leg-twitch.en.js?2"></script><script type="module" src="/dist/leg-twitch.js"></script><script type="module" src="/dist/leg-twitch.js?2"></script>',
      ),
    );
    for (const tag of ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers']) {
      assert.equal(await heading(page, tag).count(), 1);
    }
    assert.deepEqual(said, []);
    await close();
  });

  it('shows the page’s own words until it has loaded, and where it cannot run', async () => {
    const { page, close } = await open(html(threeTags, ''));
    assert.equal(await page.getByText('fallback').count(), 3);
    assert.ok(await page.getByText('fallback').first().isVisible());
    await close();
  });

  it('works under a strict security policy with Trusted Types, beside a copy of Lit that the page runs itself', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html leg-twitch";
    const { page, said, close } = await open(
      html(
        threeTags,
        `<script nonce="n">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script><script nonce="n" type="module" src="/dist/leg-twitch.js"></script>`,
      ),
      { 'content-security-policy': policy },
    );
    assert.equal(await heading(page, 'twitch-triggers').count(), 1);
    assert.equal(
      await heading(page, 'twitch-warning-signs').evaluate((element) => getComputedStyle(element).fontWeight),
      '700',
    );
    assert.deepEqual(said, []);
    await close();
  });

  it('is stopped by such a policy, and the test notices, when a page plants a style attribute', async () => {
    const { said, close } = await open(html('<p style="color: red">planted</p>', ''), {
      'content-security-policy': "default-src 'none'; style-src 'nonce-n'",
    });
    assert.match(said.join(), /style/i);
    await close();
  });
});

/** Traps on everything that could tell someone about the reader, or remember them. */
const traps = () => {
  const caught = (window.caught = [] as string[]);
  const trap = (owner: object, name: string) => {
    const original: (...given: unknown[]) => unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      caught.push(name);
      return original.apply(this, given);
    });
  };
  trap(window, 'fetch');
  trap(XMLHttpRequest.prototype, 'open');
  trap(Navigator.prototype, 'sendBeacon');
  trap(Storage.prototype, 'setItem');
  trap(IDBFactory.prototype, 'open');
  for (const name of ['WebSocket', 'EventSource', 'Image', 'BroadcastChannel']) {
    const original: new (...given: unknown[]) => object = Reflect.get(window, name);
    const trapped = class extends original {
      constructor(...given: unknown[]) {
        super(...given);
        caught.push(name);
      }
    };
    Reflect.set(window, name, trapped);
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => cookie?.get?.call(document),
    set: (value) => {
      caught.push('cookie');
      cookie?.set?.call(document, value);
    },
  });
  for (const owner of [HTMLImageElement, HTMLScriptElement, HTMLIFrameElement]) {
    const src = Object.getOwnPropertyDescriptor(owner.prototype, 'src');
    Object.defineProperty(owner.prototype, 'src', {
      ...src,
      set(value) {
        caught.push('src');
        src?.set?.call(this, value);
      },
    });
  }
};

describe('a reader’s privacy', () => {
  const visit = async (body: string, head?: string) => {
    const { address, log } = await serve({ '/': html(body, head) });
    const { page, close } = await openPage(browser);
    await page.addInitScript(traps);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(address);
    await drawn(page);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    for (const button of await page.getByRole('button').all()) {
      await page.evaluate(() => (window.print = () => undefined));
      await button.click();
    }
    // Whatever a press has set going is under way before the page has nothing left to do.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const caught = await page.evaluate(() => window.caught);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    await close();
    return { log, requested: requested.filter((path) => path !== ','), caught, stored };
  };

  it('is kept: the page and the script are requested, nothing else, and nothing is stored', async () => {
    const { log, requested, caught, stored } = await visit(threeTags);
    assert.deepEqual(log, ['/', '/dist/leg-twitch.js']);
    assert.deepEqual(requested, log);
    assert.deepEqual(caught, []);
    assert.deepEqual(stored, [0, 0, '']);
  });

  it('is not kept by a page of planted violations, and every trap notices', async () => {
    const planted = `<script>
      fetch('/x'); new XMLHttpRequest().open('GET', '/x'); navigator.sendBeacon('/x'); new Image().src = '/x';
      localStorage.setItem('a', 'b'); document.cookie = 'a=b'; indexedDB.open('a'); new BroadcastChannel('a');
      new EventSource('/x').close(); new WebSocket('ws://' + location.host).close();
    </script>`;
    const { log, caught, stored } = await visit(planted);
    assert.ok(log.includes('/x'));
    assert.deepEqual([...new Set(caught)].sort(), [
      'BroadcastChannel',
      'EventSource',
      'Image',
      'WebSocket',
      'cookie',
      'fetch',
      'open',
      'sendBeacon',
      'setItem',
      'src',
    ]);
    assert.deepEqual(stored, [1, 0, 'a=b']);
  });
});
