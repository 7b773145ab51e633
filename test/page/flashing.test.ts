// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, launch, openPage, serve } from './helpers.js';
import { openStage } from './stage.js';

/*
 * WCAG 2.2, 2.3.1: a general flash is a pair of opposing changes in relative luminance of a tenth or more of the
 * most there is, where the darker is below 0.8. It counts where the flashing parts cover a quarter of any 341 × 256
 * CSS pixels (10 degrees of sight). Three in a second are allowed.
 */

/** A white page with a square that turns dark and light again. @param {number} times a second @param {number} size @param {string} dark */
const square = (times, size, dark) =>
  html(
    '<div id="shown"><div id="square"></div></div>',
    `<style>
      #shown { width: 600px; height: 400px }
      #square { width: ${size}px; height: ${size}px; animation: dark ${1 / times}s infinite }
      @keyframes dark { 0%, 49.9% { background: #fff } 50%, to { background: ${dark} } }
    </style>`,
  );

const planted = {
  '/often': square(5, 300, '#000'),
  '/seldom': square(2, 300, '#000'),
  '/small': square(5, 60, '#000'),
  '/pale': square(5, 300, '#f4f4f4'),
};

const browser = await launch();
const { address } = await serve(planted);

/** Twice as many as the fastest movement needs. */
const perSecond = 20;

/**
 * The picture as it is at each moment. The animations are put to it, so that a slow machine drops no frame.
 *
 * @param {import('playwright-core').Locator} shown
 * @param {number} seconds
 */
const record = async (shown, seconds) => {
  /** @type {string[]} */
  const frames = [];
  for (let frame = 0; frame < seconds * perSecond; frame++) {
    await shown.evaluate(
      (element, time) => {
        const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
        for (const animation of root.getAnimations()) {
          animation.pause();
          animation.currentTime = time;
        }
      },
      (frame * 1000) / perSecond,
    );
    frames.push((await shown.screenshot()).toString('base64'));
  }
  return frames;
};

/**
 * The most general flashes in any one second, and how many pixels change at all. Runs inside a page.
 *
 * @param {{ frames: string[], perSecond: number }} recording
 */
const measure = async ({ frames, perSecond: rate }) => {
  const least = 0.1;
  const dark = 0.8;
  const [viewWidth, viewHeight, share] = [341, 256, 0.25];

  const linear = Float32Array.from({ length: 256 }, (_, channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  let [width, height] = [0, 0];
  const luminanceOf = async (/** @type {string} */ base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    ({ width, height } = image);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
      new OffscreenCanvas(width, height).getContext('2d')
    );
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const part = (/** @type {number} */ at) => linear[/** @type {number} */ (data[at])] ?? 0;
    return Float32Array.from(
      { length: width * height },
      (_, pixel) => 0.2126 * part(4 * pixel) + 0.7152 * part(4 * pixel + 1) + 0.0722 * part(4 * pixel + 2),
    );
  };

  /** The largest share of any field of view in which `is` holds. @param {(pixel: number) => boolean} is */
  const covered = (is) => {
    const sums = new Uint32Array((width + 1) * (height + 1));
    const at = (/** @type {number} */ x, /** @type {number} */ y) => sums[y * (width + 1) + x] ?? 0;
    for (let y = 1; y <= height; y++) {
      for (let x = 1; x <= width; x++) {
        const here = is((y - 1) * width + x - 1) ? 1 : 0;
        sums[y * (width + 1) + x] = here + at(x - 1, y) + at(x, y - 1) - at(x - 1, y - 1);
      }
    }
    let most = 0;
    for (let top = 0; top === 0 || top + viewHeight <= height; top++) {
      for (let left = 0; left === 0 || left + viewWidth <= width; left++) {
        const [right, bottom] = [Math.min(left + viewWidth, width), Math.min(top + viewHeight, height)];
        most = Math.max(most, at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top));
      }
    }
    return most / (viewWidth * viewHeight);
  };

  const first = await luminanceOf(frames[0] ?? '');
  const low = first.slice();
  const high = first.slice();
  const rising = new Int8Array(first.length);
  const inSecond = new Uint8Array(first.length);
  const ever = new Uint8Array(first.length);
  /** @type {number[][]} */
  const changes = [];
  let flashes = 0;
  for (const frame of frames.slice(1)) {
    const now = await luminanceOf(frame);
    /** @type {number[]} */
    const changed = [];
    now.forEach((value, pixel) => {
      const [lowest, highest] = [low[pixel] ?? 0, high[pixel] ?? 0];
      if (rising[pixel] !== 1 && value - lowest >= least && lowest < dark) {
        rising[pixel] = 1;
        high[pixel] = value;
        changed.push(pixel);
      } else if (rising[pixel] !== -1 && highest - value >= least && value < dark) {
        rising[pixel] = -1;
        low[pixel] = value;
        changed.push(pixel);
      }
      low[pixel] = Math.min(low[pixel] ?? 0, value);
      high[pixel] = Math.max(high[pixel] ?? 0, value);
    });
    changes.push(changed);
    for (const pixel of changed) {
      ever[pixel] = 1;
      inSecond[pixel] = (inSecond[pixel] ?? 0) + 1;
    }
    for (const pixel of changes.at(-1 - rate) ?? []) inSecond[pixel] = (inSecond[pixel] ?? 0) - 1;
    if (!changed.length) continue;
    while (covered((pixel) => (inSecond[pixel] ?? 0) >= 2 * (flashes + 1)) >= share) flashes++;
  }
  return { flashes, pixels: ever.reduce((sum, each) => sum + each, 0) };
};

/** @param {import('playwright-core').Locator} shown @param {number} seconds */
const flashesIn = async (shown, seconds) => {
  const frames = await record(shown, seconds);
  const { page, close } = await openPage(browser);
  const measured = await page.evaluate(measure, { frames, perSecond });
  await close();
  return measured;
};

const allowed = 3;
const playSeconds = 5;

describe('the movement of the explainer’s pictures', { concurrency: 2 }, () => {
  for (const theme of ['clinic', 'portal']) {
    it(`does not flash more than three times in any second of its five: “${theme}”`, async (test) => {
      const { page, show, close } = await openStage(browser, address, {
        viewport: { width: 1024, height: 768 },
      });
      await show({ state: 'vs-cramp.plain', theme });
      await page.getByRole('button', { name: 'Show the movement' }).click();
      const { flashes, pixels } = await flashesIn(page.locator('.kinds.play'), playSeconds);
      test.diagnostic(`${flashes} general flashes in a second; ${pixels} pixels change`);
      assert.ok(pixels > 100, 'nothing was seen to move');
      assert.ok(flashes <= allowed);
      await close();
    });
  }
});

describe('the measure of flashes', { concurrency: 2 }, () => {
  for (const [path, what, flashes] of /** @type {const} */ ([
    ['/often', 'finds a large square that flashes five times a second (planted)', 5],
    ['/seldom', 'counts one that flashes twice', 2],
    ['/small', 'leaves aside one too small to harm', 0],
    ['/pale', 'leaves aside one that hardly changes', 0],
  ])) {
    it(what, async () => {
      const { page, close } = await openPage(browser);
      await page.goto(`${address}${path}`);
      const measured = await flashesIn(page.locator('#shown'), 1.5);
      assert.equal(measured.flashes, flashes);
      await close();
    });
  }
});
