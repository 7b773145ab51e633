import { html, nothing } from 'lit';
import { kindsPicture, nervePicture } from './drawn.js';
import { list, pair, prose, section, type Scene } from './text.js';

export const explainer = (scene: Scene) => {
  const { content, say, pictured } = scene;
  const { heading, summary, twitch, nerve } = content.explainer;
  return html`<h1>${say(heading)}</h1>
    ${list(summary, say)} ${pair(section(twitch, say), section(nerve, say))}
    ${pictured ? nervePicture(scene) : nothing}`;
};

/** One row for each question. */
const wideTable = ({ content, say }: Scene) => {
  const { question, twitch, cramp, spasm, rows } = content.explainer.compare;
  return html`<table>
    <thead>
      <tr>
        ${[question, twitch, cramp, spasm].map((text) => html`<th scope="col">${say(text)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${say(row.question)}</th>
            ${[row.twitch, row.cramp, row.spasm].map(({ text }) => html`<td>${say(text)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** Half a page is too narrow for four columns: each question stands above its answers. */
const narrowTable = ({ content, say }: Scene) => {
  const { twitch, cramp, spasm, rows } = content.explainer.compare;
  return html`<table class="narrow">
    <thead>
      <tr>
        ${[twitch, cramp, spasm].map((text) => html`<th scope="col">${say(text)}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      (row) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="3">${say(row.question)}</th>
          </tr>
          <tr>
            ${[row.twitch, row.cramp, row.spasm].map(({ text }) => html`<td>${say(text)}</td>`)}
          </tr>
        </tbody>`,
    )}
  </table>`;
};

export const compare = (scene: Scene) => {
  const { content, say, narrow, pictured } = scene;
  const { heading, notes } = content.explainer.compare;
  return html`<section>
    <h2>${say(heading)}</h2>
    ${pictured ? kindsPicture(scene) : nothing} ${narrow ? narrowTable(scene) : wideTable(scene)}
    ${list(notes, say)}
  </section>`;
};

export const phrases = ({ content, say }: Scene) => {
  const { heading, statements, phrases: said, also } = content.explainer.words;
  return html`<section class="phrases">
    <h2>${say(heading)}</h2>
    ${prose(statements, say)}
    <dl>
      ${said.map(
        ({ word, text }) =>
          html`<div>
            <dt>${say(word)}</dt>
            <dd>${say(text)}</dd>
          </div>`,
      )}
    </dl>
    ${prose([also], say)}
  </section>`;
};
