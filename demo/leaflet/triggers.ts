import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { before } from './drawn.js';
import type { Trigger } from './source.js';
import { card, prose, summaryCards, type Scene } from './text.js';

const triggerList = (kind: Trigger['kind'], { content, say }: Scene): Block => {
  const { help, evidence: words, triggers: all, kinds } = content.triggers;
  return {
    ...pieces(
      all
        .filter((each) => each.kind === kind)
        .map(
          ({ id, text, detail, evidence, tip }) =>
            html`<li data-item>
              ${before(id, true)}
              <div>
                <b>${say(text)}</b>${[detail, words[evidence]].map((said) =>
                  said ? html` <small>${say(said)}</small>` : nothing,
                )}
                <div class="tip">${say(help)} ${say(tip.text)}</div>
              </div>
            </li>`,
        ),
      (items) =>
        html`<section>
          <h2>${say(kinds[kind])}</h2>
          <ul class="ticks">
            ${items}
          </ul>
        </section>`,
    ),
    flows: true,
  };
};

export const triggers = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { summary, main, intro, how, medicines, short, stretch, list } = content.triggers;
  return [
    ...summaryCards(summary, scene, main),
    {
      ...whole(
        html`<p>${say(intro)}</p>
          ${prose([how], say)}`,
      ),
      opens: true,
    },
    triggerList('habit', scene),
    triggerList('ask', scene),
    whole(html`<p>${say(list.closing)}</p>`),
    card(medicines, say),
    whole(html`${prose([stretch, short], say)}`),
  ];
};
