import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addedTo, frame, list as listWords, onList, takenOff } from '../content/common.js';
import { takeAlongWords } from '../content/words/paper.js';
import { TwitchChangeEvent } from '../events.js';
import { type Checklist, checklistOf, idsOf, takenList } from '../lists/checklist.js';
import { lineText, listText } from '../lists/list-text.js';
import { isEnglish, sourceLocale, withLocale } from '../locale/messages.js';
import type { Source } from '../content/provenance/sources.js';
import { TwitchElement } from './base.js';
import { FormList, type Tick } from './form-list.js';
import { groupHead, sourceList } from './furniture.js';
import { listLine, printList } from './paper.js';
import { icon } from './pictures/icons.js';
import { say } from './say.js';
import { copyList, type Outcome, shareList } from './share.js';
import { checklistStyles } from './styles/checklist.js';
import { drawingStyles } from './styles/drawing.js';

type TakeAlong = 'print' | 'copy' | 'share';

/** What the live region says: what has just happened. Made when it is drawn, so that it is in the element's language. */
type Said = Tick | { readonly outcome: Outcome };

/** Where a part of what is said has to be English, all of it is: half a sentence in each language helps nobody. */
const inOneLanguage = (make: () => { text: string; parts: readonly string[] }) => {
  const { text, parts } = make();
  const english = [text, ...parts].some(isEnglish);
  return { text: english ? withLocale(sourceLocale, make).text : text, english };
};

/**
 * What the two lists share: items to tick, the list they make, and taking it along.
 *
 * @attribute {string} value - Ids of the ticked items, separated by spaces or commas; a form's reset comes back to it. Unknown ids are dropped with a warning that names them. Default: none.
 * @attribute {string} name - Name under which a form sends the list, one entry per ticked id. Default: none, and nothing is sent.
 * @attribute {boolean} disabled - Nobody can tick, and a form sends nothing. Also where a `fieldset` around it is disabled. Default: false.
 * @attribute {boolean} readonly - Nobody can tick; a form still sends the list. Default: false.
 */
export abstract class ChecklistElement extends FormList(TwitchElement) {
  static override styles = [...super.styles, drawingStyles, checklistStyles];

  /** Whether paper asks since when, beside each ticked item. */
  protected readonly asksSince: boolean = false;

  #said: Said | undefined;

  /** Lists on their way out: each way once at a time. */
  readonly #taking = new Set<TakeAlong>();

  /** Goes to the first box. */
  override focus(options?: FocusOptions) {
    this.shadowRoot?.querySelector('input')?.focus(options);
  }

  /** All that can be ticked, in the language being rendered. */
  protected get checklist(): Checklist {
    return checklistOf(this.listName, this.country);
  }

  /** Whom the list names on paper. */
  protected abstract get sources(): readonly Source[];

  protected override get ids() {
    return idsOf(this.checklist);
  }

  protected override valueChanged(by?: Tick) {
    this.#say(by);
  }

  protected override drawn(drawn: HTMLElement) {
    this.#showTicks(drawn);
  }

  /** An item with its box. `details` qualify it, each on a line of its own. */
  protected item(id: string, text: string, ...details: readonly string[]) {
    return html`<label part="item"
      ><input
        type="checkbox"
        value=${id}
        ?disabled=${this.isDisabled}
        aria-readonly=${this.readonly ? 'true' : nothing}
        @click=${this.#stay}
        @input=${this.#tick}
      />
      ${this.icons === 'none' ? nothing : icon(id)}
      <span>${say(text)} ${details.map((detail) => html`<small>${say(detail)}</small>`)}</span></label
    >`;
  }

  /** Stands at the end of a card with boxes: once one is ticked, how many are on the list, as a way to it. */
  protected count() {
    return html`<p class="count"></p>`;
  }

  /** Where the list stands; what is in it follows each tick. */
  protected list() {
    return html`<section class="card list" part="card" tabindex="-1"></section>`;
  }

