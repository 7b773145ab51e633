import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowsers } from '../browsers.js';
import { boxPlace, clicked, countElements, plainHtml, settled, watch } from './in-page.js';
import { emptyPath, type Tag } from './pages.js';
import { traced } from './trace.js';

/** A reader's line: round trip in ms, kilobits a second each way. */
export interface Line {
  readonly latency: number;
  readonly down: number;
  readonly up: number;
}

export const slow4G: Line = { latency: 150, down: 1600, up: 750 };

export interface Circumstances {
  /** How many widgets the page has. */
  readonly widgets: number;
  readonly line?: Line;
  /** How often a box is clicked. */
  readonly clicks?: number;
}

/** What one visit of one page cost. Times are in ms. */
export interface Visit {
  readonly requests: number;
  readonly wire: number;
  readonly words: number;
  readonly usable: number;
  /** Scripts, microtasks included. */
  readonly script: number;
  readonly layout: number;
  /** All that the page's main thread did. */
  readonly work: number;
  readonly long: number;
  readonly shift: number;
  readonly elements: number;
  /** From a click to the next painted frame: the median. */
  readonly click: number;
  /** What the main thread did for one click. */
  readonly clickWork: number;
}

/** How much slower than this machine the reader's is. */
const throttle = 4;

const screen = { width: 412, height: 823 };

export const launch = async (): Promise<Browser> => {
  const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
  if (!found?.path) throw new Error('chromium is missing; get it with: tsx scripts/browsers.ts');
  return chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle - 0.5)]! + sorted[Math.ceil(middle - 0.5)]!) / 2;
};

const costs = async (cdp: CDPSession) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    layout: (of('RecalcStyleDuration') + of('LayoutDuration')) * 1000,
    work: of('TaskDuration') * 1000,
  };
};

const clickBoxes = async (page: Page, cdp: CDPSession, count: number) => {
  const works: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = { ...(await page.evaluate(boxPlace, index)), button: 'left', clickCount: 1 } as const;
    await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
    const before = await costs(cdp);
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
    await page.evaluate(clicked, index + 1);
    works.push((await costs(cdp)).work - before.work);
  }
  const { clicks } = await page.evaluate(settled);
  return { click: median(clicks), clickWork: median(works) };
};

/** Opens a page as a reader with a cheap phone does who was never there before. */
const withPage = async <T>(
  browser: Browser,
  url: string,
  { widgets, line }: Circumstances,
  task: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport: screen });
  try {
    const page = await context.newPage();
    // What compiles these functions names each by a helper, which the page has to have.
    await page.addInitScript('globalThis.__name ??= (task) => task');
    // A page of the same site, so that what is set from here on is set for the process that will draw the page.
    await page.goto(new URL(emptyPath, url).href);
    await page.addInitScript(watch, widgets);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (line) {
      const { latency, down, up } = line;
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: (down * 1000) / 8,
        uploadThroughput: (up * 1000) / 8,
      });
    }
    // The thread's own time: what else the machine does counts less.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return await task(page, cdp);
  } finally {
    await context.close();
  }
};

/** One visit: the page is opened, waited for, and boxes of its first list are clicked. */
export const visit = (browser: Browser, url: string, circumstances: Circumstances): Promise<Visit> =>
  withPage(browser, url, circumstances, async (page, cdp) => {
    let requests = 0;
    let wire = 0;
    cdp.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests += 1;
    });
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (wire += encodedDataLength));
    const { result, script } = await traced(browser, page, async () => {
      await page.goto(url, { waitUntil: 'commit' });
      return page.evaluate(settled);
    });
    const { words = NaN, usable = NaN, shift, long } = result;
    const cost = await costs(cdp);
    const elements = await page.evaluate(countElements);
    const { clicks = 0 } = circumstances;
    const click = clicks ? await clickBoxes(page, cdp, clicks) : { click: NaN, clickWork: NaN };
    return { requests, wire, words, usable, script, ...cost, long, shift, elements, ...click };
  });

/** The words of a page of ours, as static HTML. */
export const staticHtml = (browser: Browser, url: string): Promise<Record<Tag, string>> =>
  withPage(browser, url, { widgets: 3 }, async (page, cdp) => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(url);
    await page.evaluate(settled);
    return page.evaluate(plainHtml) as Promise<Record<Tag, string>>;
  });
