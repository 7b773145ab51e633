import { html, nothing } from 'lit';
import { before } from './drawn.js';
import type { CareCard, Sign, Urgency } from './source.js';
import { card, pair, prose, type Scene } from './text.js';

/** A sign and what qualifies it, in one line. */
const sign = ({ id, text, detail }: Sign, { say, pictured }: Scene) =>
  html`<li>
    ${before(id, pictured)}
    <span>${detail ? html`${say(text, ': ')}<small>${say(detail)}</small>` : say(text)}</span>
  </li>`;

const careCard = ({ urgency, heading, lead, signs }: CareCard, scene: Scene) => {
  const { content, say } = scene;
  const advice = urgency === 'today' ? content.signs.advice : undefined;
  return html`<section class="card ${urgency}">
    <h2>${say(heading)}</h2>
    ${lead ? html`<p>${say(lead.text)}</p>` : nothing}
    <ul class="ticks">
      ${signs.map((each) => sign(each, scene))}
    </ul>
    ${advice ? html`<p>${say(advice)}</p>` : nothing}
  </section>`;
};

const cards = (scene: Scene, which: (urgency: Urgency) => boolean) =>
  pair(
    ...scene.content.signs.cards.filter(({ urgency }) => which(urgency)).map((each) => careCard(each, scene)),
  );

export const signs = (scene: Scene) => {
  const { content, say } = scene;
  const { heading, summary, intro } = content.signs;
  const [harmless, doctor, call, ...emergency] = summary;
  return html`<h1>${say(heading)}</h1>
    ${prose([harmless, doctor], say)}
    <p class="notice"><b>${say(call.text)}</b> ${emergency.map(({ text }) => html`${say(text)} `)}</p>
    <p>${say(intro)}</p>
    ${cards(scene, (urgency) => urgency === 'doctor')}`;
};

export const urgent = (scene: Scene) => cards(scene, (urgency) => urgency !== 'doctor');

export const calm = ({ content: { signs: said }, say }: Scene) =>
  pair(card(said.calm, say), card(said.visit, say));
