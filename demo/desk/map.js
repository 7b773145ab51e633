// @ts-check
/**
 * Where each message stands in the widgets, found out by letting widgets speak in ids: beside a widget, out of sight,
 * lives a twin whose language has the id of each message as its text. What stands at the same place is that message.
 *
 * @import { Message } from '../../i18n/xliff.js'
 */
import { messageKey, shared } from '../../build/desk/library.js';

/** For private use; no widget and no file has it. */
const idLanguage = 'qaa';

/** @typedef {'twitch-warning-signs' | 'twitch-vs-cramp' | 'twitch-triggers'} Tag */

/** @type {readonly Tag[]} */
export const tags = ['twitch-warning-signs', 'twitch-vs-cramp', 'twitch-triggers'];

/**
 * Ways in which a widget shows other messages.
 * @type {readonly { attributes: Record<string, string>, ticked: boolean }[]}
 */
export const variants = [
  { attributes: {}, ticked: false },
  {
    attributes: { region: 'gb', phone: '(555) 010-0142', 'booking-url': 'https://clinic.example/' },
    ticked: true,
  },
  { attributes: { region: 'us' }, ticked: true },
];

/** @param {Element} element @returns {Promise<unknown>} */
export const drawn = (element) => /** @type {any} */ (element).updateComplete;

/**
 * Draws a widget in one of its variants.
 * @param {Tag} tag @param {number} variant @param {string} lang @param {Element} place
 */
export const draw = async (tag, variant, lang, place) => {
  const { attributes = {}, ticked = false } = variants[variant] ?? {};
  const element = /** @type {any} */ (document.createElement(tag));
  for (const [name, value] of Object.entries({ lang, 'heading-level': '3', ...attributes })) {
    element.setAttribute(name, value);
  }
  place.replaceChildren(element);
  await drawn(element);
  if (ticked && 'value' in element) {
    const boxes = element.shadowRoot.querySelectorAll('input[type=checkbox]');
    element.value = Array.from(boxes, ({ value }) => value);
    await drawn(element);
  }
  return /** @type {HTMLElement} */ (element);
};

/** Makes the language of ids, with as many lines about the translation as the other has. @param {readonly Message[]} english @param {string[]} about */
export const teachIds = (english, about) => {
  const texts = Object.fromEntries(
    english.map(({ id, source }) => [
      messageKey(source),
      `⟦${id}⟧${(source.match(/\{\d\}/g) ?? []).join(' ')}`,
    ]),
  );
  shared.data.set(idLanguage, { dir: 'ltr', texts, about: about.map((id) => `⟦${id}⟧`) });
};

/** @param {string} text @returns {string[]} */
const idsIn = (text) => Array.from(text.matchAll(/⟦([^⟧]+)⟧/g), ([, id]) => id ?? '');

/** @param {Tag} tag @param {number} variant @param {Element} place */
export const drawTwin = (tag, variant, place) => draw(tag, variant, idLanguage, place);

/**
 * Text nodes of a widget, each with the messages that it is made of.
 * @param {Element} widget @param {Element} twin drawn the same
 * @returns {Map<Text, string[]>}
 */
export const textsOf = (widget, twin) => {
  /** @type {Map<Text, string[]>} */
  const found = new Map();
  /** @param {Node} one @param {Node} other */
  const walk = (one, other) => {
    if (one.nodeType === Node.TEXT_NODE) {
      const ids = idsIn(other.nodeValue ?? '');
      if (ids.length && one.nodeValue?.trim()) found.set(/** @type {Text} */ (one), ids);
    }
    // Where one has something to say just now and the other has not, there is nothing to compare.
    if (one.childNodes.length !== other.childNodes.length) return;
    one.childNodes.forEach((child, index) => walk(child, /** @type {Node} */ (other.childNodes[index])));
  };
  walk(/** @type {Node} */ (widget.shadowRoot), /** @type {Node} */ (twin.shadowRoot));
  return found;
};

/**
 * @typedef {object} Place
 * @property {string} id of the message
 * @property {Tag | undefined} tag the first widget that shows it; none where only a moment or paper does
 * @property {number} variant the first variant that shows it
 * @property {string} section id of the message that heads its part of the widget; empty below all widgets
 */

/** Messages of one widget in one variant, in reading order. @param {Element} twin */
const readingOrder = (twin) => {
  /** @type {{ id: string, section: string }[]} */
  const found = [];
  let section = '';
  for (const [text, ids] of textsOf(twin, twin)) {
    const around = /** @type {Element} */ (text.parentElement);
    if (around.closest('[part~=footer]')) section = '';
    else if (around.closest('[part~=heading]')) section = ids[0] ?? '';
    for (const id of ids) if (!found.some((other) => other.id === id)) found.push({ id, section });
  }
  return found;
};

/**
 * All messages in the order in which the widgets show them, and where. Draws every widget in every variant once.
 * @param {readonly Message[]} english @param {Element} place out of sight
 * @returns {Promise<Place[]>}
 */
export const survey = async (english, place) => {
  teachIds(english, ['translation.machine', 'translation.unreviewed']);
  /** @type {Place[]} */
  const places = [];
  for (const tag of tags) {
    /** @type {Place[]} */
    const own = [];
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
