/** Responses to try the reading with: good ones, and ones with one fault each. */
import { toQuestionnaireResponse } from './leg-twitch.js';

interface Answer {
  linkId: string;
  answer: Record<string, unknown>[];
}

/** A response as others may have written it. */
interface Response {
  status?: string | undefined;
  questionnaire: string;
  item: [{ item: [Answer, Answer, Answer] }];
}

const json = (resource: unknown) => JSON.stringify(resource, null, 2);

const sample = (spoil = (response: Response): Response => response) => {
  const good: Response = JSON.parse(
    json(
      toQuestionnaireResponse(['sign.weakness', 'sign.wasting', 'sign.speech'], {
        authored: '2026-11-20T09:30:00Z',
        subject: { reference: 'Patient/example' },
      }),
    ),
  );
  return json(spoil(good));
};

/** The same, with the answers of its one group changed. */
const answered = (change: (answers: [Answer, Answer, Answer]) => void) =>
  sample((response) => {
    change(response.item[0].item);
    return response;
  });

/** By what a person sees in the list. */
export const samples: Record<string, string> = {
  'Three signs ticked': sample(),
  'One item unknown, one answered No': answered(([first, second]) => {
    first.linkId = 'sign.of-another-version';
    second.answer = [{ valueBoolean: false }];
  }),
  'An emergency sign, ticked in an earlier release': answered(([first]) => {
    first.linkId = 'emergency.face';
  }),
  'An answer in words': answered(([first]) => {
    first.answer = [{ valueString: 'yes' }];
  }),
  'No status': sample((response) => ({ ...response, status: undefined })),
  'Entered in error': sample((response) => ({ ...response, status: 'entered-in-error' })),
  'Another form': sample((response) => ({ ...response, questionnaire: 'https://example.org/another' })),
  'Another resource': json({ resourceType: 'Observation', status: 'final' }),
  'Cut off': sample().slice(0, 200),
};
