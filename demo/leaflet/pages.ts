import type { Block } from './block.js';
import type { Part } from './content.js';

/** As much of a block as stands on one page. */
export interface Piece {
  /** Which block of its part. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What a part is made of. */
export interface Layout {
  readonly part: Part;
  /** The same blocks in each language. */
  readonly columns: readonly (readonly Block[])[];
  /** Below all languages, once. */
  readonly shared: readonly Block[];
}

export interface Page {
  readonly layout: Layout;
  /** Whether its part begins here. */
  readonly isFirst: boolean;
  readonly pieces: readonly Piece[];
}

const blocksOf = ({ columns: [first = []], shared }: Layout) => [...first, ...shared];

/** A part on one page, however long: so it is measured, before it is cut. */
export const uncut = (layout: Layout): Page => ({
  layout,
  isFirst: true,
  pieces: blocksOf(layout).map(({ count }, index) => ({ index, from: 0, to: count })),
});

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** How high a block is: each of its things, and what is around them on every page. */
const measure = (block: Element) => {
  // Whatever stands between two things may stand on every page.
  const items = [...block.querySelectorAll('[data-item]')].map(heightOf);
  return items.length
    ? { around: heightOf(block) - sum(items), items }
    : { around: 0, items: [heightOf(block)] };
};

/**
 * Lays a part on pages, each as full as it gets.
 *
 * @param sheet all of the part on one sheet
 * @param room how high a sheet may be
 * @returns no page where a single thing is higher than one
 */
export const cut = (sheet: Element, layout: Layout, room: number): Page[] => {
  const blocks = blocksOf(layout);
  const columns = [...sheet.querySelectorAll(':scope > .main > .language')];
  const shared = [...sheet.querySelectorAll(':scope > .block')];
  const margins = heightOf(sheet) - heightOf(sheet.querySelector('.main')) - sum(shared.map(heightOf));
  const letterhead = heightOf(sheet.querySelector('.letterhead'));
  const emptyPage = columns.map((column) => room - margins + letterhead - heightOf(column.firstElementChild));

  let left = emptyPage.map((height) => height - letterhead);
  let page: Piece[] = [];
  const pages = [page];
  const turn = () => {
    left = emptyPage;
    page = [];
    pages.push(page);
  };

  for (const [index, { count, flows }] of blocks.entries()) {
    const heights = [...sheet.querySelectorAll(`[data-index="${index}"]`)].map(measure);
    /** What is left of each column below a piece; what both languages share takes as much of both. */
    const below = (from: number, to: number) =>
      left.map((height, column) => {
        const { around, items } = heights[column] ?? heights[0] ?? { around: 0, items: [] };
        return height - around - sum(items.slice(from, to));
      });
    for (let from = 0; from < count;) {
      const fits = (to: number) => below(from, to).every((height) => height >= 0);
      let to = count;
      while (to > from && !fits(to)) to -= 1;
      const isFresh = page.every((piece) => blocks[piece.index]?.opens);
      if (to < count && !(isFresh && to > from) && !(flows && to > from)) {
        if (!page.length) return [];
        turn();
        continue;
      }
      // One thing alone on the next page is soon overlooked.
      if (to === count - 1 && to > from + 2) to -= 1;
      left = below(from, to);
      page.push({ index, from, to });
      if (to < count) turn();
      from = to;
    }
  }
  return pages.map((pieces, index) => ({ layout, isFirst: index === 0, pieces }));
};
