// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fromQuestionnaireResponse, toQuestionnaire, toQuestionnaireResponse } from '../../dist/fhir.js';
import { describeMissing, findBrowsers } from '../../scripts/browsers.js';
import { fhirProblems, medplumProblems } from '../node/fhir-rules.js';
import { withPlantedLanguages } from '../i18n/planted-languages.js';
import { serve } from '../page/helpers.js';
import { install, launch, portal, press, read, show, shown } from './lforms/form.js';

install();
const { address } = await serve({ '/portal.html': portal });
const planted = await withPlantedLanguages('src/export/fhir/index.ts');
const languages = Object.keys(JSON.parse(readFileSync('dist/release.json', 'utf8')).languages);

/** @param {any} parent @returns {any[]} */
const flat = (parent) => (parent.item ?? []).flatMap((/** @type {any} */ item) => [item, ...flat(item)]);

/** @param {any} questionnaire @returns {[string, string][]} */
const questionsOf = (questionnaire) =>
  flat(questionnaire).flatMap(({ linkId, type, text }) => (type === 'boolean' ? [[linkId, text]] : []));

for (const found of await findBrowsers()) {
  // WebKit's own driver speaks neither of the two protocols.
  if (found.engine === 'webkit') continue;

  describe(`NLM’s LHC-Forms in ${found.engine}`, () => {
    /** @type {Awaited<ReturnType<typeof launch>>} */
    let browser;
    /** @type {import('./lforms/form.js').Page} */
    let page;

    before(async () => {
      if (!found.path) throw new Error(describeMissing(found));
      browser = await launch(found);
      page = await browser.newPage();
      await page.goto(`${address}/portal.html`);
      await page.waitForFunction(() => /** @type {any} */ (window).LForms?.FHIR?.R4);
    });
    after(() => browser?.close());

    for (const list of /** @type {const} */ (['warning-signs', 'triggers'])) {
      for (const [locale, fhir] of /** @type {[string, any][]} */ ([
        ...languages.map((locale) => [locale, { toQuestionnaire }]),
        ['x-full', planted],
      ])) {
        it(`shows every text of ${list} in ${locale}, with nothing answered`, async () => {
          const questionnaire = fhir.toQuestionnaire({ list, locale });
          await show(page, questionnaire);
          const text = await page.evaluate(() =>
            document.querySelector('#form')?.textContent?.replace(/\s+/g, ' '),
          );
          // French has spaces of its own before some marks.
          const plain = (/** @type {string} */ written) => written.replace(/\s+/g, ' ');
          for (const item of flat(questionnaire)) assert.ok(text?.includes(plain(item.text)), item.linkId);
          assert.deepEqual(
            await shown(page),
            Object.fromEntries(
              questionsOf(questionnaire).map(([, question]) => [plain(question ?? ''), 'Not Answered']),
            ),
          );
          assert.deepEqual(fromQuestionnaireResponse(await read(page)).value, []);
        });
      }

      it(`hands over what a person answers in ${list}`, async () => {
        const questionnaire = toQuestionnaire({ list });
        const questions = questionsOf(questionnaire);
        await show(page, questionnaire);
        const [yes, no, undone] = [0, 1, 2].map((rest) => questions.filter((_, index) => index % 3 === rest));
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
      await visit.waitForFunction(() =>
        Boolean(document.querySelector('twitch-triggers')?.shadowRoot?.querySelector('input')),
      );
      const ticked = { 'warning-signs': ['sign.lasting', 'sign.worry'], triggers: ['trigger.caffeine'] };
      await visit.evaluate((all) => {
        for (const [list, ids] of Object.entries(all)) {
          const root = /** @type {any} */ (document.querySelector(`twitch-${list}`)).shadowRoot;
          for (const id of ids) root.querySelector(`[value="${id}"]`).click();
        }
        /** @type {any} */ (document.querySelector('#form [data-say=save]')).click();
      }, ticked);
      await visit.waitForFunction(() => document.activeElement?.id === 'saved-title');
      for (const [list, ids] of /** @type {['warning-signs' | 'triggers', string[]][]} */ (
        Object.entries(ticked)
      )) {
        const [questionnaire, response] = await visit.evaluate((wanted) => {
          const part = /** @type {any} */ (document.querySelector('aside'));
          for (const details of part.querySelectorAll('details')) details.open = true;
          const which = part.querySelector('#which');
          which.value = wanted === 'triggers' ? 'triggers' : 'signs';
          which.dispatchEvent(new Event('change'));
          return ['Questionnaire', 'QuestionnaireResponse'].map((name) =>
            JSON.parse(part.querySelector(`[data-json=${name}] pre`).textContent),
          );
        }, list);
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
