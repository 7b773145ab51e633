const warned = new Set<string>();

const warnOnce = (message: string) => {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
};

/**
 * Says once what is wrong with an attribute, and what would be right.
 *
 * @param accepted what the attribute takes, as the end of a sentence
 */
export const warnAttribute = (tag: string, attribute: string, value: unknown, accepted: string) =>
  warnOnce(`<${tag}> ${attribute}="${value}" is not accepted. Accepted: ${accepted}.`);

/** Says once that a value of an earlier release is dropped, and why. */
export const warnRetired = (tag: string, attribute: string, value: string, why: string) =>
  warnOnce(`<${tag}> ${attribute}="${value}" is of an earlier release, and dropped. ${why}`);

/** The absolute form of an http(s) address, or nothing for anything else, `javascript:` above all. */
export const webAddress = (value: string): string | undefined => {
  try {
    const url = new URL(value, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A `tel:` address, or nothing where the text is more than one plain number: a wrong number is worse than none.
 * After a country code, "(0)" is what callers at home dial instead of it.
 */
export const phoneAddress = (value: unknown): string | undefined => {
  const number = `${value}`.replace(/(\+.*)\(0\)/, '$1').replace(/[\s().\u2010-\u2015-]/g, '');
  return /^\+?[\d*#]{2,}$/.test(number) ? `tel:${number}` : undefined;
};
