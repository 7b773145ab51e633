/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** https address; absent where no canonical one is known. */
  readonly url?: string;
  /** ISO 8601 date on which somebody opened `url` and compared. Shown only where there is one. */
  readonly checked?: string;
  /** For those who keep the content; not in the script for pages. */
  readonly basis?: {
    readonly note?: string;
    /** ISO 8601 date of the source's own last review, where it names one. */
    readonly reviewed?: string;
    /** ISO 8601 date by which the source means to review itself again. */
    readonly reviewDue?: string;
  };
}

/*
 * No live page could be opened when this was written, so no source has a `checked` date yet.
 * Titles and publishers are names and stay as they are in every language.
 */
export const nhsTwitching: Source = {
  title: 'Twitching eyes and muscles',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/twitching-eyes-and-muscles/',
  basis: { reviewed: '2023-10-30', reviewDue: '2026-10-30' },
};

export const nhsCramps: Source = {
  title: 'Leg cramps',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/leg-cramps/',
};

export const nhsMnd: Source = {
  title: 'Motor neurone disease',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/motor-neurone-disease/',
};

export const nhsAnxiety: Source = {
  title: 'Health anxiety',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/mental-health/conditions/health-anxiety/',
};

export const nhsStroke: Source = {
  title: 'Stroke: symptoms',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/stroke/symptoms/',
};

export const nhsBackPain: Source = {
  title: 'Back pain',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/back-pain/',
};

export const swast999: Source = {
  title: 'When to call 999',
  publisher: 'South Western Ambulance Service (NHS)',
  url: 'https://www.swast.nhs.uk/when-to-call-999',
};

export const medlineplus: Source = {
  title: 'Muscle twitching',
  publisher: 'MedlinePlus',
  url: 'https://medlineplus.gov/ency/article/003296.htm',
  basis: { note: 'Copyright A.D.A.M.: facts only, never the wording.' },
};

export const houstonMethodist: Source = {
  title: 'When Should I Worry About Muscle Twitching?',
  publisher: 'Houston Methodist, 2021',
  url: 'https://www.houstonmethodist.org/blog/articles/2021/dec/when-should-i-worry-about-muscle-twitching/',
  basis: {
    note: 'The article this project was asked to explain retells it. Facts only, no quotation, no physician named.',
  },
};

export const niceNg127: Source = {
  title: 'Suspected neurological conditions (NG127)',
  publisher: 'NICE',
  url: 'https://www.nice.org.uk/guidance/ng127',
};

export const redFlag: Source = {
  title: 'Red Flag diagnosis tool',
  publisher: 'RCGP, MND Association',
  basis: { note: 'No canonical address of the tool itself is known here.' },
};

export const turner2013: Source = {
  title: 'Mimics and chameleons in motor neurone disease',
  publisher: 'Practical Neurology, 2013',
  url: 'https://doi.org/10.1136/practneurol-2013-000557',
};

export const bfs2024: Source = {
  title: 'Clinical progression of benign fasciculation syndrome',
  publisher: 'Neurological Sciences, 2024',
  url: 'https://doi.org/10.1007/s10072-024-07867-0',
  basis: { note: 'A review of three studies with 180 people, all already diagnosed as benign.' },
};

export const fasics2013: Source = {
  title: 'Fasciculation anxiety syndrome in clinicians',
  publisher: 'Journal of Neurology, 2013',
  url: 'https://doi.org/10.1007/s00415-013-6856-8',
};

export const minetto2013: Source = {
  title: 'Origin and development of muscle cramps',
  publisher: 'Exercise and Sport Sciences Reviews, 2013',
  basis: { note: 'No DOI known here.' },
};

export const s452017: Source = {
  title: 'A Prospective Study of Benign Fasciculation Syndrome',
  publisher: 'Neurology, 2017',
  url: 'https://doi.org/10.1212/WNL.88.16_supplement.S45.007',
  basis: { note: 'Conference abstract S45.007.' },
};

/** All sources by the id under which statements cite them. */
export const sources = {
  'nhs-twitching': nhsTwitching,
  'nhs-cramps': nhsCramps,
  'nhs-mnd': nhsMnd,
  'nhs-anxiety': nhsAnxiety,
  'nhs-stroke': nhsStroke,
  'nhs-back-pain': nhsBackPain,
  'swast-999': swast999,
  medlineplus,
  'houston-methodist': houstonMethodist,
  'nice-ng127': niceNg127,
  'red-flag': redFlag,
  'turner-2013': turner2013,
  'bfs-2024': bfs2024,
  'fasics-2013': fasics2013,
  'minetto-2013': minetto2013,
  's45-2017': s452017,
};

export type SourceId = keyof typeof sources;
