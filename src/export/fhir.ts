/**
 * The checklists and what is ticked in them as FHIR R4, for portals. Pure: no DOM, no network, no clock. Nothing here
 * scores or concludes; a response leaves the page only by the act of a person or the host.
 */
export { FhirError } from './fhir-error.js';
export { toQuestionnaire, type FhirOptions } from './questionnaire.js';
export {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
  type ReadResponse,
  type ResponseOptions,
  type UnknownItem,
} from './questionnaire-response.js';
export type { ListName } from './checklist.js';
export type * from './fhir-types.js';
