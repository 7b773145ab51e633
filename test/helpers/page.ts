import { fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';

const scriptAddress = new URL('../../src/define.ts', import.meta.url).href;

/** A page of its own in a frame, with its own registry of elements, where nothing is defined yet. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written to its console as a warning or error, and every error that nobody caught. */
  readonly said: readonly string[];
  /** Puts the script into the page, and waits until it has run and all elements are drawn. */
  readonly loadScript: (query?: string) => Promise<void>;
  readonly find: <T extends Element>(selector: string) => T;
}

type Recording = Window & typeof globalThis & { said: string[] };

const recording = `<script>
  window.said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;

const isLits = (message: string) => message.startsWith('Lit is in dev mode');

const drawn = async (page: Document) => {
  const elements = page.querySelectorAll<ReactiveElement>(
    'twitch-vs-cramp, twitch-warning-signs, twitch-triggers',
  );
  await Promise.all([...elements].map((element) => element.updateComplete));
};

/**
 * @param body its markup, parsed by the browser before the script is there
 * @param earlier inline script that runs first
 */
export async function openPage(body: string, earlier = ''): Promise<Page> {
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.style.cssText = 'inline-size: 900px; block-size: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>Page</title>${recording}<script>${earlier}</script></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Recording;
  return {
    window: view,
    document: page,
    get said() {
      return view.said.filter((message) => !isLits(message));
    },
    async loadScript(query = '') {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = scriptAddress + query;
      const ran = new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', () => reject(new Error(`could not load ${script.src}`)));
      });
      page.head.append(script);
      await ran;
      await drawn(page);
    },
    find: <T extends Element>(selector: string) => page.querySelector<T>(selector)!,
  };
}

/** The same, where the page is still being parsed: `write` adds to it, `end` completes it. */
export async function beginPage() {
  const page = await openPage('');
  page.document.open();
  page.document.write(`<!doctype html><html lang="en"><head>${recording}</head><body>`);
  return {
    page,
    write: (markup: string) => page.document.write(markup),
    end: async () => {
      const parsed = new Promise((resolve) => page.document.addEventListener('DOMContentLoaded', resolve));
      page.document.close();
      await parsed;
      await drawn(page.document);
    },
  };
}
