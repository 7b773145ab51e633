import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { before } from './drawn.js';
import { card, summaryCard, type Scene } from './text.js';

/** It has the title of its page as its heading. */
const triggerList = ({ content, say }: Scene): Block => {
  const { help, evidence: words, triggers: all, list } = content.triggers;
  return {
    ...pieces(
      all.map(
        ({ id, text, detail, evidence, tip }) =>
          html`<li data-item>
            ${before(id, true)}
            <div>
              <b>${say(text)}</b>${[detail, words[evidence]].map((said) =>
                said ? html` <small>${say(said)}</small>` : nothing,
              )}
              <div class="tip">${say(help, ': ')}${say(tip.text)}</div>
            </div>
          </li>`,
      ),
      (items, more) =>
        html`${
          items.length
            ? html`<ul class="ticks">
                ${items}
              </ul>`
            : nothing
        }
        ${more}`,
      [html`<p data-item>${say(list.closing)}</p>`],
    ),
    flows: true,
  };
};

export const triggers = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { summary, main, intro, medicines } = content.triggers;
  return [
    summaryCard(summary, scene, main),
    { ...whole(html`<p>${say(intro)}</p>`), opens: true },
    triggerList(scene),
    card(medicines, say),
  ];
};
