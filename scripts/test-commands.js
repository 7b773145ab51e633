// @ts-check
/** The names of `KeyboardEvent.key` that all three drivers know; WebDriver types any other name letter by letter. */
const namedKeys = new Set(
  (
    'Alt ArrowDown ArrowLeft ArrowRight ArrowUp Backspace Control Delete End Enter Escape Home ' +
    'Meta PageDown PageUp Shift Tab'
  ).split(' '),
);

/** @param {unknown} payload */
function parseChord(payload) {
  const { key } = /** @type {{ key?: unknown }} */ (payload ?? {});
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
 * @param {import('puppeteer-core').Page} page
 */
async function returnFocus(page) {
  if (await page.evaluate('document.hasFocus()')) return;
  const otherTab = await page.browserContext().newPage();
  await otherTab.bringToFront();
  await page.bringToFront();
  await otherTab.close();
}

/**
 * The command `press`: one key or chord, the same in every engine. The stock `sendKeys` takes
 * chords only through Playwright, and "Space" only outside Firefox.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pressPlugin() {
  return {
    name: 'press-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press') return undefined;
      const chord = parseChord(payload);
      const browser = /** @type {any} */ (session.browser);
      if (browser.type === 'webdriver') {
        await browser.sendKeys(session.id, chord);
        return true;
      }
      const page = browser.getPage(session.id);
      for (const key of chord) await page.keyboard.down(key);
      for (const key of [...chord].reverse()) await page.keyboard.up(key);
      if (browser.type === 'puppeteer' && chord.includes('Tab')) await returnFocus(page);
      return true;
    },
  };
}

/** What a person may have set, and where Firefox keeps what overrides it. */
const overrides = /** @type {const} */ ({
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
});

/** @param {unknown} payload */
function parseSettings(payload) {
  const settings = Object.entries(/** @type {Record<string, unknown>} */ (payload ?? {}));
  for (const [name, value] of settings) {
    if (!(name in overrides) || typeof value !== 'string') throw new Error(`emulate does not know ${name}`);
  }
  return /** @type {[keyof typeof overrides, string][]} */ (settings);
}

/**
 * Puppeteer has no word for this in Firefox; a script in the browser's own window does, which
 * `--remote-allow-system-access` lets in.
 * @param {any} browser puppeteer's
 * @param {[keyof typeof overrides, string][]} settings
 */
async function overrideInFirefox(browser, settings) {
  const { connection } = browser;
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
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function emulatePlugin() {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const settings = parseSettings(payload);
      const browser = /** @type {any} */ (session.browser);
      if (browser.type === 'webdriver') return { emulated: false };
      const page = browser.getPage(session.id);
      if (browser.type === 'puppeteer') await overrideInFirefox(page.browser(), settings);
      else await page.emulateMedia(Object.fromEntries(settings));
      return { emulated: true };
    },
  };
}
