/** All that the leaflet takes from the elements' sources: content, languages and drawings. Only this file imports them. */
import '../../src/locale/every-language.js';
import { drawingStyles } from '../../src/elements/styles/drawing.js';
import { picturesStyles } from '../../src/elements/styles/pictures.js';
import { page, sourceLocale } from '../../src/locale/page.js';

export {
  changed,
  contentNumber,
  contentVersion,
  frame,
  nextReview,
  pictureWords,
  purpose,
  regions,
  review,
  reviewDue,
  reviewShare,
  takeAlongWords,
  tickable,
  triggers,
  vsCramp,
  warningSigns,
} from '../../src/content/index.js';
export type {
  CareCard,
  Sign,
  Source,
  Summary,
  Trigger,
  Urgency,
  WarningSignsContent,
} from '../../src/content/index.js';
export { flowDrawing } from '../../src/elements/pictures/flow.js';
export { iconPaths } from '../../src/elements/pictures/icons.js';
export { kindDrawings } from '../../src/elements/pictures/kinds.js';
export { isEnglish, isoToday, today, withLocale } from '../../src/locale/index.js';

/** Languages that the leaflet speaks. */
export const languages = [sourceLocale, ...page.data.keys()];

export const directionOf = (language: string) => page.data.get(language)?.dir ?? 'ltr';

/** What a language calls itself, where the build knows it; browsers do not know it of all. */
export const ownNameOf = (language: string) => page.data.get(language)?.name;

/** What is to be said of a translation: in its language, at last in English; nothing once it is signed off. */
export const aboutLanguage = (language: string): readonly string[] => page.data.get(language)?.about ?? [];

/** How drawings look that stand inside `.base`. */
export const pictureStyles = `${drawingStyles.cssText} ${picturesStyles.cssText}`;
