/** What was answered, for the screen, the paper and the letter. Its own words are English until `say` has spoken. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Name, Visit } from './record.js';

const none = html`<span data-say="none">Not answered</span>`;

const ways = new Map<string, TemplateResult>([
  ['phone', html`<span data-say="byPhone">Phone call</span>`],
  ['message', html`<span data-say="byMessage">Message in this portal</span>`],
  ['letter', html`<span data-say="byLetter">Letter</span>`],
]);

export const answers = ({ date, phone, contact, topic }: Visit['fields']) => html`
  <dl>
    <div>
      <dt data-say="name">Name</dt>
      <dd><bdi lang="en">Alex Rivera</bdi></dd>
    </div>
    <div>
      <dt data-say="date">Appointment date</dt>
      <dd data-answer="date">${date ? html`<time datetime=${date}></time>` : none}</dd>
    </div>
    <div>
      <dt data-say="phone">Phone number</dt>
      <dd data-answer="phone">${phone ? html`<bdi dir="ltr">${phone}</bdi>` : none}</dd>
    </div>
    <div>
      <dt data-say="contact">How may we contact you?</dt>
      <dd data-answer="contact">${contact ? ways.get(contact) : none}</dd>
    </div>
    <div>
      <dt data-say="topic">What would you like to talk about?</dt>
      <dd data-answer="topic">${topic ? html`<span dir="auto">${topic}</span>` : none}</dd>
    </div>
  </dl>
`;

/** The first line of a list's text is its heading. */
export const list = (text: string) => {
  const [first = '', ...more] = text.split('\n');
  return html`<h2>${first}</h2>
    <p class="words">${more.join('\n')}</p>`;
};

export const sheet = (fields: Visit['fields'], textOf: (name: Name) => string) => html`
  <p class="brand"><bdi lang="en">Lakeside Health</bdi></p>
  <h1 data-say="visit">My visit</h1>
  <div class="answers">${answers(fields)}</div>
  <section>${list(textOf('signs'))}</section>
  <section>${list(textOf('triggers'))}</section>
`;
