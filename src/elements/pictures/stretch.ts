import { html, svg } from 'lit';
import { later } from './later.js';

/** Somebody who sits with one leg straight and pulls the toes nearer. */
const drawing = svg`<path
  d="M14 5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M13 20l2 21h50V25M14 23l44 4m-8-5 8 5-7 6"
></path>`;

/** How a calf is stretched; the words below it say the same. */
export const stretchDrawing = () =>
  html`<svg class="stretch" viewBox="0 0 72 46" aria-hidden="true" ${later(drawing)}></svg>`;
