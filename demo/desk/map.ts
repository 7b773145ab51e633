/**
 * Where each message stands in the widgets, found out by letting widgets speak in ids: beside a widget, out of sight,
 * lives a twin whose language has the id of each message as its text. What stands at the same place is that message.
 */
import type { Message } from '../../i18n/xliff.js';
import { englishFormats, learn, messageKey } from './source.js';

/** For private use; no widget and no file has it. */
const idLanguage = 'qaa';

export type Tag = 'twitch-warning-signs' | 'twitch-vs-cramp' | 'twitch-triggers';

export const tags: readonly Tag[] = ['twitch-warning-signs', 'twitch-vs-cramp', 'twitch-triggers'];

export interface Widget extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  /** What is ticked; there is none where nothing can be. */
  value?: readonly string[];
}

interface Variant {
  readonly attributes: Readonly<Record<string, string>>;
  readonly ticked: boolean;
}

/** Ways in which a widget shows other messages. */
export const variants: readonly Variant[] = [
  { attributes: {}, ticked: false },
  {
    attributes: {
      region: 'gb',
      phone: '(555) 010-0142',
      'booking-url': 'https://clinic.example/',
      'feedback-url': 'https://clinic.example/',
    },
    ticked: true,
  },
  { attributes: { region: 'us' }, ticked: true },
  { attributes: { region: 'nz' }, ticked: false },
];

/** Draws a widget in one of its variants. */
export const draw = async (tag: Tag, variant: number, lang: string, place: Element): Promise<Widget> => {
  const { attributes = {}, ticked = false } = variants[variant] ?? {};
  const element = document.createElement(tag) as HTMLElement as Widget;
  for (const [name, value] of Object.entries({ lang, 'heading-level': '3', ...attributes })) {
    element.setAttribute(name, value);
  }
  place.replaceChildren(element);
  await element.updateComplete;
  if (ticked && 'value' in element) {
    const boxes = element.shadowRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    element.value = Array.from(boxes, ({ value }) => value);
    await element.updateComplete;
  }
  return element;
};

/** Each message in the language of ids. */
export const idTexts = (english: readonly Message[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    english.map(({ id, source }) => [
      messageKey(source),
      `⟦${id}⟧${(source.match(/\{\d\}/g) ?? []).join(' ')}`,
    ]),
  );

/** Makes the language of ids known, with as many lines about the translation as the other has. */
export const learnIds = (texts: ReturnType<typeof idTexts>, about: readonly string[]): void =>
  learn(idLanguage, {
    name: idLanguage,
    dir: 'ltr',
    texts,
    formats: englishFormats,
    about: about.map((id) => `⟦${id}⟧`),
  });

const idsIn = (text: string) => Array.from(text.matchAll(/⟦([^⟧]+)⟧/g), ([, id]) => id ?? '');

export const drawTwin = (tag: Tag, variant: number, place: Element): Promise<Widget> =>
  draw(tag, variant, idLanguage, place);

/** Texts that say something. */
const textsIn = (node: Node): Text[] =>
  node instanceof Text ? (node.data.trim() ? [node] : []) : [...node.childNodes].flatMap(textsIn);

/** Text nodes of a widget, each with the ids of the messages that it is made of. */
export type Texts = ReadonlyMap<Text, readonly string[]>;

/** @param twin drawn the same */
export const textsOf = (widget: Widget, twin: Widget): Texts => {
  const found = new Map<Text, readonly string[]>();
  const walk = (one: Node, other: Node) => {
    if (other instanceof Text) {
      const ids = idsIn(other.data);
      // What is English stands in an element of its own, which says so.
      if (ids.length) for (const text of textsIn(one)) found.set(text, ids);
      return;
    }
    // Where one has something to say just now and the other has not, there is nothing to compare.
    if (one.childNodes.length !== other.childNodes.length) return;
    one.childNodes.forEach((child, index) => walk(child, other.childNodes[index]!));
  };
  walk(widget.shadowRoot, twin.shadowRoot);
  return found;
};

export interface Place {
  /** Of the message. */
  readonly id: string;
  /** The first widget that shows it; none where only a moment or paper does. */
  readonly tag: Tag | undefined;
  /** The first variant that shows it. */
  readonly variant: number;
  /** Id of the message that heads its part of the widget; empty below all widgets. */
  readonly section: string;
}

/** Messages of one widget in one variant, in reading order. */
const readingOrder = (twin: Widget) => {
  const found: Pick<Place, 'id' | 'section'>[] = [];
  let section = '';
  for (const [text, ids] of textsOf(twin, twin)) {
    const around = text.parentElement!;
    if (around.closest('[part~=footer]')) section = '';
    else if (around.closest('[part~=heading]')) section = ids[0] ?? '';
    for (const id of ids) if (!found.some((other) => other.id === id)) found.push({ id, section });
  }
  return found;
};

/**
 * All messages in the order in which the widgets show them, and where. Draws every widget in every variant once.
 * @param place out of sight
 */
export const survey = async (english: readonly Message[], place: Element): Promise<Place[]> => {
  learnIds(idTexts(english), ['translation.machine', 'translation.unreviewed']);
  const places: Place[] = [];
  for (const tag of tags) {
    const own: Place[] = [];
    for (const variant of variants.keys()) {
      let after = 0;
      for (const { id, section } of readingOrder(await drawTwin(tag, variant, place))) {
        if (places.some((other) => other.id === id)) continue;
        const known = own.findIndex((other) => other.id === id);
        if (known >= 0) {
          after = known + 1;
          continue;
        }
        // What only a variant shows stands after what it follows there, in the same section; a heading of its own
        // beside the one whose place it takes.
        const next = own[after];
        if (id === section && next?.id === next?.section) after += 1;
        own.splice(after, 0, {
          id,
          tag,
          variant,
          section: variant ? (own[after - 1]?.section ?? '') : section,
        });
        after += 1;
      }
    }
    places.push(...own);
  }
  const rest = english.filter(({ id }) => !places.some((other) => other.id === id));
  return [...places, ...rest.map(({ id }) => ({ id, tag: undefined, variant: 0, section: '' }))];
};
