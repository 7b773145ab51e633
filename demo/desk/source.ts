/** All that the desk uses of the widgets' own source. The page holds the built script, which knows the same languages. */
import { englishFormats } from '../../src/generated/english-formats.js';

export { messageKey } from '../../src/locale/key.js';
export { learn, type LocaleData as Speech } from '../../src/locale/page.js';

export { englishFormats };

/** Every date that the content shows, ISO 8601. */
export const contentDates = Object.keys(englishFormats.dates);
