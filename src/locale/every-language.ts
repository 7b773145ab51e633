/*
 * For exports, which answer in one go and so cannot wait for a language file. Importing this makes every language of
 * the build known.
 */
import { everyLanguage } from '../generated/every-language.js';
import { learn, page } from './page.js';

for (const [tag, data] of Object.entries(everyLanguage)) {
  if (!page.data.has(tag)) learn(tag, data);
}
