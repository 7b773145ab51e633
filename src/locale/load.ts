import { importLocale, targetLocales } from '../generated/languages.js';
import { learn, offer, page, sourceLocale } from './page.js';

export { targetLocales };

const patience = 10_000;

const loading = new Map<string, Promise<void>>();

const failures = new Map<string, number>();

offer(targetLocales, importLocale);

/** Languages that an element can speak now or after loading. */
export const availableLocales = (): readonly string[] => [
  ...new Set([sourceLocale, ...page.files.keys(), ...page.data.keys()]),
];

/** Whether a language must be loaded before anything can be said in it. */
export const mustLoad = (locale: string): boolean => locale !== sourceLocale && !page.data.has(locale);

const inTime = async <T>(task: Promise<T>, what: string) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${what} in ${patience / 1000} s`)), patience);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
};

const fetchLocale = async (locale: string) => {
  const load = page.files.get(locale);
  if (!load) throw new Error(`no "${locale}" among ${availableLocales().join(', ')}`);
  // What comes late still comes to the elements.
  const come = load(locale, failures.get(locale) ?? 0).then(({ data }) => learn(locale, data));
  await inTime(come, `"${locale}"`);
};

/**
 * Loads a language, once.
 *
 * @param locale one of those that there are
 * @returns settled when the language can be spoken
 * @throws where its file cannot be had; asked again, it is fetched again
 */
export const loadLocale = (locale: string): Promise<void> => {
  if (!mustLoad(locale)) return Promise.resolve();
  let load = loading.get(locale);
  if (!load) {
    load = fetchLocale(locale)
      .catch((error: unknown) => {
        failures.set(locale, (failures.get(locale) ?? 0) + 1);
        throw error;
      })
      .finally(() => loading.delete(locale));
    loading.set(locale, load);
  }
  return load;
};
