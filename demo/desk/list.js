// @ts-check
/**
 * The list of messages, each with its English and its translation.
 *
 * @import { Place } from './map.js'
 * @import { Work } from './work.js'
 */
import { byId, make, say } from './dom.js';
import { words } from './words.js';
import { scriptName } from './language.js';

/** @param {string} text without marks above and below letters */
const lengthOf = (text) => [...text.replace(/\p{M}/gu, '')].length;

/** Without what only programmers know. @param {string} message of the checker */
export const plainly = (message) =>
  message
    .replace(/the script ([A-Z][a-z]{3})\b/, (_, code) => `the ${scriptName(code)} script`)
    .replace(/ ?\(\$\{\w+\}\)/g, '');

/**
 * @param {object} given
 * @param {Work} given.work
 * @param {(id: string, text: string) => void} given.onEdit
 * @param {(id: string, state: 'translated' | 'final') => void} given.onState
 * @param {(id: string) => void} given.onFocus
 * @param {(id: string) => void} given.onShow
 */
const cardMaker = ({ work, onEdit, onState, onFocus, onShow }) => {
  const { tag, dir } = work.language;

  /** @param {string} id @param {number} index */
  return (id, index) => {
    const unit = work.unit(id);
    const { placeholders, safety, note } = unit;
    const at = (/** @type {string} */ part) => `${part}-${index}`;

    const source = make('p', { className: 'source', id: at('source') }, unit.source);
    const about = make('div', { className: 'note', id: at('note') });
    if (safety) {
      about.append(
        make('p', {}, make('strong', { className: 'safety' }, words.safety), ` ${words.safetyHint}`),
      );
    }
    const rest = note.replace(/^SAFETY\.\s*/, '');
    if (rest) about.append(make('p', {}, rest));
    if (placeholders.length) about.append(make('p', {}, words.stands(placeholders)));
    const before = unit.noteFrom('previous-source');
    if (before) about.append(make('p', { className: 'before' }, words.englishWas, make('q', {}, before)));

    const target = make('textarea', {
      id: at('target'),
      lang: tag,
      dir,
      value: unit.target ?? '',
      rows: Math.min(8, 1 + Math.ceil(lengthOf(unit.source) / 36)),
      spellcheck: true,
      autocomplete: 'off',
      'aria-labelledby': `${at('label')} ${at('source')}`,
      'aria-describedby': `${at('note')} ${at('findings')}`,
    });
    const length = make('span', { className: 'length' });
    const findings = make('ul', { className: 'findings', id: at('findings') });
    const state = make('select', { id: at('state') });
    const signed = make('span', { className: 'length' });
    const untranslated = make('span', {}, words.states.untranslated);
    const stateRow = make(
      'span',
      { className: 'state' },
      make('label', { htmlFor: at('state') }, words.stateLabel),
      state,
      untranslated,
      signed,
    );

    const insert = placeholders.map((_, number) => {
      const place = `{${number}}`;
      const button = make('button', { type: 'button', className: 'small' }, words.insert(place));
      button.addEventListener('click', () => {
        target.setRangeText(place, target.selectionStart, target.selectionEnd, 'end');
        target.focus();
        onEdit(id, target.value);
      });
      return button;
    });
    const show = make('button', { type: 'button', className: 'small show' }, words.show);
    show.setAttribute('aria-describedby', at('source'));

    const card = make(
      'li',
      { className: 'message', 'data-id': id },
      source,
      about,
      make(
        'p',
        { className: 'above' },
        make('label', { id: at('label'), htmlFor: at('target') }, words.translationOf),
        length,
      ),
      target,
      findings,
      make('div', { className: 'row' }, stateRow, ...insert, show),
    );

    /** Shows what has changed. */
    const update = () => {
      const now = work.unit(id);
      const stands = work.standing(id);
      const text = now.target ?? '';
      say(length, words.length(lengthOf(text), lengthOf(now.source)));
      const found = work.findings.get(id) ?? [];
      const voided = work.voided.get(id);
      findings.replaceChildren(
        ...(voided ? [make('li', { className: 'voided' }, words.voided(voided))] : []),
        ...found.map(({ level, message }) =>
          make('li', { className: level }, make('b', {}, words[level]), plainly(message)),
        ),
      );
      target.setAttribute('aria-invalid', String(found.some(({ level }) => level === 'error')));
      const states = [...new Set([stands, 'translated', 'final'])];
      state.replaceChildren(
        ...states.map((value) => new Option(words.states[/** @type {'final'} */ (value)], value)),
      );
      state.value = stands;
      untranslated.hidden = stands !== 'untranslated';
      state.hidden = stands === 'untranslated';
      const who = stands === 'signed-off' && work.signed(id);
      say(signed, who ? words.signed(who) : '');
      card.dataset['state'] = stands;
    };

    target.addEventListener('focus', () => onFocus(id));
    target.addEventListener('input', () => onEdit(id, target.value));
    target.addEventListener('change', () => {
      target.value = work.unit(id).target ?? '';
    });
    state.addEventListener('change', () => {
      if (state.value === 'translated' || state.value === 'final') onState(id, state.value);
    });
    show.addEventListener('click', () => onShow(id));
    update();
    return { card, target, update, safety };
  };
};

/**
 * Puts the messages of a language into the list, in the order of the widgets.
 * @param {Parameters<typeof cardMaker>[0] & { places: readonly Place[] }} given
 */
export const fillList = ({ places, ...given }) => {
  const { work } = given;
  const makeCard = cardMaker(given);
  /** @type {Map<string, ReturnType<typeof makeCard>>} */
  const cards = new Map();
  const list = byId('list');
  list.replaceChildren();
  let tag;
  let section;
  let items = make('ul');
  for (const [index, place] of places.entries()) {
    if (!index || place.tag !== tag) {
      list.append(make('h3', {}, place.tag ? words.widgets[place.tag] : words.elsewhere));
    }
    if (!index || place.tag !== tag || place.section !== section) {
      const heading = place.section ? work.unit(place.section).source : words.below;
      if (place.tag) list.append(make('h4', {}, heading));
      items = make('ul');
      list.append(items);
    }
    ({ tag, section } = place);
    const made = makeCard(place.id, index);
    cards.set(place.id, made);
    items.append(made.card);
  }
  return cards;
};
