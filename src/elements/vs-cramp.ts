import { html } from 'lit';
import { vsCramp, type VsCrampContent } from '../content/vs-cramp.js';
import { TwitchElement } from './base.js';
import { MotionController } from './controllers/motion.js';
import { bullets, disclosure, prose } from './furniture.js';
import { flow } from './pictures/flow.js';
import { kinds } from './pictures/kinds.js';
import { pictured } from './pictures/pictured.js';
import { stretchDrawing } from './pictures/stretch.js';
import { tenPeople } from './pictures/ten-people.js';
import { say } from './say.js';
import { drawingStyles } from './styles/drawing.js';
import { picturesStyles } from './styles/pictures.js';
import { vsCrampStyles } from './styles/vs-cramp.js';

/**
 * Explains what a leg twitch is, what happens in the nerve, and how a twitch, a cramp and a spasm differ.
 *
 * @summary Explainer: twitch, cramp and spasm side by side.
 * @tagname twitch-vs-cramp
 *
 * @slot - Fallback, shown until the script has loaded and whenever the element cannot be drawn.
 * @slot action - Further buttons or links, after the widget's own text.
 * @slot footer - Stands at the end, below the sources.
 *
 * @fires {TwitchActionEvent} twitch-action - Call or book is pressed; cancel it to act in your own way.
 * @fires {TwitchErrorEvent} twitch-error - A language, a site's wording or drawing failed; the element shows English, its own words or its fallback.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - Every heading.
 * @csspart card - Every card.
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
export class TwitchVsCramp extends TwitchElement {
  static override styles = [...super.styles, drawingStyles, picturesStyles, vsCrampStyles];

  readonly #motion = new MotionController(this);

  protected override render() {
    const content = vsCramp(this.country);
    const { twitch, nerve, compare, words } = content;
    const below = this.level + 1;
    return this.page(
      content,
      html`<section>
          ${this.heading(twitch.heading)} ${pictured(tenPeople(), twitch.people)}
          ${bullets(twitch.statements)}
        </section>
        ${this.#comparison(compare)}
        ${disclosure(nerve.heading, below, html`${flow()} ${bullets(nerve.statements)}`)}
        ${this.#words(words)} <slot name="action"></slot>`,
    );
  }

  /*
   * The roles repeat what the tags mean: browsers drop a table's meaning when CSS lays it out as cards.
   * On narrow widgets each answer shows its column's name, which screen readers already have from the table.
   */
  #comparison({
    heading,
    question,
    twitch,
    cramp,
    spasm,
    use,
    rows,
    notes,
    stretch,
    others,
  }: VsCrampContent['compare']) {
    const names = [twitch, cramp, spasm];
    const answer = (name: string, text: string) =>
      html`<td role="cell"><b aria-hidden="true">${say(name)}</b>${say(text)}</td>`;
    return html`<section>
      ${this.heading(heading)} ${kinds(names, this.#motion)} ${prose([use])}
      <table role="table" aria-label=${heading}>
        <thead role="rowgroup" class="unseen">
          <tr role="row">
            <th role="columnheader" scope="col"><span class="unseen">${say(question)}</span></th>
            ${names.map((name) => html`<th role="columnheader" scope="col">${say(name)}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            (row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${say(row.question)}</th>
                ${answer(twitch, row.twitch.text)} ${answer(cramp, row.cramp.text)}
                ${answer(spasm, row.spasm.text)}
              </tr>`,
          )}
        </tbody>
      </table>
      ${bullets(notes)} ${pictured(stretchDrawing(), stretch)}
      ${disclosure(others.heading, this.level + 2, bullets(others.statements))}
    </section>`;
  }

  #words({ heading, statements, phrases, also, lines }: VsCrampContent['words']) {
    return disclosure(
      heading,
      this.level + 1,
      html`${prose(statements)}
        <dl>
          ${phrases.map(
            ({ word, text }) =>
              html`<div>
                <dt>${say(word)}</dt>
                <dd>${say(text)}</dd>
              </div>`,
          )}
        </dl>
        ${prose([also])} ${lines.map((line) => html`<p class="line">${say(line)}</p>`)}`,
    );
  }
}
