/** All that the leaflet takes from the elements' sources: content, languages and drawings. Only this file imports them. */
import '../../src/locale/every-language.js';
import { drawingStyles } from '../../src/elements/styles/drawing.js';
import { picturesStyles } from '../../src/elements/styles/pictures.js';
import { page, sourceLocale } from '../../src/locale/page.js';

export { contentVersion, emergencyNumbers, frame, purpose, reviewedOn } from '../../src/content/common.js';
export type { Source } from '../../src/content/provenance/sources.js';
export { regions } from '../../src/content/regions.js';
export { changed, contentNumber, reviewed } from '../../src/content/review.js';
export { triggers } from '../../src/content/triggers.js';
export type { CareCard, Sign, Trigger, Urgency } from '../../src/content/types.js';
export { vsCramp } from '../../src/content/vs-cramp.js';
export { warningSigns, type WarningSignsContent } from '../../src/content/warning-signs.js';
export { takeAlongWords } from '../../src/content/words/paper.js';
export { pictureWords } from '../../src/content/words/pictures.js';
export { flowDrawing } from '../../src/elements/pictures/flow.js';
export { iconPaths } from '../../src/elements/pictures/icons.js';
export { kindDrawings } from '../../src/elements/pictures/kinds.js';
export { today } from '../../src/elements/today.js';
export { isEnglish, withLocale } from '../../src/locale/messages.js';

/** Languages that the leaflet speaks. */
export const languages = [sourceLocale, ...page.data.keys()];

export const directionOf = (language: string) => page.data.get(language)?.dir ?? 'ltr';

/** What a language calls itself, where the build knows it; browsers do not know it of all. */
export const ownNameOf = (language: string) => page.data.get(language)?.name;

/** What is to be said of a translation: in its language, at last in English; nothing once it is signed off. */
export const aboutLanguage = (language: string): readonly string[] => page.data.get(language)?.about ?? [];

/** How drawings look that stand inside `.base`. */
export const pictureStyles = `${drawingStyles.cssText} ${picturesStyles.cssText}`;
