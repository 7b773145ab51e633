import { html, nothing, type TemplateResult } from 'lit';
import { pieces, whole, type Block } from './block.js';
import type { Content } from './content.js';
import type { Summary } from './source.js';

/** @param after what joins it to what follows in the same line */
export type Say = (text: string, after?: string) => unknown;

/** What the view of one language needs. */
export interface Scene {
  readonly content: Content;
  readonly say: Say;
  /** Half a page is too narrow for tables. */
  readonly narrow: boolean;
}

export const leftToRight = (text: string) => html`<bdi dir="ltr">${text}</bdi>`;

/** A browser writes the language into a PDF only for elements with a role: a paragraph has one, a span has not. */
export const english = (text: unknown) => html`<span lang="en" dir="ltr" role="group">${text}</span>`;

/** Keeps numbers to call together, whichever way the sentence around them runs. */
const numbersApart = (numbers: readonly string[]) => {
  if (!numbers.length) return (text: string) => text;
  const call = new RegExp(`(?<!\\d)(${numbers.join('|')})(?!\\d)`);
  return (text: string) => {
    const parts = text.split(call);
    return parts.length > 1 ? parts.map((part) => (numbers.includes(part) ? leftToRight(part) : part)) : text;
  };
};

/** Texts of one language, each marked where it is still English, for readers of a screen and of a PDF. */
export const speaker = ({ isEnglish, numbers }: Content): Say => {
  const apart = numbersApart(numbers);
  return (text, after = '') => {
    const said = after ? [apart(text), after] : apart(text);
    return isEnglish(text) ? english(said) : said;
  };
};

/** A few words that both languages share a line for. */
export const together = (contents: readonly Content[], textOf: (content: Content) => string) =>
  contents
    .filter((content, index) => !contents.slice(0, index).some((other) => textOf(other) === textOf(content)))
    .map((content, index) => {
      const text = textOf(content);
      const { lang, dir } = content.isEnglish(text)
        ? { lang: 'en', dir: 'ltr' }
        : { lang: content.language, dir: content.direction };
      const said = html`<bdi lang=${lang} dir=${dir} role="group">${text}</bdi>`;
      return index ? [' · ', said] : said;
    });

interface Said {
  readonly text: string;
}

/** @param last what is never parted from the last */
export const listItems = (statements: readonly Said[], say: Say, last: unknown = nothing) =>
  statements.map(
    ({ text }, index) =>
      html`<li data-item>${say(text)} ${index === statements.length - 1 ? last : nothing}</li>`,
  );

export const prose = (statements: readonly Said[], say: Say) =>
  statements.map(({ text }) => html`<p>${say(text)}</p>`);

interface Titled {
  readonly heading: string;
  readonly statements: readonly Said[];
}

interface Further {
  /** Stands on every page of it. */
  readonly always?: unknown;
  /** Stands with the last statement. */
  readonly last?: unknown;
  readonly picture?: TemplateResult;
}

const titled = (
  className: string,
  { heading, statements }: Titled,
  say: Say,
  { always, last, picture }: Further,
): Block =>
  pieces(
    listItems(statements, say, last),
    (items, more) =>
      html`<section class=${className}>
        <h2>${say(heading)}</h2>
        ${
          items.length
            ? html`<ul>
                ${items}
              </ul>`
            : nothing
        }
        ${always} ${more}
      </section>`,
    picture && [html`<div data-item>${picture}</div>`],
  );

export const section = (titles: Titled, say: Say, further: Further = {}): Block => ({
  ...titled('plain', titles, say, further),
  flows: true,
});

export const card = (titles: Titled, say: Say, further: Further = {}) => titled('card', titles, say, further);

/** What comforts never stands on a page without when to see a doctor. */
export const caution = ({ content, say }: Scene) => html`<p class="caution">${say(content.caution)}</p>`;

/**
 * When to get help: stands first in a part that has no cards of its own for it.
 *
 * @param comfort what is not to stand without it
 */
export const summaryCards = (
  [harmless, doctor, call, ...emergency]: Summary,
  { content, say }: Scene,
  comfort: readonly Said[] = [],
): Block[] => [
  {
    ...whole(
      html`<section class="card">
        <h2>${say(content.summaryTitle)}</h2>
        ${prose([harmless, ...comfort, doctor], say)}
      </section>`,
    ),
    opens: true,
  },
  {
    ...pieces(
      listItems(emergency, say),
      (items) =>
        html`<section class="card emergency">
          <h2>${say(call.text)}</h2>
          <ul>
            ${items}
          </ul>
        </section>`,
    ),
    opens: true,
  },
];
