// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, firefox, webkit } from 'playwright-core';
import puppeteer from 'puppeteer-core';

const folder = 'test/host/lforms';

/** LHC-Forms lies apart from what every developer installs. */
export const install = () => {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const manifest = `${folder}/node_modules/lforms/package.json`;
  const installed = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version;
  if (installed !== dependencies.lforms) {
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
};

const files = `/${folder}/node_modules/lforms/dist/lforms`;

/** A portal's page with LHC-Forms and nothing else. */
export const portal = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Portal</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${files}/webcomponent/styles.css">
    <script src="${files}/webcomponent/assets/lib/zone.min.js"></script>
    <script type="module" src="${files}/webcomponent/lhc-forms.js"></script>
    <script defer src="${files}/fhir/R4/lformsFHIR.min.js"></script>
  </head>
  <body><div id="form"></div></body>
</html>`;

/**
 * What Playwright and Puppeteer have in common: Playwright cannot drive a stock Firefox.
 * @typedef {import('playwright-core').Page} Page
 */

/**
 * @param {import('../../../scripts/browsers.js').Found} browser
 * @returns {Promise<{ newPage: () => Promise<Page>, close: () => Promise<void> }>}
 */
export const launch = ({ engine, path: executablePath, driver }) =>
  driver === 'puppeteer bidi'
    ? /** @type {any} */ (puppeteer.launch({ browser: 'firefox', executablePath, headless: true }))
    : { chromium, firefox, webkit }[engine].launch({ executablePath, chromiumSandbox: false });

/** @param {Page} page @param {object} questionnaire @param {object} [response] what is shown as answered */
export const show = (page, questionnaire, response) =>
  page.evaluate(
    async ([asked, answered]) => {
      const { Util } = /** @type {any} */ (window).LForms;
      const form = Util.convertFHIRQuestionnaireToLForms(asked, 'R4');
      const filled = answered && Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', answered, form, 'R4');
      await Util.addFormToPage(filled ?? form, 'form', { fhirVersion: 'R4' });
    },
    [questionnaire, response],
  );

/**
 * Presses one of the answers that LHC-Forms offers to a question.
 * @param {Page} page
 * @param {string} question
 * @param {'Yes' | 'No' | 'Not Answered'} answer
 */
export const press = async (page, question, answer) => {
  const button = await page.evaluateHandle(
    ([asked, wanted]) => {
      const group = [...document.querySelectorAll('#form [role=radiogroup]')].find(
        (each) =>
          document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() === asked,
      );
      return [...(group?.querySelectorAll('label') ?? [])].find(
        (label) => label.textContent?.trim() === wanted,
      );
    },
    [question, answer],
  );
  const label = button.asElement();
  if (!label) throw new Error(`LHC-Forms does not offer "${answer}" to "${question}"`);
  await label.click();
};

/** What stands in the form: each question, and the answer that is marked. @param {Page} page */
export const shown = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('#form [role=radiogroup]')].map((group) => [
        document
          .getElementById(group.getAttribute('aria-labelledby') ?? '')
          ?.textContent?.trim()
          .replace(/\s+/g, ' '),
        [...group.querySelectorAll('label')]
          .filter((label) => label.querySelector('input')?.checked)
          .map((label) => label.textContent?.trim())
          .join(),
      ]),
    ),
  );

/** The QuestionnaireResponse that LHC-Forms makes. @param {Page} page */
export const read = (page) =>
  page.evaluate(() => /** @type {any} */ (window).LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
