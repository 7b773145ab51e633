/** The review sheet: everything side by side, for paper. */
import { html, nothing, render } from 'lit';
import { byId } from './dom.js';
import { fullName } from './language.js';
import type { Place } from './map.js';
import { words } from './words.js';
import type { Work } from './work.js';

const row = (work: Work, id: string) => {
  const { source, target, note, safety } = work.unit(id);
  const { tag, dir } = work.language;
  const stands = work.standing(id);
  const signed = stands === 'signed-off' ? work.signed(id) : undefined;
  return html`<tr>
    <td>${safety ? html`<strong class="safety">${words.safety}</strong> ` : nothing}${source}</td>
    ${
      stands === 'untranslated'
        ? html`<td>${words.sheet.none}</td>`
        : html`<td lang=${tag} dir=${dir}>${target ?? ''}</td>`
    }
    <td>${note.replace(/^SAFETY\.\s*/, '')}</td>
    <td>${signed ? words.signed(signed) : words.states[stands]}</td>
    <td>☐</td>
  </tr>`;
};

const title = (widget: Place['tag']) =>
  html`<tr>
    <th colspan="5" scope="colgroup">${widget ? words.widgets[widget] : words.elsewhere}</th>
  </tr>`;

const sheetOf = (work: Work, places: readonly Place[], safetyOnly: boolean) => {
  const listed = places.filter(({ id }) => !safetyOnly || work.unit(id).safety);
  const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  return html`<h2>${words.sheet.title(fullName(work.language.tag, work.language.name))}</h2>
    <p>${words.sheet.date(date)}. ${words.progress(work.count())}.</p>
    <p>${words.sheet.about}</p>
    <div class="signs">${words.sheet.reviewer.map((text) => html`<p class="sign">${text}</p>`)}</div>
    <table>
      <thead>
        <tr>
          ${words.sheet.head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${listed.map(({ id, tag }, index) => [
          !index || listed[index - 1]?.tag !== tag ? title(tag) : nothing,
          row(work, id),
        ])}
      </tbody>
    </table>`;
};

/**
 * @param work what is open
 * @returns brings the sheet up to date, where it is open
 */
export const startSheet = (work: () => Work | undefined, places: readonly Place[]): (() => void) => {
  const sheet = byId<HTMLDetailsElement>('sheet');
  const safetyOnly = byId<HTMLInputElement>('sheet-safety');
  const titleBefore = document.title;
  const update = () => {
    const opened = work();
    if (opened && sheet.open) render(sheetOf(opened, places, safetyOnly.checked), byId('paper'));
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
    document.title = titleBefore;
  });
  return update;
};
