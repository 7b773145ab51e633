// @ts-check
/**
 * The live widget: in the language as it stands, with the chosen message highlighted.
 *
 * @import { Message } from '../../i18n/xliff.js'
 * @import { PageLanguage } from '../../i18n/page.js'
 * @import { Place, Tag } from './map.js'
 */
import { aboutId, shared } from '../../build/desk/library.js';
import { draw, drawn, drawTwin, teachIds, textsOf } from './map.js';

/** What the desk adds to the look of a widget: what is still English, and where the chosen message stands. */
const marks = new CSSStyleSheet();
marks.replaceSync(`
  .base:not([lang=en]) [lang=en] { text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
  ::highlight(desk-here) { background-color: #ffd54a; color: #000; }
  @media (forced-colors: active) {
    ::highlight(desk-here) { background-color: Highlight; color: HighlightText; }
  }
  :host { cursor: pointer; }
`);

/** A browser without it scrolls to the message and highlights nothing. */
const highlight = 'highlights' in CSS ? new Highlight() : undefined;
if (highlight) CSS.highlights.set('desk-here', highlight);

/**
 * Brings a text into view within the pane; on small screens the pane does not scroll, and the page does if it may.
 * @param {HTMLElement} pane @param {DOMRect} box @param {boolean} page
 */
const bringIntoView = (pane, box, page) => {
  const { top, bottom, height } = pane.getBoundingClientRect();
  const isOutside = box.top < top + 16 || box.bottom > bottom - 16;
  if (pane.scrollHeight > pane.clientHeight) {
    if (isOutside) pane.scrollTop += box.top - top - height / 3;
  } else if (page) {
    scrollBy({ top: box.top - innerHeight / 3 });
    pane.focus({ preventScroll: true });
  }
};

/**
 * The message under the pointer, or else the first in the innermost part of the widget that has any.
 * @param {MouseEvent} event @param {ReadonlyMap<Text, string[]>} texts @param {Element | undefined} widget
 */
const messageAt = (event, texts, widget) => {
  const { clientX: x, clientY: y } = event;
  for (const [text, [id]] of texts) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const hit = Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (hit) return id;
  }
  for (const part of event.composedPath()) {
    if (!(part instanceof Element) || part.matches('.base') || part === widget) return undefined;
    for (const [text, [id]] of texts) if (part.contains(text)) return id;
  }
  return undefined;
};

/**
 * @param {object} given
 * @param {HTMLElement} given.pane where the widget is shown
 * @param {HTMLElement} given.twinPlace out of sight
 * @param {readonly Message[]} given.english
 * @param {readonly Place[]} given.places
 * @param {(id: string) => void} given.onPick a message was pointed at
 * @param {(tag: Tag) => void} given.onSwitch another widget is shown
 */
export const startPreview = ({ pane, twinPlace, english, places, onPick, onSwitch }) => {
  /** @type {{ tag: Tag, variant: number, widget: HTMLElement, twin: HTMLElement } | undefined} */
  let shown;
  let lang = 'en';
  let chosen = '';
  /** Whether a click works the widget instead of leading to a message. */
  let hands = false;
  /** One change after the other: drawing takes a moment. @type {Promise<unknown>} */
  let queue = Promise.resolve();

  /** @param {() => Promise<unknown>} task */
  const enqueue = (task) => (queue = queue.then(task, task));

  const texts = () => (shown ? textsOf(shown.widget, shown.twin) : new Map());

  const mark = () => {
    highlight?.clear();
    let first;
    for (const [text, ids] of texts()) {
      if (!ids.includes(chosen)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      highlight?.add(range);
      if (!first?.width) first = range.getBoundingClientRect();
    }
    return first;
  };

  /** @param {Tag} tag @param {number} variant */
  const show = async (tag, variant) => {
    const widget = await draw(tag, variant, lang, pane);
    const twin = await drawTwin(tag, variant, twinPlace);
    shown = { tag, variant, widget, twin };
    const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
    for (const details of root.querySelectorAll('details')) details.open = true;
    widget.addEventListener('twitch-change', () => {
      /** @type {any} */ (twin).value = /** @type {any} */ (widget).value;
    });
    onSwitch(tag);
  };

  const update = async () => {
    for (const element of shared.elements) element.requestUpdate();
    if (!shown) return;
    await drawn(shown.widget);
    await drawn(shown.twin);
    mark();
  };

  /** @param {string} id */
  const shows = (id) => Array.from(texts().values()).some((ids) => ids.includes(id));

  pane.addEventListener(
    'click',
    (event) => {
      // A key works the widget; only a pointer points.
      if (hands || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
      const id = messageAt(event, texts(), shown?.widget);
      if (id) onPick(id);
    },
    { capture: true },
  );
  // Nothing is printed, copied, called or booked from here.
  pane.addEventListener('twitch-action', (event) => event.preventDefault());

  return {
    /** Speaks a language, or its latest words. @param {string} tag @param {PageLanguage & { review: any }} page */
    speak: (tag, { review, ...page }) =>
      enqueue(async () => {
        lang = tag;
        shared.data.set(tag, page);
        teachIds(
          english,
          page.about.map(() => aboutId(review)),
        );
        if (shown) shown.widget.lang = tag;
        await update();
      }),

    /** Shows another widget. @param {Tag} tag */
    show: (tag) =>
      enqueue(async () => {
        if (shown?.tag !== tag) await show(tag, 0);
        mark();
      }),

    /**
     * Highlights a message, in the widget and variant that show it.
     * @param {string} id
     * @param {boolean} [page] whether the page may scroll too
     */
    locate: (id, page = false) =>
      enqueue(async () => {
        chosen = id;
        const place = places.find((each) => each.id === id);
        if (place?.tag && !shows(id)) await show(place.tag, place.variant);
        const box = mark();
        if (box) bringIntoView(pane, box, page);
      }),

    /** @param {boolean} on */
    setHands: (on) => {
      hands = on;
    },

    /** Resolves once all that was asked for is drawn. */
    ready: () => queue,
  };
};
