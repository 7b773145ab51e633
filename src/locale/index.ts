/**
 * Languages, for those who use the content without the elements: which there are, loading one, and speaking it.
 */
export { availableLocales, loadLocale, targetLocales } from './load.js';
export { matchLanguage } from './match.js';
export { isEnglish, sourceLocale, withLocale } from './messages.js';
export { isoToday, today } from './today.js';
export type { Formats, LocaleData, Texts } from './page.js';
