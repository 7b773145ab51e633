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
