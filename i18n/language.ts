/** What is known of a language from its tag alone. Data of CLDR as the browser or Node carries it. */

export interface Language {
  /** Canonical BCP 47 tag. */
  readonly tag: string;
  /** Its own name; missing where CLDR has none. */
  readonly name?: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924. */
  readonly script: string;
  /** Safety messages stay English until a person has reviewed them. */
  readonly safety?: 'after-review';
}

const rightToLeft = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** Machine drafts into these are known or feared to go wrong where it matters. */
const afterReview = new Set(['ht', 'so', 'ckb', 'pa', 'bn', 'ur', 'fa']);

/** Generated to test the widgets, never translated. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

interface TextInfo {
  readonly direction?: 'ltr' | 'rtl';
}

/** What TypeScript's own library does not know yet. */
interface LocaleWithText extends Intl.Locale {
  getTextInfo?(): TextInfo;
  readonly textInfo?: TextInfo;
}

const direction = (tag: string): 'ltr' | 'rtl' => {
  const locale: LocaleWithText = new Intl.Locale(tag);
  // Firefox knows neither of the two.
  const known = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
  return known ?? (rightToLeft.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr');
};

/**
 * @param input a language tag in any spelling, such as `pt-br`
 * @throws {Error} in plain words, if no language has this tag or it cannot be a translation
 */
export const describeLanguage = (input: string): Language => {
  const hint = 'Use a tag such as “sw”, “pt-BR” or “zh-Hant”.';
  let tag = '';
  try {
    [tag = ''] = Intl.getCanonicalLocales(input.trim());
  } catch {
    // Said below.
  }
  if (!tag) throw new Error(`“${input}” is no language tag. ${hint}`);
  const locale = new Intl.Locale(tag);
  if (locale.baseName !== tag || /-(?:\w{5,8}|\d\w{3})(?:-|$)/.test(tag)) {
    throw new Error(`“${input}”: only language, script and country may stand in the tag. ${hint}`);
  }
  if (pseudoLocales.includes(tag)) throw new Error(`${tag} is generated, not translated.`);
  if (locale.language === 'en') throw new Error('English is the source. It stands in src/content.');
  if (!new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(locale.language)) {
    throw new Error(`No language with the tag “${input}” is known. ${hint}`);
  }
  // Without the language's own data, Intl would answer in the language of this computer.
  const named = Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  const name = named ? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) : undefined;
  return {
    tag,
    ...(name ? { name } : {}),
    dir: direction(tag),
    script: locale.maximize().script ?? 'Zyyy',
    ...(afterReview.has(locale.language) ? { safety: 'after-review' } : {}),
  };
};
