import { html, svg } from 'lit';
import { later } from './later.js';

/** Seven of ten, for the people who say that they have noticed a twitch. */
const drawing = svg`${Array.from(
  { length: 10 },
  (_, index) =>
    svg`<path class=${index < 7 ? 'has' : ''} d="M${index * 20 + 10} 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8m-6 24v-8a6 6 0 0 1 12 0v8z"></path>`,
)}`;

/** A row of ten people, seven of them filled; the words beside it say the same. */
export const tenPeople = () =>
  html`<svg class="ten" viewBox="0 0 200 28" aria-hidden="true" ${later(drawing)}></svg>`;
