import { html } from 'lit';
import type { Statement } from '../../content/types.js';
import { say } from '../say.js';

/** A drawing that says again what stands below it. */
export const pictured = (drawing: unknown, { text }: Statement) =>
  html`<figure>
    ${drawing}
    <figcaption>${say(text)}</figcaption>
  </figure>`;
