/** The page of one state: `states/?state=…&theme=…&lang=…&dir=rtl&width=320`. */
import { html, render } from 'lit/html.js';
import { summary } from '../../src/content/index.js';
import type {} from '../../src/define.js';
import { pseudoLanguages, states, themes, type Tag } from './states.js';

// For whoever opens this page to take pictures of all states.
export { states, themes };

export interface Choice {
  /** Id of a state. */
  readonly state?: string;
  /** Id of a theme. */
  readonly theme?: string;
  readonly lang?: string;
  readonly dir?: string;
  /** Of the widget, in px. */
  readonly width?: string;
}

const one = <Found extends HTMLElement>(selector: string) => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = one<HTMLFormElement>('#choice');
const sheet = one<HTMLLinkElement>('#theme');
const above = one('#above');
const stage = one('#stage');

const firstOf = <Entry extends { readonly id: string }>(entries: readonly Entry[], wanted: string) => {
  const found = entries.find(({ id }) => id === wanted) ?? entries[0];
  if (!found) throw new Error('There is nothing to choose from.');
  return found;
};

const wear = async (theme: string) => {
  const address = new URL(`../themes/${theme}.css`, document.baseURI).href;
  if (sheet.href === address) return;
  await new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => reject(new Error(`no theme at ${address}`));
    sheet.href = address;
  });
};

const release: { languages: object } = await (
  await fetch(new URL('../../dist/release.json', document.baseURI))
).json();
const languages = [...Object.keys(release.languages), ...pseudoLanguages];

/** The language may arrive later than the widget. */
const speaks = async (element: HTMLElementTagNameMap[Tag], lang: string) => {
  // The script for pages does not know those of nobody; they make themselves known.
  if (pseudoLanguages.includes(lang)) {
    await import(new URL(`../../build/pseudo/${lang}.js`, document.baseURI).href);
  }
  for (;;) {
    await element.updateComplete;
    const spoken = element.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.lang;
    if (!languages.includes(lang) || spoken === lang) return;
    await new Promise(requestAnimationFrame);
  }
};

/** Headings of the page, so that the widget's own level follows on one. */
const headingsAbove = (level: number, note: string) =>
  Array.from({ length: level - 1 }, (_, each) => {
    const heading = document.createElement(`h${each + 1}`);
    heading.textContent = each ? `Heading of level ${each + 1}` : note;
    return heading;
  });

/** Puts one state on the stage, and resolves once it is drawn in its language. */
export const show = async ({ state = '', theme = '', lang = '', dir = '', width = '' }: Choice) => {
  const { tag, attributes, value, open, note } = firstOf(states, state);
  await wear(firstOf(themes, theme).id);
  const element = document.createElement(tag);
  const all = {
    ...attributes,
    ...(value.length && { value: value.join(' ') }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
  for (const [name, written] of Object.entries(all)) element.setAttribute(name, written);
  element.append(
    summary(attributes['region'] ?? '')
      .map(({ text }) => text)
      .join(' '),
  );
  above.replaceChildren(...headingsAbove(Number(attributes['heading-level'] ?? 2), note));
  stage.style.inlineSize = width && `${width}px`;
  stage.replaceChildren(element);
  await speaks(element, lang);
  for (const disclosure of element.shadowRoot?.querySelectorAll('details') ?? []) {
    disclosure.open = open === 'all';
  }
};

const control = (name: string) => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLSelectElement || found instanceof HTMLInputElement ? found : null;
};

const offer = (name: string, values: readonly string[]) => {
  const options = values.map((value) => html`<option>${value}</option>`);
  render(options, one<HTMLSelectElement>(`[name=${name}]`));
};

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const asked = Object.fromEntries(new URLSearchParams(location.search));
offer('state', idsOf(states));
offer('theme', idsOf(themes));
offer('lang', languages);
for (const [name, value] of Object.entries(asked)) {
  const chosen = control(name);
  if (chosen) chosen.value = value;
}

form.addEventListener('input', () => {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const choice = Object.fromEntries(entries.filter(([, value]) => value));
  history.replaceState(null, '', `?${new URLSearchParams(choice)}`);
  void show(choice);
});

await show(asked);
document.documentElement.dataset['ready'] = '';
