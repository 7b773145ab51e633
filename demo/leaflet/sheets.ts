import { html, nothing, type TemplateResult } from 'lit';
import type { Content, Part } from './content.js';
import { compare, explainer, phrases } from './explainer.js';
import type { Block, Plan } from './plans.js';
import { codePicture } from './qr.js';
import { calm, signs, urgent } from './signs.js';
import { english, leftToRight, speaker, together, type Say, type Scene } from './text.js';
import { furtherTriggers, medicines, triggers } from './triggers.js';

/** What a clinic says of itself. */
export interface Clinic {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** Whether a QR code leads to the address. */
  readonly code: boolean;
}

type View = (scene: Scene) => TemplateResult | typeof nothing;

const pictured =
  (view: View): View =>
  (scene) =>
    view({ ...scene, pictured: true });

/** Sources stand below all languages, so they are no view of one. */
const views: Readonly<Record<Exclude<Block, 'sources'>, View>> = {
  signs,
  'signs with icons': pictured(signs),
  urgent,
  'urgent with icons': pictured(urgent),
  calm,
  explainer,
  'explainer with nerve': pictured(explainer),
  compare,
  'compare with kinds': pictured(compare),
  phrases,
  triggers,
  'triggers with icons': pictured(triggers),
  'further triggers': furtherTriggers,
  'further triggers with icons': pictured(furtherTriggers),
  medicines,
};

const blockView = (block: Block, scene: Scene) => {
  const view = block === 'sources' ? nothing : views[block](scene);
  return view === nothing ? nothing : html`<div class="block" data-block=${block}>${view}</div>`;
};

/** What stands in each language, side by side where there are two. */
const columns = (contents: readonly Content[], view: (content: Content, say: Say) => unknown) =>
  contents.map(
    (content) =>
      html`<div class="language" lang=${content.language} dir=${content.direction} role="group">
        ${view(content, speaker(content))}
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
const empty = 8;

/** Room for a pen. */
const writing = (contents: readonly Content[]) =>
  html`<section class="card writing">
    <h2>${together(contents, (content) => content.signs.list.heading)}</h2>
    <div class="lines">
      <p class="line"><span>${together(contents, (content) => content.since)}</span></p>
      <p class="line"><span>${together(contents, (content) => content.notes)}</span></p>
      ${Array.from({ length: empty }, () => html`<p class="line" aria-hidden="true"><span></span></p>`)}
    </div>
  </section>`;

const sources = (contents: readonly Content[], parts: readonly Part[]) => {
  const named = new Map(
    parts.flatMap((part) =>
      (contents[0]?.[part].references ?? []).map((source) => [source.title, source] as const),
    ),
  );
  return html`<section class="sources">
    <h2>${together(contents, (content) => content.sourcesTitle)}</h2>
    <ul lang="en" dir="ltr">
      ${[...named.values()].map(
        ({ title, publisher, url }) => html`<li>${url ? link(url, title) : title}, ${publisher}</li>`,
      )}
    </ul>
  </section>`;
};

const footer = ({ end, about }: Content, say: Say) =>
  html`<p>${end.map((text) => html`${say(text)} `)}</p>
    ${about.map(
      (text, index) => html`<p class="draft">${about[index + 1] ? say(text) : english(text)}</p>`,
    )}`;

/**
 * The leaflet as sheets of paper.
 *
 * @param contents one for each language
 */
export const sheets = (contents: readonly Content[], parts: readonly Part[], plan: Plan, clinic: Clinic) => {
  const narrow = contents.length > 1;
  return plan.map(
    (blocks, index) =>
      html`<section class=${narrow ? 'sheet double' : 'sheet'}>
        ${index ? nothing : letterhead(clinic, contents)}
        <div class="main columns">
          ${columns(contents, (content, say) =>
            blocks.map((block) => blockView(block, { content, say, narrow, pictured: false })),
          )}
        </div>
        ${blocks.includes('calm') ? writing(contents) : nothing}
        ${blocks.includes('sources') ? sources(contents, parts) : nothing}
        <footer class="end columns">${columns(contents, footer)}</footer>
      </section>`,
  );
};
