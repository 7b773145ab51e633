import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.js';
const found = (await findBrowsers()).find(({ engine }) => engine === 'chromium');
const b = await chromium.launch({ executablePath: found!.path!, chromiumSandbox: false });
const p = await b.newPage({ viewport: { width: 320, height: 800 } });
await p.goto('file:///work/w/review/build/review/review.html');
console.log(await p.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321).slice(0, 8).map(e => e.outerHTML.slice(0, 160))]));
await p.pdf({ path: '/tmp/review.pdf', format: 'A4', preferCSSPageSize: true });
await b.close();
