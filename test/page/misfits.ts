interface Box {
  readonly node: Node;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A loose look at the layout, computed from the DOM: what sticks out of its widget or its box, is cut off, squeezed to
 * a letter or two a line, or lies over other text, as a reader with this screen would see it. Runs inside the page, alone.
 */
export const misfits = () => {
  /** Kept for screen readers only. */
  const unseen = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';

  const words = (node: Node) => `“${(node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

  const inside = (widget: Element) => {
    const bounds = widget.getBoundingClientRect();
    const all = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
    const hidden = all.filter(unseen);
    const shown = all.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !hidden.some((other) => other.contains(element)),
    );
    const boxOf = new Map(shown.map((element) => [element, element.getBoundingClientRect()]));
    const found: string[] = [];
    const say = (what: string, node: Node) =>
      found.push(`${widget.localName} ${what}: ${node.nodeName.toLowerCase()} ${words(node)}`);

    for (const [element, { left, right, width }] of boxOf) {
      // What a picture draws past its frame is the picture's own affair; the frame is not.
      if (element.parentElement?.closest('svg') || width === 0) continue;
      if (left < bounds.left - 1 || right > bounds.right + 1) say('sticks out', element);
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const tall = element.scrollHeight > element.clientHeight + 1;
      const cut = (overflow: string) => /hidden|clip/.test(overflow);
      if (element.localName !== 'svg' && ((wide && cut(overflowX)) || (tall && cut(overflowY)))) {
        say('cuts off', element);
      }
    }

    const boxes: Box[] = [];
    for (const [element, { left, right, top, bottom }] of boxOf) {
      if (element.matches('input, button, svg') && right > left) {
        boxes.push({ node: element, left, right, top, bottom });
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()];
        const squeezed = 3 * parseFloat(getComputedStyle(element).fontSize);
        // Text in both directions has a box for each run.
        const widths = new Map<number, number>();
        for (const { top, width } of lines) widths.set(top, (widths.get(top) ?? 0) + width);
        if (widths.size > 4 && [...widths.values()].every((width) => width < squeezed)) {
          say('is squeezed', node);
        }
        for (const { left, right, top, bottom, height } of lines) {
          // The box of a line of text is higher than its letters, and neighbouring lines may share that air.
          const air = height / 4;
          if (right > left) boxes.push({ node, left, right, top: top + air, bottom: bottom - air });
        }
      }
    }

    for (const { node, left, right, top, bottom } of boxes) {
      if (node.parentElement?.closest('svg')) continue;
      for (let outer = node.parentElement; outer; outer = outer.parentElement) {
        const box = boxOf.get(outer);
        if (!box?.width) continue;
        if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1) {
          say(`leaves its ${outer.localName}`, node);
          break;
        }
      }
    }
    boxes.sort((one, other) => one.top - other.top);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (other.top > one.bottom - 2) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        if (across <= 2 || down <= 2 || one.node.contains(other.node) || other.node.contains(one.node))
          continue;
        say(`lies over ${words(other.node)}`, one.node);
      }
    }
    return found;
  };

  // A reader scrolls, and what is below the fold is laid out then.
  const unfolded = new CSSStyleSheet();
  unfolded.replaceSync(':host, * { content-visibility: visible !important }');
  const widgets = [...document.querySelectorAll('twitch-vs-cramp, twitch-warning-signs, twitch-triggers')];
  return widgets.flatMap((widget) => {
    const root = widget.shadowRoot;
    if (!root) return [];
    const before = root.adoptedStyleSheets;
    root.adoptedStyleSheets = [...before, unfolded];
    const found = inside(widget);
    root.adoptedStyleSheets = before;
    return found;
  });
};
