/** What differs by country. Never guessed from the language: a Spanish reader may well live in the US. */
export interface Region {
  /** Numbers that reach an ambulance, any of which works. */
  readonly emergency: readonly string[];
  /** Where to get urgent medical advice that is no emergency. */
  readonly advice?: AdviceLine;
  /** What the numbers rest on. For those who keep the content; left out of the script for pages. */
  readonly basis?: {
    /** Addresses of pages that give the numbers. Empty where nobody has noted one. */
    readonly sources: readonly string[];
    readonly note?: string;
  };
}

/** A telephone line for medical advice. */
export interface AdviceLine {
  /** As people read it, in groups joined by no-break spaces, which keep their order in right-to-left text. */
  readonly number: string;
  /** What the line calls itself, where its number alone would not be known. */
  readonly name?: string;
}

/** A region, and the countries where it holds: ISO 3166 alpha-2 codes in lower case, separated by spaces. */
interface Row extends Region {
  readonly countries: string;
}

const rows: readonly Row[] = [
  {
    countries: 'be bg cy cz dk ee es fi fr gr hr hu it lt lu lv mt nl pl pt ro se si sk',
    emergency: ['112'],
    basis: {
      sources: ['https://digital-strategy.ec.europa.eu/en/news/112-day-raises-awareness-eu-emergency-number'],
    },
  },
  {
    countries: 'at',
    emergency: ['112'],
    advice: { number: '1450' },
    basis: {
      sources: [
        'https://digital-strategy.ec.europa.eu/en/news/112-day-raises-awareness-eu-emergency-number',
        'https://www.gesundheitskasse.at/cdscontent/?contentid=10007.825759&portal=oegknportal',
      ],
    },
  },
  {
    countries: 'de',
    emergency: ['112'],
    advice: { number: '116117' },
    basis: {
      sources: [
        'https://digital-strategy.ec.europa.eu/en/news/112-day-raises-awareness-eu-emergency-number',
        'https://116117.de/de/aerztlicher-bereitschaftsdienst.php',
      ],
    },
  },
  {
    countries: 'ie',
    emergency: ['112', '999'],
    basis: {
      sources: ['https://www2.hse.ie/emergencies/when-to-call-112-or-999/'],
    },
  },
  {
    countries: 'ch',
    emergency: ['144', '112'],
    basis: {
      sources: ['https://ch.ch/en/road-accident-what-should-i-do'],
    },
  },
  {
    countries: 'no',
    emergency: ['113'],
    advice: { number: '116117' },
    basis: {
      sources: [
        'https://www.helsenorge.no/nn/forstehjelp/ring-113/',
        'https://www.helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-to-get-help/',
      ],
    },
  },
  {
    countries: 'gb',
    emergency: ['999'],
    advice: { number: '111' },
    basis: {
      sources: [
        'https://www.swast.nhs.uk/when-to-call-999',
        'https://nias.hscni.net/calling-999',
        'https://www.nhs24.scot/111/',
        'https://neas.nhs.uk/your-service/111',
      ],
      note: '111 is England’s, Scotland’s and Wales’s; Northern Ireland has regional numbers.',
    },
  },
  {
    countries: 'us',
    emergency: ['911'],
    basis: {
      sources: ['https://www.fcc.gov/consumer-information'],
    },
  },
  {
    countries: 'ca',
    emergency: ['911'],
    basis: {
      sources: [
        'https://www.fcc.gov/consumer-information',
        'https://crtc.gc.ca/eng/archive/2024/lt240711.htm',
      ],
      note: '811 gives advice in most provinces and territories, not in all; so no advice line is named.',
    },
  },
  {
    countries: 'au',
    emergency: ['000'],
    basis: {
      sources: ['https://www.qld.gov.au/emergency/emergencies-services/assistance/triple-000'],
      note: 'Its advice line is said to have changed on 1 January 2026; no official page with the new number was seen, so none is named.',
    },
  },
  {
    countries: 'nz',
    emergency: ['111'],
    advice: { number: '0800\u00a0611\u00a0116', name: 'Healthline' },
    basis: {
      sources: [
        'https://www.lakesdhb.govt.nz/conditions-treatments/emergencies-and-first-aid/emergency-medical-help',
        'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
      ],
    },
  },
  {
    countries: 'in',
    emergency: ['112'],
    basis: {
      sources: [
        'https://en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system',
      ],
      note: '112 was still being brought to all services of some states; 108 is the older number for an ambulance there.',
    },
  },
  {
    countries: 'br',
    emergency: ['192'],
    basis: {
      sources: ['http://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192'],
    },
  },
  {
    countries: 'cn',
    emergency: ['120'],
    basis: {
      sources: ['https://www.gov.uk/foreign-travel-advice/china/health'],
    },
  },
  {
    countries: 'sg',
    emergency: ['995'],
    basis: {
      sources: [
        'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services',
        'https://www.gov.uk/foreign-travel-advice/singapore/health',
      ],
    },
  },
  {
    countries: 'pk',
    emergency: ['1122'],
    basis: {
      sources: ['https://www.gov.uk/foreign-travel-advice/pakistan/health'],
      note: 'Another page of the same government, of 2023, names 115.',
    },
  },
  {
    countries: 'jp',
    emergency: ['119'],
    basis: {
      sources: ['http://www.city.nagoya.jp/en/page/0000013878.html'],
    },
  },
  {
    countries: 'kr',
    emergency: ['119'],
    basis: {
      sources: ['http://www.jnmeditour.or.kr/?doc=eng/content.php&co_id=eng20403020'],
    },
  },
  {
    countries: 'vn',
    emergency: ['115'],
    basis: {
      sources: [
        'http://bvdkhocmon.vn/Tin-tuc/THONG-NHAT-DAU-SO-115-TRONG-VIEC-LIEN-HE-CAC-VAN-DE-KHAN-CAP-VE-Y-TE-TREN-DIA-BAN-THANH-PHO-HO-CHI-MINH-ad56412.html',
      ],
      note: 'One number in place of 113, 114 and 115 was proposed in September 2025; to be looked at again.',
    },
  },
];

/** By country code in lower case. */
export const regions: ReadonlyMap<string, Region> = new Map(
  rows.flatMap(({ countries, ...region }) =>
    countries.split(' ').map((country) => [country, region] as const),
  ),
);
