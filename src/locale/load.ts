import { importLocale, targetLocales } from './generated/languages.js';
import { shared, sourceLocale } from './messages.js';

export { inEnglish, shared, sourceLocale, withLocale } from './messages.js';
export type { LocaleData, Texts } from './messages.js';
export { targetLocales };

const loading = new Map<string, Promise<unknown>>();

/** Languages that an element can speak now or after loading. */
export const availableLocales = () => [sourceLocale, ...targetLocales, ...shared.data.keys()];

/** Whether a language must be loaded before anything can be said in it. */
export const mustLoad = (locale: string) => locale !== sourceLocale && !shared.data.has(locale);

/** Loads a language, once. Rejects where its file cannot be had. */
export const loadLocale = (locale: string) => {
  if (!loading.has(locale)) {
    loading.set(
      locale,
      importLocale(locale).then(
        ({ data }) => shared.data.set(locale, data),
        (error) => {
          // A network that failed may be back the next time somebody asks.
          loading.delete(locale);
          throw error;
        },
      ),
    );
  }
  return loading.get(locale)!;
};
