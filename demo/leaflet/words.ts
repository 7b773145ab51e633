/** More pages than this few people take along. */
const many = 12;

/** Messages of the form, which is in English. On paper stand words of the content only. */
export const words = {
  /** Beside a field. */
  noPart: 'Choose at least one part. The preview shows your last choice.',
  noRoom:
    'This does not fit on a page. Choose smaller text or one language. The preview shows your last choice.',
  tooLong: (length: number, most: number) => `This has ${length} characters. Use at most ${most}.`,
  notWeb: 'Write the whole address, beginning with https:// or http://.',
  noAddress: 'The QR code needs an address. Write one, or take away the tick at “QR code”.',
  draft: 'The leaflet says so too.',
  inEnglish: 'Its safety messages stand in English until a person has translated them.',

  /** In the form. */
  none: 'None',
  noRegion: 'Not named',
  result: (pages: number, paper: string, points: number) =>
    `${pages === 1 ? '1 page' : `${pages} pages`}, ${paper}, text of ${points} pt.${pages > many ? ' Fewer parts or one language make it shorter.' : ''}`,
};
