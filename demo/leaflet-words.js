// @ts-check
/** Every word of the leaflet and of its form's messages that is not in the content. English only. */
export const words = {
  /** On paper. */
  sinceWhen: 'Since when',
  notes: 'Notes',
  code: (/** @type {string} */ address) => `QR code that leads to ${address}`,

  /** Beside a field. */
  noPart: 'Choose at least one part. The preview shows your last choice.',
  noRoom: 'This does not fit on two pages. Leave out a part or the second language.',
  tooLong: (/** @type {number} */ length, /** @type {number} */ most) =>
    `This has ${length} characters. Use at most ${most}.`,
  notWeb: 'Write the whole address, beginning with https:// or http://.',
  noAddress: 'The QR code needs an address. Write one, or take away the tick at “QR code”.',
  noLanguage: 'This language could not be loaded. The preview shows your last choice.',

  /** In the form. */
  oneLanguage: 'More languages show here as soon as this site has them.',
  none: 'None',
  noRegion: 'Not named',
  result: (/** @type {number} */ pages, /** @type {string} */ paper, /** @type {number} */ points) =>
    `${pages === 1 ? '1 page' : `${pages} pages`}, ${paper}, text of ${points} pt.`,
  small: 'This is small. Fewer parts or one language make the text larger.',
  tiny: 'Many people cannot read text this small. Choose fewer parts or one language.',
};
