/** The document that a clinician reads, fills in and signs: one file that prints, and that needs no network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { transformSync } from 'esbuild';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Decision } from '../../src/content/provenance/decisions.js';
import { isReviewed, nextReview } from '../../src/content/review.js';
import type { NumberForm, ReviewForm } from './form.js';
import { dateText, decisionPart, numbersPart, sourceEntry, statementPart } from './parts.js';
import { sinceReview, summaryOf, type Reviews } from './reviews.js';
import type { ReviewStatement } from './statements.js';

export interface DocumentNeeds {
  readonly statements: readonly ReviewStatement[];
  readonly decisions: readonly Decision[];
  readonly reviews: Reviews;
  /** Not filled in; of the same statements and decisions. */
  readonly form: ReviewForm;
  /** ISO 8601. */
  readonly today: string;
}

const beside = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Text inside a script, which no `</script>` of its own may end. */
const asData = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const stateOf = ({ statements, reviews }: DocumentNeeds) => {
  const summary = summaryOf(statements, reviews);
  if (isReviewed(summary)) {
    return `All ${summary.total} statements have been reviewed by a clinician, the last on ${dateText(summary.last)}.`;
  }
  return summary.reviewed
    ? `A clinician has reviewed ${summary.reviewed} of ${summary.total} statements, the last on ${dateText(summary.last)}. The others are not reviewed.`
    : 'No clinician has reviewed any of this yet.';
};

/** Every source, once. */
const sourcesOf = (statements: readonly ReviewStatement[]) => [
  ...new Map(statements.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values(),
];

const intro = (needs: DocumentNeeds) => {
  const { statements, form } = needs;
  const sources = sourcesOf(statements);
  const opened = sources.filter(({ checked }) => checked).length;
  const compared = 'been opened by this project at the address given here and compared word for word';
  const purpose = statements.find(({ id }) => id === 'common.purpose')?.texts[0]?.source;
  return html`<h1>Leg Twitch: review by a clinician</h1>
    <p class="plain">
      Content ${form.content.version} of ${dateText(form.content.date)}. This document was made on
      ${dateText(needs.today)}. The content is to be looked at again by ${dateText(nextReview)}.
    </p>
    <p class="notice">
      <strong>${stateOf(needs)}</strong> It was written from public sources. Of the ${sources.length} sources,
      ${opened || 'none'} ${opened > 1 ? 'have' : 'has'} ${compared}; ${opened ? 'the others' : 'they'} are
      known from copies, summaries and quotations at best; part 5 says what is known of each.
    </p>
    <h2>What this is</h2>
    <p>
      Leg Twitch is three small parts of a web page: a list of signs for which to see a doctor, an explanation
      of twitch, cramp and spasm, and a list of what can set off a twitch. Worried people read them on the
      page of a clinic or on a health blog, alone, with nobody to ask. So each sentence has to be right by
      itself.
    </p>
    <h3>Intended purpose</h3>
    <p>In the words that readers see: “${purpose}”</p>
    <p>
      It is an educational aid, like a leaflet. Ticking a sign puts it on a list to take to the doctor, and
      does nothing else: there is no score, no likelihood, no result. That nothing is ticked never means that
      all is well.
    </p>
    <h3>How to use this document</h3>
    <ol>
      <li>
        Begin with part 1. It asks about decisions that nobody here may take alone. Agree, or say what to
        change.
      </li>
      <li>
        Then read part 3 as a worried person would. Tick “Right” where a sentence is correct, clear, and borne
        out by its sources or by what you know. Otherwise write what it should say. A tick goes away when you
        write a change.
      </li>
      <li>
        <span class="mark">Safety</span> marks sentences in which a mistake could harm. If your time is short,
        do these first. What you leave empty counts as not reviewed, and you can go on another day.
      </li>
      <li>
        Signs go on from the heading above them: “See a doctor if” – “your tongue twitches”. A {0} or {1}
        stands for what is filled in there, such as the emergency number of the reader’s country.
      </li>
      <li>In part 4, tick only the countries that you know.</li>
      <li>
        Sign in part 6. On a screen, press “Save”, and send the saved file to whoever gave you this document;
        nothing is sent by itself. On paper, fill it in by pen, sign, and send it back.
      </li>
    </ol>
    <p>
      Your name, your role and the date are kept with each sentence that you found right, and are published
      with it. If such a sentence is edited later, your review of that one ends, and of no other.
    </p>`;
};

const listOf = (title: string, ids: readonly string[], linked = true) =>
  ids.length
    ? html`<h3>${title}: ${ids.length}</h3>
        <ul class="plain">
          ${ids.map((id) => html`<li>${linked ? html`<a href="#statement-${id}">${id}</a>` : id}</li>`)}
        </ul>`
    : '';

const changes = ({ statements, reviews }: DocumentNeeds) => {
  if (!Object.keys(reviews).length) {
    return html`<p>There has been no review yet, so all ${statements.length} statements are new to you.</p>`;
  }
  const { changed, unseen, removed } = sinceReview(statements, reviews);
  const idsOf = (list: readonly ReviewStatement[]) => list.map(({ id }) => id);
  return changed.length + unseen.length + removed.length
    ? [
        listOf('Edited since they were reviewed', idsOf(changed)),
        listOf('Never reviewed', idsOf(unseen)),
        listOf('Reviewed once, and gone', removed, false),
      ]
    : html`<p>Nothing: every statement stands as it was reviewed.</p>`;
};

/** What there is to say of a statement since the last review. */
const stateSince = ({ id, hash }: ReviewStatement, reviews: Reviews) => {
  const known = reviews[id];
  if (!known) return '';
  return known.fingerprint === hash ? `Reviewed ${known.date}` : 'Edited since its review';
};

/** Neighbours that have the same key. */
const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
};

