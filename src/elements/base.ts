import { msg, str } from '@lit/localize';
import {
  css,
  type CSSResult,
  html,
  nothing,
  type PropertyValues,
  ReactiveElement,
  render,
  svg,
  type TemplateResult,
} from 'lit';
import { contentVersion, frame, purpose, reviewedOn } from '../content/common.js';
import { regions } from '../content/regions.js';
import type { references } from '../content/provenance/references.js';
import { changed, contentNumber, reviewed } from '../content/review.js';
import type { Section, Statement } from '../content/types.js';
import { TwitchActionEvent, TwitchErrorEvent, type TwitchAction } from '../events.js';
import {
  availableLocales,
  inEnglish,
  loadLocale,
  mustLoad,
  shared,
  sourceLocale,
  withLocale,
} from '../locale/load.js';
import { languageHolder, matchLanguage } from '../locale/match.js';
import { version } from '../version.js';
import { phoneAddress, warnAttribute, webAddress } from './inputs.js';
import { baseStyles } from './styles/base.js';
import type { More } from './more.js';
import { adoptStyles } from './styles/adopt.js';
import type { Wording } from './wording.js';

const headings = [
  (text: unknown) => html`<h1 part="heading">${text}</h1>`,
  (text: unknown) => html`<h2 part="heading">${text}</h2>`,
  (text: unknown) => html`<h3 part="heading">${text}</h3>`,
  (text: unknown) => html`<h4 part="heading">${text}</h4>`,
  (text: unknown) => html`<h5 part="heading">${text}</h5>`,
  (text: unknown) => html`<h6 part="heading">${text}</h6>`,
] as const;

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

