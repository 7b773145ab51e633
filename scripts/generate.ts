/** `npm run generate`: what the sources import from `locales/*.xlf` and the signed reviews, for tests and editors; a build does it too. */
import { generate } from './build/locales.js';

await generate();
