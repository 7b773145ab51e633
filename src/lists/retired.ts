import type { ListName } from './checklist.js';

const cannotWait = 'What cannot wait has no box any more: it must not wait on a list for an appointment.';

/** Signs that earlier releases could tick and this one cannot, and why. Saved answers may still hold them. */
const retired = new Map([
  ...['face', 'arm', 'speech', 'one-side', 'back', 'breathing'].map(
    (sign) => [`emergency.${sign}`, cannotWait] as const,
  ),
  ['sign.softness', 'It has no box any more: nobody can judge it alone.'],
]);

/** Why an id of an earlier release cannot be ticked any more in a list; nothing for any other id. */
export const whyRetired = (list: ListName, id: string): string | undefined =>
  list === 'warning-signs' ? retired.get(id) : undefined;

/**
 * Takes out what earlier releases could tick and this one cannot, and says so on the console.
 *
 * @param where who has read them, as the beginning of the warning
 */
export const withoutRetired = (list: ListName, ids: readonly string[], where: string): string[] =>
  ids.filter((id) => {
    const why = whyRetired(list, id);
    if (why) console.warn(`${where}: "${id}" of an earlier release is dropped. ${why}`);
    return !why;
  });
