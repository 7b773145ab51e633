/*
 * Stands in for Lit's style module in the script for pages. The elements adopt their styles themselves
 * (styles.ts), so of that module they need nothing but the tag, and Lit's base class only the names.
 */
export const css = (strings: TemplateStringsArray) => ({ cssText: strings.join('') });

export const getCompatibleStyle = <T>(style: T): T => style;

export const adoptStyles = () => undefined;

/** Lit passes these names on; nothing in the script uses them. */
export const [CSSResult, unsafeCSS, supportsAdoptingStyleSheets] = [undefined, undefined, true];
