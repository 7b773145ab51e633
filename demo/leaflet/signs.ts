import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { before } from './drawn.js';
import type { CareCard } from './source.js';
import { card, caution, type Scene } from './text.js';

/** What is most urgent stands first on paper. */
const order: readonly string[] = ['emergency', 'today', 'soon', 'doctor'];

/** What cannot wait has no box to be ticked. */
const canWait: readonly string[] = ['doctor', 'soon'];

const careCard = ({ urgency, heading, lead, signs }: CareCard, { content, say }: Scene) => {
  const advice = urgency === 'soon' ? content.signs.urgentAdvice : undefined;
  return pieces(
    signs.map(
      ({ id, text, detail }) =>
        html`<li data-item>
          ${before(id, canWait.includes(urgency))}
          <span>${detail ? html`${say(text, ': ')}<small>${say(detail)}</small>` : say(text)}</span>
        </li>`,
    ),
    (items) =>
      html`<section class="card ${urgency}">
        <h2>${say(heading)}</h2>
        ${lead ? html`<p>${say(lead.text)}</p>` : nothing}
        <ul class="ticks">
          ${items}
        </ul>
        ${advice ? html`<p>${say(advice)}</p>` : nothing}
      </section>`,
  );
};

export const signs = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { notice, intro, cards, calm, visit } = content.signs;
  const urgentFirst = [...cards].sort(
    (one, other) => order.indexOf(one.urgency) - order.indexOf(other.urgency),
  );
  return [
    {
      ...whole(
        html`<p class="notice">${say(notice.text)}</p>
          <p>${say(intro)}</p>`,
      ),
      opens: true,
    },
    ...urgentFirst.map((each) => careCard(each, scene)),
    card(calm, say, { always: caution(scene) }),
    card(visit, say),
  ];
};
