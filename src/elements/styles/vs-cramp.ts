import { css } from 'lit';

export const vsCrampStyles = css`
  .main {
    border-inline-start: 0.4em solid var(--_mark);
  }
  .main ul {
    padding: 0;
    list-style: none;
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  tbody tr {
    margin-block-end: 0.75em;
    padding: 0.75em var(--_space);
    border: var(--_line);
    border-radius: var(--_radius);
  }
  td {
    padding-block-start: 0.4em;
  }
  td b {
    display: block;
  }
  dt {
    font-weight: bold;
  }
  @container (min-width: 15em) {
    td {
      display: grid;
      grid-template-columns: 5em 1fr;
      gap: 0.75em;
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
    tbody tr {
      border-width: 1px 0;
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
