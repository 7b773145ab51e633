import { css } from 'lit';

/** What every drawing is drawn with. */
export const drawingStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
