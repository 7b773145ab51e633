import type { Browser } from 'playwright-core';
import { launch, slow4G, staticHtml, visit, type Circumstances, type Visit } from './measure.js';
import { asModule, asStatic, listsPath, servePages, threePath, type Variant } from './pages.js';
import type { Series } from './report.js';

/** Visits each variant once a round, each round in another order. */
export const race = async (
  browser: Browser,
  variants: readonly Variant[],
  addressOf: (variant: number) => string,
  { rounds, ...circumstances }: Circumstances & { readonly rounds: number },
): Promise<Series[]> => {
  const visits: Visit[][] = variants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = (round + turn) % variants.length;
      visits[variant]!.push(await visit(browser, addressOf(variant), circumstances));
    }
  }
  return variants.map(({ name }, index) => ({ name, visits: visits[index]! }));
};

/** Three widgets on a fast line and on a slow one, and pages of more and more checklists. */
export const bench = async (variants: readonly Variant[], rounds: number, growth: readonly number[]) => {
  const browser = await launch();
  const site = await servePages(variants);
  try {
    const three = (variant: number) => site.address + threePath(variant);
    // The first visits warm the browser.
    await race(browser, variants, three, { rounds: 1, widgets: 3 });
    const fast = await race(browser, variants, three, { rounds, widgets: 3, clicks: 10 });
    const slow = await race(browser, variants, three, { rounds, widgets: 3, line: slow4G });
    const grown = [];
    const growing = variants.filter(({ name }) => !name.includes('classic'));
    for (const count of growth) {
      const lists = (variant: number) => site.address + listsPath(variants.indexOf(growing[variant]!), count);
      const often = Math.ceil(rounds / (count < 100 ? 2 : 4));
      grown.push({
        count,
        series: await race(browser, growing, lists, { rounds: often, widgets: count, clicks: 10 }),
      });
    }
    return { fast, slow, grown };
  } finally {
    site.close();
    await browser.close();
  }
};

/** The words of a build as plain HTML: what everything is compared with. */
export const staticWords = async (folder: string): Promise<Variant> => {
  const browser = await launch();
  const site = await servePages([asModule('ours', folder)]);
  try {
    return asStatic('static', await staticHtml(browser, site.address + threePath(0)));
  } finally {
    site.close();
    await browser.close();
  }
};
