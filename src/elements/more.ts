import { checkedOn, references } from '../content/provenance/references.js';
import { markEnglish } from './mark-english.js';
import { draw } from './pictures/pictures.js';
import { takeAlong } from './paper.js';
import type { Tools } from './tools.js';
import { version } from '../version.js';

export type More = ReturnType<typeof more>;

/** Release that this file belongs to. */
export const madeFor = version;

/**
 * All that may come a moment after the words: pictures, the lists of sources, taking a list along.
 *
 * @param host element that needs it first
 */
export const more = (tools: Tools, host: Element) => ({
  ...draw(tools, host),
  ...takeAlong(tools),

  /** Whom a widget names. */
  sourceList: (widget: keyof typeof references, date: (iso: string) => string) =>
    tools.html`<ul>
      ${references[widget].map(
        ({ title, publisher, url, checked }) =>
          tools.html`<li>
            ${url ? tools.html`<a href=${url} rel="noreferrer">${title}</a>` : title},
            ${publisher}${checked && `. ${checkedOn(tools.msg, tools.str, date(checked))}`}
          </li>`,
      )}
    </ul>`,

  markEnglish,
});
