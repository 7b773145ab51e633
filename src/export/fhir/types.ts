/*
 * The parts of FHIR R4 (4.0.1) that are written here, so that no host needs a package of types. They fit into
 * the larger packages of types; a test says so of one.
 */

export interface Extension {
  url: string;
  extension?: Extension[];
  valueCode?: string;
  valueString?: string;
  valueMarkdown?: string;
}

/** What stands beside a text, in the property of its name with `_` before it. */
export interface Translations {
  extension?: Extension[];
}

export interface Coding {
  system: string;
  code: string;
}

export interface QuestionnaireItem {
  linkId: string;
  type: 'group' | 'display' | 'boolean';
  text: string;
  _text?: Translations;
  code?: Coding[];
  item?: QuestionnaireItem[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  language: string;
  url: string;
  version: string;
  name: string;
  title: string;
  _title?: Translations;
  /** `draft` until a clinician has reviewed the content. */
  status: 'draft' | 'active';
  subjectType: ['Patient'];
  date: string;
  description: string;
  _description?: Translations;
  purpose: string;
  _purpose?: Translations;
  copyright: string;
  /** ISO 8601 date of the clinician's review; absent until there was one. */
  lastReviewDate?: string;
  item: QuestionnaireItem[];
}

/** Whom something is about. At least one of the three says so. */
export interface Reference {
  reference?: string;
  identifier?: object;
  display?: string;
}

export interface QuestionnaireResponseItem {
  linkId: string;
  text: string;
  answer?: { valueBoolean: true }[];
  item?: QuestionnaireResponseItem[];
}

export interface QuestionnaireResponse<Subject extends Reference = Reference> {
  resourceType: 'QuestionnaireResponse';
  language: string;
  questionnaire: string;
  status: 'completed';
  subject?: Subject;
  authored?: string;
  item?: QuestionnaireResponseItem[];
}
