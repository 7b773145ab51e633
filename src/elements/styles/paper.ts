import { css } from 'lit';

/** The printed list. What a page's own print styles do to its body must not reach it: `!important` outdoes them from in here. */
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
      font: 10.5pt/1.4 sans-serif !important;
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
    font-size: 1.6em;
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
    padding: 0.4em;
    text-align: start;
    vertical-align: bottom;
  }
  th {
    font-weight: normal;
  }
  .line td,
  .line {
    border-block-end: 1px solid #888;
  }
  .line td + td {
    inline-size: 35%;
    border-inline-start: 1px solid #888;
  }
  .closing {
    padding-block-end: 1em;
    font-size: 0.9em;
  }
  tr,
  section,
  li {
    break-inside: avoid;
  }
  div.line {
    block-size: 1.8em;
  }
  section,
  .sources {
    margin-block: 1em;
  }
  .foot,
  ul {
    font-size: 0.85em;
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
