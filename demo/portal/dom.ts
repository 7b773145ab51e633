/** The first that matches; the page is ours, so it is there. */
export function one<Name extends keyof HTMLElementTagNameMap>(
  selector: Name,
  root?: ParentNode,
): HTMLElementTagNameMap[Name];
export function one<Found extends HTMLElement = HTMLElement>(selector: string, root?: ParentNode): Found;
export function one(selector: string, root: ParentNode = document) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

export const all = <Found extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
) => [...root.querySelectorAll<Found>(selector)];
