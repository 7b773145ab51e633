// @ts-check
/** Responses to try the reading with: good ones, and ones with one fault each. */
import { toQuestionnaireResponse } from '../../dist/fhir.js';

/** @param {(response: any) => unknown} spoil */
const sample = (spoil = (response) => response) => {
  const good = toQuestionnaireResponse(['sign.weakness', 'sign.wasting', 'sign.worry'], {
    authored: '2026-11-20T09:30:00Z',
    subject: { reference: 'Patient/example' },
  });
  return JSON.stringify(spoil(good) ?? good, null, 2);
};

/** By what a person sees in the list. @type {Record<string, string>} */
export const samples = {
  'Three signs ticked': sample(),
  'One item unknown, one answered No': sample(({ item: [{ item }] }) => {
    item[0].linkId = 'sign.of-another-version';
    item[1].answer[0].valueBoolean = false;
  }),
  'An answer in words': sample(({ item: [{ item }] }) => {
    item[0].answer = [{ valueString: 'yes' }];
  }),
  'No status': sample((response) => ({ ...response, status: undefined })),
  'Entered in error': sample((response) => ({ ...response, status: 'entered-in-error' })),
  'Another form': sample((response) => ({ ...response, questionnaire: 'https://example.org/another' })),
  'Another resource': JSON.stringify({ resourceType: 'Observation', status: 'final' }, null, 2),
  'Cut off': sample().slice(0, 200),
};
