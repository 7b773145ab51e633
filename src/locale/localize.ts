import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';

/** Language in which the content is written. */
export const sourceLocale = 'en';

/** Languages besides English that this build can speak. None yet: they come as files in `locales/`. */
export const targetLocales: readonly string[] = [];

const loaded = new Map<string, LocaleModule>();

let current = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/**
 * Runs `task` with every `msg()` in it answering in `locale`. Each element wraps its own rendering, so
 * several on a page can speak several languages. It does not reach past an `await`.
 */
export const withLocale = <T>(locale: string, task: () => T): T => {
  const before = current;
  current = locale;
  try {
    return task();
  } finally {
    current = before;
  }
};
