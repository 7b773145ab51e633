import { nothing, render } from 'lit';
import { leafletContent, partNames } from './content.js';
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
import { cut, uncut, type Page } from './pages.js';
import { apply, papers, roomOn } from './paper.js';
import { layoutsOf, sheets } from './sheets.js';
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
  size: 14,
};

/** @returns whether it fits on paper */
const show = (choice: Choice) => {
  if (leaflet.childElementCount && JSON.stringify(choice) === JSON.stringify(shown)) return true;
  const { parts, paper, size } = choice;
  const contentOf = (language: string) => leafletContent(language, choice.region, ownName(language));
  const first = contentOf(choice.language);
  const second = choice.second ? contentOf(choice.second) : undefined;
  const contents = second ? [first, second] : [first];
  const layouts = layoutsOf(contents, parts);
  const draw = (pages: readonly Page[], place: HTMLElement) => {
    Object.assign(place, { lang: first.language, dir: first.direction });
    render(sheets(contents, pages, choice), place);
  };
  apply(paper, size);
  draw(layouts.map(uncut), ruler);
  const cuts = layouts.map((layout, index) => cut(ruler.children[index] as Element, layout, roomOn(paper)));
  // Leaves nothing behind that is seen or heard by nobody.
  render(nothing, ruler);
  if (!cuts.every(({ length }) => length)) {
    apply(shown.paper, shown.size);
    return false;
  }
  const pages = cuts.flat();
  shown = choice;
  draw(pages, leaflet);
  report(byId('result'), words.result(pages.length, papers[paper].name, size));
  byId('language-hint').textContent = hintOf(first);
  byId('second-hint').textContent = hintOf(second);
  return true;
};

/** @returns names of the fields that are wrong */
const update = (writing: boolean) => {
  const wrong = check(writing);
  const fits = show(chosen(wrong, shown));
  say('size', fits ? '' : words.noRoom);
  leaflet.setAttribute('aria-busy', 'false');
  return fits ? wrong : [...wrong, 'size'];
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
  leaflet.setAttribute('aria-busy', 'true');
  check(true);
  clearTimeout(later);
  later = setTimeout(update, writingPause, true);
});
form.addEventListener('change', ({ target }) => {
  clearTimeout(later);
  if ((target as HTMLElement).id === 'language') offerSecond();
  update(false);
});

byId('print').addEventListener('click', () => {
  clearTimeout(later);
  const [wrong] = update(false);
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

update(false);
