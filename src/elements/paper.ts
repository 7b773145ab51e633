import { html, nothing, render } from 'lit';
import { takeAlongWords } from '../content/words/paper.js';
import { page } from '../locale/page.js';
import { today } from '../locale/today.js';
import type { ListLine, ListText } from '../lists/list-text.js';
import { groupHead } from './furniture.js';
import { say } from './say.js';
import { addStyle, adoptStyles } from './styles/adopt.js';
import { aloneStyles, paperStyles } from './styles/paper.js';

/** A list on its way to paper. */
export interface PaperList {
  readonly list: ListText;
  readonly locale: string;
  readonly dir: string;
  /** Whether paper asks since when, beside each line. */
  readonly asksSince: boolean;
  /** Contact, sources and review state, as they stand in the widget. */
  readonly foot: unknown;
}

/** A line of a list, what is English in it marked as English. */
export const listLine = ({ text, detail }: ListLine) =>
  detail ? html`${say(text)}: ${say(detail)}` : say(text);

const table = ({ lead, groups }: ListText, asksSince: boolean, since: string) =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${say(lead)}</th>
        ${asksSince ? html`<th scope="col">${say(since)}</th>` : nothing}
      </tr>
    </thead>
    ${groups.map(
      (group) =>
        html`<tbody>
          ${
            group.heading
              ? html`<tr>
                  <th scope="rowgroup" colspan="2">${groupHead(group)}</th>
                </tr>`
              : nothing
          }
          ${group.lines.map(
            (line) =>
              html`<tr class="line">
                <td>${listLine(line)}</td>
                ${asksSince ? html`<td></td>` : nothing}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;

const sheet = ({ list, locale, asksSince, foot }: PaperList) => {
  const { since, notes, printed, language } = takeAlongWords();
  return html`<h1>${say(list.heading)}</h1>
    ${list.groups.length ? table(list, asksSince, since) : html`<p>${say(list.nothing)}</p>`}
    ${[list.groups.length ? list.closing : undefined, ...list.advice].map((text) =>
      text ? html`<p>${say(text)}</p>` : nothing,
    )}
    <p class="notes">${say(notes)}</p>
    ${[1, 2, 3, 4].map(() => html`<div class="line"></div>`)} ${foot}
    <p class="foot">${say(list.purpose)}</p>
    <p class="foot">${say(printed(today))}</p>
    <p class="foot">${say(language(page.data.get(locale)?.name ?? 'English'))}</p>`;
};

/** Takes the last list off its page again. */
let remove = () => {};

/**
 * Prints the list alone, from the page or frame in which the element stands, in the language being rendered. What is
 * printed stands in the page for that time only.
 */
export const printList = (host: Element, paper: PaperList): void => {
  const { ownerDocument: owner } = host;
  const view = owner.defaultView;
  if (!view) return;
  const place = owner.createElement('div');
  place.className = 'twitch-paper';
  place.lang = paper.locale;
  place.dir = paper.dir;
  // Whoever reads large text on the screen needs it on paper too.
  place.style.setProperty('--_reader', view.getComputedStyle(host).fontSize);
  const root = place.attachShadow({ mode: 'open' });
  adoptStyles(root, [paperStyles]);
  const main = owner.createElement('main');
  main.lang = paper.locale;
  main.dir = paper.dir;
  root.append(main);
  render(sheet(paper), main);
  // One that was never printed, as in a frame that may not print, would stand beside this one.
  remove();
  owner.body.append(place);
  const removeStyle = addStyle(owner, aloneStyles);
  remove = () => {
    place.remove();
    removeStyle();
    remove = () => {};
  };
  view.addEventListener('afterprint', () => remove(), { once: true });
  view.print();
};
