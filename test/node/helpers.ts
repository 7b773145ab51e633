import {
  pictureWords,
  purpose,
  triggers,
  vsCramp,
  warningSigns,
  type Statement,
} from '../../src/content/index.js';

/** The content as every kind of reader meets it: with and without a country, and where wording differs by country. */
export const widgets: Record<string, () => object> = {
  'twitch-vs-cramp': () => ({ ...vsCramp(), pictures: pictureWords() }),
  'twitch-vs-cramp, ie': () => ({ ...vsCramp('ie'), pictures: pictureWords() }),
  'twitch-warning-signs': () => warningSigns(),
  'twitch-warning-signs, gb': () => warningSigns('gb'),
  'twitch-warning-signs, nz': () => warningSigns('nz'),
  'twitch-triggers': () => triggers(),
  'twitch-triggers, us': () => triggers('us'),
};

/** Every object below `value` that passes `test`, which has to tell whether it is one of those looked for. */
export const collect = <Found extends object>(
  value: unknown,
  test: (value: Partial<Found>) => unknown,
): Found[] => {
  if (!value || typeof value !== 'object') return [];
  const here = test(value) ? [value as Found] : [];
  return [...here, ...Object.values(value).flatMap((inner) => collect<Found>(inner, test))];
};

export const statementsOf = (content: unknown) => collect<Statement>(content, ({ id, text }) => id && text);

export const allStatements = () => Object.values(widgets).flatMap((widget) => statementsOf(widget()));

/** What is data and not prose. */
const notProse = new Set(['id', 'kind', 'basis', 'references', 'urgency']);

/** Every piece of prose below `value`, in reading order. */
export const prose = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notProse.has(key) || (key === 'evidence' && typeof inner === 'string') ? [] : prose(inner),
  );
};

/** A piece of prose as a sentence of its own. */
export const closed = (text: string) => (/[.?!]”?$/.test(text) ? text : `${text.replace(/:$/, '')}.`);

/** A widget's prose with every label closed into a sentence. */
export const sentences = (widget: () => object) => [...prose(widget()), purpose()].map(closed);
