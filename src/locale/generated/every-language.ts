// Written by `npm run build` from locales/*.xlf; not kept in the repository.
import type { LocaleData } from '../messages.js';
import { data as data0 } from './ar.js';
import { data as data1 } from './de.js';
import { data as data2 } from './es.js';
import { data as data3 } from './fr.js';
import { data as data4 } from './ht.js';
import { data as data5 } from './pt-BR.js';
import { data as data6 } from './ur.js';
import { data as data7 } from './vi.js';
import { data as data8 } from './zh-Hans.js';
/** Every language at once, for exports: they answer in one go. */
export const everyLanguage: Readonly<Record<string, LocaleData>> = {
  'ar': data0,
  'de': data1,
  'es': data2,
  'fr': data3,
  'ht': data4,
  'pt-BR': data5,
  'ur': data6,
  'vi': data7,
  'zh-Hans': data8,
};
