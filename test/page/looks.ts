/** How things look to a person, computed inside the page; the tests load this module there as `window.looks`. */

/** Channels 0 to 255, opacity 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any CSS colour. */
const channels = (colour: string): Colour => {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity / 255];
};

const over = (top: Colour, below: Colour): Colour => {
  const mix = (each: 0 | 1 | 2) => top[each] * top[3] + below[each] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** The element around, across shadow roots and slots. */
const around = (element: Element) => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};

/** The colour that lies behind what is in `element`. */
const backdrop = (element: Element): Colour => {
  const outer = around(element);
  const own = channels(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  if (outer) return over(own, backdrop(outer));
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const paper = channels(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return over(own, paper);
};

const linear = (channel: number) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG contrast of a colour with what lies behind it. */
const contrast = (colour: string, behind: Colour) => {
  const [one, other] = [luminance(over(channels(colour), behind)), luminance(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

const nameOf = (element: Element) =>
  `${element.localName} “${(element.closest('label') ?? element).textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

const canBeFocused = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('a[href], button, input, summary, [tabindex="0"]') ?? [])].filter(
    (stop) => stop.checkVisibility({ visibilityProperty: true }),
  );

const staged = () => {
  const element = document.querySelector('#stage > *');
  if (!element?.shadowRoot) throw new Error('nothing is on the stage');
  return element;
};

const stagedRoot = () => staged().shadowRoot as ShadowRoot;

/** How many stops Tab has to make in the widget on the stage. */
export const stops = () => canBeFocused(staged()).length;

/** Puts the focus right before the widget. */
export const startBefore = () => {
  const above = document.querySelector<HTMLElement>('#above');
  if (!above) throw new Error('nothing stands above the stage');
  above.tabIndex = -1;
  above.focus();
};

/** What is wrong with how the focus shows, where it is now. */
export const focusProblems = async (): Promise<string[]> => {
  // What was below the fold is laid out in the frame that shows it, and moves what is below it.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const element = focused();
  const root = element?.getRootNode();
  if (!element || !(root instanceof ShadowRoot)) return ['the focus has left the widget'];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const ratio = contrast(outlineColor, backdrop(around(element) ?? element));
  const [box] = element.getClientRects();
  if (!box) return [`${nameOf(element)} has no box`];
  const { left, right, top, bottom } = box;
  const onTop = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const problems = {
    'has no outline': outlineStyle === 'none',
    'has a thin outline': parseFloat(outlineWidth) < 2,
    [`has a pale outline, ${ratio.toFixed(2)}:1`]: ratio < 3,
    [`is outside the screen, at ${[left, top, right, bottom].map(Math.round)}`]:
      left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1,
    'is covered': !onTop || !(element.contains(onTop) || onTop.contains(element)),
  };
  return Object.entries(problems).flatMap(([problem, is]) => (is ? `${nameOf(element)} ${problem}` : []));
};

/** Everything on the stage that can be pressed, with the size of what takes the press. */
export const targets = () =>
  canBeFocused(staged()).map((element) => {
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    return {
      name: nameOf(element),
      tall: element.matches('input, button, [part~="action"]'),
      inText: getComputedStyle(target).display === 'inline',
      width,
      height,
    };
  });

/** What shows that something is ticked, colour left aside. */
const shape = (element: Element | null) =>
  element &&
  ['', '::before', '::after'].map((pseudo) => {
    const style = getComputedStyle(element, pseudo || null);
    return [
      style.content,
      style.outlineStyle,
      style.outlineStyle !== 'none' && style.outlineWidth,
      style.borderTopWidth,
      style.borderInlineStartWidth,
      style.fontWeight,
      style.textDecorationLine,
    ].join(' ');
  });

/** Whether the cards and items with a tick differ from the others in more than colour. */
export const tickShows = () => {
  const boxes = [...stagedRoot().querySelectorAll('input')];
  const chosen = boxes.filter(({ checked }) => checked);
  const cardOf = (box: Element) => box.closest('[part~="card"]');
  const wordsOf = (box: Element) => box.closest('label')?.lastElementChild ?? null;
  const differ = (others: readonly Element[], part: (box: Element) => Element | null) => {
    const plain = others.map((box) => JSON.stringify(shape(part(box))));
    return (
      chosen.length > 0 &&
      plain.length > 0 &&
      chosen.every((box) => !plain.includes(JSON.stringify(shape(part(box)))))
    );
  };
  return {
    card: differ(
      boxes.filter((box) => !cardOf(box)?.querySelector(':checked')),
      cardOf,
    ),
    item: differ(
      boxes.filter(({ checked }) => !checked),
      wordsOf,
    ),
  };
};

/** Cards, buttons and action links without a border that stands out from what is behind it. */
export const borderless = (least = 3) =>
  [...stagedRoot().querySelectorAll('[part~="card"], [part~="action"]')].flatMap((element) => {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
    const ratio = contrast(borderBottomColor, backdrop(around(element) ?? element));
    const shows = borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) >= 1 && ratio >= least;
    return shows ? [] : `${nameOf(element)} ${borderBottomWidth} ${borderBottomStyle} ${ratio.toFixed(2)}:1`;
  });

/** What moves in the widget by itself, or would while it changes. */
export const moving = () => {
  const root = stagedRoot();
  const styled = [...root.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
  });
  const running = root
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? [effect.target] : []));
  return [...styled, ...running].map(nameOf);
};

/** A reader's own style sheet, which reaches into the widget too. */
export const restyle = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const root = stagedRoot();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Lays out what is below the fold too, as a reader who scrolls will have it. */
export const unfold = () => restyle(':host, * { content-visibility: visible !important }');
