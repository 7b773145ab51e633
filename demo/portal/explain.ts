/** What reading a QuestionnaireResponse came to, in plain words. */
import { FhirError, type ReadResponse } from './leg-twitch.js';

/** The first that fits the path of the error. */
const damages: [where: RegExp, what: string][] = [
  [/^resourceType$/, 'This is not a QuestionnaireResponse.'],
  [/\.status$/, 'Its status does not allow using it: it is missing, unknown, or says “entered in error”.'],
  [/\.questionnaire$/, 'It answers another form, none of these two lists.'],
  [/\.(modifierExtension|implicitRules)$/, 'It has a note that may change what its answers mean.'],
  [/\.linkId$/, 'One of its answers does not say to which question it belongs.'],
  [/\.answer(\[\d+\])?$/, 'One of its answers is no single Yes or No to a question.'],
];

export interface Explanation {
  readonly ok: boolean;
  readonly lines: readonly string[];
  /** For developers. */
  readonly details: readonly string[];
}

export const explainError = (error: unknown): Explanation => {
  const found = (text: string, detail: string) => ({
    ok: false,
    lines: [`${text} Nothing was read.`],
    details: [detail],
  });
  if (error instanceof SyntaxError) return found('This is not JSON.', error.message);
  if (error instanceof FhirError) {
    const [, damage] = damages.find(([where]) => where.test(error.path)) ?? [];
    return found(damage ?? 'A part of it is damaged.', error.message);
  }
  throw error;
};

export const explainReading = ({
  list,
  value,
  answeredNo,
  unknown,
  status,
  version,
}: ReadResponse): Explanation => {
  const unfinished = status === 'in-progress' || status === 'stopped';
  return {
    ok: !unknown.length && !answeredNo.length,
    lines: [
      `Ticked in “${list}”: ${value.length}.`,
      unknown.length && `Not asked in this list, and not in the form: ${unknown.length}. Keep the original.`,
      answeredNo.length && `Answered No: ${answeredNo.length}. The form has no No and leaves them empty.`,
      unfinished && 'The person had not finished.',
    ].filter((line) => typeof line === 'string'),
    details: [
      `status ${status}, content version ${version ?? 'not told'}`,
      ...unknown.map(({ linkId, path }) => `not asked: linkId "${linkId}" at ${path}`),
      ...answeredNo.map((id) => `answered No: ${id}`),
    ],
  };
};
