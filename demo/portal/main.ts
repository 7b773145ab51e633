/** The portal: its form, the saved answers, its paper. What developers see beside it is in panel.ts. */
import { render } from 'lit/html.js';
import { all, one } from './dom.js';
import { language, offerLanguages, say, speak } from './language.js';
import { toText, type TwitchActionEvent } from './leg-twitch.js';
import { connectPanel } from './panel.js';
import { answers, list, sheet } from './paper.js';
import { forget, keep, lists, recall, visitOf, type Name } from './record.js';

const names = Object.keys(lists) as Name[];
const asked = new URLSearchParams(location.search);
const saved = recall();
/** What was saved, where that is looked at and not edited. */
const viewed = asked.get('view') === 'edit' ? null : saved;
const form = one<HTMLFormElement>('#form');

/** This page in another view, in the language of the moment. */
const address = (view = '') => {
  const query = new URLSearchParams({
    ...(view && { view }),
    ...(language() !== 'en' && { lang: language() }),
  });
  return [location.pathname, ...(query.size ? [query] : [])].join('?');
};

type Saved = NonNullable<typeof saved>;

const showSaved = ({ fields, responses, ticked }: Saved) => {
  const view = one<HTMLTemplateElement>('#saved').content;
  one('time', view).dateTime = responses.signs?.authored ?? '';
  render(answers(fields), one('.answers', view));
  for (const name of names) one(`[data-list=${name}]`, view).setAttribute('value', ticked[name].join(' '));
  form.replaceWith(view);
};

/** What was saved becomes what “Reset” comes back to. What the browser brings back after “Back” goes before it. */
const fillForm = ({ fields, ticked }: Saved) => {
  for (const field of all<HTMLInputElement | HTMLTextAreaElement>('input, textarea', form)) {
    const answer = fields[field.name] ?? '';
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      field.defaultChecked = field.value === answer;
    } else field.defaultValue = answer;
  }
  for (const name of names) one(`[name=${name}]`, form).setAttribute('value', ticked[name].join(' '));
};

/** What is saved, where that is shown; otherwise what would be saved now. */
const current = () => viewed ?? visitOf(form, { locale: language() });

const textOf = (name: Name) =>
  toText(one(`twitch-${lists[name]}`).value, { list: lists[name], locale: language(), region: 'us' });

const layOutPaper = () => {
  const paper = one('#paper');
  render(sheet(current().fields, textOf), paper);
  say(paper);
};

if (viewed) showSaved(viewed);
else if (saved) fillForm(saved);
one('#trouble').hidden = !saved?.troubles.length;
speak(asked.get('lang') ?? 'en');
if (viewed && asked.get('view') === 'saved') one('#saved-title').focus();

const panel = connectPanel({
  current,
  fill: (list, value) => {
    if (viewed) return false;
    one(`twitch-${list}`).value = value;
    return true;
  },
});

void offerLanguages(one('#language'));
one<HTMLSelectElement>('#language').addEventListener('change', ({ currentTarget }) => {
  speak((currentTarget as HTMLSelectElement).value);
  history.replaceState(null, '', address(asked.get('view') ?? ''));
  panel.refresh();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep(visitOf(form, { locale: language(), authored: new Date() }));
  location.assign(address('saved'));
});

const acts: Record<string, () => void> = {
  print: () => print(),
  edit: () => location.assign(address('edit')),
  delete: () => {
    forget();
    location.assign(address());
  },
};
document.addEventListener('click', ({ target }) => {
  acts[(target as Element).closest('[data-act]')?.getAttribute('data-act') ?? '']?.();
});
addEventListener('beforeprint', layOutPaper);

document.body.addEventListener('twitch-action', (event: TwitchActionEvent) => {
  if (event.action !== 'print' || !one<HTMLInputElement>('#own-print').checked) return;
  event.preventDefault();
  render(list(event.text), one('#letter section'));
  one<HTMLDialogElement>('#letter').showModal();
});

addEventListener('pageshow', ({ persisted }) => {
  // “Back” must not show what has been deleted or changed since.
  if (persisted && Boolean(recall()) !== Boolean(saved)) location.reload();
  panel.refresh();
});
