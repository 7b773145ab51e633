import { html } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { compare } from './compare.js';
import { nervePicture } from './drawn.js';
import { caution, prose, section, summaryCards, type Scene } from './text.js';

const phrases = ({ content, say }: Scene) => {
  const { heading, statements, phrases: said } = content.explainer.words;
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
      </section>`,
  );
};

/** Lines to write on before the visit. */
const questions = ({ content, say }: Scene) => {
  const { also, lines } = content.explainer.words;
  return whole(
    html`<div class="phrases">
      ${prose([also], say)} ${lines.map((line) => html`<p class="line">${say(line)}</p>`)}
    </div>`,
  );
};

export const explainer = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { summary, twitch, nerve, compare: compared } = content.explainer;
  return [
    ...summaryCards(summary, scene),
    section({ ...twitch, statements: [twitch.people, ...twitch.statements] }, say),
    section(nerve, say, { last: caution(scene), picture: nervePicture(scene) }),
    compare(scene),
    section(compared.others, say),
    phrases(scene),
    questions(scene),
  ];
};
