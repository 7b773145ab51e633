// @ts-check
/** The language of the page. The checklists follow its `lang` by themselves. */
import { all } from './dom.js';
import { words } from './words.js';

const page = document.documentElement;

/** What stood there at first. @type {WeakMap<Element, string>} */
const english = new WeakMap();

export const language = () => page.lang;

/** Writes the portal's words in the language of the page, or marks them as the English that they are. */
export const say = (/** @type {ParentNode} */ root = document) => {
  const { texts } = words[language()] ?? { texts: {} };
  const marked = language() !== 'en' && !words[language()];
  for (const place of all('[data-say]', root)) {
    if (!english.has(place)) english.set(place, place.textContent);
    place.textContent = texts[place.dataset.say] ?? english.get(place);
    if (marked) place.lang = 'en';
    else place.removeAttribute('lang');
  }
  for (const place of all('[data-say-label]', root)) {
    if (!english.has(place)) english.set(place, place.getAttribute('aria-label'));
    place.setAttribute('aria-label', texts[place.dataset.sayLabel] ?? english.get(place));
  }
  for (const time of all('time[datetime]', root)) {
    const { dateTime } = time;
    if (!dateTime) continue;
    const day = /^\d{4}-\d\d-\d\d$/.test(dateTime);
    const shown = day
      ? { dateStyle: /** @type {const} */ ('long'), timeZone: 'UTC' }
      : { dateStyle: /** @type {const} */ ('long'), timeStyle: /** @type {const} */ ('short') };
    time.textContent = new Date(dateTime).toLocaleString([language(), 'en'], shown);
  }
};

/** @param {string} tag */
export const speak = (tag) => {
  page.lang = tag;
  page.dir = words[tag]?.dir ?? 'ltr';
  say();
};

/** Languages that the checklists have. @param {HTMLSelectElement} select */
export const offerLanguages = async (select) => {
  const { languages } = await (await fetch(new URL('../../dist/release.json', import.meta.url))).json();
  const options = Object.entries(languages).map(([tag, { name = 'English' }]) => {
    const option = new Option(name, tag, false, tag === language());
    option.lang = tag;
    return option;
  });
  select.replaceChildren(...options);
};
