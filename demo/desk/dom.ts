import { html, render, type TemplateResult } from 'lit';

/** An element of index.html. */
export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Says something in a live region, again only where it is something else. */
export const say = (region: HTMLElement, text: string): void => {
  if (region.textContent !== text) region.textContent = text;
};

/** A paragraph of a notice, with buttons where there is something to do. */
export const notice = (text: string, actions: Readonly<Record<string, () => void>> = {}): TemplateResult => {
  const buttons = Object.entries(actions).map(
    ([label, act]) => html` <button type="button" class="small" @click=${act}>${label}</button>`,
  );
  return html`<p>${text}${buttons}</p>`;
};

/** Shows these paragraphs in a live region. All of them are new, so that what is said twice is heard twice. */
export const announce = (region: HTMLElement, lines: readonly (TemplateResult | string)[]): void => {
  render([], region);
  render(
    lines.map((line) => (typeof line === 'string' ? notice(line) : line)),
    region,
  );
};

/** Hands a file to the person. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/xliff+xml' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
