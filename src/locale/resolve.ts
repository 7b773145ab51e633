/** `lang` of the nearest ancestor that has one, the element included, across shadow roots. */
export const declaredLanguage = (element: Element): string => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
};

/** The longest beginning of `tag` that is among `available` (BCP 47 lookup: `es-MX` finds `es`), or nothing. */
export const matchLanguage = (tag: string, available: readonly string[]): string | undefined => {
  for (let rest = tag.toLowerCase(); rest; rest = rest.replace(/-?[^-]*$/, '')) {
    const found = available.find((candidate) => candidate.toLowerCase() === rest);
    if (found) return found;
  }
  return undefined;
};
