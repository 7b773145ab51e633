/** The language of the page. The checklists follow its `lang` by themselves. */
import { html, render } from 'lit/html.js';
import { all } from './dom.js';
import { words } from './words.js';

const page = document.documentElement;

/** What stood there at first. */
const english = new WeakMap<Element, string>();

export const language = () => page.lang;

const englishOf = (place: Element, written: () => string | null) => {
  const known = english.get(place) ?? written() ?? '';
  english.set(place, known);
  return known;
};

const dateWritten = (dateTime: string) => {
  const day = /^\d{4}-\d\d-\d\d$/.test(dateTime);
  const shown: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short' };
  return new Date(dateTime).toLocaleString([language(), 'en'], shown);
};

/** Writes the portal's words in the language of the page, or marks them as the English that they are. */
export const say = (root: ParentNode = document) => {
  const texts = words[language()]?.texts ?? {};
  const marked = language() !== 'en' && !words[language()];
  for (const place of all('[data-say]', root)) {
    const text = englishOf(place, () => place.textContent);
    place.textContent = texts[place.dataset['say'] ?? ''] ?? text;
    if (marked) place.lang = 'en';
    else place.removeAttribute('lang');
  }
  for (const place of all('[data-say-label]', root)) {
    const text = englishOf(place, () => place.getAttribute('aria-label'));
    place.setAttribute('aria-label', texts[place.dataset['sayLabel'] ?? ''] ?? text);
  }
  for (const time of all<HTMLTimeElement>('time[datetime]', root)) {
    if (time.dateTime) time.textContent = dateWritten(time.dateTime);
  }
};

export const speak = (tag: string) => {
  page.lang = tag;
  page.dir = words[tag]?.dir ?? 'ltr';
  say();
};

/** By tag; English, which is the source, has no name of its own there. */
type Languages = Record<string, { name?: string }>;

const options = (languages: Languages) =>
  Object.entries(languages).map(
    ([tag, { name = 'English' }]) =>
      html`<option lang=${tag} value=${tag} .selected=${tag === language()}>${name}</option>`,
  );

/** The language of the moment, then all that the checklists have. */
export const offerLanguages = async (select: HTMLElement) => {
  render(options({ [language()]: { name: language() } }), select);
  const release: { languages: Languages } = await (
    await fetch(new URL('../../dist/release.json', document.baseURI))
  ).json();
  render(options(release.languages), select);
};
