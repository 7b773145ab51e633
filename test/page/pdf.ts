import { getDocumentProxy } from 'unpdf';

/** A piece of text on paper, and its size in points. */
export interface Printed {
  readonly text: string;
  readonly points: number;
}

/** What is written on each page of a PDF. */
export const pagesOf = async (pdf: Uint8Array): Promise<Printed[][]> => {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    return items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [{ text: item.str, points: Math.hypot(item.transform[2], item.transform[3]) }]
        : [],
    );
  });
  return Promise.all(pages);
};

/** Paper for people who see badly: nothing on it is smaller, in points. */
const least = 12;

/** What on paper is too small. Letters are placed on a grid, which rounds their size. */
export const tooSmall = (pages: readonly (readonly Printed[])[]) =>
  pages.flat().filter(({ points }) => points < least - 0.05);
