/*
 * What runs inside the measured page, the same for all variants. Each function travels as text, so it holds
 * everything that it needs.
 */

/** Moments in milliseconds since the navigation began. */
export interface Watched {
  /** The first widget has been painted, to its end. */
  words?: number;
  /** All have. */
  usable?: number;
  shift: number;
  /** By how much tasks were longer than 50 ms, added up. */
  long: number;
  /** From each click to the frame that follows it. */
  clicks: number[];
}

export type WatchedWindow = Window & { watched: Watched };

/** Begins before the page does: looks at each frame which widgets stand there to their last part. */
export const watch = (count: number) => {
  const watched: Watched = { shift: 0, long: 0, clicks: [] };
  (window as unknown as WatchedWindow).watched = watched;
  const afterPaint = (then: (time: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        then(performance.now());
        port1.close();
      };
      port2.postMessage('');
    });
  const widgets = document.getElementsByTagName('*') as HTMLCollectionOf<HTMLElement>;
  const isWhole = (widget: Element) => (widget.shadowRoot ?? widget).querySelector('footer') !== null;
  let place = 0;
  let ready = 0;
  const look = () => {
    for (; place < widgets.length; place += 1) {
      const widget = widgets[place]!;
      if (widget.dataset['widget'] === undefined) continue;
      if (!isWhole(widget)) break;
      ready += 1;
    }
    if (ready && watched.words === undefined) {
      watched.words = NaN;
      afterPaint((time) => (watched.words = time));
    }
    if (ready === count) afterPaint((time) => (watched.usable = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type: string, heard: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((entries) => entries.getEntries().forEach(heard)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.shift += value;
  });
  observe('longtask', ({ duration }) => (watched.long += duration - 50));
  addEventListener(
    'click',
    ({ timeStamp }) => afterPaint((time) => watched.clicks.push(time - timeStamp)),
    true,
  );
};

/** Settled once the page is usable, has loaded, and has had nothing to do for some frames. */
export const settled = () =>
  new Promise<Watched>((resolve) => {
    const { watched } = window as unknown as WatchedWindow;
    let frames = 0;
    const wait = () => {
      const isThere = watched.usable !== undefined && document.readyState === 'complete';
      frames = isThere ? frames + 1 : 0;
      if (frames < 6) requestAnimationFrame(wait);
      else requestIdleCallback(() => resolve(watched));
    };
    wait();
  });

/** Brings a box of the first list to the middle of the screen, and says where it stands. */
export const boxPlace = (index: number) =>
  new Promise<{ x: number; y: number }>((resolve) => {
    const list = document.querySelector('[data-widget=twitch-warning-signs]')!;
    const box = [...(list.shadowRoot ?? list).querySelectorAll('input')].at(index)!;
    let frames = 0;
    const wait = () => {
      // What is drawn only once it comes near moves what is below it.
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      frames += 1;
      if (frames < 3) requestAnimationFrame(wait);
      else {
        const { x, y, width, height } = box.getBoundingClientRect();
        resolve({ x: x + width / 2, y: y + height / 2 });
      }
    };
    requestAnimationFrame(wait);
  });

/** Settled once so many clicks have been painted. */
export const clicked = (count: number) =>
  new Promise<void>((resolve) => {
    const wait = () =>
      (window as unknown as WatchedWindow).watched.clicks.length >= count
        ? resolve()
        : requestAnimationFrame(wait);
    wait();
  });

/** How many elements there are, in shadow roots too. */
export const countElements = () => {
  const count = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return count(document);
};

/** Each widget's words as plain HTML: its headings, lists, boxes with labels and tables, without what only a script makes work. */
export const plainHtml = () => {
  const clean = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) {
      return (node.textContent ?? '').replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    }
    if (!(node instanceof HTMLElement) || node.matches('slot, button, [role=status]')) return '';
    const inner = [...node.childNodes].map(clean).join('');
    const name = node.localName;
    if (name === 'input') return '<input type="checkbox">';
    if (name === 'a') return `<a href="${node.getAttribute('href')}">${inner}</a>`;
    return `<${name}>${inner}</${name}>`;
  };
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-widget]')].map((widget) => [
      widget.dataset['widget'],
      [...(widget.shadowRoot?.querySelector('[part=base]')?.childNodes ?? [])]
        .map(clean)
        .join('')
        .replace(/\s+/g, ' '),
    ]),
  );
};
