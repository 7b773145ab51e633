import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html, launch, openPage, serve } from './helpers.js';

const browser = await launch();
const { address } = await serve({
  '/demo/planted/': html('<h1>Planted</h1><a href="/demo/">All pages</a><a href="../gone/">Gone</a>', ''),
});

/** Many sites put the project's files below a folder of their own. */
const root = `${address}/some/folder`;

const listed = [...readFileSync('demo/index.html', 'utf8').matchAll(/<a href="(.*?)"/g)].flatMap(
  ([, path]) => path ?? [],
);

/** A page of the demo as a person opens it there, and what it asks for or leads to that is not there. */
const open = async (path: string) => {
  const { page, close } = await openPage(browser);
  const missing: string[] = [];
  const inside = (url: string) => url.startsWith(`${root}/`);
  const served = (url: string) => url.replace(root, address);
  await page.route(`${address}/**`, (route) => {
    const url = route.request().url();
    return inside(url) ? route.continue({ url: served(url) }) : route.fulfill({ status: 404 });
  });
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  await page.goto(`${root}/demo/${path}`);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  for (const link of new Set(links.filter((each) => each.startsWith(address)))) {
    if (!inside(link) || !(await page.request.get(served(link))).ok()) missing.push(link);
  }
  return { page, missing: missing.map((url) => url.replace(address, '')), close };
};

describe('the demo', () => {
  it('has a list of all its pages', () => {
    const folders = readdirSync('demo').filter((name) => existsSync(`demo/${name}/index.html`));
    assert.deepEqual(
      folders.filter((name) => !listed.includes(`${name}/`)),
      [],
    );
  });

  for (const path of ['', ...listed]) {
    it(`has demo/${path} whole in a folder of any web server, not wider than 390 or 1200 px`, async () => {
      const { page, missing, close } = await open(path);
      assert.deepEqual(missing, []);
      for (const width of [1200, 390]) {
        await page.setViewportSize({ width, height: 800 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      }
      await close();
    });
  }

  it('is caught when a link leads out of the folder, or nowhere (planted)', async () => {
    const { missing, close } = await open('planted/');
    assert.deepEqual(missing, ['/demo/', '/some/folder/demo/gone/']);
    await close();
  });
});
