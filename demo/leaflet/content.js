// @ts-check
import {
  changed,
  contentNumber,
  contentVersion,
  emergencyNumbers,
  frame,
  inEnglish,
  msg,
  pictureWords,
  purpose,
  regions,
  reviewed,
  reviewedOn,
  shared,
  str,
  takeAlongWords,
  triggers,
  vsCramp,
  warningSigns,
  withLocale,
} from '../../build/leaflet/library.js';

/** The parts in the order in which they stand on paper: what is urgent first. */
export const partNames = /** @type {const} */ (['signs', 'explainer', 'triggers']);

/** @typedef {(typeof partNames)[number]} Part */

/**
 * What is to be said of a translation, in its language and then in English; nothing once it is signed off.
 *
 * @param {string} language
 * @returns {readonly string[]}
 */
export const aboutTranslation = (language) => shared.data.get(language)?.about ?? [];

/**
 * All that the leaflet may say in one language, as data. What names a disease stands behind a closed
 * disclosure on the page; paper has no such thing, so it stays out, and its sources with it.
 *
 * @param {string} language
 * @param {string} country ISO 3166 alpha-2 in lower case; empty where it is not named
 * @param {string} name what the language calls itself
 */
export const leafletContent = (language, country, name) => {
  const { emergency = [], urgent } = regions.get(country) ?? {};
  /** @param {string} spoken */
  const signsWith = (spoken) => {
    /** @type {Omit<ReturnType<typeof warningSigns>, 'background'> & { background?: unknown }} */
    const signs = {
      ...warningSigns(emergency.length ? emergencyNumbers(emergency, spoken) : undefined, urgent),
    };
    delete signs.background;
    return signs;
  };
  /** @param {Date} day @param {string} [timeZone] */
  const date = (day, timeZone) => day.toLocaleDateString([language, 'en'], { dateStyle: 'long', timeZone });
  const written = (/** @type {string} */ iso) => date(new Date(iso), 'UTC');
  inEnglish.clear();
  return withLocale(language, () => {
    const signs = signsWith(language);
    const words = frame();
    const { since, notes, printed, language: spoken } = takeAlongWords(msg, str);
    const about = aboutTranslation(language);
    return {
      language,
      direction: shared.data.get(language)?.dir ?? 'ltr',
      // An English sentence joins two numbers in English.
      signs: inEnglish.has(signs.notice.text) ? signsWith('en') : signs,
      explainer: vsCramp(),
      pictures: pictureWords(msg),
      triggers: triggers(country),
      phone: words.phone,
      sourcesTitle: words.sourcesTitle,
      since,
      notes,
      end: [
        purpose(),
        contentVersion(contentNumber, written(changed)),
        reviewed ? reviewedOn(written(reviewed)) : words.unreviewed,
        printed(date(new Date())),
        spoken(name),
      ],
      about,
      /** Text that has no translation to trust, whole as it stands in the messages. */
      inEnglish: new Set([...inEnglish, ...about.slice(1)]),
      /** Numbers to call, which stand inside sentences. */
      numbers: [...emergency, ...(urgent ? [urgent] : [])],
    };
  });
};

/** @typedef {ReturnType<typeof leafletContent>} Content */
