import { html, nothing, type PropertyValues } from 'lit';
import { addedTo, list as listWords, purpose, takenOff } from '../content/common.js';
import { listText } from '../export/text.js';
import { TwitchChangeEvent } from '../events.js';
import { withLocale } from '../locale/localize.js';
import { TwitchElement } from './base.js';
import { checklistStyles } from './checklist.styles.js';
import { warnAttribute } from './inputs.js';

/** The list before anything is ticked. */
export interface Checklist {
  readonly heading: string;
  readonly nothing: string;
  /** Stands above the ticked items. */
  readonly lead: string;
  readonly items: readonly {
    readonly id: string;
    /** How a screen reader names it after a tick. */
    readonly said: string;
    /** How it stands in the list. */
    readonly line: string;
    /** Stands below the ticked items that share it. */
    readonly closing: string;
  }[];
}

/** What the two lists share: items to tick, the list they make, and taking it along. */
export abstract class ChecklistElement extends TwitchElement {
  static override styles = [...super.styles, checklistStyles];

  static override properties = { ...super.properties, value: { noAccessor: true } };

  #value: readonly string[] = [];

  /** What the live region says, made at render time so that it is in the element's language. */
  #say = () => '';

  /** Ticks show in the list anyway; only what nothing else shows is for eyes too. */
  #sayForEyes = false;

  /**
   * Ids of the ticked items, in the order in which they stand. As an attribute, or as a string, separated by
   * spaces or commas. Unknown ids are dropped with a warning that names them. Default: none.
   */
  get value(): string[] {
    return [...this.#value];
  }

  set value(value: readonly string[] | string | null | undefined) {
    const asked = String(value ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = this.#ids;
    for (const id of asked) {
      if (!known.includes(id)) warnAttribute(this.localName, 'value', id, known.join(' '));
    }
    this.#say = () => '';
    this.#set(known.filter((id) => asked.includes(id)));
  }

  /** All that can be ticked, in the language being rendered. */
  protected abstract get checklist(): Checklist;

  get #ids() {
    return this.checklist.items.map(({ id }) => id);
  }

  /** The list as it stands, in the language being rendered. */
  get #list() {
    const { items, lead, ...words } = this.checklist;
    const groups = new Map<string, string[]>();
    for (const { id, line, closing } of items) {
      if (this.has(id)) groups.set(closing, [...(groups.get(closing) ?? []), line]);
    }
    return {
      ...words,
      groups: [...groups].map(([closing, lines]) => ({ lead, lines, closing })),
      purpose: purpose(),
    };
  }

  #announcement(ticked: string, on: boolean) {
    const { heading, items } = this.checklist;
    return (on ? addedTo : takenOff)(heading, items.find(({ id }) => id === ticked)!.said);
  }

  /** Boxes follow `value` at each update, whatever the person or the host did to them in between. */
  protected override update(properties: PropertyValues) {
    super.update(properties);
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = this.has(box.value);
  }

  #set(value: readonly string[]) {
    const before = this.#value;
    this.#value = value;
    if (before.join() !== value.join()) this.requestUpdate('value', before);
  }

  #tick(event: Event) {
    const { value: id, checked } = event.target as HTMLInputElement;
    this.#say = () => this.#announcement(id, checked);
    this.#sayForEyes = false;
    this.#set(this.#ids.filter((other) => (other === id ? checked : this.#value.includes(other))));
    this.dispatchEvent(new TwitchChangeEvent(this.value, id));
    if (checked) this.ticked?.(id);
  }

  /** Called when a person has ticked an item. */
  protected ticked?(id: string): void;

  #print() {
    if (this.act('print', this.#text)) print();
  }

  async #copy() {
    const text = this.#text;
    if (!this.act('copy', text)) return;
    this.#say = () => '';
    this.requestUpdate();
    // The live region speaks only of what changes: emptied first, it says the same again.
    this.performUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.#say = () => listWords().copied;
    } catch {
      this.#say = () => listWords().copyFailed;
    }
    this.#sayForEyes = true;
    this.requestUpdate();
  }

  get #text() {
    return withLocale(this.locale, () => listText(this.#list));
  }

  protected has(id: string) {
    return this.#value.includes(id);
  }

  protected item(id: string, text: string, detail?: string) {
    return html`<label part="item"
      ><input type="checkbox" value=${id} @change=${this.#tick} />
      ${this.icons === 'none' ? nothing : this.picture('icon', (pictures) => pictures.icon(id))}
      <span>${text} <small>${detail}</small></span></label
    >`;
  }

  protected list() {
    const words = listWords();
    const { heading, nothing, groups } = this.#list;
    return html`<section class="card list" part="card">
      ${this.heading(heading)}
      ${
        groups.length
          ? groups.map(
              (group) =>
                html`<p>${group.lead}</p>
                  <ul>
                    ${group.lines.map((line) => html`<li .textContent=${line}></li>`)}
                  </ul>
                  <p .textContent=${group.closing}></p>`,
            )
          : html`<p>${nothing}</p>`
      }
      <p>
        <button type="button" part="action" @click=${this.#print}>${words.print}</button>
        <button type="button" part="action" @click=${this.#copy}>${words.copy}</button>
        <slot name="action"></slot>
      </p>
      <p role="status" class=${this.#sayForEyes ? '' : 'unseen'} .textContent=${this.#say()}></p>
    </section>`;
  }
}
