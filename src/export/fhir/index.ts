/**
 * The checklists and what is ticked in them as FHIR R4, for portals. Pure: no DOM, no network, no clock. Nothing here
 * scores or concludes; a response leaves the page only by the act of a person or the host.
 */
export { FhirError } from './error.js';
export { toQuestionnaire, type FhirOptions } from './questionnaire.js';
export {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
  type ReadResponse,
  type ResponseOptions,
  type UnknownItem,
} from './questionnaire-response.js';
export type { ListName } from '../../lists/checklist.js';
export type * from './types.js';
