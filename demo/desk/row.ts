/** One message of the list: its English, its translation, and what is to be said of both. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { scriptName } from './language.js';
import { words } from './words.js';
import type { Standing, Work } from './work.js';

export interface Row {
  /** Of the message. */
  readonly id: string;
  readonly index: number;
  /** The translation when the language was opened. From then on the field holds what somebody types. */
  readonly opened: string;
  /** The English that was translated, where it was another; stays for reference while somebody mends it. */
  readonly before: string | undefined;
}

export interface RowEvents {
  readonly onEdit: (id: string, text: string) => void;
  readonly onState: (id: string, state: 'translated' | 'final') => void;
  readonly onFocus: (id: string) => void;
  /** The person asks for it to be shown in the widget. */
  readonly onShow: (id: string) => void;
}

/** Without marks above and below letters. */
const lengthOf = (text: string) => [...text.replace(/\p{M}/gu, '')].length;

/** What the checker says, without what only programmers know. */
export const plainly = (message: string): string =>
  message
    .replace(/the script ([A-Z][a-z]{3})\b/, (_, code: string) => `the ${scriptName(code)} script`)
    .replace(/ ?\(\$\{\w+\}\)/g, '');

const noteTemplate = (work: Work, { id, index, before }: Row) => {
  const { note, safety, placeholders } = work.unit(id);
  const rest = note.replace(/^SAFETY\.\s*/, '');
  return html`<div class="note" id="note-${index}">
    ${safety ? html`<p><strong class="safety">${words.safety}</strong> ${words.safetyHint}</p>` : nothing}
    ${rest ? html`<p>${rest}</p>` : nothing}
    ${placeholders.length ? html`<p>${words.stands(placeholders)}</p>` : nothing}
    ${before ? html`<p class="before">${words.englishWas}<q>${before}</q></p>` : nothing}
  </div>`;
};

const findingsTemplate = (work: Work, { id, index }: Row) => {
  const voided = work.voided.get(id);
  const found = work.findings.get(id) ?? [];
  return html`<ul class="findings" id="findings-${index}">
    ${voided ? html`<li class="voided">${words.voided(voided)}</li>` : nothing}
    ${found.map(({ level, message }) => html`<li class=${level}><b>${words[level]}</b>${plainly(message)}</li>`)}
  </ul>`;
};

const stateTemplate = (work: Work, { id, index }: Row, { onState }: RowEvents) => {
  const stands = work.standing(id);
  const states = [...new Set<Standing>([stands, 'translated', 'final'])];
  const signed = stands === 'signed-off' && work.signed(id);
  const chosen = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    if (value === 'translated' || value === 'final') onState(id, value);
  };
  return html`<span class="state">
    <label for="state-${index}">${words.stateLabel}</label>
    <select id="state-${index}" ?hidden=${stands === 'untranslated'} @change=${chosen}>
      ${states.map(
        (value) =>
          html`<option value=${value} .selected=${live(value === stands)}>${words.states[value]}</option>`,
      )}
    </select>
    <span ?hidden=${stands !== 'untranslated'}>${words.states.untranslated}</span>
    <span class="length">${signed ? words.signed(signed) : ''}</span>
  </span>`;
};

/** What stands in the row. */
export const rowTemplate = (work: Work, row: Row, events: RowEvents) => {
  const { id, index, opened } = row;
  const { tag, dir } = work.language;
  const { source, target = '', placeholders } = work.unit(id);
  const { onEdit, onFocus, onShow } = events;
  const isWrong = work.findings.get(id)?.some(({ level }) => level === 'error') ?? false;

  const insert = ({ currentTarget }: Event, place: string) => {
    const field = (currentTarget as Element).closest('li')!.querySelector('textarea')!;
    field.setRangeText(place, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    onEdit(id, field.value);
  };

  return html`<p class="source" id="source-${index}">${source}</p>
    ${noteTemplate(work, row)}
    <p class="above">
      <label id="label-${index}" for="target-${index}">${words.translationOf}</label>
      <span class="length">${words.length(lengthOf(target), lengthOf(source))}</span>
    </p>
    <textarea
      id="target-${index}"
      lang=${tag}
      dir=${dir}
      rows=${Math.min(8, 1 + Math.ceil(lengthOf(source) / 36))}
      spellcheck="true"
      autocomplete="off"
      aria-labelledby="label-${index} source-${index}"
      aria-describedby="note-${index} findings-${index}"
      aria-invalid=${isWrong}
      .value=${opened}
      @focus=${() => onFocus(id)}
      @input=${({ currentTarget }: Event) => onEdit(id, (currentTarget as HTMLTextAreaElement).value)}
      @change=${({ currentTarget }: Event) => {
        (currentTarget as HTMLTextAreaElement).value = work.unit(id).target ?? '';
      }}
    ></textarea>
    ${findingsTemplate(work, row)}
    <div class="row">
      ${stateTemplate(work, row, events)}
      ${placeholders.map((_, number) => {
        const place = `{${number}}`;
        return html`<button type="button" class="small" @click=${(event: Event) => insert(event, place)}>
          ${words.insert(place)}
        </button>`;
      })}
      <button type="button" class="small show" aria-describedby="source-${index}" @click=${() => onShow(id)}>
        ${words.show}
      </button>
    </div>`;
};
