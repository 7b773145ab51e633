import { takeAlongWords } from '../content/take-along.js';
import type { ListText } from '../export/list-text.js';
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
}

/** What there is to say of how it went. */
export type Outcome = 'copied' | 'copyFailed' | 'shareFailed';

/** Printing, copying and sharing a list. */
export const takeAlong = ({ adoptStyles, css, html, msg: localize, nothing, render, str }: Tools) => {
  const words = () => takeAlongWords(localize, str);

  const paper = css`
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
        color: #000;
        background: #fff;
        font: 11pt/1.45 sans-serif;
      }
    }
    h1 {
      margin: 0 0 0.5em;
      font-size: 1.6em;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th {
      font-weight: normal;
    }
    th,
    td {
      padding: 0.3em 0.5em 0.3em 0;
      text-align: start;
      vertical-align: bottom;
    }
    td {
      border-block-end: 1px dotted;
    }
    td + td,
    th + th {
      inline-size: 35%;
      padding-inline-start: 1em;
    }
    tr {
      break-inside: avoid;
    }
    .notes {
      block-size: 8em;
      margin-block-end: 1.5em;
      background: repeating-linear-gradient(#0000 0 calc(2em - 1px), #888 calc(2em - 1px) 2em);
      print-color-adjust: exact;
    }
    .foot {
      font-size: 0.85em;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
      font-size: 0.85em;
    }
  `;

  /** Everything of the page but the list stays off the paper. */
  const alone = css`
    @media print {
      body > :not(.twitch-paper) {
        display: none !important;
      }
      body {
        margin: 0 !important;
        background: none !important;
      }
    }
  `;

  return {
    /** In the language being rendered. */
    outcome: (of: Outcome) => words()[of],

    /** Prints the list alone. What is printed stands in the page for that time only. */
    printList: ({ list, locale, dir, asksSince, foot }: PaperList) => {
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
      render(
        html`<h1>${heading}</h1>
          ${
            groups.length
              ? groups.map(
                  ({ lead, lines, closing }) =>
                    html`<table>
                        <tr>
                          <th scope="col">${lead}</th>
                          ${asksSince ? html`<th scope="col">${since}</th>` : nothing}
                        </tr>
                        ${lines.map(
                          (line) =>
                            html`<tr>
                              <td>${line}</td>
                              ${asksSince ? html`<td></td>` : nothing}
                            </tr>`,
                        )}
                      </table>
                      <p>${closing}</p>`,
                )
              : html`<p>${list.nothing}</p>`
          }
          <p>${notes}</p>
          <div class="notes"></div>
          ${foot}
          <p class="foot">${purpose} ${printed(date)} ${language(name)}</p>`,
        root,
      );
      document.body.append(sheet);
      const removeRule = addRule(alone.cssText);
      addEventListener(
        'afterprint',
        () => {
          sheet.remove();
          removeRule();
        },
        { once: true },
      );
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
