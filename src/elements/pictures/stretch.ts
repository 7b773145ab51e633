import { html, svg } from 'lit';
import { later } from './later.js';

/** Somebody who sits with one leg straight and pulls the toes nearer. */
const drawing = svg`<path
  d="M14 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10M14 13l2 27h42V26c0-4 5-4 6 0v14h-6M14 19l43 6M70 14H50m6-5-6 5 6 5"
></path>`;

/** How a calf is stretched; the words below it say the same. */
export const stretchDrawing = () =>
  html`<svg class="acting" viewBox="0 0 72 46" aria-hidden="true" ${later(drawing)}></svg>`;
