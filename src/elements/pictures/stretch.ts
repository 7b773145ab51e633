import { html, svg } from 'lit';
import { later } from './later.js';

/** Somebody who sits with one leg straight and pulls the toes nearer. */
const drawing = svg`<path
  d="M14 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10M14 13l2 28h48V25M14 20l48 5m-8-6 8 6-9 4"
></path>`;

/** How a calf is stretched; the words below it say the same. */
export const stretchDrawing = () =>
  html`<svg class="stretch" viewBox="0 0 72 46" aria-hidden="true" ${later(drawing)}></svg>`;
