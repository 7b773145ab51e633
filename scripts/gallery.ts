/**
 * `npm run gallery`: gallery/index.html, with a picture of every state in light and dark and three widths, for people
 * to look through; and the pictures of README.md and locales/README.md. Takes the built script.
 */
import { createReadStream, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.js';
import { takeDeskPictures } from './desk-pictures.js';

const folder = 'gallery';
const widths = [320, 768, 1200];

/** What the page of one state offers to whoever opens it. */
interface Stage {
  states: { id: string; tag: string; note: string }[];
  themes: { id: string; note: string }[];
  show(choice: { state: string; theme: string }): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join('.', normalize(pathname.replace(/\/$/, '/index.html')));
  if (existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = server.address() as AddressInfo;

const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
if (!found?.path) throw new Error('chromium is missing; get it with: npx tsx scripts/browsers.ts');
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });

/** A page of one state, without what a person chooses with. */
const openStage = async (width: number, height: number) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`http://127.0.0.1:${port}/demo/states/`);
  await page.locator('html[data-ready]').waitFor();
  await page.addStyleTag({ content: '#choice, #above { display: none !important }' });
  const stage = await page.evaluateHandle((path): Promise<Stage> => import(path), '/build/demo/states.js');
  return {
    page,
    offered: () => stage.evaluate(({ states, themes }) => ({ states, themes })),
    show: (choice: Parameters<Stage['show']>[0]) =>
      stage.evaluate(({ show }, chosen) => show(chosen), choice),
  };
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const pictureOf = (state: string, theme: string, width: number) => `${state}.${theme}.${width}.jpg`;

const { page, offered, show } = await openStage(820, 860);
await show({ state: 'warning-signs.us', theme: 'clinic' });
await page.screenshot({ path: 'demo/pictures/warning-signs.png' });
const { states, themes } = await offered();
const shown = themes.filter(({ id }) => id === 'clinic' || id === 'portal');
await page.close();

await Promise.all(
  widths.map(async (width) => {
    const { page, show } = await openStage(width, 800);
    for (const { id: theme } of shown) {
      for (const { id: state } of states) {
        await show({ state, theme });
        await page.screenshot({
          path: join(folder, pictureOf(state, theme, width)),
          type: 'jpeg',
          quality: 80,
          fullPage: true,
        });
      }
    }
    await page.close();
  }),
);

await takeDeskPictures(browser, `http://127.0.0.1:${port}`);

await browser.close();
server.close();

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const sections = states.map(
  ({ id, tag, note }) => `<section id="${id}">
<h2>${id}</h2>
<p><code>&lt;${tag}&gt;</code> ${escape(note)} <a href="../demo/states/?state=${id}">Open it</a></p>
${shown
  .map(
    (theme) => `<h3>${escape(theme.note)}</h3>
<div>${widths
      .map(
        (width) =>
          `<figure><img src="${pictureOf(id, theme.id, width)}" width="${width / 2}" loading="lazy" alt="${id} at ${width} px" /><figcaption>${width} px</figcaption></figure>`,
      )
      .join('')}</div>`,
  )
  .join('\n')}
</section>`,
);

writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Gallery | Leg Twitch</title>
<style>
body { margin: 1rem; font-family: system-ui, sans-serif; color: #222; background: #eee }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0 }
img { display: block; max-inline-size: 100%; block-size: auto; border: 1px solid #888 }
</style>
</head>
<body>
<h1>Every state, in light and dark</h1>
<ul>${states.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join('')}</ul>
${sections.join('\n')}
</body>
</html>
`,
);
console.log(`${folder}/index.html: ${states.length * shown.length * widths.length} pictures`);
