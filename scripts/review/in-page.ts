/**
 * What the document does on a screen: it gathers what is filled in into the form, saves that as a file, and goes on
 * from such a file. It works from a folder, without a network, and sends nothing.
 */
import type { ReviewForm } from './form.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

const form = JSON.parse(document.querySelector('#form')!.textContent) as ReviewForm;
const fields = [...document.querySelectorAll<Field>('main [name]')];
const said = document.querySelector('output')!;

let saved = true;

/** A field is named by the way to its value in the form: `statements/3/approved`. */
const placeOf = ({ name }: Field, data: object) => {
  const way = name.split('/');
  const key = way.pop()!;
  return { holder: way.reduce<object>((at, step) => Reflect.get(at, step) as object, data), key };
};

const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox';
const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio';

const gather = () => {
  const filled = structuredClone(form);
  for (const field of fields) {
    const { holder, key } = placeOf(field, filled);
    if (isBox(field)) Reflect.set(holder, key, field.checked);
    else if (!isChoice(field)) Reflect.set(holder, key, field.value.trim());
    else if (field.checked) Reflect.set(holder, key, field.value);
  }
  return filled;
};

const show = (filled: ReviewForm) => {
  for (const field of fields) {
    const { holder, key } = placeOf(field, filled);
    const value: unknown = Reflect.get(holder, key);
    if (isBox(field)) field.checked = value === true;
    else if (isChoice(field)) field.checked = value === field.value;
    else field.value = typeof value === 'string' ? value : '';
  }
};

/** What asks for a change is not right as it stands. */
const settle = () => {
  for (const field of fields.filter(({ name }) => name.endsWith('/change'))) {
    const box = fields.find(({ name }) => name === field.name.replace(/change$/, 'approved'));
    if (!box || !isBox(box)) continue;
    box.disabled = Boolean(field.value.trim());
    if (box.disabled) box.checked = false;
  }
};

const count = () => {
  const { statements } = gather();
  const right = statements.filter(({ approved }) => approved).length;
  const toChange = statements.filter(({ change }) => change).length;
  return `${right} of ${statements.length} found right, ${toChange} to change.`;
};

const changed = () => {
  saved = false;
  settle();
  said.textContent = count();
};

const save = () => {
  const filled = gather();
  const { name, role, date } = filled.reviewer;
  const missing = Object.entries({ name, role, date }).flatMap(([what, value]) => (value ? [] : what));
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(filled, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'leg-twitch-review.json';
  link.click();
  // Revoked at once, some browsers would have nothing left to save.
  addEventListener('pagehide', () => URL.revokeObjectURL(address));
  saved = true;
  said.textContent = `Saved as leg-twitch-review.json. ${count()}${
    missing.length ? ` Before you send it, fill in at the end: ${missing.join(', ')}.` : ''
  }`;
};

type Listed = { readonly id?: string; readonly country?: string; readonly hash?: string };

/** Puts each answer of a file beside what it was given to; what has changed since is to be looked at again. */
const takeOver = (file: ReviewForm) => {
  const filled = structuredClone(form);
  let lost = 0;
  Object.assign(filled.reviewer, file.reviewer);
  for (const list of ['statements', 'decisions', 'numbers'] as const) {
    const answers = file[list] as readonly Listed[];
    for (const item of filled[list] as Listed[]) {
      const answer = answers.find(({ id, country }) => id === item.id && country === item.country);
      if (answer && answer.hash === item.hash) Object.assign(item, answer);
      else if (answer) lost += 1;
    }
  }
  return { filled, lost };
};

const open = async (file: File) => {
  try {
    const { filled, lost } = takeOver(JSON.parse(await file.text()) as ReviewForm);
    show(filled);
    settle();
    saved = true;
    said.textContent = `${file.name} is filled in. ${count()}${
      lost ? ` The words of ${lost} have changed since: look at them again.` : ''
    }`;
  } catch {
    said.textContent = `${file.name} is no saved review; nothing has been changed.`;
  }
};

document.querySelector('main')!.addEventListener('input', changed);
document.querySelector('#save')!.addEventListener('click', save);
document.querySelector<HTMLInputElement>('#open')!.addEventListener('change', ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) void open(file);
});
addEventListener('beforeunload', (event) => {
  if (!saved) event.preventDefault();
});
settle();
said.textContent = count();
document.querySelector<HTMLElement>('#screen')!.hidden = false;
