import { expect } from '@open-wc/testing';
import type * as R4 from '@medplum/fhirtypes';
import '../../src/define.js';
import {
  FhirError,
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type Questionnaire,
  type QuestionnaireResponse,
} from '../../src/export/fhir/index.js';
import { recordConsole } from '../helpers/console.js';

/* What validators say of the resources stands in test/node/fhir.test.js; here is what only a browser can show. */
describe('FHIR in a browser', () => {
  const warnings = recordConsole('warn');

  it('takes what is ticked in an element, and gives it back', () => {
    const element = document.createElement('twitch-warning-signs');
    const value = ['sign.worry', 'sign.weakness'];
    const { value: read } = fromQuestionnaireResponse(
      toQuestionnaireResponse(value, { authored: new Date(0) }),
    );
    Object.assign(element, { value: read });
    expect(element).to.have.property('value').that.deep.equals(value);
  });

  it('brings no answer to what cannot wait into an element, though an earlier release had asked', () => {
    const answered = (linkId: string) => ({ linkId, answer: [{ valueBoolean: true }] });
    const { questionnaire } = toQuestionnaireResponse([]);
    const { value, unknown } = fromQuestionnaireResponse({
      resourceType: 'QuestionnaireResponse',
      questionnaire,
      status: 'completed',
      item: ['emergency.face', 'sign.worry', 'sign.softness'].map(answered),
    });
    expect(value).to.deep.equal(['sign.worry']);
    expect(unknown.map(({ linkId }) => linkId)).to.deep.equal(['emergency.face', 'sign.softness']);
    expect(warnings).to.have.length(2);
    for (const [index, id] of ['emergency.face', 'sign.softness'].entries()) {
      expect(warnings[index]).to.contain(`"${id}"`).and.to.contain('no box any more');
    }
  });

  it('refuses a day that is not in the calendar, in each engine', () => {
    for (const authored of ['2026-02-30', '2026-13-01', '2026-04-31T10:00:00Z', new Date(NaN)]) {
      expect(() => toQuestionnaireResponse([], { authored })).to.throw(FhirError, 'authored');
    }
    expect(toQuestionnaireResponse([], { authored: '2028-02-29' }).authored).to.equal('2028-02-29');
  });

  it('fits the types that TypeScript projects have for FHIR', () => {
    const questionnaire: R4.Questionnaire = toQuestionnaire() satisfies Questionnaire;
    const subject: R4.Reference = { reference: 'Patient/1' };
    const response: R4.QuestionnaireResponse = toQuestionnaireResponse([], {
      subject,
    }) satisfies QuestionnaireResponse;
    expect(response.questionnaire).to.equal(`${questionnaire.url}|${questionnaire.version}`);
    // @ts-expect-error There is no such list.
    expect(() => toQuestionnaire({ list: 'vs-cramp' })).to.throw(FhirError);
    // @ts-expect-error A subject is a Reference.
    expect(() => toQuestionnaireResponse([], { subject: 'Patient/1' })).to.throw(FhirError);
  });
});
