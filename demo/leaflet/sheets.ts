import { html, nothing } from 'lit';
import { pieces, whole, type Block } from './block.js';
import type { Content, Part } from './content.js';
import { explainer } from './explainer.js';
import type { Layout, Page, Piece } from './pages.js';
import { codePicture } from './qr.js';
import { signs } from './signs.js';
import { english, leftToRight, speaker, together, type Say, type Scene } from './text.js';
import { triggers } from './triggers.js';

/** What a clinic says of itself. */
export interface Clinic {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** Whether a QR code leads to the address. */
  readonly code: boolean;
}

const views: Readonly<Record<Part, (scene: Scene) => Block[]>> = { signs, explainer, triggers };

/** What stands in each language, side by side where there are two. */
const columns = (
  contents: readonly Content[],
  view: (content: Content, say: Say, column: number) => unknown,
) =>
  contents.map(
    (content, column) =>
      html`<div class="language" lang=${content.language} dir=${content.direction} role="group">
        ${view(content, speaker(content), column)}
      </div>`,
  );

/** An address as people write it. */
const spoken = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const link = (address: string, text: unknown) => html`<a href=${address} rel="noreferrer">${text}</a>`;

const letterhead = ({ name, phone, address, code }: Clinic, contents: readonly Content[]) =>
  name || phone || address
    ? html`<div class="letterhead">
        <div>
          ${name ? html`<p class="clinic"><bdi>${name}</bdi></p>` : nothing}
          ${
            phone
              ? html`<p>${together(contents, (content) => content.phone)}: ${leftToRight(phone)}</p>`
              : nothing
          }
          ${address ? html`<p>${link(address, leftToRight(spoken(address)))}</p>` : nothing}
        </div>
        ${address && code ? codePicture(address, `QR: ${spoken(address)}`) : nothing}
      </div>`
    : nothing;

/** Lines to write on: as many show as the sheet has room for. */
const empty = 20;

/** Room for a pen. */
const writing = (contents: readonly Content[]) =>
  whole(
    html`<section class="card writing">
      <h2>${together(contents, (content) => content.signs.list.heading)}</h2>
      <div class="lines">
        <p class="line"><span>${together(contents, (content) => content.since)}</span></p>
        <p class="line"><span>${together(contents, (content) => content.notes)}</span></p>
        ${Array.from({ length: empty }, () => html`<p class="line" aria-hidden="true"><span></span></p>`)}
      </div>
    </section>`,
  );

const sources = (contents: readonly Content[], parts: readonly Part[]) => {
  const named = new Map(
    parts.flatMap((part) =>
      (contents[0]?.[part].references ?? []).map((source) => [source.title, source] as const),
    ),
  );
  return pieces(
    [...named.values()].map(
      ({ title, publisher, url }) => html`<li data-item>${url ? link(url, title) : title}, ${publisher}</li>`,
    ),
    (items) =>
      html`<section class="sources">
        <h2>${together(contents, (content) => content.sourcesTitle)}</h2>
        <ul lang="en" dir="ltr">
          ${items}
        </ul>
      </section>`,
  );
};

/** What is said at the end of each page: what another language has said in the same words is not said again. */
const footer = ({ end, about }: Content, say: Say, before: readonly Content[]) => {
  const isNew = (text: string) => !before.some((other) => [...other.end, ...other.about].includes(text));
  return html`<p>${end.filter(isNew).map((text) => html`${say(text)} `)}</p>
    ${about
      .filter(isNew)
      .map((text) => html`<p class="draft">${text === about.at(-1) ? english(text) : say(text)}</p>`)}`;
};

/** What each part is made of. */
export const layoutsOf = (contents: readonly Content[], parts: readonly Part[]): Layout[] =>
  parts.map((part, index) => ({
    part,
    columns: contents.map((content) =>
      views[part]({ content, say: speaker(content), narrow: contents.length > 1 }),
    ),
    shared: [
      ...(part === 'signs' ? [writing(contents)] : []),
      ...(index === parts.length - 1 ? [sources(contents, parts)] : []),
    ],
  }));

const piecesOf = (pieces: readonly Piece[], blocks: readonly Block[] = [], start = 0) =>
  pieces.map(({ index, from, to }) => {
    const block = blocks[index - start];
    return block ? html`<div class="block" data-index=${index}>${block.view(from, to)}</div>` : nothing;
  });

const title = ({ layout: { part }, isFirst }: Page, content: Content, say: Say) => {
  const text = say(content[part].heading);
  return isFirst ? html`<h1>${text}</h1>` : html`<p class="title">${text}</p>`;
};

/**
 * The leaflet as sheets of paper.
 *
 * @param contents one for each language
 */
export const sheets = (contents: readonly Content[], pages: readonly Page[], clinic: Clinic) =>
  pages.map((page, index) => {
    const { columns: blocks, shared } = page.layout;
    return html`<section class=${contents.length > 1 ? 'sheet double' : 'sheet'}>
      ${index ? nothing : letterhead(clinic, contents)}
      <div class="main columns">
        ${columns(
          contents,
          (content, say, column) =>
            html`${title(page, content, say)} ${piecesOf(page.pieces, blocks[column])}`,
        )}
      </div>
      ${piecesOf(page.pieces, shared, blocks[0]?.length)}
      <footer class="end">
        <p class="number">${leftToRight(`${index + 1} / ${pages.length}`)}</p>
        ${columns(contents, (content, say, column) => footer(content, say, contents.slice(0, column)))}
      </footer>
    </section>`;
  });