  readonly #stay = (event: Event) => {
    if (this.readonly) event.preventDefault();
  };

  readonly #tick = (event: Event) => {
    const { value: id, checked } = event.target as HTMLInputElement;
    this.tick({ id, on: checked });
    this.dispatchEvent(new TwitchChangeEvent(this.value, id));
  };

  #say(said: Said | undefined) {
    this.#said = said;
    this.guard((drawn) => this.#showTicks(drawn));
  }

  /**
   * All that ticks change, and nothing else: boxes, which follow `value` whatever the person or the host did to them
   * in between; cards that hold a tick; and the list.
   */
  #showTicks(drawn: HTMLElement) {
    for (const box of drawn.querySelectorAll('input')) box.checked = this.has(box.value);
    for (const card of drawn.querySelectorAll('.choice')) {
      const chosen = card.querySelector(':checked') !== null;
      card.classList.toggle('chosen', chosen);
      const place = card.querySelector<HTMLElement>('.count');
      if (place) render(chosen ? this.#count() : nothing, place, { host: this });
    }
    const place = drawn.querySelector<HTMLElement>('.list');
    if (place) render(this.#list(), place, { host: this });
  }

  #count() {
    return html`<a href="#list" @click=${this.#toList}>${say(onList(`${this.value.length}`))}</a>`;
  }

  /** Where it leads to stands in the shadow root, which addresses do not reach. */
  readonly #toList = (event: Event) => {
    event.preventDefault();
    this.shadowRoot?.querySelector<HTMLElement>('.list')?.focus();
  };

  #list() {
    const words = listWords();
    const { heading, nothing: none, lead, groups, closing } = takenList(this.checklist, this.value);
    // A browser's translator may have replaced the text of a line; so a line is never written over, but made anew.
    return html`${this.heading(heading)}
      <p>${say(groups.length ? lead : none)}</p>
      ${repeat(
        groups,
        (group) => group.heading,
        (group) =>
          html`${groupHead(group)}
            <ul>
              ${repeat(group.lines, lineText, (line) => html`<li>${listLine(line)}</li>`)}
            </ul>`,
      )}
      ${groups.length && closing ? html`<p>${say(closing)}</p>` : nothing}
      <p class="actions">
        ${this.#button('print', words.print)} ${this.#button('copy', words.copy)}
        ${'share' in navigator ? this.#button('share', words.share) : nothing}
        <slot name="action"></slot>
      </p>
      ${this.#status()}`;
  }

  #button(action: TakeAlong, text: string) {
    return html`<button type="button" part="action" @click=${() => this.#take(action)}>${say(text)}</button>`;
  }

  /** Ticks show in the list anyway; only what nothing else shows is for eyes too. */
  #status() {
    const said = this.#said;
    const isOutcome = said !== undefined && 'outcome' in said;
    const { text, english } = !said
      ? { text: '', english: false }
      : isOutcome
        ? inOneLanguage(() => ({ text: takeAlongWords()[said.outcome], parts: [] }))
        : inOneLanguage(() => this.#announcement(said));
    // Set as a whole, so that it is one change to a screen reader, whatever a browser's translator made of it.
    return html`<p
      role="status"
      class=${isOutcome ? '' : 'unseen'}
      lang=${english ? sourceLocale : nothing}
      dir=${english ? 'ltr' : nothing}
      .textContent=${text}
    ></p>`;
  }

  #announcement({ id, on }: Tick) {
    const { heading, groups } = this.checklist;
    const { said } = groups.flatMap(({ items }) => items).find((item) => item.id === id)!;
    return {
      text: (on ? addedTo : takenOff)(heading, lineText(said)),
      parts: [heading, said.text, said.detail ?? ''],
    };
  }

  #take = async (action: TakeAlong) => {
    const list = this.speak(() => takenList(this.checklist, this.value));
    const text = listText(list);
    if (this.#taking.has(action) || !this.act(action, text)) return;
    if (action === 'print') return this.#print();
    this.#taking.add(action);
    // The live region speaks only of what changes: emptied first, it says the same again.
    this.#say(undefined);
    try {
      const outcome = await (action === 'copy' ? copyList(text) : shareList(text, list.heading));
      if (outcome) this.#say({ outcome });
    } finally {
      this.#taking.delete(action);
    }
  };

  #print() {
    const { locale, asksSince, direction: dir } = this;
    this.speak(() => {
      const list = takenList(this.checklist, this.value);
      printList(this, { list, locale, dir, asksSince, foot: this.#foot() });
    });
  }

  /** What goes below the list on paper. */
  #foot() {
    return html`${this.contact()}
      <p class="foot sources">${say(frame().sourcesTitle)}</p>
      ${sourceList(this.sources)}
      <div class="foot">${this.reviewState()}</div>`;
  }
}
