import type { CSSResult } from 'lit';

/** Sheets of our own document, each made once and shared by all elements. */
const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = ({ cssText }: CSSResult, view: Window & typeof globalThis) => {
  let sheet = view === window ? sheets.get(cssText) : undefined;
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    if (view === window) sheets.set(cssText, sheet);
  }
  return sheet;
};

/** A `<style>` for browsers without constructed sheets, with the nonce that Lit's users know as `litNonce`. */
const styleOf = ({ cssText }: CSSResult, owner: Document) => {
  const style = owner.createElement('style');
  style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
  style.textContent = cssText;
  return style;
};

/**
 * Gives a shadow root its styles. A constructed sheet belongs to one document, and Lit makes its sheets for its
 * own; an element that is moved into another document needs new ones there.
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const view = root.ownerDocument.defaultView;
  if (!('adoptedStyleSheets' in root)) {
    (root as ShadowRoot).append(...styles.map((style) => styleOf(style, document)));
  } else if (view) {
    root.adoptedStyleSheets = styles.map((style) => sheetOf(style, view));
  }
};

/** Adds a style to a page, and gives back what takes it away. */
export const addStyle = (owner: Document, style: CSSResult): (() => void) => {
  const view = owner.defaultView;
  if (view && 'adoptedStyleSheets' in owner) {
    const sheet = sheetOf(style, view);
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
    return () => {
      owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const element = styleOf(style, owner);
  (owner as Document).head.append(element);
  return () => element.remove();
};
