// @ts-check
import {
  changed,
  contentNumber,
  contentVersion,
  emergencyNumbers,
  frame,
  msg,
  pictureWords,
  purpose,
  regions,
  reviewed,
  reviewedOn,
  triggers,
  vsCramp,
  warningSigns,
  withLocale,
} from '../build/leaflet/library.js';

/** The parts in the order in which they stand on paper: what is urgent first. */
export const partNames = /** @type {const} */ (['signs', 'explainer', 'triggers']);

/** @typedef {(typeof partNames)[number]} Part */

/** Scripts written from right to left; which script a language has, the browser knows. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const directionOf = (/** @type {string} */ language) =>
  fromTheRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/**
 * All that the leaflet may say in one language, as data. What names a disease stands behind a closed
 * disclosure on the page; paper has no such thing, so it stays out, and its sources with it.
 *
 * @param {string} language
 * @param {string} country ISO 3166 alpha-2 in lower case; empty where it is not named
 */
export const leafletContent = (language, country) =>
  withLocale(language, () => {
    const { emergency, urgent } = regions.get(country) ?? {};
    const number = emergency && emergencyNumbers(emergency, language);
    const date = (/** @type {string} */ iso) =>
      new Date(iso).toLocaleDateString([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
    /** @type {Omit<ReturnType<typeof warningSigns>, 'background'> & { background?: unknown }} */
    const signs = { ...warningSigns(number, urgent) };
    delete signs.background;
    const words = frame();
    return {
      language,
      direction: directionOf(language),
      signs,
      explainer: vsCramp(),
      pictures: pictureWords(msg),
      triggers: triggers(country),
      purpose: purpose(),
      phone: words.phone,
      references: words.references,
      state: `${contentVersion(contentNumber, date(changed))} ${reviewed ? reviewedOn(date(reviewed)) : words.unreviewed}`,
    };
  });

/** @typedef {ReturnType<typeof leafletContent>} Content */
