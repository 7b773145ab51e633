import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { before } from './drawn.js';
import { tickable, type CareCard } from './source.js';
import { card, caution, prose, type Scene } from './text.js';

/** What is most urgent stands first on paper. */
const order = ['emergency', 'today', 'soon', 'doctor'] as const;

const isUrgent = ({ urgency }: CareCard) => urgency === 'emergency' || urgency === 'today';

const careCard = (said: CareCard, { content, say }: Scene): Block => {
  const { urgency, heading, lead, how, signs } = said;
  const advice = urgency === 'today' ? content.signs.advice : undefined;
  const boxes = tickable(said);
  return {
    ...pieces(
      signs.map(
        (sign) =>
          html`<li data-item>
            ${before(sign.id, boxes.includes(sign))}
            <span
              >${sign.detail ? html`${say(sign.text, ': ')}<small>${say(sign.detail)}</small>` : say(sign.text)}</span
            >
          </li>`,
      ),
      (items) =>
        html`<section class="card ${urgency}">
          <h2>${say(heading)}</h2>
          ${lead ? prose([lead], say) : nothing}
          <ul class="ticks">
            ${items}
          </ul>
          ${how ? prose([how], say) : nothing} ${advice ? html`<p>${say(advice)}</p>` : nothing}
        </section>`,
    ),
    opens: urgency === 'emergency',
  };
};

export const signs = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { summary, intro, cards, calm, visit } = content.signs;
  const [harmless, doctor] = summary;
  const urgentFirst = [...cards].sort(
    (one, other) => order.indexOf(one.urgency) - order.indexOf(other.urgency),
  );
  return [
    ...urgentFirst.filter(isUrgent).map((each) => careCard(each, scene)),
    whole(
      html`${prose([harmless, doctor], say)}
        <p>${say(intro)}</p>`,
    ),
    ...urgentFirst.filter((each) => !isUrgent(each)).map((each) => careCard(each, scene)),
    card(calm, say, { always: caution(scene) }),
    card(visit, say),
  ];
};
