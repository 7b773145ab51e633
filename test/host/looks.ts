/** What a person sees of an app and of the checklist in it; the tests put it into the page as `look`. */

const checklist = () => document.querySelector('twitch-warning-signs');

const inside = <Found extends Element = HTMLElement>(selector: string) => [
  ...(checklist()?.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

const words = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const checklists = () => document.querySelectorAll('twitch-warning-signs').length;

/** The element's own words while nothing is drawn. */
export const fallback = () => words(checklist()?.shadowRoot ? null : checklist()?.querySelector('p'));

export const level = () => inside('[part=heading]')[0]?.localName;

export const numbers = () => inside('a[href^="tel:"]').map((link) => link.getAttribute('href'));

export const ticked = () => inside<HTMLInputElement>('input:checked').map((box) => box.value);

/** What the app placed in one of the element's slots. */
export const placed = (name: string) =>
  inside<HTMLSlotElement>(`slot[name=${name}]`).flatMap((slot) => slot.assignedElements().map(words));

/** What the app says. */
export const said = (id: string) => words(document.getElementById(id));

/** What the app's form would send. */
export const sent = () => {
  const form = document.querySelector('form');
  return form && new FormData(form).getAll('signs');
};

/** Everything in the app's place. */
export const app = () => document.querySelector('#app')?.childElementCount;

/** The button, or the label of a box, with these words. */
export const control = (name: string) =>
  [...document.querySelectorAll('button'), ...inside('button, label')].find((each) =>
    words(each).startsWith(name),
  );
