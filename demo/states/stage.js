// @ts-check
/** The page of one state: `states/?state=…&theme=…&lang=…&dir=rtl&width=320`. */
import { pseudoLanguages, states, themes } from './states.js';

/**
 * @typedef {object} Choice
 * @property {string} [state] id of a state
 * @property {string} [theme] id of a theme
 * @property {string} [lang]
 * @property {string} [dir]
 * @property {string} [width] of the widget, in px
 */

const form = /** @type {HTMLFormElement} */ (document.querySelector('#choice'));
const sheet = /** @type {HTMLLinkElement} */ (document.querySelector('#theme'));
const above = /** @type {HTMLElement} */ (document.querySelector('#above'));
const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));

/** @param {string} id */
const wear = async (id) => {
  const address = new URL(`../themes/${id}.css`, location.href).href;
  if (sheet.href === address) return;
  await new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => reject(new Error(`no theme at ${address}`));
    sheet.href = address;
  });
};

const release = await (await fetch(new URL('../../dist/release.json', location.href))).json();
const languages = [...Object.keys(release.languages), ...pseudoLanguages];

/** The language may arrive later than the widget. @param {any} element @param {string} lang */
const speaks = async (element, lang) => {
  // The script for pages does not know those of nobody; they make themselves known.
  if (pseudoLanguages.includes(lang))
    await import(new URL(`../../build/pseudo/${lang}.js`, location.href).href);
  for (;;) {
    await element.updateComplete;
    if (!languages.includes(lang) || element.shadowRoot.querySelector('[part=base]').lang === lang) return;
    await new Promise(requestAnimationFrame);
  }
};

/** Headings of the page, so that the widget's own level follows on one. @param {number} level @param {string} note */
const headingsAbove = (level, note) =>
  Array.from({ length: level - 1 }, (_, each) => {
    const heading = document.createElement(`h${each + 1}`);
    heading.textContent = each ? `Heading of level ${each + 1}` : note;
    return heading;
  });

/**
 * Puts one state on the stage, and resolves once it is drawn in its language.
 * @param {Choice} choice
 */
export const show = async ({ state = '', theme = '', lang = '', dir = '', width = '' }) => {
  const { tag, attributes, value, open, note } = states.find(({ id }) => id === state) ?? states[0];
  await wear((themes.find(({ id }) => id === theme) ?? themes[0]).id);
  const element = /** @type {any} */ (document.createElement(tag));
  const all = {
    ...attributes,
    ...(value.length && { value: value.join(' ') }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
  for (const [name, written] of Object.entries(all)) element.setAttribute(name, written);
  element.append('See a doctor if a twitch lasts more than 2 weeks, anything changes, or you are worried.');
  above.replaceChildren(...headingsAbove(Number(attributes['heading-level'] ?? 2), note));
  stage.style.inlineSize = width && `${width}px`;
  stage.replaceChildren(element);
  await speaks(element, lang);
  for (const disclosure of element.shadowRoot.querySelectorAll('details')) disclosure.open = open === 'all';
};

/** @param {string} name @param {readonly string[]} values */
const offer = (name, values) => {
  for (const value of values) {
    const option = document.createElement('option');
    option.textContent = value;
    /** @type {HTMLElement} */ (form.elements.namedItem(name)).append(option);
  }
};

const asked = Object.fromEntries(new URLSearchParams(location.search));
offer(
  'state',
  states.map(({ id }) => id),
);
offer(
  'theme',
  themes.map(({ id }) => id),
);
offer('lang', languages);
for (const [name, value] of Object.entries(asked)) {
  const control = /** @type {any} */ (form.elements.namedItem(name));
  if (control) control.value = value;
}

form.addEventListener('input', () => {
  const choice = Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value),
  );
  history.replaceState(null, '', `?${new URLSearchParams(choice)}`);
  void show(choice);
});

await show(asked);
document.documentElement.dataset['ready'] = '';
