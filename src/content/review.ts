import type { ReviewSummary } from './types.js';

/** Version of the content as a whole; counts changes of meaning. */
export const contentNumber = '0.2.0';

/** ISO 8601 date of the last change of meaning. */
export const changed = '2026-11-26';

/**
 * ISO 8601 date by which all of the content is to be looked at again, whether or not anything has changed. No law or
 * source asks for this very day: half a year from the last reading is what this project holds itself to.
 */
export const nextReview = '2027-05-26';

/** Whether a clinician has reviewed every statement as it stands today. */
export const isReviewed = ({ reviewed, total }: ReviewSummary): boolean => total > 0 && reviewed === total;
