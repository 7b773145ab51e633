import type { Block } from './plans.js';

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

/**
 * Size of paper and text, as a style sheet: a policy that forbids style attributes allows it. What is measured has
 * one of its own, so that measuring leaves the preview alone.
 */
const sizes = new CSSStyleSheet();
const trial = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sizes, trial];

const sized = (paper: Paper, points: number) =>
  `{ --width: ${papers[paper].width}; --height: ${papers[paper].height}; --text: ${points} }`;

/**
 * Gives the preview and the printed page their size.
 *
 * @param points size of text
 */
export const apply = (paper: Paper, points: number) => {
  const { width, height } = papers[paper];
  sizes.replaceSync(
    `@page { size: ${width}mm ${height}mm; margin: 0 } .desk .leaflet ${sized(paper, points)}`,
  );
};

/** How high the sheet with that place in the leaflet would be with these blocks. */
export type Heights = (blocks: readonly Block[], index: number) => number;

/**
 * Reads from one sheet that holds everything how high any sheet would be. So a size of text costs one layout,
 * however many plans there are.
 */
export const measure = (sheet: Element, paper: Paper, points: number): Heights => {
  trial.replaceSync(`.ruler ${sized(paper, points)}`);
  const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
  const gap = (element: Element) => parseFloat(getComputedStyle(element).rowGap);
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(sheet);
  const piece = (name: string) => {
    const found = sheet.querySelector(`:scope > .${name}`);
    return found ? height(found) + gap(sheet) : 0;
  };
  const [letterhead, writing, sources, end] = ['letterhead', 'writing', 'sources', 'end'].map(piece) as [
    number,
    number,
    number,
    number,
  ];
  const languages = [...sheet.querySelectorAll(':scope > .main > .language')].map((language) => ({
    between: gap(language),
    heightOf: new Map(
      [...language.children].map((block) => [block.getAttribute('data-block') ?? '', height(block)]),
    ),
  }));
  return (blocks, index) => {
    const main = languages.map(({ between, heightOf }) =>
      blocks.reduce((sum, block) => {
        const known = heightOf.get(block);
        return known === undefined ? sum : sum + known + between;
      }, -between),
    );
    return (
      parseFloat(paddingBlockStart) +
      parseFloat(paddingBlockEnd) +
      Math.max(...main) +
      (index ? 0 : letterhead) +
      // Room for a pen stands below the last of the signs.
      (blocks.includes('calm') ? writing : 0) +
      (blocks.includes('sources') ? sources : 0) +
      end
    );
  };
};
