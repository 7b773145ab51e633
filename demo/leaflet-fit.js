// @ts-check
/** @typedef {import('./leaflet-content.js').Part} Part */

/** @typedef {'signs' | 'explainer' | 'phrases' | 'triggers' | 'medicines' | 'sources'} Block */

/** What a part is made of. @type {Record<Part, Block[]>} */
const blocks = { signs: ['signs'], explainer: ['explainer', 'phrases'], triggers: ['triggers', 'medicines'] };

/** Sizes in millimetres. */
export const papers = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
};

/** @typedef {keyof typeof papers} Paper */

/** Sizes of text in points: what leaflets for patients ask for, and what can still be read. */
const largest = 12;
const smallest = 5.5;
const step = 0.25;

/** From here on a page less is worth more than larger text. */
const comfortable = 10.5;

/** Below, the form says that the print is small, or too small for many. */
export const small = 9;
export const tiny = 7;

/** Print rounds each line in its own way, so a sheet is never filled to the last millimetre. */
const filled = 0.985;

/** What may stand beside the signs when the other sheet is full. @type {Block[][]} */
const movable = [
  [],
  ['phrases'],
  ['phrases', 'sources'],
  ['phrases', 'medicines'],
  ['phrases', 'medicines', 'sources'],
];

/**
 * Ways to lay parts on one or two sheets, the best first.
 *
 * @param {readonly Part[]} parts
 * @returns {Block[][][]}
 */
const plans = (parts) => {
  const [first = [], ...others] = parts.map((part) => blocks[part]);
  /** @type {Block[]} */
  const rest = [...others.flat(), 'sources'];
  const single = [[...first, ...rest]];
  if (parts.length === 1) return [single];
  const double = movable.map((moved) => [
    [...first, ...moved],
    rest.filter((block) => !moved.includes(block)),
  ]);
  return parts.length === 2 ? [single, ...double.slice(0, 1)] : double;
};

/** Size of paper and text, as a style sheet: a policy that forbids style attributes allows it. */
const sizes = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sizes];

/** @param {Paper} paper @param {number} points */
const apply = (paper, points) => {
  const { width, height } = papers[paper];
  sizes.replaceSync(
    `@page { size: ${width}mm ${height}mm; margin: 0 }
    .leaflet { --width: ${width}; --height: ${height}; --text: ${points} }`,
  );
};

/**
 * Lays out in the largest text that fits; nothing where none does. What shows meanwhile keeps its size.
 *
 * @template {HTMLElement} Sheet
 * @param {readonly Part[]} parts
 * @param {Paper} paper
 * @param {HTMLElement} ruler where sheets are measured in their real size
 * @param {(plan: readonly (readonly Block[])[]) => Sheet[]} draw
 */
export const fit = (parts, paper, ruler, draw) => {
  const before = [...sizes.cssRules].map(({ cssText }) => cssText).join('\n');
  const room = (papers[paper].height / 25.4) * 96 * filled;
  /** @type {{ sheets: Sheet[], points: number, paper: Paper } | undefined} */
  let best;
  for (const plan of plans(parts)) {
    const drawn = draw(plan);
    ruler.replaceChildren(...drawn);
    const fits = (/** @type {number} */ points) => {
      apply(paper, points);
      return drawn.every((sheet) => sheet.getBoundingClientRect().height <= room);
    };
    let points = largest;
    const least = best ? best.points + step : smallest;
    while (points >= least && !fits(points)) points -= step;
    if (points >= least) best = { sheets: drawn, points, paper };
    if (drawn.length === 1 && points >= comfortable) break;
  }
  ruler.replaceChildren();
  if (best) apply(paper, best.points);
  else sizes.replaceSync(before);
  return best;
};
