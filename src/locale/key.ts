/** Short key of an English message (the end of FNV-1a, 32 bits). A test fails if two messages share one. */
export const messageKey = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36).slice(-5);
};
