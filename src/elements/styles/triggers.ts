import { css } from 'lit';

export const triggersStyles = css`
  legend {
    margin-block-end: 0.75em;
    font-weight: bold;
  }
  fieldset li {
    margin-block-end: 0.5em;
    padding-block: 0.2em 0.6em;
  }
  .tip {
    margin: 0;
  }
  @container (min-width: 46em) {
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--_space);
      margin-block-end: calc(var(--_space) * 1.25);
    }
    fieldset li {
      margin: 0;
    }
  }
`;
