// @ts-check
import { msg } from '@lit/localize';
import { pictureWords, purpose, triggers, vsCramp, warningSigns } from '../../dist/content.js';

/**
 * The content as every kind of reader meets it: with and without a country, and where wording differs by country.
 * @type {Record<string, () => object>}
 */
export const widgets = {
  'twitch-vs-cramp': () => ({ ...vsCramp(), pictures: pictureWords(msg) }),
  'twitch-warning-signs': () => warningSigns(),
  'twitch-warning-signs, gb': () => warningSigns('999', '111'),
  'twitch-triggers': () => triggers(),
  'twitch-triggers, us': () => triggers('us'),
};

/**
 * Every object below `value` that passes `test`.
 * @param {unknown} value
 * @param {(value: any) => boolean} test
 * @returns {any[]}
 */
export const collect = (value, test) => {
  if (!value || typeof value !== 'object') return [];
  const here = test(value) ? [value] : [];
  return [...here, ...Object.values(value).flatMap((inner) => collect(inner, test))];
};

/** @param {unknown} content */
export const statementsOf = (content) => collect(content, ({ id, text }) => id && text);

export const allStatements = () => Object.values(widgets).flatMap((widget) => statementsOf(widget()));

/** What is data and not prose. */
const notProse = new Set(['id', 'sources', 'facts', 'references', 'urgency', 'note']);

/**
 * Every piece of prose below `value`, in reading order.
 * @param {unknown} value
 * @returns {string[]}
 */
export const prose = (value) => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notProse.has(key) || (key === 'evidence' && typeof inner === 'string') ? [] : prose(inner),
  );
};

/** A widget's prose with every label closed into a sentence. @param {() => object} widget */
export const sentences = (widget) =>
  [...prose(widget()), purpose()].map((text) =>
    /[.?!]”?$/.test(text) ? text : `${text.replace(/:$/, '')}.`,
  );
