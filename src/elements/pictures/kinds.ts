import { html, svg } from 'lit';
import { pictureWords } from '../../content/words/pictures.js';
import type { MotionController } from '../controllers/motion.js';
import { say } from '../say.js';
import { later } from './later.js';

/** Side view of a lower leg, and the muscle inside it at rest. */
const leg = 'M44 3c-2 28 0 56 2 84 0 8-6 12-18 16-6 2-6 8 0 8h36c6 0 6-7 2-13-4-12 6-28 12-46 6-18 2-38-2-49';
const restingMuscle = 'M70 8c14 12 14 36 4 54-4 8-8 16-10 24-4-16-4-36-2-52 1-10 4-20 8-26z';

/** Twitch, cramp and spasm: what happens to the muscle, and its pull over time. */
const muscles = [
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

/** Calf, and below it the pull of the muscle over time, on a broken time axis; in the order twitch, cramp, spasm. */
export const kindDrawings = muscles.map(([muscle, trace]) => ({
  calf: svg`<path d=${leg}></path>${muscle}`,
  pull: svg`<path class="axis" d="M8 4v38h58m8 0h42M64 47l5-9M71 47l5-9"></path>${trace}<path class="head" d="M8 4v42"></path>`,
}));

/**
 * Twitch, cramp and spasm side by side, each with its calf and its trace.
 *
 * @param names what the three are called
 * @param motion whether they move
 */
export const kinds = (names: readonly string[], motion: MotionController) => {
  const words = pictureWords();
  return html`<div class="kinds ${motion.state}" @animationend=${motion.end} @animationcancel=${motion.end}>
      ${kindDrawings.map(
        ({ calf, pull }, index) =>
          html`<figure>
            <svg class="leg" viewBox="20 0 90 116" aria-hidden="true" ${later(calf)}></svg>
            <svg class="trace" viewBox="0 0 120 50" aria-hidden="true" ${later(pull)}></svg>
            <figcaption><b>${say(names[index]!)}</b> ${say(words.kinds[index]!)}</figcaption>
          </figure>`,
      )}
    </div>
    <p>
      <button type="button" class="motion" part="action" @click=${motion.toggle}>
        ${say(motion.state === 'play' ? words.pause : words.play)}
      </button>
    </p>
    <p>${say(words.about)}</p>`;
};
