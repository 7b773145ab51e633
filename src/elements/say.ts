import { html, type TemplateResult } from 'lit';
import { isEnglish } from '../locale/messages.js';

/** English among words of another language. */
export const inEnglish = (text: string): TemplateResult => html`<span lang="en" dir="ltr">${text}</span>`;

/** A message as it is shown: what a translation lacks is marked as English, for speech, hyphens and its direction. */
export const say = (text: string): string | TemplateResult => (isEnglish(text) ? inEnglish(text) : text);
