import { type CSSResult, html, type PropertyValues, ReactiveElement, render, type TemplateResult } from 'lit';
import { regions } from '../content/regions.js';
import type { Source } from '../content/provenance/sources.js';
import type { Summary } from '../content/types.js';
import { TwitchActionEvent, TwitchErrorEvent, type TwitchAction } from '../events.js';
import { withLocale } from '../locale/messages.js';
import { page } from '../locale/page.js';
import { version } from '../version.js';
import { LanguageController } from './controllers/language.js';
import { WordingController } from './controllers/wording.js';
import { feedback } from './feedback.js';
import { contact, footer, heading, isLevel, reviewState, summaryCard, type ActionLink } from './furniture.js';
import { warnAttribute, webAddress } from './inputs.js';
import { say } from './say.js';
import { registerAccent } from './styles/accent.js';
import { adoptStyles } from './styles/adopt.js';
import { baseStyles } from './styles/base.js';
import { aboutWording } from './wording.js';

/*
 * Everything is drawn into a wrapper: it carries the language and the layout, which a host page that resets
 * our own `display` cannot reach, and after a failure it can be replaced as a whole. This is the one thing
 * LitElement does otherwise, so the elements build on its base class and Lit's `render`.
 */
const newFrame = () => {
  const frame = document.createElement('div');
  frame.className = 'base';
  frame.setAttribute('part', 'base');
  return frame;
};

/** What the contents of all three have. */
interface WidgetContent {
  readonly heading: string;
  readonly summary: Summary;
  readonly references: readonly Source[];
}

/**
 * What the three widgets share: language, country, heading level, the clinic's contact block, sources,
 * review state, and what happens when something fails. Registers nothing.
 *
 * @attribute {string} lang - Language, BCP 47 (`es-MX` falls back to `es`). Default: the nearest ancestor's, otherwise `en`.
 */
export abstract class TwitchElement extends ReactiveElement {
  /** Version of the package; tells two copies on one page apart. */
  static readonly version = version;

  static override styles = [baseStyles];

  static override properties = {
    region: {},
    headingLevel: { attribute: 'heading-level' },
    clinicName: { attribute: 'clinic-name' },
    phone: {},
    bookingUrl: { attribute: 'booking-url' },
    feedbackUrl: { attribute: 'feedback-url' },
    icons: {},
    messagesUrl: { attribute: 'messages-url' },
  };

  /*
   * `lang` and `dir` stay the browser's own properties, which reflect: an accessor of ours would hide
   * the language from CSS and assistive technology.
   */
  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /**
   * ISO 3166 alpha-2 country for emergency numbers and local wording: the countries of the EU, `au`, `br`, `ca`, `ch`,
   * `cn`, `gb`, `in`, `jp`, `kr`, `no`, `nz`, `pk`, `sg`, `us` and `vn`. Default: none; no country is guessed.
   */
  declare region: string | null | undefined;

  /** Level of the first heading, 1 to 6; headings inside follow. Default: 2. */
  declare headingLevel: number | string | null | undefined;

  /** Name of the clinic for the contact block. Default: none. */
  declare clinicName: string | null | undefined;

  /** The clinic's phone number, shown as written. Default: none. */
  declare phone: string | null | undefined;

  /** Address of the clinic's booking page, http or https only. Default: none. */
  declare bookingUrl: string | null | undefined;

  /**
   * Address of the site's own page for reports of wrong or unclear sentences, http or https only. A closed list then
   * links to it from each sentence, with `statement=<id>` added to the query and nothing else. Default: none.
   */
  declare feedbackUrl: string | null | undefined;

  /** `none` leaves out the small pictures beside signs and triggers. Default: they are shown. */
  declare icons: string | null | undefined;

  /**
   * Address of a JSON file with wording of the site's own, http or https only:
   * `{"locale": "es", "messages": {"list.print": "Imprimir"}}`. Text only. Default: none.
   */
  declare messagesUrl: string | null | undefined;

  /** Country code in lower case; empty unless its local facts are known. */
  protected country = '';

  /** Level of the first heading. */
  protected level = 2;

  readonly #language = new LanguageController(this, (why) => this.#fail('language', why));

  readonly #wording = new WordingController(this, (why) => this.#fail('wording', why));

  #frame = newFrame();

  #shown: HTMLElement | undefined;

  /** Language this element speaks now. Only those that the build has. */
  get locale(): string {
    return this.#language.spoken;
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.#language.askAgain();
    this.requestUpdate();
  }

