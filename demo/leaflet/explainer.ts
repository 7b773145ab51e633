import { html, nothing, type TemplateResult } from 'lit';
import { pieces, type Block } from './block.js';
import { kindPictures, nervePicture } from './drawn.js';
import { card, caution, listItems, prose, section, type Scene } from './text.js';

interface Row {
  /** Stands above its answers. */
  readonly question?: unknown;
  readonly answers: readonly unknown[];
  readonly note?: unknown;
}

/** A question and its answers: side by side, or below each other where half a page is too narrow. */
const body = ({ question, answers, note }: Row, names: readonly unknown[], narrow: boolean) => {
  const columns = narrow ? 2 : 3;
  return html`<tbody data-item>
    ${
      question
        ? html`<tr>
            <th scope="rowgroup" colspan=${columns}>${question}</th>
          </tr>`
        : nothing
    }
    ${
      narrow
        ? answers.map(
            (answer, index) =>
              html`<tr>
                <th scope="row">${names[index]}</th>
                <td>${answer}</td>
              </tr>`,
          )
        : html`<tr>
            ${answers.map((answer) => html`<td>${answer}</td>`)}
          </tr>`
    }
    ${
      note
        ? html`<tr>
            <td colspan=${columns}>${note}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
};

const table = (bodies: readonly TemplateResult[], names: readonly unknown[], narrow: boolean) =>
  html`<table class="compare">
    ${
      narrow
        ? nothing
        : html`<thead>
            <tr>
              ${names.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>`
    }
    ${bodies}
  </table>`;

const compare = (scene: Scene): Block => {
  const { content, say, narrow } = scene;
  const { heading, twitch, cramp, spasm, rows, notes } = content.explainer.compare;
  const names = [twitch, cramp, spasm].map((name) => say(name));
  const bodies = [
    { answers: kindPictures(scene), note: say(content.pictures.about) },
    ...rows.map((row) => ({
      question: say(row.question),
      answers: [row.twitch, row.cramp, row.spasm].map(({ text }) => say(text)),
    })),
  ].map((row) => body(row, names, narrow));
  const count = bodies.length;
  return {
    count: count + notes.length,
    flows: true,
    view: (from, to) =>
      html`<section>
        <h2>${say(heading)}</h2>
        ${from < count ? table(bodies.slice(from, to), names, narrow) : nothing}
        ${
          to > count
            ? html`<ul>
                ${listItems(notes, say).slice(Math.max(from - count, 0), to - count)}
              </ul>`
            : nothing
        }
      </section>`,
  };
};

const phrases = ({ content, say }: Scene) => {
  const { heading, statements, phrases: said, also } = content.explainer.words;
  return pieces(
    said.map(
      ({ word, text }) =>
        html`<div data-item>
          <dt>${say(word)}</dt>
          <dd>${say(text)}</dd>
        </div>`,
    ),
    (items) =>
      html`<section class="phrases">
        <h2>${say(heading)}</h2>
        ${prose(statements, say)}
        <dl>${items}</dl>
        ${prose([also], say)}
      </section>`,
  );
};

export const explainer = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { main, twitch, nerve } = content.explainer;
  return [
    { ...card(main, say), opens: true },
    section(twitch, say),
    section(nerve, say, html`${caution(scene)} ${nervePicture(scene)}`),
    compare(scene),
    phrases(scene),
  ];
};
