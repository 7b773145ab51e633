import { checkedOn, references } from '../content/references.js';
import { draw } from './pictures.js';
import { takeAlong } from './take-along.js';
import type { Tools } from './tools.js';
import { version } from '../version.js';

export type More = ReturnType<typeof more>;

/** Release that this file belongs to. */
export const madeFor = version;

/** Elements whose language is ours: text that had to stay English, and other text inside such. */
const marked = new WeakSet<Element>();

const mark = (element: HTMLElement, lang: string, dir: string) => {
  if (element.lang !== lang) element.lang = lang;
  if (element.dir !== dir) element.dir = dir;
  marked.add(element);
};

/** Text of an element's own, without that of elements inside it. */
const ownText = (element: Element) =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue!.trim())
    .filter(Boolean);

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

  /** Tells browsers and screen readers which words of a translated widget are still English. */
  markEnglish: (frame: HTMLElement, inEnglish: ReadonlySet<string>) => {
    // A sign and what qualifies it stand in one line of the list.
    const isEnglish = (words: string) =>
      inEnglish.has(words) || [...inEnglish].some((part) => words.startsWith(`${part}: `));
    for (const element of frame.querySelectorAll<HTMLElement>('*')) {
      // What the template says of itself stays.
      if (!marked.has(element) && (element.lang || element.dir)) continue;
      const around = element.parentElement!.closest<HTMLElement>('[lang]')!;
      const text = ownText(element);
      if (frame.lang !== 'en' && text.some(isEnglish)) {
        mark(element, 'en', 'ltr');
      } else if (text.length && marked.has(around) && around.lang === 'en') {
        mark(element, frame.lang, frame.dir);
      } else if (marked.delete(element)) {
        element.removeAttribute('lang');
        element.removeAttribute('dir');
      }
    }
  },
});