/** One for all elements: tells them that a language around them has changed. */
let observer: MutationObserver | undefined;

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
   * ISO 3166 alpha-2 country for emergency numbers and local wording: `us`, `ca`, `gb`, `ie`, `au`, `nz`, `in` and
   * the countries of the EU. Default: none; no country is guessed.
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

  /** `none` leaves out the small pictures beside signs and triggers. Default: they are shown. */
  declare icons: string | null | undefined;

  /**
   * Address of a JSON file with wording of the site's own, http or https only:
   * `{"locale": "es", "messages": {"list.print": "Imprimir"}}`. Text only. Default: none.
   */
  declare messagesUrl: string | null | undefined;

  /** Language this element speaks now. Only those that the build has. */
  get locale(): string {
    return this.#locale;
  }

  /** Which list of sources is the widget's own. */
  protected abstract readonly widget: keyof typeof references;

  /** Country code in lower case; empty unless its local facts are known. */
  protected country = '';

  #frame = newFrame();

  #shown: HTMLElement | undefined;

  #locale = sourceLocale;

  /** Language that the page asks for and that cannot be had; said once. */
  #missed: string | undefined;

  #wording: Wording | undefined;

  /** Address that `#wording` came from, or should have. */
  #wordingUrl: string | null | undefined;

  /** Settled when what comes after the words has come or cannot. */
  #drawn: Promise<void> | undefined;

  /** Pictures, sources and taking the list along, once they have come; `null` where they cannot. */
  protected extras: More | null | undefined;

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    // Asked again, a language that could not be had may be there now.
    if (name === 'lang') this.#missed = undefined;
    this.requestUpdate();
  }

  /** A move within the document can bring another inherited language. */
  override connectedCallback() {
    super.connectedCallback();
    shared.elements.add(this);
    observer ??= new MutationObserver(() => {
      for (const element of shared.elements) element.requestUpdate();
    });
    for (let root = this.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.requestUpdate();
    this.#drawn ??= this.#loadMore();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    shared.elements.delete(this);
  }

  /** Pictures and sources lie apart: the words need no more bytes than the first packets carry, and do not wait. */
  async #loadMore() {
    try {
      const { more, madeFor } = await import('./more.js');
      // A browser may still hold the file of another release, whose inner names are others.
      if (madeFor !== version) throw version;
      this.extras = more({ adoptStyles, css, html, msg, nothing, render, str, svg }, this);
      this.#adoptStyles(this.shadowRoot!);
    } catch {
      // The words say everything; the places kept for pictures close.
      this.extras = null;
    }
    // Where the fallback stands, pictures are no reason to fail again.
    if (this.#frame.parentNode) this.requestUpdate();
  }

  /** Complete means: with pictures. */
  protected override async getUpdateComplete() {
    await this.#drawn;
    return super.getUpdateComplete();
  }

  adoptedCallback() {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot() {
    const root = this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    return root;
  }

  /** Until the words of a new language are there, an element goes on as it is: at first, as its fallback. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const locale = this.#wanted();
    if (mustLoad(locale) && this.#missed !== locale) {
      const loaded = loadLocale(locale).catch((error: unknown) => this.#miss(locale, error));
      if (!this.#frame.parentNode) {
        if (!this.#shown) this.#show(document.createElement('slot'));
        return loaded.then(() => this.scheduleUpdate());
      }
      loaded.then(() => this.requestUpdate());
    } else {
      this.#locale = mustLoad(locale) ? sourceLocale : locale;
    }
    super.scheduleUpdate();
    return undefined;
  }

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#frame = newFrame();
      this.#show(document.createElement('slot'));
      console.error(error);
      this.#fail('render', error);
    }
  }

  protected override update(properties: PropertyValues) {
    super.update(properties);
    const code = String(this.region ?? '')
      .trim()
      .toLowerCase();
    this.country = regions.has(code) ? code : '';
    if (this.icons && this.icons !== 'none') warnAttribute(this.localName, 'icons', this.icons, 'none');
    if (code && !this.country) {
      warnAttribute(this.localName, 'region', this.region, [...regions.keys()].join(', '));
    }
    if (this.messagesUrl !== this.#wordingUrl) this.#loadWording();
    inEnglish.clear();
    this.speak(() => render(this.render(), this.#frame, { host: this }));
    this.#show(this.#frame);
    this.#mark('lang', this.#locale);
    this.#mark('dir', this.direction);
    this.extras?.markEnglish(this.#frame, inEnglish);
  }

  /** Language to speak, of those that there are. */
  #wanted() {
    const holder = languageHolder(this);
    const tag = holder?.getAttribute('lang') || shared.language || sourceLocale;
    const found = matchLanguage(tag, availableLocales());
    if (found) return found;
    // Browser translators write their own language there; the words that they translate stay.
    if (holder === document.documentElement && this.#frame.parentNode) return this.#locale;
    if (holder === this) warnAttribute(this.localName, 'lang', tag, availableLocales().join(', '));
    this.#miss(tag, `no "${tag}"`);
    return sourceLocale;
  }

  #miss(locale: string, why: unknown) {
    if (this.#missed !== locale) this.#fail('language', why);
    this.#missed = locale;
  }

  /** The usual words stand until the site's own have come. */
  async #loadWording() {
    const url = (this.#wordingUrl = this.messagesUrl);
    this.#wording = undefined;
    try {
      if (url) {
        const { loadWording } = await import('./wording.js');
        const wording = await loadWording(
          url,
          this.localName,
          availableLocales(),
          msg,
          webAddress,
          warnAttribute,
        );
        if (url === this.#wordingUrl) this.#wording = wording;
        this.requestUpdate();
      }
    } catch (error) {
      this.#fail('wording', error);
    }
  }

  #fail(code: TwitchErrorEvent['code'], error: unknown) {
    this.dispatchEvent(new TwitchErrorEvent(code, `${error}`));
  }

  /** Runs `task` in the element's language, in the site's own words where it has some in that language. */
  protected speak<T>(task: () => T) {
    return withLocale(this.#locale, task, this.#siteWording?.texts);
  }

  get #siteWording() {
    return this.#wording?.locale === this.#locale ? this.#wording : undefined;
  }

  /** `ltr` or `rtl`: what the page says of this element, or how its language is written. */
  protected get direction() {
    return this.dir || shared.data.get(this.#locale)?.dir || 'ltr';
  }

  #adoptStyles(root: ShadowRoot) {
    adoptStyles(root, [
      ...((this.constructor as typeof ReactiveElement).elementStyles as CSSResult[]),
      ...(this.extras ? [this.extras.styles] : []),
    ]);
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

  /** What comes after the words: a picture, or until it comes a place of about its size, so that nothing jumps. */
  protected picture(className: string, draw: (more: More) => unknown) {
    if (this.extras) return draw(this.extras);
    return this.extras === null ? nothing : html`<div class=${className}></div>`;
  }

  /** Settled when what comes after the words has come or cannot. */
  protected get later() {
    return this.#drawn;
  }

  /** A heading `below` levels under the first one, never past `h6`. */
  protected heading(text: unknown, below = 1): TemplateResult {
    let level = Number(this.headingLevel ?? 2);
    if (!headings[level - 1]) {
      warnAttribute(this.localName, 'heading-level', this.headingLevel, '1 to 6');
      level = 2;
    }
    return headings[Math.min(level + below, headings.length) - 1]!(text);
  }

  protected prose(statements: readonly Statement[]) {
    return statements.map(({ text }) => html`<p>${text}</p>`);
  }

  protected section({ heading, statements }: Section, className = '', picture: unknown = nothing) {
    return html`<section class=${className} part=${className ? 'card' : nothing}>
      ${this.heading(heading)} ${picture}
      <ul>
        ${statements.map(({ text }) => html`<li>${text}</li>`)}
      </ul>
    </section>`;
  }

  /** Whom a widget names. */
  protected sourceList(widget = this.widget) {
    return this.picture('', (more) => more.sourceList(widget, (iso) => this.#date(iso)));
  }

  /** A whole widget: its own body between what all three share. */
  protected page(heading: string, body: unknown) {
    return html`${this.heading(heading, 0)} ${body} ${this.contact()}
      <footer part="footer">
        <p>${purpose()}</p>
        ${
          this.extras === null
            ? nothing
            : html`<details>
                <summary>${frame().sourcesTitle}</summary>
                ${this.sourceList()}
              </details>`
        }
        ${this.reviewState()}
        <slot name="footer"></slot>
      </footer>`;
  }

  #date(iso: string) {
    return new Date(iso).toLocaleDateString([this.locale, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** Version of the content, and who has looked at it and its translation. */
  protected reviewState() {
    return html`<p>
        ${contentVersion(contentNumber, this.#date(changed))}
        ${reviewed ? reviewedOn(this.#date(reviewed)) : frame().unreviewed}
      </p>
      ${this.#about(shared.data.get(this.#locale)?.about)} ${this.#about(this.#siteWording?.about())}`;
  }

  /** Lines about the words themselves: in their language, at last in English. */
  #about(lines: readonly string[] = []) {
    return lines.map((line, index) =>
      lines[index + 1] ? html`<p>${line}</p>` : html`<p lang="en" dir="ltr">${line}</p>`,
    );
  }

  protected contact() {
    const words = frame();
    const { clinicName, phone, bookingUrl } = this;
    const booking = bookingUrl && webAddress(bookingUrl);
    if (bookingUrl && !booking) {
      warnAttribute(this.localName, 'booking-url', bookingUrl, 'an http or https address');
    }
    if (!clinicName && !phone && !booking) return nothing;
    const call = phone && phoneAddress(phone);
    const number = html`<bdi dir="ltr">${phone}</bdi>`;
    return html`<section class="card" part="card">
      ${this.heading(clinicName ? html`<bdi>${clinicName}</bdi>` : words.contact)}
      ${phone ? html`<p>${words.phone}: ${call ? this.link('call', call, number) : number}</p>` : nothing}
      ${booking ? html`<p>${this.link('book', booking, words.book)}</p>` : nothing}
    </section>`;
  }

  protected link(action: TwitchAction, address: string, text: unknown) {
    return html`<a
      part="action"
      href=${address}
      @click=${(event: Event) => {
        if (!this.act(action, address)) event.preventDefault();
      }}
      >${text}</a
    >`;
  }

  /** Announces an action; false where the host does it in its own way. */
  protected act(action: TwitchAction, text: string) {
    return this.dispatchEvent(new TwitchActionEvent(action, text));
  }

  /** The widget, as a template. */
  protected abstract render(): TemplateResult;
}
