import type { ReactiveElement } from 'lit';
import type { ListName } from '../lists/checklist.js';
import { whyRetired } from '../lists/retired.js';
import { warnAttribute, warnRetired } from './inputs.js';

/** What makes a list a form control, each as attribute and property. */
const formAttributes = ['value', 'name', 'disabled', 'readonly'] as const;

/** What a person does to one of the ids. */
export interface Tick {
  readonly id: string;
  readonly on: boolean;
}

type Constructor<T> = abstract new (...args: any[]) => T;

type ElementClass = Constructor<ReactiveElement> & Pick<typeof ReactiveElement, 'observedAttributes'>;

/** What {@link FormList} adds. */
export declare abstract class FormListElement {
  static readonly formAssociated: true;
  /**
   * Ids of the ticked items, in the order in which they stand. As an attribute, or as a string, separated by
   * spaces or commas. Unknown ids are dropped with a warning that names them. Default: none.
   */
  get value(): string[];
  set value(value: readonly string[] | string | null | undefined);
  /** Name under which a form sends the list, one entry per ticked id. Default: none, and nothing is sent. */
  get name(): string;
  set name(name: string | null | undefined);
  /** Nobody can tick, and a form sends nothing. Also where a `fieldset` around it is disabled. Default: false. */
  get disabled(): boolean;
  set disabled(disabled: boolean);
  /** Nobody can tick; a form still sends the list. Default: false. */
  get readonly(): boolean;
  set readonly(readonly: boolean);
  /** The form that the list belongs to, or `null`. */
  get form(): HTMLFormElement | null;
  /** The labels of the whole list. */
  get labels(): NodeList | readonly Node[];
  formDisabledCallback(disabled: boolean): void;
  formResetCallback(): void;
  formStateRestoreCallback(state: string): void;
  /** Which list it is. */
  protected abstract readonly listName: ListName;
  /** All ids that there are, in the order in which they stand. */
  protected abstract get ids(): readonly string[];
  /** Whether nobody can tick, by the element's own word or that of a `fieldset` around it. */
  protected get isDisabled(): boolean;
  protected has(id: string): boolean;
  /** Ticks or clears one, as a person does. */
  protected tick(tick: Tick): void;
  /** Called when the value is another than before, with the tick that made it so. */
  protected valueChanged(by?: Tick): void;
}

/**
 * Makes an element with a list of ids a form control, as the browser's own are: it has a name and a value, and its
 * form disables, resets and restores it.
 */
export const FormList = <Base extends ElementClass>(base: Base): Base & Constructor<FormListElement> => {
  abstract class FormListBase extends base {
    static readonly formAssociated = true;

    static override get observedAttributes() {
      return [...super.observedAttributes, ...formAttributes];
    }

    #value: readonly string[] = [];

    /** Once a person or a script has set the value, the attribute only says what a reset comes back to. */
    #dirty = false;

    /** What a framework has set before the script came. It outdoes the attributes, and must count at once. */
    #early: Record<string, unknown> | undefined = {};

    // Browsers of before 2023 show the list but cannot make it part of a form.
    #internals = this.attachInternals?.();

    /** Disabled by the form around it. */
    #disabledAround = false;

    constructor(...args: any[]) {
      super(...args);
      for (const name of formAttributes) {
        const early = Object.getOwnPropertyDescriptor(this, name);
        if (early && Reflect.deleteProperty(this, name)) this.#early![name] = early.value;
      }
      // So that a label names the whole list to screen readers.
      if (this.#internals) this.#internals.role = 'group';
      // A label's click arrives here, not at any box; so does one on the padding that a page gives the tag.
      this.addEventListener('click', (event) => {
        if (this.labels.length && event.composedPath()[0] === this) this.focus({ preventScroll: true });
      });
    }

    get value(): string[] {
      return [...this.#value];
    }

    set value(value: readonly string[] | string | null | undefined) {
      this.#dirty = true;
      this.#set(this.#read(value));
    }

    get name(): string {
      return this.getAttribute('name') ?? '';
    }

    set name(name: string | null | undefined) {
      this.setAttribute('name', name ?? '');
    }

    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }

    set disabled(disabled: boolean) {
      this.toggleAttribute('disabled', disabled);
    }

    get readonly(): boolean {
      return this.hasAttribute('readonly');
    }

    set readonly(readonly: boolean) {
      this.toggleAttribute('readonly', readonly);
    }

    get form(): HTMLFormElement | null {
      return this.#internals?.form ?? null;
    }

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
      if (name === 'value' && before !== after && !this.#dirty) this.#set(this.#read(after));
      if (name === 'name') this.#tellForm();
    }

    formDisabledCallback(disabled: boolean) {
      this.#disabledAround = disabled;
      this.requestUpdate();
    }

    formResetCallback() {
      this.#dirty = false;
      this.#set(this.#read(this.getAttribute('value')));
    }

    /** The browser brings back what was ticked when the person left the page. */
    formStateRestoreCallback(state: string) {
      this.value = state;
    }

    protected abstract readonly listName: ListName;

    protected abstract get ids(): readonly string[];

    protected get isDisabled() {
      return this.disabled || this.#disabledAround;
    }

    protected has(id: string) {
      return this.#value.includes(id);
    }

    protected tick(tick: Tick) {
      this.#dirty = true;
      const { id, on } = tick;
      this.#set(
        this.ids.filter((other) => (other === id ? on : this.has(other))),
        tick,
      );
    }

    protected valueChanged(_by?: Tick): void {}

    #read(value: unknown) {
      const asked = String(value ?? '')
        .split(/[\s,]+/)
        .filter(Boolean);
      if (!asked.length) return [];
      const { ids } = this;
      for (const id of asked) {
        if (ids.includes(id)) continue;
        const why = whyRetired(this.listName, id);
        if (why) warnRetired(this.localName, 'value', id, why);
        else warnAttribute(this.localName, 'value', id, ids.join(' '));
      }
      return ids.filter((id) => asked.includes(id));
    }

    #set(value: readonly string[], by?: Tick) {
      const before = this.#value;
      this.#value = value;
      if (before.join() === value.join()) return;
      this.#tellForm();
      this.valueChanged(by);
    }

    #tellForm() {
      const data = new FormData();
      if (this.name) for (const id of this.#value) data.append(this.name, id);
      this.#internals?.setFormValue(data, this.#value.join(' '));
    }
  }
  return FormListBase as unknown as Base & Constructor<FormListElement>;
};
