import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn, html, launch, openPage, serve } from './helpers.js';

const browser = await launch();

/** Contrast of two CSS colours, as the browser paints them. */
const contrast = (colours: string[]) => {
  const [a = 0, b = 0] = colours.map((colour) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(a, b) / Math.min(a, b);
};

const open = async (accent: string, page: string) => {
  const style = `<style>html { ${page} } twitch-warning-signs, twitch-vs-cramp { --twitch-accent: ${accent} }</style>`;
  const { address } = await serve({
    '/': html(
      '<twitch-vs-cramp></twitch-vs-cramp><twitch-warning-signs></twitch-warning-signs>',
      `${style}<script type="module" src="/dist/leg-twitch.js"></script>`,
    ),
  });
  const opened = await openPage(browser);
  await opened.page.goto(address);
  await drawn(opened.page);
  const look = (selector: string, property: string) =>
    opened.page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  return { ...opened, look };
};

const pages = {
  light: 'background: #fff; color: #1d2b2f',
  dark: 'background: #12191b; color: #e6edee',
};
const accents = [
  'yellow',
  'white',
  'black',
  'lime',
  'red',
  'rebeccapurple',
  'hsl(200 100% 92%)',
  '#00606b',
  'banana',
];

describe('whatever accent a clinic picks', () => {
  for (const [name, style] of Object.entries(pages)) {
    it(`white text on it, and marks made of it, can be seen on a ${name} page`, async () => {
      for (const accent of accents) {
        const { page, look, close } = await open(accent, style);
        const band = await look('twitch-warning-signs legend', 'background-color');
        const text = await look('twitch-warning-signs legend', 'color');
        const mark = await look('twitch-warning-signs .list', 'border-block-start-color');
        const paper = await look('html', 'background-color');
        const onBand = await page.evaluate(contrast, [text, band]);
        const onPaper = await page.evaluate(contrast, [mark, paper]);
        assert.ok(onBand >= 4.5, `${accent}: text ${onBand.toFixed(2)} on ${band}`);
        assert.ok(onPaper >= 3, `${accent}: mark ${onPaper.toFixed(2)} with ${mark}`);
        await close();
      }
    });
  }

  it('would fail unseen if the colours came as they are', async () => {
    const { page, close } = await open('yellow', pages.light);
    assert.ok((await page.evaluate(contrast, ['#fff', 'yellow'])) < 4.5);
    await close();
  });
});
