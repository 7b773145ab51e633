import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { html, launch, openPage, serve } from './helpers.js';
import { openStage } from './stage.js';

/*
 * WCAG 2.2, 2.3.1: a general flash is a pair of opposing changes in relative luminance of a tenth or more of the
 * most there is, where the darker is below 0.8. It counts where the flashing parts cover a quarter of any 341 × 256
 * CSS pixels (10 degrees of sight). Three in a second are allowed.
 */

/** A white page with a square that turns dark and light again, so many times a second. */
const square = (times: number, size: number, dark: string) =>
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
 * The picture as it is at each moment, one after the other. The animations are put to it, so that a slow machine
 * drops no frame; and the browser is asked for it directly, for Playwright waits at each until nothing moves.
 */
const record = async (shown: Locator, seconds: number) => {
  const page = shown.page();
  const session = await page.context().newCDPSession(page);
  const clip = await shown.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (y < 0 || y + height > innerHeight) throw new Error('the picture is higher than the screen');
    return { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };
  });
  const frames: string[] = [];
  for (let frame = 0; frame < seconds * perSecond; frame++) {
    await shown.evaluate(
      (element, time) => {
        const root = element.getRootNode() as Document | ShadowRoot;
        for (const animation of root.getAnimations()) {
          animation.pause();
          animation.currentTime = time;
        }
      },
      (frame * 1000) / perSecond,
    );
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      clip,
      optimizeForSpeed: true,
    });
    frames.push(data);
  }
  await session.detach();
  return frames;
};

/** The most general flashes in any one second, and how many pixels change at all. Runs inside a page. */
const measure = async ({ frames, perSecond: rate }: { frames: string[]; perSecond: number }) => {
  const least = 0.1;
  const dark = 0.8;
  const [viewWidth, viewHeight, share] = [341, 256, 0.25];

  const linear = Float32Array.from({ length: 256 }, (_, channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const part = (channel = 0) => linear[channel] ?? 0;
  let [width, height] = [0, 0];
  const luminanceOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    ({ width, height } = image);
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const luminance = new Float32Array(width * height);
    for (let pixel = 0; pixel < luminance.length; pixel++) {
      luminance[pixel] =
        0.2126 * part(data[4 * pixel]) +
        0.7152 * part(data[4 * pixel + 1]) +
        0.0722 * part(data[4 * pixel + 2]);
    }
    return luminance;
  };

  /** The largest share of any field of view in which pixels have changed so often. */
  const covered = (often: number) => {
    let all = 0;
    for (const changes of inSecond) if (changes >= often) all++;
    // The whole picture together does not fill the share, so no part of it does.
    if (all < share * viewWidth * viewHeight) return 0;
    const sums = new Uint32Array((width + 1) * (height + 1));
    const at = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
    for (let y = 1; y <= height; y++) {
      for (let x = 1; x <= width; x++) {
        const here = (inSecond[(y - 1) * width + x - 1] ?? 0) >= often ? 1 : 0;
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
  const changes: number[][] = [];
  let flashes = 0;
  for (const [index, frame] of frames.entries()) {
    const changed: number[] = [];
    // Where nothing differs from the frame before, no pixel does.
    if (index && frame !== frames[index - 1]) {
      const now = await luminanceOf(frame);
      for (let pixel = 0; pixel < now.length; pixel++) {
        const [value, lowest, highest] = [now[pixel] ?? 0, low[pixel] ?? 0, high[pixel] ?? 0];
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
      }
    }
    if (index) changes.push(changed);
    for (const pixel of changed) {
      ever[pixel] = 1;
      inSecond[pixel] = (inSecond[pixel] ?? 0) + 1;
    }
    for (const pixel of changes.at(-1 - rate) ?? []) inSecond[pixel] = (inSecond[pixel] ?? 0) - 1;
    if (changed.length) while (covered(2 * (flashes + 1)) >= share) flashes++;
  }
  return { flashes, pixels: ever.reduce((sum, each) => sum + each, 0) };
};

const flashesIn = async (shown: Locator, seconds: number) => {
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
        viewport: { width: 1024, height: 1200 },
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
  for (const [path, what, flashes] of [
    ['/often', 'finds a large square that flashes five times a second (planted)', 5],
    ['/seldom', 'counts one that flashes twice', 2],
    ['/small', 'leaves aside one too small to harm', 0],
    ['/pale', 'leaves aside one that hardly changes', 0],
  ] as const) {
    it(what, async () => {
      const { page, close } = await openPage(browser);
      await page.goto(`${address}${path}`);
      const measured = await flashesIn(page.locator('#shown'), 1.5);
      assert.equal(measured.flashes, flashes);
      await close();
    });
  }
});
