import type { TemplateResult } from 'lit';

/** What stays together on a page: a heading, and what belongs to it. */
export interface Block {
  /** How many things it holds, each marked `data-item`. It may be cut between them; each piece has the heading again. */
  readonly count: number;
  readonly view: (from: number, to: number) => unknown;
  /** It introduces what follows, which is rather cut than left for the next page. */
  readonly opens?: boolean;
  /** Things that need not be seen together: the end of a page may cut it, even where the next could hold it whole. */
  readonly flows?: boolean;
}

/** What is never cut. */
export const whole = (view: TemplateResult): Block => ({ count: 1, view: () => view });

/**
 * What is cut only where it is longer than a page.
 *
 * @param more what comes after the items, in another frame
 */
export const pieces = (
  items: readonly TemplateResult[],
  frame: (items: readonly TemplateResult[], more: readonly TemplateResult[]) => TemplateResult,
  more: readonly TemplateResult[] = [],
): Block => {
  const { length } = items;
  return {
    count: length + more.length,
    view: (from, to) =>
      frame(items.slice(from, to), more.slice(Math.max(from - length, 0), Math.max(to - length, 0))),
  };
};
