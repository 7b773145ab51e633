/** What differs by country. Never guessed from the language: a Spanish reader may well live in the US. */
export interface Region {
  /** Emergency numbers, any of which works. */
  readonly emergency: readonly string[];
  /** Number for urgent medical advice that is no emergency. */
  readonly urgent?: string;
}

/** Countries by ISO 3166 alpha-2 code in lower case, under the numbers that hold there. 112: the EU, and India. */
const countries = {
  '112': 'at be bg cy cz de dk ee es fi fr gr hr hu in it lt lu lv mt nl pl pt ro se si sk',
  '112 999': 'ie',
  '911': 'us ca',
  '999': 'gb',
  '000': 'au',
  '111': 'nz',
};

/** By country code in lower case. */
export const regions = new Map<string, Region>();

for (const [numbers, codes] of Object.entries(countries)) {
  for (const code of codes.split(' ')) {
    regions.set(code, { emergency: numbers.split(' '), ...(code === 'gb' && { urgent: '111' }) });
  }
}
