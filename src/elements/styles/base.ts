import { css } from 'lit';

/*
 * Sizes are in em, so that the widget follows the page around it. Colours derive from the inherited text
 * colour and one accent, so that a dark page needs no option: marks mix the two, and what carries white text
 * is the accent made dark enough.
 */
export const baseStyles = css`
  :host(:not([hidden])) {
    display: block;
    contain-intrinsic-block-size: auto 140em;
  }
  .base {
    --_accent: var(--twitch-accent, #00606b);
    --_deep: #00606b;
    --_mark: color-mix(in oklab, var(--_accent) 45%, currentColor);
    --_radius: var(--twitch-radius, 0.5em);
    --_space: min(var(--twitch-space, 1em), 4cqi);
    --_line: 1px solid var(--twitch-border, color-mix(in srgb, currentColor 30%, transparent));
    display: block;
    container-type: inline-size;
    color: var(--twitch-text, inherit);
    --_height: 1.5;
    line-height: var(--_height);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /*
   * A widget below the fold costs nothing until it comes near; paper has all of it. It is all or nothing: sections
   * that are laid out one by one as they come near push what has the focus off the screen. Where a browser has no
   * margin for what it clips, outlines at the edge would be cut off: there all is laid out at once.
   */
  @supports (overflow-clip-margin: 0.5em) {
    :host {
      content-visibility: auto;
      overflow-clip-margin: 0.5em;
    }
  }
  /* Arabic script stacks its marks; Nastaliq, in which Urdu is written, runs downhill as well. */
  :lang(ar) {
    --_height: 1.8;
  }
  :lang(ur) {
    --_height: 2.2;
  }
  @supports (color: oklch(from red l c h)) {
    .base {
      --_deep: oklch(from var(--_accent) min(l, 0.5) c h);
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [part='heading'] {
    margin-block-end: 0.4em;
    font-size: 1.2em;
    line-height: calc(var(--_height) * 0.8);
    hyphens: auto;
    hyphenate-limit-chars: 14 6 5;
  }
  .base > [part='heading'] {
    font-size: 1.6em;
  }
  section,
  details {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  fieldset {
    min-inline-size: 0;
  }
  p,
  li,
  dd {
    max-inline-size: 42em;
    margin-block-end: 0.5em;
  }
  li {
    margin-block-end: 0.3em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  a {
    color: inherit;
  }
  .card {
    padding: var(--_space);
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--twitch-surface, color-mix(in srgb, var(--_accent) 7%, transparent));
  }
  [part='action'] {
    display: inline-block;
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    padding: 0.5em 1.2em;
    border: 2px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: bold;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  summary {
    padding-block: 0.6em;
    cursor: pointer;
    text-decoration: underline;
  }
  .more > summary [part] {
    display: inline;
    margin: 0;
  }
  .summary p {
    max-inline-size: none;
  }
  :is(.summary, .list) b {
    display: block;
  }
  .notice > p,
  .notice li {
    margin-block-end: 0.2em;
  }
  .notice ul {
    margin: 0;
  }
  .notice {
    padding-inline-start: var(--_space);
    border-inline-start: 0.4em solid #e0393f;
  }
  footer {
    padding-block-start: 0.75em;
    border-block-start: var(--_line);
    font-size: 0.9em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  /* English among Arabic script keeps its own, tighter lines, on the side where the text around it begins. */
  .base:dir(rtl) [lang='en'] {
    display: inline-block;
    padding-block: calc((var(--_height) - 1.5) * 0.5em);
    line-height: 1.5;
    text-align: end;
    vertical-align: top;
  }
  /* A bullet of Nastaliq type is wider than its place. */
  :lang(ur)::marker {
    font-family: sans-serif;
  }
  @media (prefers-contrast: more) {
    .base {
      --_line: 1px solid;
    }
  }
  @media print {
    :host {
      content-visibility: visible;
    }
    :is(footer details, .more)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    button[part] {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
