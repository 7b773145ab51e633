// @ts-check
/** What a person sees of an app and of the checklist in it; the tests load this module into the page as `look`. */

const checklist = () => document.querySelector('twitch-warning-signs');

/** @param {string} selector @returns {any[]} */
const inside = (selector) => [...(checklist()?.shadowRoot?.querySelectorAll(selector) ?? [])];

const words = (/** @type {Node | null | undefined} */ node) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const checklists = () => document.querySelectorAll('twitch-warning-signs').length;

/** The element's own words while nothing is drawn. */
export const fallback = () => words(checklist()?.shadowRoot ? null : checklist()?.querySelector('p'));

export const level = () => inside('[part=heading]')[0]?.localName;

export const numbers = () => inside('.emergency a').map((link) => link.getAttribute('href'));

export const ticked = () => inside('input:checked').map((box) => box.value);

/** What the app placed in one of the element's slots. @param {string} name */
export const placed = (name) =>
  inside(`slot[name=${name}]`).flatMap((slot) => slot.assignedElements().map(words));

/** What the app says. @param {string} id */
export const said = (id) => words(document.getElementById(id));

/** What the app's form would send. */
export const sent = () => {
  const form = document.querySelector('form');
  return form && new FormData(form).getAll('signs');
};

/** Everything in the app's place. */
export const app = () => document.querySelector('#app')?.childElementCount;

/** The button, or the label of a box, with these words. @param {string} name */
export const control = (name) =>
  [...document.querySelectorAll('button'), ...inside('button, label')].find((each) =>
    words(each).startsWith(name),
  );
