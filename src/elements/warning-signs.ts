import { html, nothing } from 'lit';
import { regions } from '../content/regions.js';
import type { CareCard } from '../content/types.js';
import { callLink } from '../content/warning-signs.js';
import { warningSignsChecklist, warningSignsIn } from '../lists/checklist.js';
import { ChecklistElement } from './checklist.js';
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

  protected override readonly widget = 'warningSigns';

  protected override readonly asksSince = true;

  protected override get checklist() {
    return warningSignsChecklist(this.country, this.locale);
  }

  /** What to do in an emergency must be on the screen, however small that is. */
  protected override ticked(id: string) {
    const card = this.renderRoot.querySelector('.emergency');
    if (card?.querySelector(`[value="${id}"]`)) {
      card.scrollIntoView({ block: 'nearest' });
      card.querySelector('legend')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #card({ urgency, heading, lead, signs }: CareCard, advice: unknown) {
    const chosen = signs.some(({ id }) => this.has(id));
    return html`<section class="card ${urgency} ${chosen ? 'chosen' : ''}" part="card">
      <fieldset>
        <legend>${this.heading(heading)}</legend>
        ${lead && html`<p>${lead.text}</p>`}
        <ul>
          ${signs.map(({ id, text, detail }) => html`<li>${this.item(id, text, detail)}</li>`)}
        </ul>
      </fieldset>
      ${advice}
    </section>`;
  }

  protected override render() {
    const content = warningSignsIn(this.country, this.locale);
    const emergency = regions.get(this.country)?.emergency;
    const advice = {
      doctor: nothing,
      soon: content.urgentAdvice ? html`<p>${content.urgentAdvice}</p>` : nothing,
      emergency: emergency
        ? html`<p>${emergency.map((number) => this.link('call', `tel:${number}`, callLink(number)))}</p>`
        : nothing,
    };
    return this.page(
      content.heading,
      html`<p class="notice">${content.notice.text}</p>
        <p>${content.intro}</p>
        ${content.cards.map((card) => this.#card(card, advice[card.urgency]))}
        ${this.section(content.calm, 'card')} ${this.list()} ${this.section(content.visit)}
        <details>
          <summary>${content.background.heading}</summary>
          ${this.prose(content.background.statements)} ${this.sourceList('conditions')}
        </details>`,
    );
  }
}
