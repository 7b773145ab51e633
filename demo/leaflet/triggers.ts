import { html, nothing } from 'lit';
import { before } from './drawn.js';
import type { Trigger } from './source.js';
import { card, list, prose, type Scene } from './text.js';

/** What is said of a trigger. */
const trigger = ({ text, detail, evidence }: Trigger, { content, say }: Scene) =>
  html`<b>${say(text)}</b>${[detail, content.triggers.evidence[evidence]].map((said) =>
      said ? html` <small>${say(said)}</small>` : nothing,
    )}`;

const table = (scene: Scene) => {
  const { content, say, pictured } = scene;
  const { intro, help, triggers: all } = content.triggers;
  return html`<table class="triggers">
    <caption>
      ${say(intro)}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${say(help)}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (each) =>
          html`<tr>
            <th scope="row">
              <div class="choice">${before(each.id, pictured)}<span>${trigger(each, scene)}</span></div>
            </th>
            <td>${say(each.tip.text)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** Half a page is too narrow for a table. */
const triggerList = (some: readonly Trigger[], scene: Scene) => {
  const { content, say, pictured } = scene;
  return html`<ul class="ticks">
    ${some.map(
      (each) =>
        html`<li>
          ${before(each.id, pictured)}
          <div>
            ${trigger(each, scene)}
            <div class="tip">${say(content.triggers.help, ': ')}${say(each.tip.text)}</div>
          </div>
        </li>`,
    )}
  </ul>`;
};

const half = ({ content }: Scene) => Math.ceil(content.triggers.triggers.length / 2);

const advice = ({ content, say }: Scene) =>
  html`<section class="card">${prose(content.triggers.summary, say)}</section>`;

const closing = ({ content, say }: Scene) => html`<p>${say(content.triggers.list.closing)}</p>`;

export const triggers = (scene: Scene) => {
  const { content, say, narrow } = scene;
  const { heading, main, intro, triggers: all } = content.triggers;
  return html`<h1>${say(heading)}</h1>
    ${list(main, say)}
    ${
      narrow
        ? html`${advice(scene)}
            <p>${say(intro)}</p>
            ${triggerList(all.slice(0, half(scene)), scene)}`
        : html`${table(scene)} ${closing(scene)} ${advice(scene)}`
    }`;
};

/** What a table holds, a list leaves for the next sheet. */
export const furtherTriggers = (scene: Scene) =>
  scene.narrow
    ? html`${triggerList(scene.content.triggers.triggers.slice(half(scene)), scene)} ${closing(scene)}`
    : nothing;

export const medicines = ({ content, say }: Scene) => card(content.triggers.medicines, say);
