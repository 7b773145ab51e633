/**
 * Runs inside a page: lays out what is below the fold too, as a reader who scrolls will have it. Browsers leave it out
 * until then, and have no places, fonts or colours for it.
 */
export const unfoldWidgets = () => {
  const unfolded = new CSSStyleSheet();
  unfolded.replaceSync(':host, * { content-visibility: visible !important }');
  for (const widget of document.querySelectorAll('twitch-vs-cramp, twitch-warning-signs, twitch-triggers')) {
    const root = widget.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, unfolded];
  }
};
