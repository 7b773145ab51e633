import {
  aboutLanguage,
  changed,
  contentNumber,
  contentVersion,
  directionOf,
  emergencyNumbers,
  frame,
  isEnglish,
  pictureWords,
  purpose,
  regions,
  reviewed,
  reviewedOn,
  takeAlongWords,
  triggers,
  vsCramp,
  warningSigns,
  withLocale,
  type WarningSignsContent,
} from './source.js';

/** The parts in the order in which they stand on paper: what is urgent first. */
export const partNames = ['signs', 'explainer', 'triggers'] as const;

export type Part = (typeof partNames)[number];

/** What names a disease stands behind a closed disclosure on the page; paper has no such thing, so it stays out. */
type Signs = Omit<WarningSignsContent, 'background'>;

const textsOf = (said: unknown): string[] => {
  if (typeof said === 'string') return [said];
  return said && typeof said === 'object' ? Object.values(said).flatMap(textsOf) : [];
};

/**
 * All that the leaflet may say in one language, as data.
 *
 * @param country ISO 3166 alpha-2 in lower case; empty where it is not named
 * @param name what the language calls itself
 */
export const leafletContent = (language: string, country: string, name: string) => {
  const { emergency = [], urgent } = regions.get(country) ?? {};
  const signsWith = (spoken: string): Signs => {
    const number = emergency.length ? emergencyNumbers(emergency, spoken) : undefined;
    const signs: Signs & { background?: unknown } = { ...warningSigns(number, urgent) };
    delete signs.background;
    return signs;
  };
  const date = (day: Date, timeZone?: string) =>
    day.toLocaleDateString([language, 'en'], { dateStyle: 'long', timeZone });
  const written = (iso: string) => date(new Date(iso), 'UTC');
  return withLocale(language, () => {
    const signs = signsWith(language);
    const words = frame();
    const { since, notes, printed, language: spoken } = takeAlongWords();
    const said = {
      // An English sentence joins two numbers in English.
      signs: isEnglish(signs.notice.text) ? signsWith('en') : signs,
      explainer: vsCramp(),
      pictures: pictureWords(),
      triggers: triggers(country),
      phone: words.phone,
      sourcesTitle: words.sourcesTitle,
      since,
      notes,
      end: [
        purpose(),
        contentVersion(contentNumber, written(changed)),
        reviewed ? reviewedOn(written(reviewed)) : words.unreviewed,
        printed(date(new Date())),
        spoken(name),
      ],
    };
    return {
      ...said,
      language,
      direction: directionOf(language),
      /** What is to be said of the translation: in its language, then in English. */
      about: aboutLanguage(language),
      /** Whether a text of it has no translation to trust. */
      isEnglish: (text: string) => withLocale(language, () => isEnglish(text)),
      isPartlyEnglish: textsOf(said).some(isEnglish),
      /** Numbers to call, which stand inside sentences. */
      numbers: [...emergency, ...(urgent ? [urgent] : [])],
    };
  });
};

export type Content = ReturnType<typeof leafletContent>;
