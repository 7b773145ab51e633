/** A way to tell the site which sentence is wrong or unclear. */
import { html, nothing } from 'lit';
import { feedbackWords } from '../content/words/feedback.js';
import { webAddress } from './inputs.js';
import { say } from './say.js';

interface Said {
  readonly id: string;
  readonly text: string;
}

const isSaid = (value: object): value is Said =>
  'id' in value && 'text' in value && typeof value.id === 'string' && typeof value.text === 'string';

/** Every statement of a widget, in reading order. */
const statementsOf = (content: unknown): Said[] =>
  content && typeof content === 'object'
    ? [...(isSaid(content) ? [content] : []), ...Object.values(content).flatMap(statementsOf)]
    : [];

/** The site's own page, told by its query which statement it is about. */
const about = (page: string, id: string) => {
  const url = new URL(page);
  url.searchParams.set('statement', id);
  return url.href;
};

/** Closed until opened: a link to the site's own page for each statement; nothing where the site gives no address. */
export const feedback = (address: string | null | undefined, content: unknown) => {
  const page = address && webAddress(address);
  if (!page) return nothing;
  const { title, note } = feedbackWords();
  // The same advice may stand twice in a widget.
  const statements = new Map(statementsOf(content).map(({ id, text }) => [id, text]));
  return html`<details>
    <summary>${say(title)}</summary>
    <p>${say(note)}</p>
    <ul>
      ${[...statements].map(
        ([id, text]) => html`<li><a href=${about(page, id)} rel="noreferrer">${say(text)}</a></li>`,
      )}
    </ul>
  </details>`;
};
