// @ts-check
/**
 * Which messages the list shows.
 *
 * @import { Work } from './work.js'
 */
import { byId, make, say } from './dom.js';
import { words } from './words.js';

const search = /** @type {HTMLInputElement} */ (byId('search'));

/** @type {Record<string, (work: Work, id: string) => boolean>} */
const tests = {
  all: () => true,
  safety: (work, id) => work.unit(id).safety,
  untranslated: (work, id) => work.standing(id) === 'untranslated',
  findings: (work, id) => Boolean(work.findings.get(id)?.length),
  machine: (work, id) => work.standing(id) === 'machine',
  stale: (work, id) => work.standing(id) === 'stale',
};

/** @type {Map<string, { input: HTMLInputElement, count: HTMLElement }>} */
const choices = new Map();

for (const [value, text] of Object.entries(words.filters)) {
  const input = make('input', { type: 'radio', name: 'filter', value, checked: value === 'all' });
  const count = make('span', { className: 'count' });
  choices.set(value, { input, count });
  byId('filters').append(make('label', {}, input, make('span', {}, `${text} `, count)));
}

const chosen = () => [...choices].find(([, { input }]) => input.checked)?.[0] ?? 'all';

/** How many messages each filter would show. @param {Work} work */
export const countFilters = (work) => {
  for (const [value, { count }] of choices) {
    const test = tests[value] ?? (() => true);
    say(count, `${work.xliff.units.filter(({ id }) => test(work, id)).length}`);
  }
};

/**
 * Shows the messages that are asked for. Not done while somebody types, so that no message goes from under their hands.
 * @param {Work} work @param {ReadonlyMap<string, { card: HTMLElement }>} cards
 */
export const applyFilter = (work, cards) => {
  const test = tests[chosen()] ?? (() => true);
  const wanted = search.value.trim().toLowerCase();
  let shown = 0;
  for (const [id, { card }] of cards) {
    const { source, target = '', note } = work.unit(id);
    const fits = [id, source, target, note].some((text) => text.toLowerCase().includes(wanted));
    card.hidden = !fits || !test(work, id);
    if (!card.hidden) shown += 1;
  }
  // A heading stands only above what is shown.
  for (const list of byId('list').querySelectorAll('ul:not(.findings)')) {
    const empty = [...list.children].every((card) => /** @type {HTMLElement} */ (card).hidden);
    /** @type {HTMLElement} */ (list).hidden = empty;
    const heading = list.previousElementSibling;
    if (heading?.localName === 'h4') /** @type {HTMLElement} */ (heading).hidden = empty;
  }
  let heading;
  for (const element of /** @type {HTMLElement[]} */ ([...byId('list').children])) {
    if (element.localName === 'h3') {
      heading = element;
      heading.hidden = true;
    } else if (!element.hidden && heading) heading.hidden = false;
  }
  say(byId('shown'), words.shown(shown, cards.size));
};

/** @param {string} filter */
export const chooseFilter = (filter) => {
  const choice = choices.get(filter);
  if (choice) choice.input.checked = true;
  search.value = '';
};

/** @param {() => void} then */
export const onFilter = (then) => {
  byId('filters').addEventListener('change', then);
  search.addEventListener('input', then);
};
