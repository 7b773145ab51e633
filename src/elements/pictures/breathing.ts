import { html, svg } from 'lit';
import { later } from './later.js';

/** A face, and air that goes slowly in and out. */
const drawing = svg`<path
  d="M18 8a14 14 0 1 1 0 28 14 14 0 0 1 0-28M12 20c1 2 4 2 5 0m4 0c1 2 4 2 5 0m-12 8h8M66 17H40m6-5-6 5 6 5M40 29h26m-6-5 6 5-6 5"
></path>`;

/** How to breathe slowly; the tip beside it says the same. */
export const breathingDrawing = () =>
  html`<svg class="acting" viewBox="0 0 72 46" aria-hidden="true" ${later(drawing)}></svg>`;
