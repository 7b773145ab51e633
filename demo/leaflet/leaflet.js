// @ts-check
import { languages, regions } from '../../build/leaflet/library.js';
import { aboutTranslation, leafletContent, partNames } from './content.js';
import { apply, fit, papers, readable, small } from './fit.js';
import { sheets } from './render.js';
import { words } from './words.js';

/**
 * What the leaflet shows: of each field the last value that was good.
 *
 * @typedef {object} Choice
 * @property {readonly import('./content.js').Part[]} parts
 * @property {string} language
 * @property {string} second empty for none
 * @property {string} region empty where it is not named
 * @property {string} name
 * @property {string} phone
 * @property {string} address
 * @property {boolean} code
 * @property {import('./fit.js').Paper} paper
 * @property {boolean} atMostTwo whether two pages are enough, however small the text
 */

const pageTitle = document.title;
const pageLanguage = document.documentElement.lang;

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('form'));
const leaflet = byId('leaflet');
const ruler = byId('ruler');
const result = byId('result');
const value = (/** @type {string} */ name) => `${new FormData(form).get(name) ?? ''}`.trim();

/** @typedef {import('./content.js').Content} Content */

/** @type {Choice} */
let shown = {
  parts: partNames,
  language: 'en',
  second: '',
  region: '',
  name: '',
  phone: '',
  address: '',
  code: false,
  paper: 'a4',
  atMostTwo: false,
};

/** How many characters a field takes: more would not be read on paper, or by a phone's camera. */
const most = { name: 120, phone: 60, address: 200 };

/** What is wrong in each field; empty when nothing is. */
const complaints = {
  part: () => (value('part') ? '' : words.noPart),
  name: () => tooLong('name'),
  phone: () => tooLong('phone'),
  address: () => {
    const address = value('address');
    if (!address) return value('code') ? words.noAddress : '';
    return isWeb(address) ? tooLong('address') : words.notWeb;
  },
};

const tooLong = (/** @type {keyof typeof most} */ name) => {
  const { length } = [...value(name)];
  return length > most[name] ? words.tooLong(length, most[name]) : '';
};

const isWeb = (/** @type {string} */ address) =>
  /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);

/** @param {HTMLElement} message @param {string} text */
const report = (message, text) => {
  // Said again only when it is another: it is a live region.
  if (message.textContent !== text) message.textContent = text;
};

