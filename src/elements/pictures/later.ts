import { noChange, render, type SVGTemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Drawings that have their place but are not drawn yet. */
const waiting = new Map<SVGElement, SVGTemplateResult>();

/** How long drawing may hold up a page at a time, in milliseconds. */
const turn = 8;

const drawAll = (until = Infinity) => {
  for (const [place, drawing] of waiting) {
    waiting.delete(place);
    render(drawing, place);
    if (performance.now() > until) break;
  }
};

/** A task of its own after the browser has painted what stands there. */
const afterPaint = () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      drawAll(performance.now() + turn);
      if (waiting.size) afterPaint();
    }),
  );

let listening = false;

const drawLater = (place: SVGElement, drawing: SVGTemplateResult) => {
  if (!waiting.size) afterPaint();
  waiting.set(place, drawing);
  // Paper does not wait.
  if (!listening) addEventListener('beforeprint', () => drawAll());
  listening = true;
};

/**
 * Draws inside an `<svg>` once the words of the page have been painted: nobody waits for pictures to read. The `<svg>`
 * itself stands there from the start and keeps the place.
 */
export const later = directive(
  class extends Directive {
    #drawing: SVGTemplateResult | undefined;

    render(_drawing: SVGTemplateResult) {
      return noChange;
    }

    override update({ element }: ElementPart, [drawing]: [SVGTemplateResult]) {
      if (drawing !== this.#drawing) drawLater(element as SVGElement, drawing);
      this.#drawing = drawing;
      return noChange;
    }
  },
);
