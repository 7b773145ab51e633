import { html, nothing, type TemplateResult } from 'lit';
import { pieces, type Block } from './block.js';
import { kindPictures } from './drawn.js';
import { listItems, type Scene } from './text.js';

const group = (rows: unknown) =>
  html`<tbody data-item>
    ${rows}
  </tbody>`;

/** Twitch, cramp and spasm: side by side, or below each other where half a page is too narrow. */
export const compare = (scene: Scene): Block => {
  const { content, say, narrow } = scene;
  const { heading, use, twitch, cramp, spasm, rows, notes, stretch } = content.explainer.compare;
  const names = [twitch, cramp, spasm].map((name) => say(name));

  const lines = (answers: readonly unknown[]) =>
    narrow
      ? answers.map(
          (answer, index) =>
            html`<tr>
              <th scope="row">${names[index]}</th>
              <td>${answer}</td>
            </tr>`,
        )
      : [
          html`<tr>
            ${answers.map((answer) => html`<td>${answer}</td>`)}
          </tr>`,
        ];

  const pictures = lines(kindPictures(scene)).map(group);
  const answers = rows.map((row) =>
    group([
      html`<tr>
        <th scope="rowgroup" colspan=${narrow ? 2 : 3}>${say(row.question)}</th>
      </tr>`,
      lines([row.twitch, row.cramp, row.spasm].map(({ text }) => say(text))),
    ]),
  );
  const columns = narrow
    ? html`<col class="name" />
        <col />`
    : html`<thead>
        <tr>
          ${names.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>`;

  const frame = (some: readonly TemplateResult[], more: readonly TemplateResult[]) =>
    html`<section>
      <h2>${say(heading)}</h2>
      ${some.length ? html`<p>${say(use.text)}</p>` : nothing}
      ${pictures.some((each) => some.includes(each)) ? html`<p class="about">${say(content.pictures.about)}</p>` : nothing}
      ${
        some.length
          ? html`<table>
              ${columns} ${some}
            </table>`
          : nothing
      }
      ${
        more.length
          ? html`<ul>
              ${more}
            </ul>`
          : nothing
      }
    </section>`;

  return { ...pieces([...pictures, ...answers], frame, listItems([...notes, stretch], say)), flows: true };
};
