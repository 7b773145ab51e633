/** The nearest ancestor that says its language, the element included, across shadow roots. */
export const languageHolder = (element: Element): Element | undefined => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    if ((node as Element).getAttribute?.('lang')) return node as Element;
  }
  return undefined;
};

const likely = (tag: string) => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/**
 * The longest beginning of `tag` that is among `available` (BCP 47 lookup: `es-MX` finds `es`), or nothing. Where
 * a language names its script or country, that which goes without saying counts as said: `zh-CN` finds `zh-Hans`,
 * `pt` finds `pt-BR`. A language in another script is no answer: `zh-TW` does not find `zh-Hans`.
 */
export const matchLanguage = (tag: string, available: readonly string[]): string | undefined => {
  let script: string | undefined;
  for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, '')) {
    const full = likely(rest);
    script ??= full?.script;
    const names = [rest, `${full?.language}-${full?.script}`, `${full?.language}-${full?.region}`];
    const found = available.find(
      (candidate) =>
        names.some((name) => name.toLowerCase() === candidate.toLowerCase()) &&
        likely(candidate)?.script === script,
    );
    if (found) return found;
  }
  return undefined;
};
