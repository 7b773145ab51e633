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
    /** ISO 8601 day or month in which the source itself was last reviewed, as far as it says so. */
    readonly reviewed?: string;
    /** ISO 8601 day or month by which the source itself is to be reviewed again, as far as it says so. */
    readonly reviewDue?: string;
  };
}

/*
 * No live page could be opened when this was written, so no source has a `checked` date yet: what is said here of
 * titles, dates and addresses was seen in stored copies. Titles and publishers are names and stay as they are in every
 * language.
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
  basis: { reviewed: '2021-01-18', reviewDue: '2024-01-18', note: 'Dates of the copy that was seen.' },
};

export const nhsAnxiety: Source = {
  title: 'Health anxiety',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/mental-health/conditions/health-anxiety/',
  basis: { note: 'Speaks of worry that gets in the way of daily life; not of worry about a twitch alone.' },
};

export const nhsStroke: Source = {
  title: 'Symptoms of a stroke',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/stroke/symptoms/',
  basis: { note: 'Title as on a council’s page with the same text; the page itself was not seen.' },
};

export const nhsBackPain: Source = {
  title: 'Back pain',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/back-pain/',
};

export const swast999: Source = {
  title: 'When to Call 999',
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
  title: 'Suspected neurological conditions: recognition and referral (NG127)',
  publisher: 'NICE',
  url: 'https://www.nice.org.uk/guidance/ng127',
  basis: {
    reviewed: '2023-10-02',
    note: 'Published in 2019, updated on 2 October 2023. For adults; children have a part of their own.',
  },
};

export const redFlag: Source = {
  title: 'Red Flag diagnosis tool',
  publisher: 'RCGP, MND Association',
  url: 'https://static.mndassociation.org/app/uploads/2013/10/19140141/red-flags-final-2.pdf',
  basis: { note: 'Address as given by a site for general practitioners; not opened.' },
};

export const turner2013: Source = {
  title: 'Mimics and chameleons in motor neurone disease',
  publisher: 'Practical Neurology, 2013',
  url: 'https://doi.org/10.1136/practneurol-2013-000557',
};

export const bfs2024: Source = {
  title: 'Clinical progression of benign fasciculation syndrome: a systematic literature review',
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
  url: 'https://pubmed.ncbi.nlm.nih.gov/23038243/',
  basis: { note: 'Volume 41(1), pages 3 to 10. No DOI known here.' },
};

export const s452017: Source = {
  title: 'A Prospective Study of Benign Fasciculation Syndrome (S45.007)',
  publisher: 'Neurology, 2017',
  url: 'https://doi.org/10.1212/WNL.88.16_supplement.S45.007',
  basis: { note: 'Conference abstract S45.007.' },
};

export const s452018: Source = {
  title: 'A prospective study of benign fasciculation syndrome and anxiety',
  publisher: 'Muscle & Nerve, 2018',
  url: 'https://doi.org/10.1002/mus.26193',
  basis: { note: 'The paper that the conference abstract S45.007 became: 35 people, 24 months.' },
};

export const gpnotebook: Source = {
  title: 'Fasciculation',
  publisher: 'GPnotebook',
  url: 'https://www.gpnotebook.co.uk/simplepage.cfm?ID=-946208762',
  basis: {
    note: 'Visible under the skin. So says doi.org/10.4081/ni.2014.5208 (“fine and fast”), whose title names a disease that no reader needs to meet here. Neither uses the words ripple or flicker.',
  },
};

export const lancashire2009: Source = {
  title: 'Benign fasciculations: information for patients',
  publisher: 'Lancashire Teaching Hospitals (NHS), 2009',
  basis: {
    reviewed: '2009-10',
    reviewDue: '2012-10',
    note: 'Says painless. Old, and past its own review; its own address is not known here. No newer source was found.',
  },
};

export const nhsDvt: Source = {
  title: 'Deep vein thrombosis (DVT)',
  publisher: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/d/article/deepveinthrombosis(dvt)',
};

export const bopdhbCramp: Source = {
  title: 'Leg cramp',
  publisher: 'Bay of Plenty District Health Board, New Zealand',
  url: 'https://www.bopdhb.govt.nz/conditions-treatments/bones-and-joints/leg-cramp',
};

export const gbs: Source = {
  title: 'Guillain-Barré syndrome',
  publisher: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
  basis: {
    note: 'Lists its own emergency signs; that weakness which grows over hours or days cannot wait is in NG127 (immediate referral).',
  },
};

export const epilepsySociety: Source = {
  title: 'When to call an ambulance',
  publisher: 'Epilepsy Society',
  url: 'https://epilepsysociety.org.uk/when-call-ambulance',
  basis: { reviewed: '2024-05' },
};

export const healthdirectRestlessLegs: Source = {
  title: 'Restless legs syndrome',
  publisher: 'Healthdirect Australia',
  url: 'https://www.healthdirect.gov.au/restless-legs-syndrome',
};

export const mayoMyoclonus: Source = {
  title: 'Myoclonus',
  publisher: 'Mayo Clinic',
  url: 'https://www.mayoclinic.org/diseases-conditions/myoclonus/home/ovc-20166171',
  basis: { note: 'Address of 2015; seen again in a hospital’s copy of 2020.' },
};

export const nhsHypoparathyroidism: Source = {
  title: 'Hypoparathyroidism',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/hypoparathyroidism/',
  basis: { reviewed: '2021-04-01', reviewDue: '2024-04-01', note: 'Dates of the copy that was seen.' },
};

export const hseThyroid: Source = {
  title: 'Overactive thyroid (hyperthyroidism): symptoms',
  publisher: 'HSE',
  url: 'https://www2.hse.ie/conditions/overactive-thyroid-hyperthyroidism/symptoms',
};

export const rivmPotassium: Source = {
  title: 'Potassium intake: risk for hyperkalaemia?',
  publisher: 'RIVM, 2015',
  url: 'https://rivm.openrepository.com/handle/10029/557052',
  basis: { note: 'Supplements and poor kidneys; speaks of potassium only.' },
};

export const drinkaware: Source = {
  title: 'Alcohol withdrawal',
  publisher: 'Drinkaware',
  url: 'https://www.drinkaware.co.uk/facts/health-effects-of-alcohol/general-health-effects/alcohol-withdrawal-symptoms',
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
  's45-2018': s452018,
  gpnotebook,
  'lancashire-2009': lancashire2009,
  'nhs-dvt': nhsDvt,
  'bopdhb-cramp': bopdhbCramp,
  gbs,
  'epilepsy-society': epilepsySociety,
  'healthdirect-restless-legs': healthdirectRestlessLegs,
  'mayo-myoclonus': mayoMyoclonus,
  'nhs-hypoparathyroidism': nhsHypoparathyroidism,
  'hse-thyroid': hseThyroid,
  'rivm-potassium': rivmPotassium,
  drinkaware,
};

export type SourceId = keyof typeof sources;
