import type { msg, str } from '@lit/localize';
import type { css, html, nothing, render, svg } from 'lit';
import type { adoptStyles } from './styles/adopt.js';

/** What later parts of the script work with. They come as arguments: imported, they would be loaded a second time. */
export interface Tools {
  readonly adoptStyles: typeof adoptStyles;
  readonly css: typeof css;
  readonly html: typeof html;
  readonly msg: typeof msg;
  readonly nothing: typeof nothing;
  readonly render: typeof render;
  readonly str: typeof str;
  readonly svg: typeof svg;
}
