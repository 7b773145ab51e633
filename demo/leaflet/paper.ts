/** Sizes in millimetres. */
export const papers = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
} as const;

export type Paper = keyof typeof papers;

/** Print rounds each line in its own way, so a sheet is never filled to the last millimetre. */
const filled = 0.985;

/** How high what stands on a sheet may be, in pixels. */
export const roomOn = (paper: Paper) => (papers[paper].height / 25.4) * 96 * filled;

/** Size of paper and text, as a style sheet: a policy that forbids style attributes allows it. */
const sizes = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sizes];

/**
 * Gives the preview and the printed page their size.
 *
 * @param points size of text
 */
export const apply = (paper: Paper, points: number) => {
  const { width, height } = papers[paper];
  sizes.replaceSync(
    `@page { size: ${width}mm ${height}mm; margin: 0 }
    .leaflet { --width: ${width}; --height: ${height}; --text: ${points} }`,
  );
};
