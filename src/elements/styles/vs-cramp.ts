import { css } from 'lit';

export const vsCrampStyles = css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  tbody tr {
    padding-block: 0.6em;
    border-block-end: var(--_line);
  }
  td b {
    display: block;
  }
  dt {
    font-weight: bold;
  }
  .line {
    padding-block-end: 1.25em;
    border-block-end: var(--_line);
  }
  /* Three answers fit beside each other on a phone, below their question: they are read across. */
  @container (min-width: 17em) and (max-width: 39.99em) {
    tbody tr {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 0 0.5em;
    }
    tbody th {
      grid-column: 1 / -1;
    }
    td {
      font-size: 0.95em;
      line-height: calc(var(--_height) * 0.875);
      hyphens: auto;
    }
  }
  @container (min-width: 40em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: revert;
    }
    table {
      inline-size: 100%;
      margin-block-end: 1em;
      border-collapse: collapse;
    }
    thead.unseen {
      position: static;
      clip-path: none;
    }
    th,
    td {
      padding: 0.6em 0.75em;
      padding-inline-start: 0;
      vertical-align: top;
    }
    thead th {
      border-block-end: 3px solid var(--_mark);
    }
    td {
      inline-size: 27%;
    }
    td b {
      display: none;
    }
  }
`;
