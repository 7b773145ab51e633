import { css } from 'lit';

/** The pictures of the explainer. */
export const picturesStyles = css`
  figure {
    margin: 0 0 1em;
  }
  .ten {
    max-inline-size: 16em;
    margin-block-end: 0.75em;
  }
  .acting {
    max-inline-size: 8em;
    margin-block-end: 0.25em;
  }
  .has {
    fill: currentColor;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.75em;
    max-inline-size: 36em;
  }
  .kinds b {
    display: block;
  }
  figcaption {
    line-height: calc(var(--_height) * 0.875);
  }
  figcaption {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 5;
  }
  /* On a phone three columns are too narrow for words of most languages. */
  @container (max-width: 22em) {
    .kinds {
      grid-template-columns: 1fr;
      margin-block-end: 0.75em;
    }
    .kinds figure {
      display: grid;
      grid-template: auto auto / 5em 1fr;
      gap: 0 1em;
      margin: 0;
    }
    .kinds figcaption {
      grid-area: 1 / 2 / span 2;
    }
    .kinds .leg {
      block-size: 6em;
    }
  }
  .muscle,
  .group {
    fill: color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .knot {
    fill: var(--_accent);
    stroke-width: 3;
  }
  .tight {
    fill: color-mix(in srgb, var(--_accent) 60%, transparent);
    stroke-width: 3;
  }
  .trace {
    stroke-width: 2.5;
  }
  .axis,
  .rest {
    stroke-width: 1;
  }
  .dashed {
    stroke-dasharray: 3 4;
  }
  .head {
    visibility: hidden;
    stroke-width: 1;
  }
  .flow {
    max-inline-size: 28em;
  }
  .flow text {
    fill: currentColor;
    stroke: none;
    font: bold 13px sans-serif;
    text-anchor: middle;
  }
  .base:dir(rtl) :is(.flow, .kinds svg) {
    transform: scaleX(-1);
  }
  .base:dir(rtl) .flow text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  .leg {
    block-size: 9em;
  }
  .spot,
  .muscle {
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (max-width: 14em) {
    .kinds figure {
      display: block;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .play .head {
      visibility: visible;
      animation: head 5s linear;
    }
    .play .spot {
      animation: flick 5s linear;
    }
    .play .knot {
      animation: knot 5s linear;
    }
    .play .tight {
      animation: tight 5s linear;
    }
    .play.pause * {
      animation-play-state: paused;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .motion {
      display: none;
    }
  }
  @keyframes head {
    to {
      transform: translateX(104px);
    }
  }
  @keyframes flick {
    0%,
    11%,
    16%,
    30%,
    36%,
    42%,
    47%,
    72%,
    78%,
    100% {
      transform: none;
    }
    13%,
    33%,
    44%,
    75% {
      transform: translateX(5px) scale(1.4);
    }
  }
  @keyframes knot {
    0%,
    10%,
    98% {
      opacity: 0;
      transform: scale(0.7);
    }
    23%,
    80% {
      opacity: 1;
      transform: none;
    }
  }
  @keyframes tight {
    0%,
    100% {
      transform: scaleX(0.8);
    }
    25% {
      transform: scaleX(1);
    }
    50% {
      transform: scaleX(1.15);
    }
    75% {
      transform: scaleX(0.95);
    }
  }
`;
