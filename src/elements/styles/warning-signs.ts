import { css } from 'lit';

/** Bands have fixed pairs of colours, so that they stay readable whatever the page around them does. */
export const warningSignsStyles = css`
  .doctor {
    --_band: var(--_deep);
  }
  .soon {
    --_band: #8a4b00;
  }
  .today {
    --_band: #a03412;
  }
  .emergency {
    --_band: #b3202a;
  }
  legend,
  .band {
    display: block;
    inline-size: calc(100% + 2 * var(--_space));
    margin: 0 calc(var(--_space) * -1) 0.5em;
    padding: 0.6em var(--_space);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_band);
    color: #fff;
  }
  :is(legend, .band) [part] {
    margin: 0;
  }
  .choice {
    padding-block-start: 0;
  }
  .choice ul {
    padding: 0;
    list-style: none;
  }
  .choice li {
    max-inline-size: none;
    margin: 0;
  }
  .choice li + li {
    border-block-start: var(--_line);
  }
  .shown {
    display: flex;
    gap: 0.75em;
    padding-block: 0.6em;
  }
  /* In a card with boxes, what has none stands below the words beside them. */
  fieldset .shown {
    padding-inline-start: 2.25em;
  }
  @container (min-width: 46em) {
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 var(--_space);
      align-items: start;
    }
    .emergency {
      grid-column: 1 / -1;
    }
    .emergency ul {
      columns: 2;
      column-gap: calc(var(--_space) * 2);
    }
    .emergency li {
      break-inside: avoid;
    }
  }
  @media print {
    legend,
    .band {
      background: none;
      color: inherit;
    }
  }
`;
