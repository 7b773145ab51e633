// @ts-check
/**
 * What the leaflet is made of: content, languages, drawings and the QR code. The build bundles it into
 * `build/leaflet/library.js`, so that the page works from any web server; it is no part of the package.
 */
import { msg } from '@lit/localize';
import { css, html, render, svg } from 'lit';
import { warningSigns } from '../src/content/index.js';
import { draw } from '../src/elements/pictures.js';
import { sourceLocale, targetLocales, withLocale } from '../src/locale/localize.js';

export * from '../src/content/index.js';
export { contentVersion, frame, reviewedOn } from '../src/content/common.js';
export { default as qrCode } from 'qrcode-generator';
export { msg, withLocale };

const { flow, kinds, styles } = draw({ css, html, msg, svg }, document.documentElement);

/** @param {unknown} template @returns {SVGElement[]} */
const drawn = (template) => {
  const holder = document.createElement('div');
  render(template, holder);
  return [...holder.querySelectorAll('svg')];
};

/** The explainer's drawings, without words: from nerve to muscle; then calf and trace of each of the three kinds. */
export const drawings = { flow: drawn(flow()), kinds: drawn(kinds({ requestUpdate() {} }, [])), styles };

const words = (/** @type {string} */ language) => JSON.stringify(withLocale(language, () => warningSigns()));

/**
 * Makes a language ready for `withLocale`; false where this build cannot speak it, so that English never
 * stands under another language's name. A language whose words come from the network is loaded here.
 *
 * @param {string} language
 */
export const learn = async (language) =>
  language === sourceLocale || (targetLocales.includes(language) && words(language) !== words(sourceLocale));
