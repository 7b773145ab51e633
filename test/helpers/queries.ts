/** What holds each role without saying so. A disclosure has no role of its own in ARIA; it is what opens details. */
const native = {
  button: 'button',
  cell: 'td',
  checkbox: 'input[type="checkbox"]',
  columnheader: 'thead th',
  definition: 'dd',
  disclosure: 'summary',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  listitem: 'li',
  row: 'tr',
  rowheader: 'tbody th',
  status: 'output',
  table: 'table',
  term: 'dt',
};

export type Role = keyof typeof native;

type Name = string | RegExp;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

const isSpoken = (element: Element) =>
  element.getAttribute('aria-hidden') !== 'true' && element.checkVisibility({ visibilityProperty: true });

const pieces = (node: Node): string[] =>
  [...node.childNodes].flatMap((child) => {
    if (isText(child)) return [child.data];
    if (child.nodeType !== Node.ELEMENT_NODE || !isSpoken(child as Element)) return [];
    const inside = pieces(child);
    // As in a name: what stands on a line of its own is a word of its own.
    const { display } = getComputedStyle(child as Element);
    return display === 'block' || display === 'list-item' ? [' ', ...inside, ' '] : inside;
  });

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text below `node` that is shown and that assistive technology gets: nothing hidden, nothing in closed details. */
export const shownText = (node: Node): string => tidy(pieces((node as Element).shadowRoot ?? node).join(''));

/** All text below `node`, closed details included, styles and fallback not. */
export const wholeText = (element: Element): string =>
  tidy(element.shadowRoot!.querySelector('[part~="base"]')!.textContent);

export const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label !== null) return tidy(label);
  if (element.matches('fieldset')) return shownText(element.querySelector('legend')!);
  if (element.matches('input')) return [...(element as HTMLInputElement).labels!].map(shownText).join(' ');
  return shownText(element);
};

/** Every shown element of that role and accessible name, in the shadow root if there is one. */
export const allByRole = <T extends HTMLElement>(element: Element, role: Role, name?: Name): T[] =>
  [...(element.shadowRoot ?? element).querySelectorAll<T>(`${native[role]}, [role="${role}"]`)].filter(
    (found) =>
      (found.getAttribute('role') ?? role) === role &&
      isSpoken(found) &&
      (name === undefined || (typeof name === 'string' ? nameOf(found) === name : name.test(nameOf(found)))),
  );

/** The one element of that role and accessible name. */
export const byRole = <T extends HTMLElement>(element: Element, role: Role, name?: Name): T => {
  const [first, ...more] = allByRole<T>(element, role, name);
  if (first && !more.length) return first;
  const others = allByRole(element, role).map(nameOf);
  throw new Error(
    `${first ? more.length + 1 : 'no'} ${role} named ${String(name)} among: ${others.join(' | ') || 'none'}`,
  );
};

export const checkbox = (element: Element, name?: Name) =>
  byRole<HTMLInputElement>(element, 'checkbox', name);

/** The box of a sign or trigger, which is named by its text and what qualifies it. */
export const boxOf = (
  element: Element,
  { text, detail }: { readonly text: string; readonly detail?: string },
) => checkbox(element, detail ? `${text} ${detail}` : text);

export const tickedIds = (element: Element) =>
  allByRole<HTMLInputElement>(element, 'checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

/** The wrapper that carries the language and direction, a public part. */
export const base = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;

/** The card, a public part, around something in it. */
export const cardOf = (element: Element) => element.closest<HTMLElement>('[part~="card"]')!;

/** The card below a heading of that name. */
export const cardNamed = (element: Element, heading: string) => cardOf(byRole(element, 'heading', heading));

/** Whether a tick makes a card stand out, in its shape. */
export const standsOut = (card: Element) => getComputedStyle(card).outlineStyle !== 'none';

/** What is ticked in all cards of a widget: the way from each to the list. */
export const countsIn = (element: Element) =>
  allByRole<HTMLAnchorElement>(element, 'link', /^\d+ on my list$/);
