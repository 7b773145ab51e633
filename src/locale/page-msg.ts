/*
 * Stands in for lit-localize's look-up in the script for pages. There, messages carry no ids: a translation is
 * found by a hash of the English it translates. So a language file of another release can never put the words
 * of one message under another, and English that has changed is shown in English. Messages hold text only,
 * never HTML, so the part of lit-localize that rearranges templates is not needed either.
 */
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { isStrTagged, joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';

/** Short key of an English message (FNV-1a, 32 bits). The build fails if two messages share one. */
export const messageKey = (message: string | StrResult): string => {
  let hash = 0x811c9dc5;
  for (const char of isStrTagged(message) ? message.strings.join('\x1e') : message) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

export const runtimeMsg = (
  templates: Record<string, string | StrResult> | undefined,
  message: string | StrResult,
) => {
  const found = templates?.[messageKey(message)];
  return found && isStrTagged(found)
    ? joinStringsAndValues(found.strings, (message as StrResult).values, found.values as number[])
    : (found ?? defaultMsg(message));
};
