// @ts-check
/**
 * The review sheet: everything side by side, for paper.
 *
 * @import { Place } from './map.js'
 * @import { Work } from './work.js'
 */
import { fullName } from './language.js';
import { byId, make } from './dom.js';
import { words } from './words.js';

const line = (/** @type {string} */ text) => make('p', { className: 'sign' }, text);

/** @param {Work} work @param {string} id */
const row = (work, id) => {
  const { source, target, note, safety } = work.unit(id);
  const { tag, dir } = work.language;
  const stands = work.standing(id);
  const signed = stands === 'signed-off' ? work.signed(id) : undefined;
  return make(
    'tr',
    {},
    make('td', {}, ...(safety ? [make('strong', { className: 'safety' }, words.safety), ' '] : []), source),
    stands === 'untranslated'
      ? make('td', {}, words.sheet.none)
      : make('td', { lang: tag, dir }, target ?? ''),
    make('td', {}, note.replace(/^SAFETY\.\s*/, '')),
    make('td', {}, signed ? words.signed(signed) : words.states[stands]),
    make('td', {}, '☐'),
  );
};

/**
 * Writes the sheet anew.
 * @param {Work} work @param {readonly Place[]} places @param {boolean} safetyOnly
 */
const writeSheet = (work, places, safetyOnly) => {
  const body = make('tbody');
  let tag;
  let first = true;
  for (const { id, tag: widget } of places) {
    if (safetyOnly && !work.unit(id).safety) continue;
    if (first || widget !== tag) {
      const title = widget ? words.widgets[widget] : words.elsewhere;
      body.append(make('tr', {}, make('th', { colSpan: 5, scope: 'colgroup' }, title)));
    }
    [tag, first] = [widget, false];
    body.append(row(work, id));
  }
  const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  byId('paper').replaceChildren(
    make('h2', {}, words.sheet.title(fullName(work.language.tag, work.language.name))),
    make('p', {}, `${words.sheet.date(date)}. ${words.progress(work.count())}.`),
    make('p', {}, words.sheet.about),
    make('div', { className: 'signs' }, ...words.sheet.reviewer.map(line)),
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make('tr', {}, ...words.sheet.head.map((text) => make('th', { scope: 'col' }, text))),
      ),
      body,
    ),
  );
};

/**
 * @param {() => Work | undefined} work what is open
 * @param {readonly Place[]} places
 * @returns {() => void} brings the sheet up to date, where it is open
 */
export const startSheet = (work, places) => {
  const sheet = /** @type {HTMLDetailsElement} */ (byId('sheet'));
  const safetyOnly = /** @type {HTMLInputElement} */ (byId('sheet-safety'));
  const title = document.title;
  const update = () => {
    const opened = work();
    if (opened && sheet.open) writeSheet(opened, places, safetyOnly.checked);
  };
  sheet.addEventListener('toggle', update);
  safetyOnly.addEventListener('change', update);
  byId('print').addEventListener('click', () => print());
  let wasOpen = false;
  addEventListener('beforeprint', () => {
    const opened = work();
    if (!opened) return;
    wasOpen = sheet.open;
    sheet.open = true;
    update();
    document.title = words.sheet.title(fullName(opened.language.tag, opened.language.name));
  });
  addEventListener('afterprint', () => {
    sheet.open &&= wasOpen;
    document.title = title;
  });
  return update;
};
