import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import { before } from './drawn.js';
import { card, caution, prose, type Scene } from './text.js';

const triggerList = ({ content, say }: Scene): Block => {
  const { intro, help, evidence: words, triggers: all, list } = content.triggers;
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
      (items) =>
        html`<section>
          <p>${say(intro)}</p>
          <ul class="ticks">
            ${items}
          </ul>
          <p>${say(list.closing)}</p>
        </section>`,
    ),
    flows: true,
  };
};

export const triggers = (scene: Scene): Block[] => {
  const { content, say } = scene;
  const { main, medicines } = content.triggers;
  return [
    { ...whole(html`${prose(main, say)} ${caution(scene)}`), opens: true },
    triggerList(scene),
    card(medicines, say),
  ];
};
