import type { CSSResult } from 'lit';

/** Sheets of our own document, each made once and shared by all elements. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles. A constructed sheet belongs to one document, and Lit makes its sheets for its
 * own; an element that is moved into another document needs new ones there. Browsers without constructed sheets
 * get a `<style>`, with the nonce that Lit's users know as `litNonce`.
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]) => {
  const view = root.ownerDocument.defaultView;
  const make = (cssText: string) => {
    const sheet = new view!.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  };
  if (!('adoptedStyleSheets' in root)) {
    for (const { cssText } of styles) {
      const style = document.createElement('style');
      style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
      style.textContent = cssText;
      (root as ShadowRoot).append(style);
    }
  } else if (view === window) {
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = sheets.get(cssText) ?? make(cssText);
      sheets.set(cssText, sheet);
      return sheet;
    });
  } else if (view) {
    root.adoptedStyleSheets = styles.map(({ cssText }) => make(cssText));
  }
};
