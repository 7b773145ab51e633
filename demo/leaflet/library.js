// @ts-check
/**
 * What the leaflet is made of: content in every language, drawings and the QR code. The build bundles it into
 * `build/leaflet/library.js`, so that the page works from any web server; it is no part of the package.
 */
import { msg, str } from '@lit/localize';
import { css, html, nothing, render, svg } from 'lit';
import { more } from '../../src/elements/more.js';
import { adoptStyles } from '../../src/elements/styles/adopt.js';
import '../../src/locale/every-language.js';
import { sourceLocale, targetLocales } from '../../src/locale/load.js';

export * from '../../src/content/index.js';
export { contentVersion, frame, reviewedOn } from '../../src/content/common.js';
export { inEnglish, shared, withLocale } from '../../src/locale/load.js';
export { default as qrCode } from 'qrcode-generator';
export { msg, str };

/** Languages that the leaflet speaks. */
export const languages = [sourceLocale, ...targetLocales];

const tools = { adoptStyles, css, html, msg, nothing, render, str, svg };
const { flow, icon, kinds, markEnglish, styles } = more(tools, document.documentElement);

export { markEnglish };

/** @param {unknown} template @returns {SVGElement[]} */
const drawn = (template) => {
  const holder = document.createElement('div');
  render(template, holder);
  return [...holder.querySelectorAll('svg')];
};

/** The explainer's drawings, without words: from nerve to muscle; then calf and trace of each of the three kinds. */
export const drawings = { flow: drawn(flow()), kinds: drawn(kinds({ requestUpdate() {} }, [])), styles };

/** Picture beside a sign or trigger, where it has one. @param {string} id */
export const iconOf = (id) => drawn(icon(id))[0];