/** What is said of a country, whichever it is. */
const whatIsSaid = ([numbers]: readonly [NumberForm, number]) =>
  JSON.stringify({ ...numbers, country: undefined });

/** Widget, and heading inside it. */
const placeOf = ([{ where }]: readonly [ReviewStatement, number]) => where[0]?.slice(0, 2) ?? [];

const statementsPart = ({ statements, reviews, today }: DocumentNeeds) => {
  const indexed = statements.map((statement, index) => [statement, index] as const);
  const groups = grouped(indexed, (item) => `${placeOf(item)}`);
  return groups.map((items, at) => {
    const [widget, section] = placeOf(items[0]!);
    const before = groups[at - 1]?.[0];
    const goesOn = before && placeOf(before)[0] === widget;
    return html`${goesOn ? '' : html`<h3>${widget}</h3>`}
      ${section || goesOn ? html`<h4>${section ?? `Also in “${widget}”`}</h4>` : ''}
      <ul class="entries">
        ${items.map(([statement, index]) =>
          statementPart(statement, {
            index,
            depth: section ? 2 : 1,
            state: stateSince(statement, reviews),
            today,
          }),
        )}
      </ul>`;
  });
};

const signature = html`<div class="sign">
  <p>
    I have read the statements that I ticked. I find them right, and fit to be read by the public, as far as I
    can judge on the day on which I sign.
  </p>
  <label>Name <input type="text" name="reviewer/name" autocomplete="name" /></label>
  <label>Role, such as “GP” <input type="text" name="reviewer/role" /></label>
  <label>Registered with, number <input type="text" name="reviewer/registration" /></label>
  <label>Date, as 2026-01-31 <input type="text" name="reviewer/date" inputmode="numeric" /></label>
  <label>Signature, on paper <span class="hand"></span></label>
  <p class="note">Your registration is for those who gave you this document; it is not published.</p>
</div>`;

/** The whole document. It may load nothing and send nothing. */
export const reviewDocument = (needs: DocumentNeeds): string => {
  const { statements, decisions, form, today } = needs;
  const style = beside('./document.css');
  const { code } = transformSync(beside('./in-page.ts'), { loader: 'ts', target: 'es2022' });
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashOf(code)}; form-action 'none'`;
  const texts = new Map(statements.map((statement) => [statement.id, statement]));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content=${policy} />
        <title>Leg Twitch ${form.content.version}: review by a clinician</title>
        ${unsafeHTML(`<style>${style}</style>`)}
      </head>
      <body>
        <aside id="screen" aria-label="What you have filled in" hidden>
          <button type="button" id="save">Save</button>
          <label>Go on from a saved file: <input type="file" id="open" accept=".json" /></label>
          <output></output>
        </aside>
        <main>
          ${intro(needs)}
          <h2 class="page">Part 1: decisions that wait for you</h2>
          <ol class="entries">
            ${decisions.map((decision, index) => decisionPart(decision, index, texts))}
          </ol>
          <h2 class="page">Part 2: what has changed since the last review</h2>
          ${changes(needs)}
          <h2>Part 3: every statement</h2>
          ${statementsPart(needs)}
          <h2 class="page">Part 4: numbers to call</h2>
          ${grouped(
            [...form.numbers.entries()].map(([index, numbers]) => [numbers, index] as const),
            whatIsSaid,
          ).map(numbersPart)}
          <h2 class="page">Part 5: what is known of the sources</h2>
          <ul class="entries">
            ${sourcesOf(statements).map((source) => sourceEntry(source, today))}
          </ul>
          <h2 class="page">Part 6: signature</h2>
          ${signature}
        </main>
        ${unsafeHTML(`<script type="application/json" id="form">${asData(form)}</script>`)}
        ${unsafeHTML(`<script type="module">${code}</script>`)}
      </body>
    </html>`;
  return collectResultSync(render(page));
};
