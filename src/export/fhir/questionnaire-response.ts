import { sourceLocale } from '../../locale/messages.js';
import { listNames, type ListName } from '../../lists/checklist.js';
import { whyRetired, withoutRetired } from '../../lists/retired.js';
import { FhirError } from './error.js';
import type { QuestionnaireResponse, QuestionnaireResponseItem, Reference } from './types.js';
import {
  checkedList,
  flat,
  languageFor,
  outlineOf,
  urlOf,
  version,
  type FhirOptions,
  type OutlineItem,
} from './questionnaire.js';

/** FHIR's `dateTime`, less what the calendar adds. */
const dateTime =
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/;

/** Whether a day is in the calendar: JavaScript takes 30 February for 2 March. */
const hasDay = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};

const checkedDate = (authored: unknown): string => {
  const text =
    authored instanceof Date && !Number.isNaN(authored.getTime()) ? authored.toISOString() : authored;
  if (typeof text === 'string' && dateTime.test(text) && hasDay(text)) return text;
  throw new FhirError(
    'authored',
    'has to be a valid Date, or an ISO 8601 date, or date and time with a zone',
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const checkedSubject = <Subject>(subject: Subject): Subject => {
  if (isObject(subject)) {
    const { reference, identifier, display } = subject;
    const texts = [reference, display].filter((text) => text !== undefined);
    const given = texts.length > 0 || identifier !== undefined;
    if (given && texts.every(isText) && (identifier === undefined || isObject(identifier))) return subject;
  }
  throw new FhirError('subject', 'has to be a FHIR Reference, such as { reference: "Patient/1" }');
};

const checkedValue = (list: ListName, value: unknown, known: ReadonlySet<string>): string[] => {
  if (!Array.isArray(value)) throw new FhirError('value', 'has to be an array of ids');
  for (const [index, id] of value.entries()) {
    if (!known.has(id) && !whyRetired(list, id)) {
      throw new FhirError(
        `value[${index}]`,
        `${typeof id === 'string' ? `"${id}"` : 'it'} is not an id that can be ticked in this list`,
      );
    }
  }
  return withoutRetired(list, value, 'toQuestionnaireResponse');
};

const idsOf = (items: readonly OutlineItem[]) =>
  flat(items).flatMap(({ linkId, type }) => (type === 'boolean' ? linkId : []));

/** What a response says besides what was ticked. */
export interface ResponseOptions<Subject extends Reference = Reference> extends FhirOptions {
  /**
   * When the person ticked: a `Date`, or an ISO 8601 date, or date and time with its zone. Default: left out; no clock
   * is read.
   */
  readonly authored?: string | Date;
  /** Whom it is about, as a FHIR Reference. Default: left out. */
  readonly subject?: Subject;
}

/**
 * What is ticked, as a completed FHIR R4 QuestionnaireResponse to the Questionnaire of {@link toQuestionnaire}.
 * Holds the ticked signs and nothing else: what is not ticked is left out, never `false`. It concludes nothing, so
 * there is no Observation, no Condition and no score.
 *
 * @param value ids of the ticked items, in any order; doubles count once. Ids that only earlier releases could tick are
 * dropped, with a warning on the console
 * @returns a new resource each time; without `item` if nothing is ticked
 * @throws {FhirError} for an id that the list does not have (a sign must not get lost without notice), an unknown
 * list, a date that is none, or a subject that is no Reference; `path` names the argument
 */
export const toQuestionnaireResponse = <Subject extends Reference = Reference>(
  value: readonly string[],
  options: ResponseOptions<Subject> | null = {},
): QuestionnaireResponse<Subject> => {
  const { locale = sourceLocale, list = 'warning-signs', authored, subject } = options ?? {};
  const known = checkedList(list);
  const language = languageFor(locale, known);
  const { items } = outlineOf(known, language);
  const ticked = checkedValue(known, value, new Set(idsOf(items)));
  const item = items.flatMap(({ linkId, text, items: signs = [] }): QuestionnaireResponseItem[] => {
    const answered = signs
      .filter((sign) => ticked.includes(sign.linkId))
      .map((sign) => ({ linkId: sign.linkId, text: sign.text, answer: [{ valueBoolean: true as const }] }));
    return answered.length ? [{ linkId, text, item: answered }] : [];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${urlOf(known)}|${version}`,
    status: 'completed',
    ...(subject !== undefined && { subject: checkedSubject(subject) }),
    ...(authored !== undefined && { authored: checkedDate(authored) }),
    ...(item.length && { item }),
  };
};

/** An item of a response that the list does not have, or does not ask any more: of another version, or a portal's own. */
export interface UnknownItem {
  readonly linkId: string;
  /** Where it stands, as a FHIRPath: `QuestionnaireResponse.item[0].item[2]`. */
  readonly path: string;
  /** Its answers as they came, unread. */
  readonly answer: readonly unknown[];
}

/** What a response says. */
export interface ReadResponse {
  readonly list: ListName;
  /** Ids of the ticked items, in the order in which they stand; what the elements take as `value`. */
  readonly value: string[];
  /** Ids answered with a plain No, which a form can offer and the elements do not. None of them is in `value`. */
  readonly answeredNo: string[];
  /**
   * Items that the list does not have, or that only earlier releases asked; of these the console warns. Show them, or
   * keep the resource: they are in no other field.
   */
  readonly unknown: UnknownItem[];
  /** `in-progress` and `stopped` mean that the person had not finished. */
  readonly status: 'in-progress' | 'completed' | 'amended' | 'stopped';
  /** Version of the content that was answered, where the response tells. */
  readonly version: string | undefined;
}

const statuses = ['in-progress', 'completed', 'amended', 'stopped'] as const;

const checkedStatus = (status: unknown) => {
  const path = 'QuestionnaireResponse.status';
  // FHIR: the whole is not to be relied on. Perhaps it is about somebody else.
  if (status === 'entered-in-error') {
    throw new FhirError(path, 'was entered in error, so its answers must not be used');
  }
  const found = statuses.find((name) => name === status);
  if (!found) throw new FhirError(path, `has to be one of: ${statuses.join(', ')}`);
  return found;
};

const checkedQuestionnaire = (canonical: unknown) => {
  const [url, answered] = typeof canonical === 'string' ? canonical.split('|') : [];
  const list = listNames.find((name) => urlOf(name) === url);
  if (!list) {
    throw new FhirError(
      'QuestionnaireResponse.questionnaire',
      `has to be one of: ${listNames.map(urlOf).join(', ')}; a version may follow after |`,
    );
  }
  return { list, version: answered || undefined };
};

/** What its maker says must not be overlooked, which nobody here can understand. */
const refuseModifiers = (element: Record<string, unknown>, path: string) => {
  for (const name of ['modifierExtension', 'implicitRules']) {
    if (element[name] !== undefined) {
      throw new FhirError(`${path}.${name}`, 'may change what the answers mean, and is not understood here');
    }
  }
};

const arrayAt = (value: unknown, path: string): readonly unknown[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new FhirError(path, 'has to be an array');
  return value;
};

const objectAt = (value: unknown, path: string) => {
  if (!isObject(value)) throw new FhirError(path, 'has to be an object');
  refuseModifiers(value, path);
  return value;
};

/** Deeper than any form; a resource that holds itself would never end. */
const deepest = 50;

interface Found {
  readonly linkId: string;
  readonly path: string;
  readonly answers: readonly unknown[];
}

/** Every item below `parent`, at whatever depth: some systems flatten a form, others wrap it. */
const itemsBelow = (parent: Record<string, unknown>, path: string, depth = 0): Found[] => {
  if (depth > deepest) throw new FhirError(path, 'is nested too deeply');
  return arrayAt(parent['item'], `${path}.item`).flatMap((each, index) => {
    const here = `${path}.item[${index}]`;
    const item = objectAt(each, here);
    const { linkId } = item;
    if (!isText(linkId)) throw new FhirError(`${here}.linkId`, 'has to be text');
    const answers = arrayAt(item['answer'], `${here}.answer`);
    return [
      { linkId, path: here, answers },
      ...itemsBelow(item, here, depth + 1),
      ...answers.flatMap((answer, at) => {
        const below = `${here}.answer[${at}]`;
        return itemsBelow(objectAt(answer, below), below, depth + 1);
      }),
    ];
  });
};

const booleanOf = ({ path, answers }: Found): boolean | undefined => {
  if (answers.length > 1) throw new FhirError(`${path}.answer`, 'has to be a single answer');
  const [answer] = answers as readonly Record<string, unknown>[];
  if (!answer) return undefined;
  const { valueBoolean } = answer;
  const other = Object.keys(answer).find((name) => /^value(?!Boolean$)/.test(name));
  if (typeof valueBoolean !== 'boolean' || other) {
    throw new FhirError(
      `${path}.answer[0]`,
      'has to have a valueBoolean that is true or false, and no other value',
    );
  }
  return valueBoolean;
};

/**
 * Reads a FHIR R4 QuestionnaireResponse to the Questionnaire of {@link toQuestionnaire}, whichever renderer made it:
 * signs are found at any depth, and a version of the content other than this one's is read too.
 *
 * Nothing gets lost: what is not understood is either reported in the result (items that the list does not have,
 * answers that say No) or refused. A response that was entered in error is refused.
 *
 * @param resource the resource as an object, not as JSON text
 * @throws {FhirError} if it is no such response or is damaged: another resource or questionnaire, no status or an
 * unknown one, an answer that is not a boolean, a sign answered twice, an answer where there is no question, or a
 * modifier extension; `path` says where
 */
export const fromQuestionnaireResponse = (resource: unknown): ReadResponse => {
  const root = 'QuestionnaireResponse';
  if (!isObject(resource) || resource['resourceType'] !== root) {
    throw new FhirError('resourceType', `has to be "${root}"`);
  }
  refuseModifiers(resource, root);
  const status = checkedStatus(resource['status']);
  const { list, version: answered } = checkedQuestionnaire(resource['questionnaire']);
  const outline = flat(outlineOf(list, sourceLocale).items);
  const types = new Map(outline.map(({ linkId, type }) => [linkId, type]));
  const given = new Map<string, boolean>();
  const unknown: UnknownItem[] = [];
  for (const found of itemsBelow(resource, root)) {
    const { linkId, path, answers } = found;
    const type = types.get(linkId);
    const retired = answers.length > 0 && !withoutRetired(list, [linkId], 'fromQuestionnaireResponse').length;
    if (!type || retired) {
      unknown.push({ linkId, path, answer: answers });
    } else if (type === 'boolean') {
      const answer = booleanOf(found);
      if (answer === undefined) continue;
      if (given.has(linkId)) throw new FhirError(path, `"${linkId}" is answered twice`);
      given.set(linkId, answer);
    } else if (answers.length) {
      throw new FhirError(`${path}.answer`, `"${linkId}" asks nothing, so it cannot be answered`);
    }
  }
  const ids = idsOf(outline.filter(({ type }) => type === 'boolean'));
  return {
    list,
    value: ids.filter((id) => given.get(id) === true),
    answeredNo: ids.filter((id) => given.get(id) === false),
    unknown,
    status,
    version: answered,
  };
};
