import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type ListName,
  type Questionnaire,
  type QuestionnaireItem,
} from '../../src/export/fhir/index.js';
import { availableLocales } from '../../src/locale/index.js';
import { fhirProblems, medplumProblems } from '../node/fhir-rules.js';
import { withPlantedLanguages } from '../i18n/planted-languages.js';
import { serve } from '../page/helpers.js';
import { openBrowsers, type Page } from '../page/browsers.js';
import { install } from './install.js';
import { portal, press, read, show, shown } from './lforms/form.js';

await install();
const { address } = await serve({ '/portal.html': portal });
const planted = await withPlantedLanguages('src/export/fhir/index.ts');
const languages = availableLocales();
const browsers = await openBrowsers();

type Face = Pick<typeof import('../../src/export/fhir/index.js'), 'toQuestionnaire'>;

const lists: readonly ListName[] = ['warning-signs', 'triggers'];

const flat = (parent: { item?: QuestionnaireItem[] }): QuestionnaireItem[] =>
  (parent.item ?? []).flatMap((item) => [item, ...flat(item)]);

const questionsOf = (questionnaire: { item?: QuestionnaireItem[] }): [id: string, question: string][] =>
  flat(questionnaire).flatMap(({ linkId, type, text }) => (type === 'boolean' ? [[linkId, text]] : []));

const editions: [locale: string, fhir: Face][] = [
  ...languages.map((locale): [string, Face] => [locale, { toQuestionnaire }]),
  ['x-full', planted],
];

describe('NLM’s LHC-Forms', { concurrency: browsers.length }, () => {
  for (const browser of browsers) {
    describe(`in ${browser.engine}`, { concurrency: 1 }, () => {
      let page: Page;

      before(async () => {
        page = await browser.newPage();
        await page.goto(`${address}/portal.html`);
        await page.waitForFunction('Boolean(window.LForms?.FHIR?.R4)');
      });

      for (const list of lists) {
        for (const [locale, fhir] of editions) {
          it(`shows every text of ${list} in ${locale}, with nothing answered`, async () => {
            const questionnaire = fhir.toQuestionnaire({ list, locale });
            await show(page, questionnaire);
            const text = await page.evaluate<string>(
              `document.querySelector('#form')?.textContent?.replace(/\\s+/g, ' ')`,
            );
            // French has spaces of its own before some marks.
            const plain = (written: string) => written.replace(/\s+/g, ' ');
            for (const item of flat(questionnaire)) assert.ok(text.includes(plain(item.text)), item.linkId);
            assert.deepEqual(
              await shown(page),
              Object.fromEntries(
                questionsOf(questionnaire).map(([, question]) => [plain(question), 'Not Answered']),
              ),
            );
            assert.deepEqual(fromQuestionnaireResponse(await read(page)).value, []);
          });
        }

        it(`hands over what a person answers in ${list}`, async () => {
          const questionnaire = toQuestionnaire({ list });
          const questions = questionsOf(questionnaire);
          await show(page, questionnaire);
          const [yes, no, undone] = [0, 1, 2].map((rest) =>
            questions.filter((_, index) => index % 3 === rest),
          );
          for (const [, question] of [...(yes ?? []), ...(undone ?? [])]) await press(page, question, 'Yes');
          for (const [, question] of no ?? []) await press(page, question, 'No');
          for (const [, question] of undone ?? []) await press(page, question, 'Not Answered');

          const response = await read(page);
          assert.deepEqual(medplumProblems(response), []);
          assert.deepEqual(fhirProblems(response), []);
          assert.deepEqual(fromQuestionnaireResponse(response), {
            list,
            value: yes?.map(([id]) => id),
            answeredNo: no?.map(([id]) => id),
            unknown: [],
            status: 'completed',
            version: questionnaire.version,
          });
        });

        it(`shows what was ticked in ${list} as Yes, the rest as not answered, and gives the same back`, async () => {
          const questionnaire = toQuestionnaire({ list });
          const questions = questionsOf(questionnaire);
          for (const value of [questions.slice(-1), questions.filter((_, index) => index % 2), questions]) {
            const ticked = value.map(([id]) => id);
            const subject = { reference: 'Patient/example' };
            await show(
              page,
              questionnaire,
              toQuestionnaireResponse(ticked, { list, authored: new Date(0), subject }),
            );
            assert.deepEqual(
              await shown(page),
              Object.fromEntries(
                questions.map(([id, question]) => [question, ticked.includes(id) ? 'Yes' : 'Not Answered']),
              ),
            );
            assert.deepEqual(fromQuestionnaireResponse(await read(page)).value, ticked);
          }
        });
      }

      it('shows the answer that a person saves in the portal of the demo', async () => {
        const visit = await browser.newPage();
        await visit.goto(`${address}/demo/portal/index.html`);
        await visit.waitForFunction(
          `Boolean(document.querySelector('twitch-triggers')?.shadowRoot?.querySelector('input'))`,
        );
        const ticked: Record<ListName, string[]> = {
          'warning-signs': ['sign.lasting', 'sign.worry'],
          triggers: ['trigger.caffeine'],
        };
        await visit.evaluate((all) => {
          for (const [list, ids] of Object.entries(all)) {
            const root = document.querySelector(`twitch-${list}`)!.shadowRoot!;
            for (const id of ids) root.querySelector<HTMLElement>(`[value="${id}"]`)!.click();
          }
          document.querySelector<HTMLElement>('#form [data-say=save]')!.click();
        }, ticked);
        await visit.waitForFunction(`document.activeElement?.id === 'saved-title'`);
        for (const list of lists) {
          const ids = ticked[list];
          await visit.evaluate((wanted) => {
            const part = document.querySelector('aside')!;
            for (const details of part.querySelectorAll('details')) details.open = true;
            const which = part.querySelector<HTMLSelectElement>('#which')!;
            which.value = wanted === 'triggers' ? 'triggers' : 'signs';
            which.dispatchEvent(new Event('change'));
          }, list);
          // What a disclosure holds is written once it has opened.
          const texts = `['Questionnaire', 'QuestionnaireResponse'].map(
          (name) => document.querySelector('aside [data-json=' + name + '] pre').textContent)`;
          await visit.waitForFunction(`${texts}.every(Boolean)`);
          const [questionnaire, response] = (await visit.evaluate<string[]>(texts)).map(
            (text) => JSON.parse(text) as object,
          ) as [Questionnaire, object];
          await show(page, questionnaire, response);
          assert.deepEqual(
            await shown(page),
            Object.fromEntries(
              questionsOf(questionnaire).map(([id, question]) => [
                question,
                ids.includes(id) ? 'Yes' : 'Not Answered',
              ]),
            ),
          );
          assert.deepEqual(fromQuestionnaireResponse(await read(page)).value, ids);
        }
        await visit.close();
      });

      it('is caught when a form has another sign than we have', async () => {
        const questionnaire = structuredClone(toQuestionnaire());
        const [sign] = flat(questionnaire).filter(({ linkId }) => linkId === 'sign.worry');
        assert.ok(sign);
        sign.linkId = 'sign.planted';
        await show(page, questionnaire);
        // A person who changes their mind.
        await press(page, sign.text, 'No');
        await press(page, sign.text, 'Yes');
        const { value, unknown } = fromQuestionnaireResponse(await read(page));
        assert.deepEqual([value, unknown.map(({ linkId }) => linkId)], [[], ['sign.planted']]);
      });
    });
  }
});
