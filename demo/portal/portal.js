// @ts-check
/** The portal: its form, the saved answers, its paper. What developers see beside it is in panel.js. */
import { toText } from '../../dist/text.js';
import { all, copyOf, one } from './dom.js';
import { language, offerLanguages, say, speak } from './language.js';
import { connectPanel } from './panel.js';
import { forget, keep, lists, recall, visitOf } from './record.js';

const names = /** @type {(keyof typeof lists)[]} */ (Object.keys(lists));
const asked = new URLSearchParams(location.search);
const saved = recall();
const viewing = saved && asked.get('view') !== 'edit';
const form = one('#form');

/** This page in another view, in the language of the moment. @param {string} [view] */
const address = (view) => {
  const query = new URLSearchParams({
    ...(view && { view }),
    ...(language() !== 'en' && { lang: language() }),
  });
  return [location.pathname, ...(query.size ? [query] : [])].join('?');
};

/** @param {Record<string, any>} fields */
const answersOf = (fields) => {
  const answers = copyOf('answers');
  for (const place of all('[data-answer]', answers)) {
    const answer = fields[place.dataset.answer];
    for (const choice of all('[data-choice]', place)) {
      if (choice.dataset.choice !== answer) choice.remove();
    }
    if (!answer) continue;
    one('[data-say=none]', place).remove();
    const written = one('[data-written]', place);
    if (written) written.textContent = answer;
    if (written?.localName === 'time') written.dateTime = answer;
  }
  return answers;
};

/** @param {NonNullable<typeof saved>} visit */
const showSaved = (visit) => {
  const view = copyOf('saved');
  one('.answers', view).append(answersOf(visit.fields));
  one('time', view).dateTime = visit.responses.signs?.authored ?? '';
  for (const name of names) {
    one(`[data-list=${name}]`, view).setAttribute('value', visit.ticked[name].join(' '));
  }
  form.replaceWith(view);
};

/**
 * What was saved becomes what “Reset” comes back to. What the browser brings back after “Back” goes before it.
 * @param {NonNullable<typeof saved>} visit
 */
const fillForm = (visit) => {
  for (const field of all('input, textarea', form)) {
    const answer = visit.fields[field.name] ?? '';
    if (field.type === 'radio') field.defaultChecked = field.value === answer;
    else field.defaultValue = answer;
  }
  for (const name of names) {
    one(`[name=${name}]`, form).setAttribute('value', visit.ticked[name].join(' '));
  }
};

/** What is saved, where that is shown; otherwise what would be saved now. */
const current = () => (viewing ? saved : visitOf(form, { locale: language() }));

/** The first line of a list's text is its heading. @param {Element} place @param {string} text */
const writeList = (place, text) => {
  const heading = document.createElement('h2');
  const words = document.createElement('p');
  const [first = '', ...more] = text.split('\n');
  heading.textContent = first;
  words.textContent = more.join('\n');
  words.className = 'words';
  place.replaceChildren(heading, words);
};

const layOutPaper = () => {
  const sheet = copyOf('sheet');
  one('.answers', sheet).append(answersOf(current().fields));
  for (const name of names) {
    const { value } = one(`twitch-${lists[name]}`);
    const said = { list: lists[name], locale: language(), region: 'us' };
    writeList(one(`[data-list=${name}]`, sheet), toText(value, said));
  }
  say(sheet);
  one('#paper').replaceChildren(sheet);
};

if (viewing) showSaved(saved);
else if (saved) fillForm(saved);
one('#trouble').hidden = !saved?.troubles.length;
speak(asked.get('lang') ?? 'en');
if (viewing && asked.get('view') === 'saved') one('#saved-title').focus();

const panel = connectPanel({
  current,
  /** @param {string} list @param {string[]} value */
  fill: (list, value) => {
    if (viewing) return false;
    one(`twitch-${list}`).value = value;
    return true;
  },
});

one('#language').add(new Option(language(), language()));
void offerLanguages(one('#language'));
one('#language').addEventListener('change', (/** @type {any} */ { target }) => {
  speak(target.value);
  history.replaceState(null, '', address(asked.get('view') ?? ''));
  panel.refresh();
});

form.addEventListener('submit', (/** @type {Event} */ event) => {
  event.preventDefault();
  keep(visitOf(form, { locale: language(), authored: new Date() }));
  location.assign(address('saved'));
});

/** @type {Record<string, () => void>} */
const acts = {
  print: () => print(),
  edit: () => location.assign(address('edit')),
  delete: () => {
    forget();
    location.assign(address());
  },
};
document.addEventListener('click', ({ target }) => {
  acts[/** @type {Element} */ (target).closest('[data-act]')?.getAttribute('data-act') ?? '']?.();
});
addEventListener('beforeprint', layOutPaper);

document.addEventListener('twitch-action', (/** @type {any} */ event) => {
  if (event.action !== 'print' || !one('#own-print').checked) return;
  event.preventDefault();
  writeList(one('#letter section'), event.text);
  one('#letter').showModal();
});

addEventListener('pageshow', ({ persisted }) => {
  // “Back” must not show what has been deleted or changed since.
  if (persisted && Boolean(recall()) !== Boolean(saved)) location.reload();
  panel.refresh();
});
