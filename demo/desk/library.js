// @ts-check
/**
 * What the translators' desk shares with `npm run i18n`: the same reading, syncing, checking and writing. The build
 * bundles it into `build/desk/library.js`, so that the page works from any web server; it is no part of the package.
 *
 * @import { LocaleData } from '../../i18n/data.js'
 * @import { Message } from '../../i18n/xliff.js'
 */
import { pageLanguage as withKeys } from '../../i18n/page.js';
import { messageKey } from '../../src/locale/messages.js';

export { check, emptyGlossary } from '../../i18n/check.js';
export { localeData } from '../../i18n/data.js';
export { describeLanguage } from '../../i18n/language.js';
export { aboutId } from '../../i18n/page.js';
export { signOff, standing } from '../../i18n/sign.js';
export { settle, sync } from '../../i18n/sync.js';
export { newXliff, parseXliff, XliffError } from '../../i18n/xliff.js';
export { messageKey, shared } from '../../src/locale/messages.js';

/** @param {LocaleData} data @param {readonly Message[]} english */
export const pageLanguage = (data, english) => withKeys(data, english, messageKey);
