/** Version of the content as a whole; counts changes of meaning. */
export const contentNumber = '0.2.0';

/** ISO 8601 date of the last change of meaning. */
export const changed = '2026-11-26';

/** ISO 8601 date on which a named clinician reviewed every statement of this very version. Empty until then. */
export const reviewed: string = '';
