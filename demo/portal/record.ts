/** The portal's own record of a visit: fields as they are, both lists as FHIR. It stays in this tab of the browser. */
import {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
  type QuestionnaireResponse,
} from './leg-twitch.js';

/** Names of the lists in the form, and what `fhir.js` calls them. */
export const lists = { signs: 'warning-signs', triggers: 'triggers' } as const;

export type Name = keyof typeof lists;

export interface Visit {
  fields: Record<string, string>;
  responses: Record<Name, QuestionnaireResponse>;
}

const place = 'lakeside-visit';

/** What the form holds now. */
export const visitOf = (form: HTMLFormElement, said: { locale: string; authored?: Date }): Visit => {
  const data = new FormData(form);
  const response = (name: Name) =>
    toQuestionnaireResponse(data.getAll(name).map(String), {
      list: lists[name],
      subject: { reference: 'Patient/example' },
      ...said,
    });
  const fields = [...data].filter(([name]) => !(name in lists));
  return {
    fields: Object.fromEntries(fields.map(([name, answer]) => [name, String(answer)])),
    responses: { signs: response('signs'), triggers: response('triggers') },
  };
};

export const keep = (visit: Visit) => sessionStorage.setItem(place, JSON.stringify(visit, null, 2));

/** As it is kept, or `null`. */
export const kept = () => sessionStorage.getItem(place);

export const forget = () => sessionStorage.removeItem(place);

/** What is kept, read back, with all that could not be read; `null` where nothing is kept. */
export const recall = () => {
  const text = kept();
  if (text === null) return null;
  const troubles: unknown[] = [];
  const attempt = <Result>(task: () => Result, otherwise: Result) => {
    try {
      return task();
    } catch (error) {
      troubles.push(error);
      return otherwise;
    }
  };
  const { fields, responses } = attempt((): Partial<Visit> => ({ ...JSON.parse(text) }), {});
  const ticked = (name: Name) =>
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
