import { pictureWords } from '../../content/words/pictures.js';
import { warnPaleAccent } from '../accent.js';
import { iconPaths } from './icons.js';
import type { Tools } from '../tools.js';

/** Side view of a lower leg, and the muscle inside it at rest. */
const leg = 'M44 3c-2 28 0 56 2 84 0 8-6 12-18 16-6 2-6 8 0 8h36c6 0 6-7 2-13-4-12 6-28 12-46 6-18 2-38-2-49';
const restingMuscle = 'M70 8c14 12 14 36 4 54-4 8-8 16-10 24-4-16-4-36-2-52 1-10 4-20 8-26z';

/**
 * The pictures of the explainer, and the icons of signs and triggers.
 *
 * @param host element that shows them first; its accent is looked at
 */
export const draw = ({ css, html, msg: localize, svg }: Tools, host: Element) => {
  warnPaleAccent(host);

  /** Twitch, cramp and spasm: what happens to the muscle, and its pull over time. */
  const kinds = [
    [
      svg`<path class="muscle" d=${restingMuscle}></path><path class="spot" d="M68 32q4-4 8 0M67 38q5-4 10 0M68 44q4-4 8 0"></path><path d="M88 27q4 11 0 22"></path>`,
      svg`<path d="M8 42h12l2-12 2 12h16l2-16 3 16h7l2-9 2 9h28l2-14 2 14h24"></path>`,
    ],
    [
      svg`<path class="muscle" d=${restingMuscle}></path><path class="muscle knot" d="M66 16c20-2 28 26 14 36-8 5-20 0-20-12 0-10 0-22 6-24z"></path><path d="M94 18l7-5M97 33h9M94 48l7 5"></path>`,
      svg`<path d="M8 42h10c6 0 6-32 14-32h60c10 0 10 32 20 32"></path>`,
    ],
    [
      svg`<path class="muscle tight" d="M70 8c20 12 20 38 7 56-6 8-11 14-13 22-7-16-7-36-4-52 2-12 6-20 10-26z"></path><path d="M69 20v14m-4-5 4 5 4-5M67 72V58m-4 5 4-5 4 5"></path>`,
      svg`<path d="M8 42c12 0 14-20 26-18s16-10 28-4 18 10 28 8 14 14 22 14"></path><path class="dashed" d="M8 42c16 0 22-10 42-9s46 9 62 9"></path>`,
    ],
  ] as const;

  /** Whether an element's pictures move, stand still half-way, or neither. */
  const motion = new WeakMap<object, '' | 'play' | 'play pause'>();

  return {
    styles: css`
      figure {
        margin: 0 0 1em;
      }
      svg {
        display: block;
        inline-size: 100%;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
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
      figcaption,
      [part='heading'] {
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
      /* English among words of another language takes its own leading, and its place in the layout around it. */
      .base [lang='en'] {
        --_height: 1.6;
      }
      .base [lang]:not([part]) {
        line-height: var(--_height);
      }
      .base:dir(rtl) [dir='ltr']:not(bdi) {
        direction: rtl;
        unicode-bidi: plaintext;
        text-align: right;
      }
      /* A bullet of Nastaliq type is wider than its place. */
      :lang(ur)::marker {
        font-family: sans-serif;
      }
      /* Boxes and icons stand beside the first line, however high it is. */
      label > :is(input, .icon) {
        margin-block-start: calc((var(--_height) - 1.6) * 0.5em);
      }
      /* Where the browser draws dark boxes, a ticked one has to stand out from them. */
      input {
        accent-color: light-dark(var(--_deep), var(--_mark));
      }
      label:not(:has(.icon)) + .evidence {
        padding-inline-start: 2.25em;
      }
      .list :has(> button) {
        margin: 0;
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
      .icon {
        block-size: 1.5em;
        stroke-width: 1.75;
      }
      .spot,
      .muscle {
        transform-box: fill-box;
        transform-origin: center;
      }
      /* Where words are very large, they need the room more. */
      @container (max-width: 14em) {
        .icon {
          display: none;
        }
        /* Where few letters fit beside the box, the words go below it. */
        label {
          flex-wrap: wrap;
        }
        label > span {
          flex: 1 1 5em;
        }
        .evidence {
          padding-inline-start: 0;
        }
        .kinds figure {
          display: block;
        }
      }
      @media (prefers-contrast: more) {
        .base {
          --_line: 1px solid;
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
    `,

    /** A sign's or trigger's icon; decorative. */
    icon: (id: string) =>
      iconPaths[id]
        ? html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=${iconPaths[id]}></path>
          </svg>`
        : undefined,

    /** From the brain to a few muscle fibres. The numbered list is the text alternative. */
    flow: () =>
      html`<figure>
        <svg class="flow" viewBox="0 0 320 130" aria-hidden="true">
          <path
            d="M52 20c16-12 40 0 36 22 4 14-8 24-22 20l-4 12H44l-2-14c-16-4-18-32-4-36 4-4 8-6 14-4zM40 34c8-6 14 4 22-2s14 2 16 8M42 48c8 4 14-4 22 0s10-2 16 0"
          ></path>
          <path class="rest" d="M50 74v48M56 74v48M48 84h10M48 94h10M48 104h10M48 114h10"></path>
          <path d="M56 100c50 0 60-40 110-40h30" stroke-width="5"></path>
          <path d="M196 60c16 0 18-28 36-28M196 60c16 0 18 30 36 30" class="rest"></path>
          <path d="M196 60h36" stroke-width="3"></path>
          <path d="M210 42l-4 9h8l-4 9" stroke-width="3"></path>
          <path
            class="rest"
            d="M232 22q44-12 80 0M232 32q44-10 80 0M232 42q44-6 80 0M232 78q44 6 80 0M232 90q44 10 80 0M232 100q44 12 80 0"
          ></path>
          <path class="group" d="M232 52q40-8 80 0v16q-40 8-80 0zM232 60h80"></path>
          <g>
            <circle cx="18" cy="20" r="10"></circle>
            <text x="18" y="25">1</text>
            <circle cx="120" cy="62" r="10"></circle>
            <text x="120" y="67">2</text>
            <circle cx="196" cy="28" r="10"></circle>
            <text x="196" y="33">3</text>
            <circle cx="272" cy="118" r="10"></circle>
            <text x="272" y="123">4</text>
            <path class="rest" d="M272 108V72M202 36l5 6"></path>
          </g>
        </svg>
        <figcaption>
          <ol>
            ${pictureWords(localize).flow.map((text) => html`<li>${text}</li>`)}
          </ol>
        </figcaption>
      </figure>`,

    /**
     * Twitch, cramp and spasm: the calf, and below it the pull of the muscle over time, on a broken time axis.
     *
     * @param host element whose pictures they are
     * @param names what the three are called
     */
    kinds: (host: { requestUpdate(): void }, names: readonly string[]) => {
      const words = pictureWords(localize);
      const state = motion.get(host) ?? '';
      const set = (next: '' | 'play' | 'play pause') => {
        motion.set(host, next);
        host.requestUpdate();
      };
      return html`<div class="kinds ${state}" @animationend=${() => set('')}>
          ${kinds.map(
            ([muscle, trace], index) =>
              html`<figure>
                <svg class="leg" viewBox="20 0 90 116" aria-hidden="true">
                  <path d=${leg}></path>
                  ${muscle}
                </svg>
                <svg class="trace" viewBox="0 0 120 50" aria-hidden="true">
                  <path class="axis" d="M8 4v38h58m8 0h42M64 47l5-9M71 47l5-9"></path>
                  ${trace}
                  <path class="head" d="M8 4v42"></path>
                </svg>
                <figcaption><b>${names[index]}</b> ${words.kinds[index]}</figcaption>
              </figure>`,
          )}
        </div>
        <p>
          <button
            type="button"
            class="motion"
            part="action"
            @click=${() => set(state === 'play' ? 'play pause' : 'play')}
          >
            ${state === 'play' ? words.pause : words.play}
          </button>
        </p>
        <p>${words.about}</p>`;
    },
  };
};
