import {
  aboutLanguage,
  changed,
  contentNumber,
  contentVersion,
  directionOf,
  frame,
  isEnglish,
  isoToday,
  nextReview,
  pictureWords,
  purpose,
  regions,
  review,
  reviewDue,
  reviewShare,
  takeAlongWords,
  today,
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
  const { emergency = [], advice } = regions.get(country) ?? {};
  return withLocale(language, () => {
    const signs: Signs & { background?: unknown } = { ...warningSigns(country) };
    delete signs.background;
    const words = frame();
    const { since, notes, printed, language: spoken } = takeAlongWords();
    const said = {
      signs: signs as Signs,
      explainer: vsCramp(country),
      pictures: pictureWords(),
      triggers: triggers(country),
      /** Goes with all that comforts. */
      caution: triggers(country).summary[1].text,
      summaryTitle: words.summaryTitle,
      phone: words.phone,
      sourcesTitle: words.sourcesTitle,
      since,
      notes,
      end: [
        purpose(),
        contentVersion(contentNumber, changed),
        reviewShare(review),
        reviewDue(nextReview, isoToday()),
        printed(today),
        spoken(name),
      ],
    };
    const english = new Set(textsOf(said).filter(isEnglish));
    return {
      ...said,
      language,
      direction: directionOf(language),
      /** What is to be said of the translation: in its language, at last in English. */
      about: aboutLanguage(language),
      /** Whether a text of it has no translation to trust. */
      isEnglish: (text: string) => english.has(text),
      isPartlyEnglish: english.size > 0,
      /** Numbers to call, which stand inside sentences. */
      numbers: [...emergency, ...(advice ? [advice.number] : [])],
    };
  });
};

export type Content = ReturnType<typeof leafletContent>;
