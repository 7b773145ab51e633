import { waitUntil } from '@open-wc/testing';

const sheet = new CSSStyleSheet();
sheet.replaceSync(':host, * { content-visibility: visible !important }');

/**
 * Lays out what is below the fold too, as it is for a reader who has come there: browsers leave it out until then, and
 * have no sizes, hits or colours for it.
 */
export const unfold = <T extends Element>(element: T): T => {
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return element;
};

/** Resolves once the pictures are drawn, which is after the words. */
export const pictured = async <T extends Element>(element: T): Promise<T> => {
  await waitUntil(
    () => [...element.shadowRoot!.querySelectorAll('svg')].every((drawing) => drawing.childElementCount > 0),
    'the pictures are not drawn',
    { timeout: 5000 },
  );
  return element;
};
