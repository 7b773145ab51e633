/** `npm run generate`: what the sources import from `locales/*.xlf`, for tests and editors; a build does it too. */
import { generate } from './build/locales.js';

generate();
