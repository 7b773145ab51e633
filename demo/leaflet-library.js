// @ts-check
/**
 * What the leaflet is made of: content, languages and the QR code. The build bundles it into
 * `build/leaflet/library.js`, so that the page works from any web server; it is no part of the package.
 */
import { warningSigns } from '../src/content/index.js';
import { sourceLocale, targetLocales, withLocale } from '../src/locale/localize.js';

export * from '../src/content/index.js';
export { contentVersion, frame, reviewedOn } from '../src/content/common.js';
export { default as qrCode } from 'qrcode-generator';
export { withLocale };

const words = (/** @type {string} */ language) => JSON.stringify(withLocale(language, () => warningSigns()));

/**
 * Makes a language ready for `withLocale`; false where this build cannot speak it, so that English never
 * stands under another language's name. A language whose words come from the network is loaded here.
 *
 * @param {string} language
 */
export const learn = async (language) =>
  language === sourceLocale || (targetLocales.includes(language) && words(language) !== words(sourceLocale));
