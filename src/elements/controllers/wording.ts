import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { availableLocales } from '../../locale/load.js';
import { warnAttribute } from '../inputs.js';
import { loadWording, type Wording } from '../wording.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly messagesUrl: string | null | undefined };

/** A site's own words for an element. The usual words stand until they have come. */
export class WordingController implements ReactiveController {
  readonly #host: Host;

  readonly #failed: (why: unknown) => void;

  #wording: Wording | undefined;

  /** Address that `#wording` came from, or should have. */
  #url: string | null | undefined;

  constructor(host: Host, failed: (why: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /** The site's words, where it has some in that language. */
  in(locale: string): Wording['texts'] | undefined {
    return this.#wording?.locale === locale ? this.#wording.texts : undefined;
  }

  hostUpdate() {
    const url = this.#host.messagesUrl;
    if (url === this.#url) return;
    this.#url = url;
    this.#wording = undefined;
    if (url) void this.#load(url);
  }

  async #load(url: string) {
    try {
      const wording = await loadWording(url, availableLocales(), (value, accepted) =>
        warnAttribute(this.#host.localName, 'messages-url', value, accepted),
      );
      if (url !== this.#url) return;
      this.#wording = wording;
      this.#host.requestUpdate();
    } catch (error) {
      if (url === this.#url) this.#failed(error);
    }
  }
}
