import { html, nothing } from 'lit';
import { references } from '../content/provenance/references.js';
import { regions } from '../content/regions.js';
import type { CareCard, Sign, Urgency } from '../content/types.js';
import { callLink, warningSigns, tickable } from '../content/warning-signs.js';
import { ChecklistElement } from './checklist.js';
import { bullets, disclosure, prose, section, sourceList } from './furniture.js';
import { phoneAddress } from './inputs.js';
import { icon } from './pictures/icons.js';
import { say } from './say.js';
import { warningSignsStyles } from './styles/warning-signs.js';

/**
 * Lists the signs that call for a doctor, and those that call for an ambulance. Ticked signs make a list to
 * take along. It shows everything before anything is ticked, and concludes nothing from ticks.
 *
 * @summary Checklist: when to see a doctor.
 * @tagname twitch-warning-signs
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
export class TwitchWarningSigns extends ChecklistElement {
  static override styles = [...super.styles, warningSignsStyles];

  protected override readonly asksSince = true;

  protected override readonly listName = 'warning-signs';

  protected override readonly sources = references.warningSigns;

  protected override render() {
    const content = warningSigns(this.country);
    const { intro, cards, calm, visit, background } = content;
    return this.page(
      content,
      html`<p>${say(intro)}</p>
        <div class="cards">${cards.map((card) => this.#card(card, content.advice))}</div>
        ${section(calm, this.level + 1, 'card')} ${this.list()}
        ${disclosure(visit.heading, this.level + 1, bullets(visit.statements))}
        <details>
          <summary>${say(background.heading)}</summary>
          ${prose(background.statements)} ${sourceList(background.references)}
        </details>`,
    );
  }

  #card(card: CareCard, advice: string | undefined) {
    const { urgency, heading, lead, how, signs } = card;
    const asked = tickable(card);
    const body = html`${lead ? html`<p>${say(lead.text)}</p>` : nothing}
      <ul>
        ${signs.map(
          (sign) =>
            html`<li>
              ${asked.includes(sign) ? this.item(sign.id, sign.text, ...(sign.detail ? [sign.detail] : [])) : this.#shown(sign)}
            </li>`,
        )}
      </ul>`;
    return html`<section class="card choice ${urgency}" part="card">
      ${
        asked.length
          ? html`<fieldset>
                <legend>${this.heading(heading)}</legend>
                ${body}
              </fieldset>
              ${this.count()}`
          : html`<div class="band">${this.heading(heading)}</div>
              ${body}`
      }
      ${how ? html`<p>${say(how.text)}</p>` : nothing}
      ${urgency === 'today' && advice ? html`<p>${say(advice)}</p>` : nothing} ${this.#calls(urgency)}
    </section>`;
  }

  /** A sign that nobody is asked to tick. */
  #shown({ id, text, detail }: Sign) {
    return html`<div class="shown" part="item">
      ${this.icons === 'none' ? nothing : icon(id)}
      <span>${say(text)} ${detail ? html`<small>${say(detail)}</small>` : nothing}</span>
    </div>`;
  }

  /** Numbers to call, where the country is known. */
  #calls(urgency: Urgency) {
    const { emergency = [], advice } = regions.get(this.country) ?? {};
    const numbers =
      urgency === 'emergency' ? emergency : urgency === 'today' && advice ? [advice.number] : [];
    return numbers.length
      ? html`<p>
          ${numbers.map((number) => this.link('call', phoneAddress(number)!, say(callLink(number))))}
        </p>`
      : nothing;
  }
}
