import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { Browser, KeyInput, Page } from 'puppeteer-core';

/** The names of `KeyboardEvent.key` that all three drivers know; WebDriver types any other name letter by letter. */
const namedKeys = new Set(
  (
    'Alt ArrowDown ArrowLeft ArrowRight ArrowUp Backspace Control Delete End Enter Escape Home ' +
    'Meta PageDown PageUp Shift Tab'
  ).split(' '),
);

type Launcher = PlaywrightLauncher | ChromeLauncher | WebdriverLauncher;

/** The three launchers say their kind by `type`, which is no more than `string` to the compiler. */
const isWebdriver = (browser: Launcher): browser is WebdriverLauncher => browser.type === 'webdriver';
const isPuppeteer = (browser: Launcher): browser is ChromeLauncher => browser.type === 'puppeteer';

function parseChord(payload: unknown) {
  const { key } = (payload ?? {}) as { key?: unknown };
  if (typeof key !== 'string' || key === '')
    throw new Error('press needs a key, such as "Tab" or "Shift+Tab"');
  return key.split(/(?<=.)\+/).map((name) => {
    if (name === 'Space') return ' ';
    if (namedKeys.has(name) || [...name].length === 1) return name;
    throw new Error(`press does not know the key "${name}"`);
  });
}

/**
 * In Firefox, Tab past the edge of the page goes to the toolbar. From then on `element.focus()` fires
 * no event, in this test and the later ones; coming back from another tab gives the page its focus back.
 */
async function returnFocus(page: Page) {
  if (await page.evaluate('document.hasFocus()')) return;
  const otherTab = await page.browserContext().newPage();
  await otherTab.bringToFront();
  await page.bringToFront();
  await otherTab.close();
}

/**
 * The command `press`: one key or chord, the same in every engine. The stock `sendKeys` takes
 * chords only through Playwright, and "Space" only outside Firefox.
 */
export function pressPlugin(): TestRunnerPlugin {
  return {
    name: 'press-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press') return undefined;
      const chord = parseChord(payload);
      const browser = session.browser as Launcher;
      if (isWebdriver(browser)) {
        await browser.sendKeys(session.id, chord);
        return true;
      }
      const { keyboard } = browser.getPage(session.id);
      for (const key of chord) await keyboard.down(key as KeyInput);
      for (const key of [...chord].reverse()) await keyboard.up(key as KeyInput);
      if (isPuppeteer(browser) && chord.includes('Tab')) await returnFocus(browser.getPage(session.id));
      return true;
    },
  };
}

/** What a person may have set, and where Firefox keeps what overrides it. */
const overrides = {
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
} as const;

type Settings = [name: keyof typeof overrides, value: string][];

function parseSettings(payload: unknown) {
  const settings = Object.entries((payload ?? {}) as Record<string, unknown>);
  for (const [name, value] of settings) {
    if (!(name in overrides) || typeof value !== 'string') throw new Error(`emulate does not know ${name}`);
  }
  return settings as Settings;
}

interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: [{ context: string }] } }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: { type: string } }>;
}

/**
 * Puppeteer has no word for this in Firefox; a script in the browser's own window does, which
 * `--remote-allow-system-access` lets in.
 */
async function overrideInFirefox(browser: Browser, settings: Settings) {
  // Puppeteer's browser over BiDi has it, though its types keep it to themselves.
  const { connection } = browser as Browser & { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const values = settings.map(([name, value]) => [overrides[name], value]);
  const { result: answer } = await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: false,
    expression: `for (const window of Services.wm.getEnumerator('navigator:browser')) {
      for (const { browsingContext } of window.gBrowser.browsers) {
        for (const [name, value] of ${JSON.stringify(values)}) browsingContext[name] = value;
      }
    }`,
  });
  if (answer.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(answer)}`);
}

/**
 * The command `emulate`: forced colours and reduced motion, as `forcedColors: 'active' | 'none'` and
 * `reducedMotion: 'reduce' | 'no-preference'`. Answers false where the engine cannot be told: WebKitGTK.
 */
export function emulatePlugin(): TestRunnerPlugin {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const settings = parseSettings(payload);
      const browser = session.browser as Launcher;
      if (isWebdriver(browser)) return { emulated: false };
      if (isPuppeteer(browser)) await overrideInFirefox(browser.getPage(session.id).browser(), settings);
      else await browser.getPage(session.id).emulateMedia(Object.fromEntries(settings));
      return { emulated: true };
    },
  };
}
