import { css } from 'lit';

export const triggersStyles = css`
  legend {
    margin-block-end: 0.75em;
    font-weight: bold;
  }
  fieldset li {
    padding-block: 0.4em;
  }
  .evidence {
    padding-inline-start: 4.5em;
  }
  .plain .evidence {
    padding-inline-start: 2.25em;
  }
  .tip b {
    display: block;
  }
  @container (max-width: 14em) {
    .evidence {
      padding-inline-start: 0;
    }
  }
  @container (min-width: 36em) {
    fieldset li {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--_space);
    }
    .tip {
      margin: 0;
      padding-block: 0.6em;
      padding-inline-start: var(--_space);
      border-inline-start: var(--_line);
    }
  }
`;
