// Written by `npm run build` from locales/*.xlf; not kept in the repository.
import type { LocaleData } from '../messages.js';
/** Languages besides English that this build can speak. */
export const targetLocales: readonly string[] = ["ar","de","es","fr","ht","pt-BR","ur","vi","zh-Hans"];
const files: Readonly<Record<string, () => Promise<{ data: LocaleData }>>> = {
  'ar': () => import('./ar.js'),
  'de': () => import('./de.js'),
  'es': () => import('./es.js'),
  'fr': () => import('./fr.js'),
  'ht': () => import('./ht.js'),
  'pt-BR': () => import('./pt-BR.js'),
  'ur': () => import('./ur.js'),
  'vi': () => import('./vi.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
};
export const importLocale = async (tag: string) => files[tag]!();
