import { css } from 'lit';

/** Bands have fixed pairs of colours, so that they stay readable whatever the page around them does. */
export const warningSignsStyles = css`
  .doctor {
    --_band: var(--_deep);
  }
  .soon {
    --_band: #8a4b00;
  }
  .emergency {
    --_band: #b3202a;
  }
  .notice {
    max-inline-size: none;
    padding: 0.6em var(--_space);
    border: var(--_line);
    border-inline-start: 0.4em solid #e0393f;
    border-radius: var(--_radius);
    font-weight: bold;
  }
  legend {
    display: block;
    inline-size: calc(100% + 2 * var(--_space));
    margin: 0 calc(var(--_space) * -1) 0.5em;
    padding: 0.6em var(--_space);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_band);
    color: #fff;
  }
  legend [part] {
    margin: 0;
  }
  .doctor,
  .soon,
  .emergency {
    padding-block: 0;
  }
  fieldset li {
    margin: 0;
  }
  fieldset li + li {
    border-block-start: var(--_line);
  }
  @media print {
    legend {
      background: none;
      color: inherit;
    }
  }
`;
