import { css } from 'lit';

/**
 * The printed list. What a page's own print styles do to its body must not reach it: `!important` outdoes them from in
 * here. Text is 14 points, more for readers who have it larger on the screen; nothing is less than 12.
 */
export const paperStyles = css`
  :host {
    display: none !important;
  }
  @media print {
    :host {
      all: initial !important;
      display: block !important;
      direction: inherit !important;
      color: #000 !important;
      font: clamp(14pt, var(--_reader, 0px), 18pt) / 1.4 sans-serif !important;
    }
    :host(:dir(rtl)) {
      direction: rtl !important;
    }
    :host(:lang(ur)) {
      line-height: 1.8 !important;
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.3em;
    font-size: 1.1em;
  }
  h1 {
    font-size: 1.4em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  .notes,
  tr:has([scope='rowgroup']) {
    break-after: avoid;
  }
  p,
  ul {
    margin: 0.3em 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.3em 0.4em;
    text-align: start;
    vertical-align: bottom;
  }
  th {
    font-weight: normal;
  }
  /* Room for a hand that writes. */
  .line td,
  div.line {
    block-size: 11mm;
  }
  .line td,
  .line {
    border-block-end: 1px solid #888;
  }
  .line td + td {
    inline-size: 35%;
    border-inline-start: 1px solid #888;
  }
  thead,
  tr,
  section,
  li,
  p {
    break-inside: avoid;
  }
  section,
  .sources {
    margin-block: 1em;
  }
  .foot,
  ul {
    font-size: max(0.85em, 12pt);
  }
  ul {
    padding-inline-start: 1.2em;
    columns: 2;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  section a[href^='http']::after {
    content: ': ' attr(href);
    overflow-wrap: anywhere;
  }
`;

/** Everything of the page but the list stays off the paper, and nothing cuts the list off. */
export const aloneStyles = css`
  @page {
    margin: 16mm 15mm;
    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      direction: ltr;
      font: 12pt sans-serif;
    }
  }
  @media print {
    body > :not(.twitch-paper) {
      display: none !important;
    }
    html,
    body {
      position: static !important;
      display: block !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      overflow: visible !important;
      background: none !important;
    }
  }
`;
