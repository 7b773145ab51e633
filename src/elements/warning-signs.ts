import { html, nothing } from 'lit';
import { references } from '../content/provenance/references.js';
import { regions } from '../content/regions.js';
import type { CareCard } from '../content/types.js';
import { callLink } from '../content/warning-signs.js';
import { warningSignsChecklist, warningSignsIn } from '../lists/checklist.js';
import { ChecklistElement } from './checklist.js';
import { prose, section, sourceList } from './furniture.js';
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

  protected override readonly sources = references.warningSigns;

  protected override get checklist() {
    return warningSignsChecklist(this.country);
  }

  /** What to do in an emergency must be on the screen, however small that is. */
  protected override ticked(id: string) {
    const card = this.renderRoot.querySelector('.emergency');
    if (card?.querySelector(`[value="${id}"]`)) {
      card.scrollIntoView({ block: 'nearest' });
      card.querySelector('legend')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render() {
    const { heading, notice, intro, cards, urgentAdvice, calm, visit, background } = warningSignsIn(
      this.country,
    );
    const emergency = regions.get(this.country)?.emergency;
    const advice = {
      doctor: nothing,
      soon: urgentAdvice ? html`<p>${say(urgentAdvice)}</p>` : nothing,
      emergency: emergency
        ? html`<p>${emergency.map((number) => this.link('call', `tel:${number}`, say(callLink(number))))}</p>`
        : nothing,
    };
    return this.page(
      heading,
      html`<p class="notice">${say(notice.text)}</p>
        <p>${say(intro)}</p>
        ${cards.map((card) => this.#card(card, advice[card.urgency]))}
        ${section(calm, this.level + 1, 'card')} ${this.list()} ${section(visit, this.level + 1)}
        <details>
          <summary>${say(background.heading)}</summary>
          ${prose(background.statements)} ${sourceList(background.references)}
        </details>`,
      this.sources,
    );
  }

  #card({ urgency, heading, lead, signs }: CareCard, advice: unknown) {
    return html`<section class="card choice ${urgency}" part="card">
      <fieldset>
        <legend>${this.heading(heading)}</legend>
        ${lead ? html`<p>${say(lead.text)}</p>` : nothing}
        <ul>
          ${signs.map(({ id, text, detail }) => html`<li>${this.item(id, text, detail)}</li>`)}
        </ul>
      </fieldset>
      ${advice}
    </section>`;
  }
}
