import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { availableLocales, loadLocale, mustLoad } from '../../locale/load.js';
import { languageHolder, matchLanguage } from '../../locale/match.js';
import { sourceLocale } from '../../locale/messages.js';
import { page } from '../../locale/page.js';
import { warnAttribute } from '../inputs.js';

/** One for all elements: tells them that a language around them has changed. */
let observer: MutationObserver | undefined;

const observe = (element: Element) => {
  observer ??= new MutationObserver(() => {
    for (const listener of page.elements) listener.requestUpdate();
  });
  for (let root = element.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
};

/** Which language an element speaks: that of the nearest `lang`, where it can be had. */
export class LanguageController implements ReactiveController {
  /** Language that the element speaks now. */
  spoken = sourceLocale;

  readonly #host: ReactiveControllerHost & HTMLElement;

  readonly #failed: (why: unknown) => void;

  /** What the page asked for last. */
  #asked: string | undefined;

  /** What cannot be had, empty where there is no such language; said once. */
  #missed: string | undefined;

  /** @param failed called once for each language that is asked for and cannot be had */
  constructor(host: ReactiveControllerHost & HTMLElement, failed: (why: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected() {
    page.elements.add(this.#host);
    observe(this.#host);
  }

  hostDisconnected() {
    page.elements.delete(this.#host);
  }

  /** Asked again, a language that could not be had may be there now. */
  askAgain() {
    this.#asked = undefined;
  }

  /**
   * Settles what is spoken from now on.
   *
   * @param drawn whether the element already says something, which it goes on to do while a language comes
   * @returns what to wait for where a language has to come first
   */
  settle(drawn: boolean): Promise<void> | undefined {
    const holder = languageHolder(this.#host);
    const tag = holder?.getAttribute('lang') || page.language || sourceLocale;
    if (tag !== this.#asked) this.#missed = undefined;
    this.#asked = tag;
    const locale = matchLanguage(tag, availableLocales());
    if (locale === undefined) {
      // Browser translators write their own language there; the words that they translate stay.
      if (holder === document.documentElement && drawn) return undefined;
      if (holder === this.#host) {
        warnAttribute(this.#host.localName, 'lang', tag, availableLocales().join(', '));
      }
      this.#miss('', `no "${tag}"`);
    } else if (mustLoad(locale) && this.#missed !== locale) {
      return loadLocale(locale).catch((error: unknown) => {
        if (this.#asked === tag) this.#miss(locale, error);
      });
    }
    this.spoken = locale === undefined || mustLoad(locale) ? sourceLocale : locale;
    return undefined;
  }

  /** `ltr` or `rtl`: what the page says of the element, or how its language is written. */
  get direction() {
    return this.#host.dir || page.data.get(this.spoken)?.dir || 'ltr';
  }

  #miss(what: string, why: unknown) {
    if (this.#missed !== what) this.#failed(why);
    this.#missed = what;
  }
}