  /** A move within the document can bring another inherited language. */
  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  adoptedCallback() {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot() {
    registerAccent();
    const root = this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    return root;
  }

  /** Until the words of a new language are there, an element goes on as it is: at first, as its fallback. */
  protected override shouldUpdate() {
    const isDrawn = this.#frame.parentNode !== null;
    const coming = this.#language.settle(isDrawn);
    void coming?.then(() => this.requestUpdate());
    if (!coming || isDrawn) return true;
    if (!this.#shown) this.#show(document.createElement('slot'));
    return false;
  }

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  protected override update(properties: PropertyValues) {
    super.update(properties);
    this.#readAttributes();
    this.speak(() => {
      render(this.render(), this.#frame, { host: this });
      this.drawn(this.#frame);
    });
    this.#mark('lang', this.locale);
    this.#mark('dir', this.direction);
    this.#show(this.#frame);
  }

  /** The widget, as a template. */
  protected abstract render(): TemplateResult;

  /** Called when the widget has been drawn anew, in its language. */
  protected drawn(_frame: HTMLElement): void {}

  /** Runs `task` in the element's language, in the site's own words where it has some in that language. */
  protected speak<T>(task: () => T) {
    return withLocale(this.locale, task, this.#wording.in(this.locale));
  }

  /** Runs `task` on the element as it is drawn; where it fails, the fallback is shown. */
  protected guard(task: (frame: HTMLElement) => void) {
    if (!this.#frame.parentNode) return;
    try {
      this.speak(() => task(this.#frame));
    } catch (error) {
      this.#giveUp(error);
    }
  }

  protected get direction() {
    return this.#language.direction;
  }

  /** A heading `below` levels under the first one. */
  protected heading(text: string, below = 1): TemplateResult {
    return heading(this.level + below, say(text));
  }

  /** A whole widget: its own body between what all three share. */
  protected page(content: WidgetContent, body: unknown) {
    return html`${this.heading(content.heading, 0)} ${summaryCard(content.summary, this.level + 1)} ${body}
    ${this.contact()} ${footer(content.references, this.reviewState(), feedback(this.feedbackUrl, content))}`;
  }

  protected reviewState() {
    return reviewState(
      page.data.get(this.locale)?.about ?? [],
      this.#wording.in(this.locale) ? aboutWording() : [],
    );
  }

  protected contact() {
    const { clinicName: name, phone, bookingUrl } = this;
    return contact({ name, phone, bookingUrl }, this.level + 1, this.link);
  }

  protected readonly link: ActionLink = (action, address, text) =>
    html`<a
      part="action"
      href=${address}
      @click=${(event: Event) => {
        if (!this.act(action, address)) event.preventDefault();
      }}
      >${text}</a
    >`;

  /** Announces an action; false where the host does it in its own way. */
  protected act(action: TwitchAction, text: string) {
    return this.dispatchEvent(new TwitchActionEvent(action, text));
  }

  /** Says of each attribute that is not accepted what would be right, and goes on with its default. */
  #readAttributes() {
    const { localName, region, headingLevel, bookingUrl, feedbackUrl, icons } = this;
    const code = String(region ?? '')
      .trim()
      .toLowerCase();
    this.country = regions.has(code) ? code : '';
    if (code && !this.country) warnAttribute(localName, 'region', region, [...regions.keys()].join(', '));
    const level = Number(headingLevel ?? 2);
    this.level = isLevel(level) ? level : 2;
    if (!isLevel(level)) warnAttribute(localName, 'heading-level', headingLevel, '1 to 6');
    for (const [name, address] of [
      ['booking-url', bookingUrl],
      ['feedback-url', feedbackUrl],
    ] as const) {
      if (address && !webAddress(address)) {
        warnAttribute(localName, name, address, 'an http or https address');
      }
    }
    if (icons && icons !== 'none') warnAttribute(localName, 'icons', icons, 'none');
  }

  /** A blank is the worst that a warning can be: the page's own fallback comes back. */
  #giveUp(error: unknown) {
    this.#frame = newFrame();
    this.#show(document.createElement('slot'));
    console.error(error);
    this.#fail('render', error);
  }

  #fail(code: TwitchErrorEvent['code'], error: unknown) {
    this.dispatchEvent(new TwitchErrorEvent(code, `${error}`));
  }

  #adoptStyles(root: ShadowRoot) {
    try {
      adoptStyles(root, (this.constructor as typeof ReactiveElement).elementStyles as CSSResult[]);
    } catch (error) {
      // Words without a style can still be read.
      console.error(error);
    }
  }

  /** What stands in the shadow root: the widget, or a slot that shows the page's own fallback. */
  #show(content: HTMLElement) {
    if (content.parentNode) return;
    this.#shown?.remove();
    this.#shown = content;
    this.renderRoot.append(content);
  }

  /** Writes only what differs, so that an update without news leaves the DOM untouched. */
  #mark(name: 'lang' | 'dir', value: string) {
    if (this.#frame[name] !== value) this.#frame[name] = value;
  }
}
