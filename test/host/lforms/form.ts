import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Page } from '../../page/browsers.js';

const folder = 'test/host/lforms';

/** As much of LHC-Forms as is used: https://github.com/lhncbc/lforms */
interface LForms {
  Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: 'R4'): object;
    mergeFHIRDataIntoLForms(name: string, response: object, form: object, version: 'R4'): object;
    addFormToPage(form: object, place: string, options: { fhirVersion: 'R4' }): Promise<void>;
    getFormFHIRData(name: 'QuestionnaireResponse', version: 'R4'): QuestionnaireResponse;
  };
}

declare global {
  interface Window {
    LForms: LForms;
  }
}

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

/** `response` is what is shown as answered. */
export const show = (page: Page, questionnaire: object, response?: object) =>
  page.evaluate(
    async ([asked, answered]) => {
      const { Util } = window.LForms;
      const form = Util.convertFHIRQuestionnaireToLForms(asked, 'R4');
      const filled = answered && Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', answered, form, 'R4');
      await Util.addFormToPage(filled ?? form, 'form', { fhirVersion: 'R4' });
    },
    [questionnaire, response] as const,
  );

/** Presses one of the answers that LHC-Forms offers to a question. */
export const press = async (page: Page, question: string, answer: 'Yes' | 'No' | 'Not Answered') => {
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
    [question, answer] as const,
  );
  const label = button.asElement();
  if (!label) throw new Error(`LHC-Forms does not offer "${answer}" to "${question}"`);
  await label.click();
};

/** What stands in the form: each question, and the answer that is marked. */
export const shown = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    () =>
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
    undefined,
  );

/** The QuestionnaireResponse that LHC-Forms makes. */
export const read = (page: Page) =>
  page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'), undefined);
