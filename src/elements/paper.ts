import { takeAlongWords } from '../content/words/paper.js';
import type { ListText } from '../lists/list-text.js';
import { markEnglish } from './mark-english.js';
import type { Tools } from './tools.js';

/** A list on its way to paper. */
export interface PaperList {
  readonly list: ListText;
  readonly locale: string;
  readonly dir: string;
  /** Whether paper asks since when, beside each line. */
  readonly asksSince: boolean;
  /** Contact, sources and review state, as they stand in the widget. */
  readonly foot: unknown;
  /** What had to be said in English. */
  readonly inEnglish: ReadonlySet<string>;
}

/** What there is to say of how it went. */
export type Outcome = 'copied' | 'copyFailed' | 'shareFailed';

/** Printing, copying and sharing a list. */
export const takeAlong = ({ adoptStyles, css, html, msg: localize, nothing, render, str }: Tools) => {
  const words = () => takeAlongWords(localize, str);

  /* What a page's own print styles do to its body must not reach the list: `!important` outdoes them from in here. */
  const paper = css`
    :host {
      display: none !important;
    }
    @media print {
      :host {
        all: initial !important;
        display: block !important;
        direction: inherit !important;
        color: #000 !important;
        font: 10.5pt/1.4 sans-serif !important;
      }
      :host(:dir(rtl)) {
        direction: rtl !important;
      }
      :host(:lang(ur)) {
        line-height: 1.8 !important;
      }
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0 0 0.3em;
      font-size: 1.1em;
    }
    h1 {
      font-size: 1.6em;
    }
    p,
    ul {
      margin: 0.3em 0;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.4em;
      text-align: start;
      vertical-align: bottom;
    }
    th {
      font-weight: normal;
    }
    .line td,
    .line {
      border-block-end: 1px solid #888;
    }
    .line td + td {
      inline-size: 35%;
      border-inline-start: 1px solid #888;
    }
    .closing {
      padding-block-end: 1em;
      font-size: 0.9em;
    }
    tr,
    section,
    li {
      break-inside: avoid;
    }
    div.line {
      block-size: 1.8em;
    }
    section,
    .sources {
      margin-block: 1em;
    }
    .foot,
    ul {
      font-size: 0.85em;
    }
    ul {
      padding-inline-start: 1.2em;
      columns: 2;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    section a[href^='http']::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
  `;

  /** Everything of the page but the list stays off the paper, and nothing cuts the list off. */
  const alone = css`
    @media print {
      body > :not(.twitch-paper) {
        display: none !important;
      }
      html,
      body {
        position: static !important;
        display: block !important;
        block-size: auto !important;
        min-block-size: 0 !important;
        margin: 0 !important;
        overflow: visible !important;
        background: none !important;
      }
    }
  `;

  /** Takes the list off the page again. */
  let remove = () => {};

  return {
    /** In the language being rendered. */
    outcome: (of: Outcome) => words()[of],

    /** Prints the list alone. What is printed stands in the page for that time only. */
    printList: ({ list, locale, dir, asksSince, foot, inEnglish }: PaperList) => {
      const { since, notes, printed, language } = words();
      const { heading, groups, purpose } = list;
      const date = new Date().toLocaleDateString([locale, 'en'], { dateStyle: 'long' });
      const name = new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(locale)!;
      const sheet = document.createElement('div');
      sheet.className = 'twitch-paper';
      sheet.lang = locale;
      sheet.dir = dir;
      const root = sheet.attachShadow({ mode: 'open' });
      adoptStyles(root, [paper]);
      const page = document.createElement('main');
      page.lang = locale;
      page.dir = dir;
      root.append(page);
      render(
        html`<h1>${heading}</h1>
          ${
            groups.length
              ? html`<table>
                  <thead>
                    <tr>
                      <th scope="col">${groups[0]!.lead}</th>
                      ${asksSince ? html`<th scope="col">${since}</th>` : nothing}
                    </tr>
                  </thead>
                  ${groups.map(
                    ({ lines, closing }) =>
                      html`<tbody>
                        ${lines.map(
                          (line) =>
                            html`<tr class="line">
                              <td>${line}</td>
                              ${asksSince ? html`<td></td>` : nothing}
                            </tr>`,
                        )}
                        <tr>
                          <td class="closing" colspan="2">${closing}</td>
                        </tr>
                      </tbody>`,
                  )}
                </table>`
              : html`<p>${list.nothing}</p>`
          }
          <p>${notes}</p>
          ${[1, 2, 3, 4].map(() => html`<div class="line"></div>`)} ${foot}
          <p class="foot">${purpose}</p>
          <p class="foot">${printed(date)}</p>
          <p class="foot">${language(name)}</p>`,
        page,
      );
      markEnglish(page, inEnglish);
      // One that was never printed, as in a frame that may not print, would stand beside this one.
      remove();
      document.body.append(sheet);
      const removeRule = addRule(alone.cssText);
      remove = () => {
        sheet.remove();
        removeRule();
      };
      addEventListener('afterprint', () => remove(), { once: true });
      print();
    },

    /** Puts the list on the clipboard. */
    copyList: async (text: string): Promise<Outcome> => {
      try {
        await navigator.clipboard.writeText(text);
        return 'copied';
      } catch {
        return 'copyFailed';
      }
    },

    /** Opens the system's own sheet. Says nothing where it worked or the person thought better of it. */
    shareList: async (text: string, title: string): Promise<Outcome | undefined> => {
      try {
        await navigator.share({ title, text });
      } catch (error) {
        if ((error as Error).name !== 'AbortError') return 'shareFailed';
      }
      return undefined;
    },
  };
};

/** Adds a style sheet to the page, and gives back what takes it away. */
const addRule = (cssText: string) => {
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const style = (document as Document).createElement('style');
  style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
  style.textContent = cssText;
  (document as Document).head.append(style);
  return () => style.remove();
};
