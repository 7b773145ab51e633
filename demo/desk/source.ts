/** What the desk uses of the widgets' own source: all of it, and nothing anywhere else in this folder. */
import { messageKey, shared } from '../../src/locale/messages.js';

export { messageKey };

/** How the elements of the page speak a language. */
export interface Speech {
  readonly dir: 'ltr' | 'rtl';
  /** By the key of the English. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is said of the translation. */
  readonly about: readonly string[];
}

/** Makes a language known; elements speak it when they are next drawn. */
export const teach = (tag: string, { dir, texts, about }: Speech): void => {
  shared.data.set(tag, { dir, texts, about });
};

/** Lets all widgets of the page be drawn anew. */
export const redraw = (): void => {
  for (const element of shared.elements) element.requestUpdate();
};
