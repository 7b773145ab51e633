/** The nearest element that says its language, the element included, across shadow roots. */
export const languageHolder = (element: Element): Element | undefined => {
  // `closest` cannot be shadowed by a form field of that name, as `parentNode` can.
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const holder = at.closest('[lang]:not([lang=""])');
    if (holder) return holder;
  }
  return undefined;
};

const likelies = new Map<string, Intl.Locale | undefined>();

const likely = (tag: string) => {
  if (!likelies.has(tag)) {
    let full: Intl.Locale | undefined;
    try {
      full = new Intl.Locale(tag).maximize();
    } catch {
      // No language tag; nothing is likely of it.
    }
    likelies.set(tag, full);
  }
  return likelies.get(tag);
};

/** Languages that pages still call by another name (CLDR, language aliases); not every browser knows them. */
const aliases = new Map([
  ['cmn', 'zh'],
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
  ['sh', 'sr-Latn'],
  ['tl', 'fil'],
]);

/** `zh-cmn-Hant` is `cmn-Hant` written the long way (BCP 47, extended language subtags), which `Intl` does not read. */
const plain = (tag: string) => {
  const [language = '', ...rest] = tag.replace(/^[a-z]{2,3}-([a-z]{3})(?=-|$)/i, '$1').split('-');
  return [aliases.get(language.toLowerCase()) ?? language, ...rest].join('-');
};

/** English is written in one script wherever it is spoken. Nobody waits for the data of `Intl` to be told so. */
const plainEnglish = /^en-[a-z]{2}$/i;

const search = (asked: string, available: readonly string[]) => {
  const named = (name: string) => available.find((candidate) => candidate.toLowerCase() === name);
  const known = named(asked.toLowerCase()) ?? (plainEnglish.test(asked) ? named('en') : undefined);
  if (known) return known;
  const tag = plain(asked);
  const script = likely(/^[a-z]+(?:-[a-z]{4})?(?=-|$)/i.exec(tag)?.[0] ?? '')?.script;
  const wanted = likely(tag)?.script ?? script;
  for (let rest = tag; rest; rest = rest.replace(/-?[^-]*$/, '')) {
    const full = likely(rest);
    const names = [
      rest,
      ...(full ? [`${full.language}-${full.script}`, `${full.language}-${full.region}`, full.language] : []),
    ].map((name) => name.toLowerCase());
    for (const name of names) {
      const found = available.find(
        (candidate) => candidate.toLowerCase() === name && likely(candidate)?.script === wanted,
      );
      if (found) return found;
    }
  }
  return undefined;
};

const matches = new Map<string, string | undefined>();

/**
 * The longest beginning of `tag` that is among `available` (BCP 47 lookup: `es-MX` finds `es`), or nothing. Where
 * a language names its script or country, that which goes without saying counts as said: `zh-CN` finds `zh-Hans`,
 * `pt` finds `pt-BR`, `tl` finds `fil`. A language in another script is no answer: `zh-TW` does not find `zh-Hans`.
 */
export const matchLanguage = (tag: string, available: readonly string[]): string | undefined => {
  const question = [tag, ...available].join(' ');
  if (!matches.has(question)) matches.set(question, search(tag, available));
  return matches.get(question);
};
