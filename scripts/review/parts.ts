/** What the document is made of: a decision, a statement, the numbers of a country, each with what to fill in. */
import { html } from '@lit-labs/ssr';
import type { Decision } from '../../src/content/provenance/decisions.js';
import type { NumberForm } from './form.js';
import type { CitedSource, ReviewStatement, ReviewText } from './statements.js';

/** "30 October 2023", or "October 2009" where no more is known. */
export const dateText = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', {
    ...(iso.length > 7 && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const link = (url: string) => html`<a href=${url}>${url.replace(/^https?:\/\//, '')}</a>`;

/** Right as it stands, or what to change; `name` is the way to both in the form. */
const boxes = (name: string, described: string, id = '') =>
  html`<div class="boxes">
    <label><input type="checkbox" name="${name}/approved" aria-describedby=${described} /> Right</label>
    <label class="wide"
      >Change to: <input type="text" name="${name}/change" aria-describedby=${described}
    /></label>
    ${id ? html`<span>${id}</span>` : ''}
  </div>`;

/** A statement as one reader meets it. */
const joined = (statement: ReviewStatement | undefined) =>
  (statement?.texts ?? [])
    .filter(({ variant }, index) => !variant || !index)
    .map(({ source }) => source)
    .join(' – ');

export const decisionPart = (
  { id, what, why, evidence, statements }: Decision,
  index: number,
  texts: ReadonlyMap<string, ReviewStatement>,
) => {
  const name = `decisions/${index}`;
  return html`<li class="entry" id="decision-${index}">
    <p class="id">${index + 1} · ${id}</p>
    <p class="said" id="what-${index}">${what}</p>
    <p>${why}</p>
    ${
      evidence.length
        ? html`<ul class="sources">
            ${evidence.map(({ title, url }) => html`<li>${title}: ${link(url)}</li>`)}
          </ul>`
        : ''
    }
    ${
      statements.length
        ? html`<p class="note">Now it reads:</p>
            <ul class="note">
              ${statements.map(
                (statement) =>
                  html`<li>
                    “${joined(texts.get(statement))}” (<a href="#statement-${statement}">${statement}</a>)
                  </li>`,
              )}
            </ul>`
        : ''
    }
    <div class="boxes" role="radiogroup" aria-labelledby="what-${index}">
      <label><input type="radio" name="${name}/answer" value="agree" /> Agree</label>
      <label><input type="radio" name="${name}/answer" value="change" /> Change</label>
    </div>
    <label class="plain">Remark: <textarea name="${name}/remark" rows="2"></textarea></label>
  </li>`;
};

/** A source as it stands below a statement. */
const sourcePart = ({ title, publisher, url, checked, reviewed, reviewDue }: CitedSource, today: string) => {
  const dates = [
    ...(checked ? [`opened and compared by this project on ${dateText(checked)}`] : []),
    ...(reviewed ? [`reviewed by its publisher: ${dateText(reviewed)}`] : []),
    ...(reviewDue
      ? [`its next review due: ${dateText(reviewDue)}${reviewDue < today ? ' (past due)' : ''}`]
      : []),
  ];
  return html`<li>
    ${publisher}: “${title}” ${url ? link(url) : '(no address is known)'}
    ${dates.length ? `(${dates.join('; ')})` : ''}
  </li>`;
};

/** A source with all that is known of it. */
export const sourceEntry = (source: CitedSource, today: string) =>
  html`<li class="entry">
    <ul class="sources">
      ${sourcePart(source, today)}
    </ul>
    ${source.note ? html`<p class="note">${source.note}</p>` : ''}
  </li>`;

/** Where a text shows or what fills it, in the words that translators are told. */
const noteOf = ({ note }: ReviewText) => note.replace(/^SAFETY\.\s*/, '');

const textPart = (text: ReviewText, label: boolean) =>
  html`<div>
    <p class="said">${text.source}</p>
    ${label || text.variant || /\{\d\}/.test(text.source) ? html`<p class="note">${noteOf(text)}</p>` : ''}
  </div>`;

/**
 * @param depth how many headings above the statement say already where it stands
 * @param state what there is to say of it since the last review; empty where nothing is
 */
export const statementPart = (
  { id, texts, where, sources, notes, safety }: ReviewStatement,
  { index, depth, state, today }: { index: number; depth: number; state: string; today: string },
) => {
  const [first = [], ...others] = where;
  const deeper = first.slice(depth).filter((head) => texts.every(({ source }) => source !== head));
  // What begins in lower case goes on from its heading.
  const goesOn = /^\p{Ll}/u.test(texts[0]?.source ?? '') && `${first.at(-1)} …`;
  const under = deeper.length ? `${deeper.join(' › ')}:` : goesOn || '';
  const label = !sources.length;
  return html`<li class="entry" id="statement-${id}">
    <p class="plain" ?hidden=${!(safety || state || under)}>
      ${safety ? html`<span class="mark">Safety</span>` : ''}
      ${state ? html`<span class="mark">${state}</span>` : ''} ${under}
    </p>
    <div id="text-${id}">${texts.map((text) => textPart(text, label))}</div>
    ${
      others.length
        ? html`<p class="note">Shows also in: ${others.map((path) => path.join(' › ')).join('; ')}</p>`
        : ''
    }
    ${
      sources.length
        ? html`<ul class="sources">
            ${sources.map((source) => sourcePart(source, today))}
          </ul>`
        : ''
    }
    ${notes.map((note) => html`<p class="note">Note: ${note}</p>`)}
    ${boxes(`statements/${index}`, `text-${id}`, id)}
  </li>`;
};

const countries = new Intl.DisplayNames('en', { type: 'region' });

export const countryName = (country: string) => countries.of(country.toUpperCase()) ?? country;

/** Countries of which the same is said. */
export const numbersPart = (countries: readonly (readonly [numbers: NumberForm, index: number])[]) => {
  const [[{ emergency, advice, sources, note }]] = countries as [(typeof countries)[number]];
  return html`<div class="numbers">
    <h3>Ambulance ${emergency.join(' or ')}, ${advice ? `advice ${advice}` : 'no advice line'}</h3>
    ${note ? html`<p class="note">${note}</p>` : ''}
    <ul class="sources">
      ${sources.map((url) => html`<li>${link(url)}</li>`)}
    </ul>
    <ul class="entries">
      ${countries.map(
        ([{ country }, index]) =>
          html`<li class="entry country">
            <p class="said" id="country-${country}">${countryName(country)}</p>
            ${boxes(`numbers/${index}`, `country-${country}`)}
          </li>`,
      )}
    </ul>
  </div>`;
};
