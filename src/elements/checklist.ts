import { html, nothing, type PropertyValues } from 'lit';
import { addedTo, frame, list as listWords, takenOff } from '../content/common.js';
import { type Checklist, takenList } from '../lists/checklist.js';
import { listText } from '../lists/list-text.js';
import { TwitchChangeEvent } from '../events.js';
import { inEnglish, sourceLocale, withLocale } from '../locale/load.js';
import { TwitchElement } from './base.js';
import { checklistStyles } from './styles/checklist.js';
import { warnAttribute } from './inputs.js';

/** What makes a list a form control, each as attribute and property. */
const formAttributes = ['value', 'name', 'disabled', 'readonly'] as const;

/**
 * What the two lists share: items to tick, the list they make, and taking it along. A list is a form control, as
 * the browser's own are: it has a name and a value, and its form disables, resets and restores it.
 *
 * @attribute {string} value - Ids of the ticked items, separated by spaces or commas; a form's reset comes back to it. Unknown ids are dropped with a warning that names them. Default: none.
 * @attribute {string} name - Name under which a form sends the list, one entry per ticked id. Default: none, and nothing is sent.
 * @attribute {boolean} disabled - Nobody can tick, and a form sends nothing. Also where a `fieldset` around it is disabled. Default: false.
 * @attribute {boolean} readonly - Nobody can tick; a form still sends the list. Default: false.
 */
export abstract class ChecklistElement extends TwitchElement {
  static readonly formAssociated = true;

  static override styles = [...super.styles, checklistStyles];

  static override get observedAttributes() {
    return [...super.observedAttributes, ...formAttributes];
  }

  #value: readonly string[] = [];

  /** What a framework has set before the script came. It outdoes the attributes, and must count at once. */
  #early: Record<string, unknown> | undefined = {};

  // Browsers of before 2023 show the list but cannot make it part of a form.
  #internals = this.attachInternals?.();

  /** A list is on its way out. */
  #taking = false;

  /** Disabled by the form around it. */
  #disabled = false;

  /** What the live region says, made at render time so that it is in the element's language. */
  #say = () => '';

  /** Ticks show in the list anyway; only what nothing else shows is for eyes too. */
  #sayForEyes = false;

  constructor() {
    super();
    for (const name of formAttributes) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) this.#early![name] = early.value;
    }
    // So that a label names the whole list to screen readers.
    if (this.#internals) this.#internals.role = 'group';
    // A label's click arrives here, not at any box.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

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

  /** Name under which a form sends the list, one entry per ticked id. Default: none, and nothing is sent. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string | null | undefined) {
    this.setAttribute('name', name ?? '');
  }

  /** Nobody can tick, and a form sends nothing. Also where a `fieldset` around it is disabled. Default: false. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** Nobody can tick; a form still sends the list. Default: false. */
  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }

  set readonly(readonly: boolean) {
    this.toggleAttribute('readonly', readonly);
  }

  /** The form that the list belongs to, or `null`. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** The labels of the whole list. */
  get labels(): NodeList | readonly Node[] {
    return this.#internals?.labels ?? [];
  }

  override connectedCallback() {
    super.connectedCallback();
    Object.assign(this, this.#early);
    this.#early = undefined;
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    if (name === 'value') this.value = after;
    this.#tellForm();
  }

  /** Goes to the first box. */
  override focus(options?: FocusOptions) {
    this.shadowRoot?.querySelector('input')?.focus(options);
  }

  formDisabledCallback(disabled: boolean) {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback() {
    this.value = this.getAttribute('value');
  }

  /** The browser brings back what was ticked when the person left the page. */
  formStateRestoreCallback(state: string) {
    this.value = state;
  }

  /** All that can be ticked, in the language being rendered. */
  protected abstract get checklist(): Checklist;

  /** Whether paper asks since when, beside each ticked item. */
  protected readonly asksSince: boolean = false;

  get #ids() {
    return this.checklist.items.map(({ id }) => id);
  }

  /** The list as it stands, in the language being rendered. */
  get #list() {
    return takenList(this.checklist, this.#value);
  }

  #announcement(ticked: string, on: boolean) {
    const make = () => {
      const { heading, items } = this.checklist;
      return (on ? addedTo : takenOff)(heading, items.find(({ id }) => id === ticked)!.said);
    };
    const said = make();
    // Where a part has to be English, all of it is: half a sentence in each language helps nobody.
    if (![...inEnglish].some((part) => said.includes(part))) return said;
    const english = withLocale(sourceLocale, make);
    inEnglish.add(english);
    return english;
  }

  /** Boxes follow `value` at each update, whatever the person or the host did to them in between. */
  protected override update(properties: PropertyValues) {
    super.update(properties);
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = this.has(box.value);
  }

  #set(value: readonly string[]) {
    const before = this.#value;
    this.#value = value;
    if (before.join() !== value.join()) this.requestUpdate();
    this.#tellForm();
  }

  #tellForm() {
    const data = new FormData();
    if (this.name) for (const id of this.#value) data.append(this.name, id);
    this.#internals?.setFormValue(data, this.#value.join(' '));
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

  async #take(action: 'print' | 'copy' | 'share') {
    const list = this.speak(() => this.#list);
    const text = listText(list);
    if (this.#taking || !this.act(action, text)) return;
    if (action === 'print') {
      const { locale, asksSince, direction: dir, extras } = this;
      // What takes a list along may not have come; paper always works.
      if (!extras) return print();
      return this.speak(() =>
        extras.printList({ list, locale, dir, asksSince, inEnglish, foot: this.#foot() }),
      );
    }
    this.#taking = true;
    await this.later;
    const { extras } = this;
    this.#say = () => '';
    this.requestUpdate();
    // The live region speaks only of what changes: emptied first, it says the same again.
    this.performUpdate();
    const outcome = await extras?.[action === 'copy' ? 'copyList' : 'shareList'](text, list.heading);
    if (extras && outcome) this.#say = () => extras.outcome(outcome);
    this.#taking = false;
    this.#sayForEyes = true;
    this.requestUpdate();
  }

  /** What goes below the list on paper. */
  #foot() {
    return html`${this.contact()}
      <p class="foot sources">${frame().sourcesTitle}</p>
      ${this.sourceList()}
      <div class="foot">${this.reviewState()}</div>`;
  }

  protected has(id: string) {
    return this.#value.includes(id);
  }

  protected item(id: string, text: string, detail?: string) {
    return html`<label part="item"
      ><input
        type="checkbox"
        value=${id}
        ?disabled=${this.disabled || this.#disabled}
        aria-readonly=${this.readonly ? 'true' : nothing}
        @click=${(event: Event) => this.readonly && event.preventDefault()}
        @input=${this.#tick}
      />
      ${this.icons === 'none' ? nothing : this.picture('icon', (pictures) => pictures.icon(id))}
      <span>${text} <small>${detail}</small></span></label
    >`;
  }

  #button(action: 'print' | 'copy' | 'share', text: string) {
    return html`<button type="button" part="action" @click=${() => this.#take(action)}>${text}</button>`;
  }

  protected list() {
    const words = listWords();
    const { heading, nothing: none, groups } = this.#list;
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
          : html`<p>${none}</p>`
      }
      <p>
        ${this.#button('print', words.print)}
        ${this.extras === null ? nothing : this.#button('copy', words.copy)}
        ${this.extras !== null && 'share' in navigator ? this.#button('share', words.share) : nothing}
        <slot name="action"></slot>
      </p>
      <p role="status" class=${this.#sayForEyes ? '' : 'unseen'} .textContent=${this.#say()}></p>
    </section>`;
  }
}
