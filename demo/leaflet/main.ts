import { render } from 'lit';
import { leafletContent, partNames } from './content.js';
import { clear, fit, pause, readable, small } from './fit.js';
import {
  byId,
  check,
  chosen,
  form,
  hintOf,
  offer,
  report,
  say,
  value,
  type Choice,
  type Option,
} from './form.js';
import { apply, papers } from './paper.js';
import type { Plan } from './plans.js';
import { sheets } from './sheets.js';
import { languages, ownNameOf, regions } from './source.js';
import { words } from './words.js';

const pageTitle = document.title;
const pageLanguage = document.documentElement.lang;

const leaflet = byId('leaflet');
const ruler = byId('ruler');

let shown: Choice = {
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

/** What is to be said of the text on two pages. */
let warning = '';

/** @returns whether it fits on paper */
const show = async (choice: Choice, isStale: () => boolean) => {
  if (leaflet.childElementCount && JSON.stringify(choice) === JSON.stringify(shown)) return true;
  const { parts, paper } = choice;
  const contentOf = (language: string) => leafletContent(language, choice.region, ownName(language));
  const first = contentOf(choice.language);
  const second = choice.second ? contentOf(choice.second) : undefined;
  const contents = second ? [first, second] : [first];
  const draw = (plan: Plan) => sheets(contents, parts, plan, choice);
  const speak = (place: HTMLElement) => Object.assign(place, { lang: first.language, dir: first.direction });
  speak(ruler);
  const fitted = await fit(choice, ruler, draw, isStale);
  if (!fitted) return isStale();
  shown = choice;
  const { plan, points } = fitted;
  apply(paper, points);
  speak(leaflet);
  render(draw(plan), leaflet);
  clear(ruler);
  report(
    byId('result'),
    [
      words.result(plan.length, papers[paper].name, points),
      ...(plan.length > 2 ? [words.long] : points < small ? [words.small] : []),
    ].join(' '),
  );
  warning = points < readable ? words.tiny(points) : '';
  byId('language-hint').textContent = hintOf(first);
  byId('second-hint').textContent = hintOf(second);
  return true;
};

/** Only the last wish counts: measuring takes a moment. */
let wish = 0;

/** Until the last wish is granted, the preview is said to be busy. */
const begin = () => {
  leaflet.setAttribute('aria-busy', 'true');
  return (wish += 1);
};

/** @returns names of the fields that are wrong */
const update = async (writing: boolean) => {
  const mine = begin();
  const isStale = () => mine !== wish;
  const wrong = check(writing);
  // What was pressed shows that it was, before the page is busy.
  await pause();
  if (isStale()) return wrong;
  const fits = await show(chosen(wrong, shown), isStale);
  if (isStale()) return wrong;
  say('two', fits ? warning : words.noRoom);
  if (!fits) wrong.push('two');
  leaflet.setAttribute('aria-busy', 'false');
  return wrong;
};

const nameOf = (code: string, type: 'language' | 'region', language = pageLanguage) =>
  new Intl.DisplayNames([language, 'en'], { type }).of(code) ?? code;

const ownName = (code: string) => ownNameOf(code) ?? nameOf(code, 'language', code);

const byText = ([, one]: Option, [, other]: Option) => one.localeCompare(other, pageLanguage);

const languageOptions = languages
  .map((code): Option => {
    const [here, own] = [nameOf(code, 'language'), ownName(code)];
    return [code, here === own ? here : `${here} (${own})`];
  })
  .sort(byText);
const offerSecond = () =>
  offer('second', [['', words.none], ...languageOptions.filter(([code]) => code !== value('language'))]);
const regionOptions = [...regions.keys()].map((code): Option => [code, nameOf(code.toUpperCase(), 'region')]);

offer('language', languageOptions);
(byId('language') as HTMLSelectElement).value = shown.language;
offerSecond();
offer('region', [['', words.noRegion], ...regionOptions.sort(byText)]);

form.addEventListener('submit', (event) => event.preventDefault());
/** A person who writes makes shorter pauses; in milliseconds. */
const writingPause = 150;
let later: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('input', ({ target }) => {
  // Ticks and lists tell of their change by the other event too.
  if (!(target as HTMLElement).matches('.field input')) return;
  begin();
  check(true);
  clearTimeout(later);
  later = setTimeout(() => void update(true), writingPause);
});
form.addEventListener('change', ({ target }) => {
  clearTimeout(later);
  if ((target as HTMLElement).id === 'language') offerSecond();
  void update(false);
});

byId('print').addEventListener('click', async () => {
  clearTimeout(later);
  const [wrong] = await update(false);
  if (wrong) form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  else print();
});

// The printed document is the leaflet: its title and language are those of a PDF made from it.
addEventListener('beforeprint', () => {
  document.title = [leaflet.querySelector('h1')?.textContent.trim(), shown.name].filter(Boolean).join(' | ');
  document.documentElement.lang = shown.language;
});
addEventListener('afterprint', () => {
  document.title = pageTitle;
  document.documentElement.lang = pageLanguage;
});

await update(false);