/** @param {string} name @param {string} complaint */
const say = (name, complaint) => {
  report(byId(`${name}-error`), complaint);
  for (const control of form.querySelectorAll(`[name="${name}"]`)) {
    if (complaint) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
};

const isSaid = (/** @type {string} */ name) => byId(`${name}-error`).textContent !== '';

/**
 * Says what is wrong. While a person still writes, an address is not yet wrong.
 *
 * @param {boolean} writing
 */
const check = (writing) => {
  const wrong = Object.entries(complaints).flatMap(([name, find]) => {
    const complaint = find();
    if (!complaint || !writing || isSaid(name) || complaint !== words.notWeb) say(name, complaint);
    return complaint ? [name] : [];
  });
  return wrong;
};

/** @param {readonly string[]} wrong names of fields whose last good value stays */
const chosen = (wrong) => {
  const parts = new FormData(form).getAll('part');
  /** @type {Choice} */
  const now = {
    parts: partNames.filter((part) => parts.includes(part)),
    language: value('language'),
    second: value('second') === value('language') ? '' : value('second'),
    region: value('region'),
    name: value('name'),
    phone: value('phone'),
    address: value('address') && isWeb(value('address')) ? new URL(value('address')).href : '',
    code: value('code') !== '',
    paper: /** @type {Choice['paper']} */ (value('paper')),
    atMostTwo: value('two') !== '',
  };
  if (wrong.includes('part')) now.parts = shown.parts;
  for (const name of /** @type {const} */ (['name', 'phone', 'address'])) {
    if (wrong.includes(name)) now[name] = shown[name];
  }
  return now;
};

/** What a person who cannot read a translation should know of it. @param {Content | undefined} content */
const hintOf = (content) => {
  const about = content && aboutTranslation(content.language);
  if (!about?.length) return '';
  const others = [...content.inEnglish].some((text) => !about.includes(text));
  return [about.at(-1), words.draft, ...(others ? [words.inEnglish] : [])].join(' ');
};

/** What is to be said of the text on two pages. */
let warning = '';

/**
 * Whether it fits on paper.
 *
 * @param {Choice} choice
 * @param {() => boolean} isStale
 */
const show = async (choice, isStale) => {
  if (leaflet.childElementCount && JSON.stringify(choice) === JSON.stringify(shown)) return true;
  const { parts, language, second, region, paper, atMostTwo, ...clinic } = choice;
  const contents = [language, second]
    .filter(Boolean)
    .map((each) => leafletContent(each, region, ownName(each)));
  const [first, other] = contents;
  const draw = (/** @type {import('./fit.js').Plan} */ plan) => sheets(contents, parts, plan, clinic);
  const speak = (/** @type {HTMLElement} */ place) =>
    Object.assign(place, { lang: first?.language, dir: first?.direction });
  speak(ruler);
  const fitted = await fit(parts, paper, atMostTwo, ruler, draw, isStale);
  if (!fitted) return isStale();
  shown = choice;
  const { plan, points } = fitted;
  apply(paper, points);
  speak(leaflet);
  leaflet.replaceChildren(...draw(plan));
  ruler.replaceChildren();
  report(
    result,
    [
      words.result(plan.length, papers[paper].name, points),
      ...(plan.length > 2 ? [words.long] : points < small ? [words.small] : []),
    ].join(' '),
  );
  warning = points < readable ? words.tiny(points) : '';
  byId('language-hint').textContent = hintOf(first);
  byId('second-hint').textContent = hintOf(other);
  return true;
};

/** Only the last wish counts: measuring takes a moment. */
let wish = 0;

/** Until the last wish is granted, the preview is said to be busy. */
const begin = () => {
  leaflet.setAttribute('aria-busy', 'true');
  return (wish += 1);
};

/** @returns {Promise<string[]>} names of the fields that are wrong */
const update = async (/** @type {boolean} */ writing) => {
  const mine = begin();
  const isStale = () => mine !== wish;
  const wrong = check(writing);
  const fits = await show(chosen(wrong), isStale);
  if (isStale()) return wrong;
  say('two', fits ? warning : words.noRoom);
  if (!fits) wrong.push('two');
  leaflet.setAttribute('aria-busy', 'false');
  return wrong;
};

/** @param {string} name @param {readonly (readonly [string, string])[]} options */
const offer = (name, options) => {
  const select = /** @type {HTMLSelectElement} */ (byId(name));
  const before = select.value;
  select.replaceChildren(...options.map(([code, text]) => new Option(text, code)));
  select.value = options.some(([code]) => code === before) ? before : (options[0]?.[0] ?? '');
};

/** @param {string} code @param {'language' | 'region'} type */
const nameOf = (code, type, language = pageLanguage) =>
  new Intl.DisplayNames([language, 'en'], { type }).of(code) ?? code;

/** What the build knows of each language. @returns {Promise<Record<string, { name?: string }>>} */
const release = async () => {
  try {
    return (await (await fetch('../../dist/release.json')).json()).languages;
  } catch {
    return {};
  }
};

const built = await release();

/** What a language calls itself; browsers do not know it of all. @param {string} code */
const ownName = (code) => built[code]?.name ?? nameOf(code, 'language', code);

const languageOptions = languages
  .map((code) => {
    const [here, own] = [nameOf(code, 'language'), ownName(code)];
    return /** @type {const} */ ([code, here === own ? here : `${here} (${own})`]);
  })
  .sort(([, one], [, other]) => one.localeCompare(other, pageLanguage));
offer('language', languageOptions);
/** @type {HTMLSelectElement} */ (byId('language')).value = shown.language;
const offerSecond = () =>
  offer('second', [['', words.none], ...languageOptions.filter(([code]) => code !== value('language'))]);
offerSecond();
offer('region', [
  ['', words.noRegion],
  ...[...regions.keys()]
    .map((code) => /** @type {const} */ ([code, nameOf(code.toUpperCase(), 'region')]))
    .sort(([, one], [, other]) => one.localeCompare(other, pageLanguage)),
]);

form.addEventListener('submit', (event) => event.preventDefault());
/** A person who writes makes shorter pauses; in milliseconds. */
const writingPause = 150;
let later = 0;

form.addEventListener('input', ({ target }) => {
  // Ticks and lists tell of their change by the other event too.
  if (!(/** @type {HTMLElement} */ (target).matches('.field input'))) return;
  begin();
  check(true);
  clearTimeout(later);
  later = setTimeout(() => void update(true), writingPause);
});
form.addEventListener('change', ({ target }) => {
  clearTimeout(later);
  if (/** @type {HTMLElement} */ (target).id === 'language') offerSecond();
  void update(false);
});

byId('print').addEventListener('click', async () => {
  clearTimeout(later);
  const [wrong] = await update(false);
  if (wrong) /** @type {HTMLElement} */ (form.querySelector(`[name="${wrong}"]`)).focus();
  else print();
});

// The printed document is the leaflet: its title and language are those of a PDF made from it.
addEventListener('beforeprint', () => {
  document.title = [leaflet.querySelector('h1')?.textContent, shown.name].filter(Boolean).join(' | ');
  document.documentElement.lang = shown.language;
});
addEventListener('afterprint', () => {
  document.title = pageTitle;
  document.documentElement.lang = pageLanguage;
});

await update(false);
