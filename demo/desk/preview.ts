/** The live widget: in the language as it stands, with the chosen message highlighted. */
import type { Review } from '../../i18n/data.js';
import { aboutId } from '../../i18n/page.js';
import type { Message } from '../../i18n/xliff.js';
import {
  draw,
  drawTwin,
  idTexts,
  learnIds,
  textsOf,
  type Place,
  type Tag,
  type Texts,
  type Widget,
} from './map.js';
import { learn, type Speech } from './source.js';

/**
 * What the desk adds to the look of a widget: what is still English, and where the chosen message stands. That can be
 * brought into view only where all that comes before it has its real size.
 */
const marks = new CSSStyleSheet();
marks.replaceSync(`
  .base:not([lang=en]) [lang=en] { text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
  ::highlight(desk-here) { background-color: #ffd54a; color: #000; }
  @media (forced-colors: active) {
    ::highlight(desk-here) { background-color: Highlight; color: HighlightText; }
  }
  :host { cursor: pointer; }
  :host, * { content-visibility: visible !important; }
`);

/** A browser without it scrolls to the message and highlights nothing. */
const highlight = 'highlights' in CSS ? new Highlight() : undefined;
if (highlight) CSS.highlights.set('desk-here', highlight);

const rangeOf = (text: Text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range;
};

/** Brings a text into view within the pane; on small screens the pane does not scroll, and the page does if it may. */
const bringIntoView = (pane: HTMLElement, box: DOMRect, page: boolean) => {
  const { top, bottom, height } = pane.getBoundingClientRect();
  const isOutside = box.top < top + 16 || box.bottom > bottom - 16;
  if (pane.scrollHeight > pane.clientHeight) {
    if (isOutside) pane.scrollTop += box.top - top - height / 3;
  } else if (page) {
    scrollBy({ top: box.top - innerHeight / 3 });
    pane.focus({ preventScroll: true });
  }
};

/** The message under the pointer, or else the first in the innermost part of the widget that has any. */
const messageAt = (event: MouseEvent, texts: Texts, widget: Element | undefined) => {
  const { clientX: x, clientY: y } = event;
  for (const [text, [id]] of texts) {
    const hit = Array.from(rangeOf(text).getClientRects()).some(
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

interface Given {
  /** Where the widget is shown. */
  readonly pane: HTMLElement;
  /** Out of sight. */
  readonly twinPlace: HTMLElement;
  readonly english: readonly Message[];
  readonly places: readonly Place[];
  /** A message was pointed at. */
  readonly onPick: (id: string) => void;
  /** Another widget is shown. */
  readonly onSwitch: (tag: Tag) => void;
}

interface Shown {
  readonly tag: Tag;
  readonly widget: Widget;
  readonly twin: Widget;
}

export const startPreview = ({ pane, twinPlace, english, places, onPick, onSwitch }: Given) => {
  const ids = idTexts(english);
  let shown: Shown | undefined;
  let lang = 'en';
  let chosen = '';
  /** Whether a click works the widget instead of leading to a message. */
  let hands = false;
  /** One change after the other: drawing takes a moment. */
  let queue: Promise<unknown> = Promise.resolve();

  const enqueue = (task: () => Promise<unknown>) => (queue = queue.then(task, task));

  const texts = (): Texts => (shown ? textsOf(shown.widget, shown.twin) : new Map());

  const mark = () => {
    highlight?.clear();
    let first: DOMRect | undefined;
    for (const [text, ids] of texts()) {
      if (!ids.includes(chosen)) continue;
      const range = rangeOf(text);
      highlight?.add(range);
      if (!first?.width) first = range.getBoundingClientRect();
    }
    return first;
  };

  const show = async (tag: Tag, variant: number) => {
    const widget = await draw(tag, variant, lang, pane);
    const twin = await drawTwin(tag, variant, twinPlace);
    shown = { tag, widget, twin };
    const root = widget.shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
    for (const details of root.querySelectorAll('details')) details.open = true;
    widget.addEventListener('twitch-change', () => {
      if (widget.value) twin.value = widget.value;
    });
    onSwitch(tag);
  };

  const shows = (id: string) => Array.from(texts().values()).some((ids) => ids.includes(id));

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
    /** Speaks a language, or its latest words. */
    speak: (tag: string, { review, ...speech }: Speech & { review: Review }) =>
      enqueue(async () => {
        lang = tag;
        if (shown) shown.widget.lang = tag;
        learn(tag, speech);
        learnIds(
          ids,
          speech.about.map(() => aboutId(review)),
        );
        if (!shown) return;
        await shown.widget.updateComplete;
        await shown.twin.updateComplete;
        mark();
      }),

    /** Shows another widget. */
    show: (tag: Tag) =>
      enqueue(async () => {
        if (shown?.tag !== tag) await show(tag, 0);
        mark();
      }),

    /**
     * Highlights a message, in the widget and variant that show it.
     * @param page whether the page may scroll too
     */
    locate: (id: string, page = false) =>
      enqueue(async () => {
        chosen = id;
        const place = places.find((each) => each.id === id);
        if (place?.tag && !shows(id)) await show(place.tag, place.variant);
        const box = mark();
        if (box) bringIntoView(pane, box, page);
      }),

    setHands: (on: boolean) => {
      hands = on;
    },

    /** Resolves once all that was asked for is drawn. */
    ready: () => queue,
  };
};
