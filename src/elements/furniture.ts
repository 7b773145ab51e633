/** What all widgets are furnished with: headings, sections, the clinic's contact block, sources, the review's state. */
import { html, nothing, type TemplateResult } from 'lit';
import { checkedOn, contentVersion, frame, purpose, reviewDue, reviewShare } from '../content/common.js';
import type { Source } from '../content/provenance/sources.js';
import { changed, contentNumber, nextReview } from '../content/review.js';
import type { Section, Statement, Summary } from '../content/types.js';
import { review } from '../generated/review.js';
import type { ListGroup } from '../lists/list-text.js';
import { isoToday } from '../locale/today.js';
import { phoneAddress, webAddress } from './inputs.js';
import { inEnglish, say } from './say.js';

const headings = [
  (text: unknown) => html`<h1 part="heading">${text}</h1>`,
  (text: unknown) => html`<h2 part="heading">${text}</h2>`,
  (text: unknown) => html`<h3 part="heading">${text}</h3>`,
  (text: unknown) => html`<h4 part="heading">${text}</h4>`,
  (text: unknown) => html`<h5 part="heading">${text}</h5>`,
  (text: unknown) => html`<h6 part="heading">${text}</h6>`,
] as const;

/** Whether a heading can be of that level. */
export const isLevel = (level: number) => headings[level - 1] !== undefined;

/** A heading; past `h6` there is none. */
export const heading = (level: number, text: unknown): TemplateResult =>
  headings[Math.min(level, headings.length) - 1]!(text);

export const prose = (statements: readonly Statement[]) =>
  statements.map(({ text }) => html`<p>${say(text)}</p>`);

export const bullets = (statements: readonly Statement[]) =>
  html`<ul>
    ${statements.map(({ text }) => html`<li>${say(text)}</li>`)}
  </ul>`;

/** The three lines that stand first. `level` is that of their heading. */
export const summaryCard = ([harmless, doctor, call, ...signs]: Summary, level: number) =>
  html`<section class="card summary" part="card">
    ${heading(level, say(frame().summaryTitle))}
    <p><b>${say(harmless.text)}</b></p>
    <p>${say(doctor.text)}</p>
    <div class="notice">
      <p><b>${say(call.text)}</b></p>
      ${bullets(signs)}
    </div>
  </section>`;

/** What the lines of a group have in common. */
export const groupHead = ({ heading: action, lead }: ListGroup) =>
  html`${action ? html`<p><b>${say(action)}</b></p>` : nothing} ${lead ? html`<p>${say(lead)}</p>` : nothing}`;

/** What few need: closed until somebody opens it; on paper it is open. `level` is that of the heading. */
export const disclosure = (title: string, level: number, content: unknown) =>
  html`<details class="more">
    <summary>${heading(level, say(title))}</summary>
    ${content}
  </details>`;

/** A heading with its statements. `level` is that of the heading. */
export const section = ({ heading: title, statements }: Section, level: number, className = '') =>
  html`<section class=${className} part=${className ? 'card' : nothing}>
    ${heading(level, say(title))} ${bullets(statements)}
  </section>`;

/** Whom a widget names. */
export const sourceList = (sources: readonly Source[]) =>
  html`<ul>
    ${sources.map(
      ({ title, publisher, url, checked }) =>
        html`<li>
          ${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title},
          ${publisher}${checked ? html`. ${say(checkedOn(checked))}` : nothing}
        </li>`,
    )}
  </ul>`;

/** What a clinic says of itself. */
export interface Clinic {
  readonly name: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly bookingUrl: string | null | undefined;
}

/** A link that a host page may follow in its own way. */
export type ActionLink = (action: 'call' | 'book', address: string, text: unknown) => TemplateResult;

/** The clinic's own contact block, where it gave anything for it. */
export const contact = ({ name, phone, bookingUrl }: Clinic, level: number, link: ActionLink) => {
  const words = frame();
  const booking = bookingUrl && webAddress(bookingUrl);
  if (!name && !phone && !booking) return nothing;
  const address = phone && phoneAddress(phone);
  const number = html`<bdi dir="ltr">${phone}</bdi>`;
  return html`<section class="card" part="card">
    ${heading(level, name ? html`<bdi>${name}</bdi>` : say(words.contact))}
    ${phone ? html`<p>${say(words.phone)}: ${address ? link('call', address, number) : number}</p>` : nothing}
    ${booking ? html`<p>${link('book', booking, say(words.book))}</p>` : nothing}
  </section>`;
};

/** Lines about the words themselves: in their language, at last in English. */
const about = (lines: readonly string[]) =>
  lines.map((line, index) => html`<p>${lines[index + 1] ? say(line) : inEnglish(line)}</p>`);

/**
 * Version of the content, who has looked at it and its translation, and when that is due again.
 *
 * @param translation what is to be said of the translation, and of the site's own words
 */
export const reviewState = (...translation: readonly (readonly string[])[]) =>
  html`<p>
      ${say(contentVersion(contentNumber, changed))} ${say(reviewShare(review))}
      ${say(reviewDue(nextReview, isoToday()))}
    </p>
    ${translation.map(about)}`;

/** What stands at the end of each widget. */
export const footer = (sources: readonly Source[], state: unknown, feedback: unknown) =>
  html`<footer part="footer">
    <p>${say(purpose())}</p>
    <details>
      <summary>${say(frame().sourcesTitle)}</summary>
      ${sourceList(sources)}
    </details>
    ${state} ${feedback}
    <slot name="footer"></slot>
  </footer>`;
