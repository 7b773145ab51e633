import { html, nothing } from 'lit';
import { references } from '../content/provenance/references.js';
import { triggers, type TriggersContent } from '../content/triggers.js';
import type { Statement, Trigger } from '../content/types.js';
import { ChecklistElement } from './checklist.js';
import { bullets, disclosure, prose } from './furniture.js';
import { breathingDrawing } from './pictures/breathing.js';
import { pictured } from './pictures/pictured.js';
import { stretchDrawing } from './pictures/stretch.js';
import { say } from './say.js';
import { picturesStyles } from './styles/pictures.js';
import { triggersStyles } from './styles/triggers.js';

/** What a tip tells people to do with their body, as a drawing. */
const shownHow = (id: string, stretch: Statement) => {
  if (id === 'trigger.stress') return breathingDrawing();
  return id === 'trigger.exercise' ? pictured(stretchDrawing(), stretch) : nothing;
};

/**
 * Lists what can set off a twitch, each with what may help and how strong the evidence is. Marked triggers
 * make a list of things to try.
 *
 * @summary Common triggers, and what may help.
 * @tagname twitch-triggers
 *
 * @slot - Fallback, shown until the script has loaded and whenever the element cannot be drawn.
 * @slot action - Further buttons or links, after the widget's own text.
 * @slot footer - Stands at the end, below the sources.
 *
 * @fires {TwitchChangeEvent} twitch-change - The person ticks or clears an item.
 * @fires {TwitchActionEvent} twitch-action - Print, copy, share, call or book is pressed; cancel it to act in your own way.
 * @fires {TwitchErrorEvent} twitch-error - A language, a site's wording or drawing failed; the element shows English, its own words or its fallback.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - Every heading.
 * @csspart card - Every card.
 * @csspart item - An item with its box.
 * @csspart action - Buttons and links that act: print, copy, call, book.
 * @csspart footer - Purpose, sources, version and review state.
 *
 * @cssproperty [--twitch-accent=#00606b] - The one colour that others derive from.
 * @cssproperty [--twitch-surface] - Background of cards. Default: a breath of the accent.
 * @cssproperty [--twitch-text] - Colour of text. Default: inherited.
 * @cssproperty [--twitch-border] - Colour of lines. Default: derived from the text colour.
 * @cssproperty [--twitch-radius=0.5em] - Corner radius.
 * @cssproperty [--twitch-space=1em] - Space inside cards; the space between them follows.
 */
export class TwitchTriggers extends ChecklistElement {
  static override styles = [...super.styles, picturesStyles, triggersStyles];

  protected override readonly listName = 'triggers';

  protected override readonly sources = references.triggers;

  protected override render() {
    const content = triggers(this.country);
    const { main, intro, how, medicines, short } = content;
    return this.page(
      content,
      html`${prose(main)}
        <fieldset>
          <legend>${say(intro)}</legend>
          ${prose([how])} ${this.#triggers(content, 'habit')} ${this.#triggers(content, 'ask')}
        </fieldset>
        ${this.list()} ${prose([short])}
        ${disclosure(medicines.heading, this.level + 1, bullets(medicines.statements))}`,
    );
  }

  #triggers({ kinds, triggers: all, evidence, help, stretch }: TriggersContent, kind: Trigger['kind']) {
    return html`${this.heading(kinds[kind])}
      <ul class="cards">
        ${all
          .filter((trigger) => trigger.kind === kind)
          .map(
            ({ id, text, detail, evidence: strength, tip }) =>
              html`<li class="card choice" part="card">
                ${this.item(id, text, ...(detail ? [detail] : []), evidence[strength])}
                <p class="tip"><b>${say(help)}</b> ${say(tip.text)}</p>
                ${shownHow(id, stretch)} ${this.count()}
              </li>`,
          )}
      </ul>`;
  }
}
