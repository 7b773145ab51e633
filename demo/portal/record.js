// @ts-check
/** The portal's own record of a visit: fields as they are, both lists as FHIR. It stays in this tab of the browser. */
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../dist/fhir.js';

/** Names of the lists in the form, and what `fhir.js` calls them. */
export const lists = /** @type {const} */ ({ signs: 'warning-signs', triggers: 'triggers' });

const place = 'lakeside-visit';

/**
 * What the form holds now.
 * @param {HTMLFormElement} form
 * @param {{ locale: string, authored?: Date }} said
 */
export const visitOf = (form, said) => {
  const data = new FormData(form);
  /** @param {keyof typeof lists} name */
  const response = (name) =>
    toQuestionnaireResponse(data.getAll(name).map(String), {
      list: lists[name],
      subject: { reference: 'Patient/example' },
      ...said,
    });
  const fields = Object.fromEntries([...data].filter(([name]) => !(name in lists)));
  return { fields, responses: { signs: response('signs'), triggers: response('triggers') } };
};

/** @param {ReturnType<typeof visitOf>} visit */
export const keep = (visit) => sessionStorage.setItem(place, JSON.stringify(visit, null, 2));

/** As it is kept, or `null`. */
export const kept = () => sessionStorage.getItem(place);

export const forget = () => sessionStorage.removeItem(place);

/** What is kept, read back, with all that could not be read; `null` where nothing is kept. */
export const recall = () => {
  const text = kept();
  if (text === null) return null;
  /** @type {unknown[]} */
  const troubles = [];
  /** @template T @param {() => T} task @param {T} otherwise */
  const attempt = (task, otherwise) => {
    try {
      return task();
    } catch (error) {
      troubles.push(error);
      return otherwise;
    }
  };
  const { fields, responses } = attempt(() => ({ ...JSON.parse(text) }), {});
  /** @param {keyof typeof lists} name @returns {string[]} */
  const ticked = (name) =>
    attempt(() => {
      const { list, value, answeredNo, unknown } = fromQuestionnaireResponse(responses?.[name]);
      if (list !== lists[name]) throw new Error(`${list} stands where ${lists[name]} should`);
      troubles.push(...answeredNo, ...unknown);
      return value;
    }, []);
  return {
    fields: { ...fields },
    responses: { ...responses },
    ticked: { signs: ticked('signs'), triggers: ticked('triggers') },
    troubles,
  };
};
