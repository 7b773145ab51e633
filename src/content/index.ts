/**
 * The content as data, for portals and for those who check it. The functions answer in English; called inside
 * `withLocale` of `locale.js`, after `loadLocale`, in that language.
 */
export * from './types.js';
export { references } from './provenance/references.js';
export { sources, type Source, type SourceId } from './provenance/sources.js';
export { regions, type AdviceLine, type Region } from './regions.js';
export { changed, contentNumber, isReviewed, nextReview } from './review.js';
export { review } from '../generated/review.js';
export { codes, codesNotice, type Code } from './provenance/codes.js';
export { decisions, type Decision } from './provenance/decisions.js';
export { omitted, type Omission } from './provenance/omitted.js';
export {
  checkedOn,
  contentVersion,
  emergencyNumber,
  frame,
  purpose,
  reviewDue,
  reviewShare,
  reviewedOn,
  summary,
} from './common.js';
export { pictureWords } from './words/pictures.js';
export { takeAlongWords } from './words/paper.js';
export { aboutTranslation } from './words/translation.js';
export { vsCramp, type VsCrampContent } from './vs-cramp.js';
export { tickable, warningSigns, type WarningSignsContent } from './warning-signs.js';
export { triggers, type TriggersContent } from './triggers.js';
