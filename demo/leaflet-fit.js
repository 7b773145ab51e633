// @ts-check
/** @typedef {import('./leaflet-content.js').Part} Part */

/** @typedef {'explainer' | 'explainer with kinds' | 'explainer with all'} Explainer without or with its pictures */

/** @typedef {'signs' | Explainer | 'phrases' | 'triggers' | 'medicines' | 'sources'} Block */

/** What stands on each sheet. @typedef {readonly (readonly Block[])[]} Plan */

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

/** The least size of text that pictures may ask for, those that say most without words last. */
const pictured = /** @type {const} */ ([
  ['explainer with all', 8],
  ['explainer with kinds', 7],
]);

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
 * @returns {Plan[]}
 */
const plans = (parts) => {
  const [first = [], ...others] = parts.map((part) => blocks[part]);
  /** @type {Block[]} */
  const rest = [...others.flat(), 'sources'];
  const single = [[...first, ...rest]];
  if (parts.length === 1) return [single];
  const double = movable
    .filter((moved) => moved.every((block) => rest.includes(block)))
    .map((moved) => [[...first, ...moved], rest.filter((block) => !moved.includes(block))]);
  return parts.length === 2 ? [single, ...double] : double;
};

/**
 * Size of paper and text, as a style sheet: a policy that forbids style attributes allows it. What is measured has
 * one of its own, so that measuring leaves the preview alone.
 */
const sizes = new CSSStyleSheet();
const trial = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sizes, trial];

/** @param {Paper} paper @param {number} points */
const sized = (paper, points) =>
  `{ --width: ${papers[paper].width}; --height: ${papers[paper].height}; --text: ${points} }`;

/**
 * Gives the preview and the printed page their size.
 *
 * @param {Paper} paper
 * @param {number} points size of text
 */
export const apply = (paper, points) => {
  const { width, height } = papers[paper];
  sizes.replaceSync(
    `@page { size: ${width}mm ${height}mm; margin: 0 } .desk .leaflet ${sized(paper, points)}`,
  );
};

/** Longer than this the page does not stand still; in milliseconds. */
const breath = 40;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads from one sheet that holds everything how high any sheet would be. So a size of text costs one layout,
 * however many plans there are.
 *
 * @param {Element} sheet
 * @returns {(blocks: readonly Block[], index: number) => number}
 */
const heights = (sheet) => {
  const height = (/** @type {Element | null} */ element) => element?.getBoundingClientRect().height ?? 0;
  const gap = (/** @type {Element} */ element) => parseFloat(getComputedStyle(element).rowGap);
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(sheet);
  const pieces = Object.fromEntries(
    ['letterhead', 'writing', 'sources', 'end'].map((name) => {
      const piece = sheet.querySelector(`:scope > .${name}`);
      return [name, piece ? height(piece) + gap(sheet) : 0];
    }),
  );
  const languages = [...sheet.querySelectorAll(':scope > .main > .language')].map((language) => ({
    between: gap(language),
    blocks: new Map([...language.children].map((block) => [block.getAttribute('data-block'), height(block)])),
  }));
  return (blocks, index) => {
    const main = languages.map(({ between, blocks: known }) =>
      blocks.reduce(
        (sum, block) => sum + (known.has(block) ? (known.get(block) ?? 0) + between : 0),
        -between,
      ),
    );
    return [
      parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd),
      Math.max(...main),
      index ? 0 : pieces['letterhead'],
      blocks.includes('signs') ? pieces['writing'] : 0,
      blocks.includes('sources') ? pieces['sources'] : 0,
      pieces['end'],
    ].reduce((sum, each) => sum + (each ?? 0), 0);
  };
};

/** @typedef {{ plan: Plan, points: number }} Fitted what stands where, and the size of its text */

/**
 * Finds the plan with the largest text that fits, and pictures where they leave it large enough; nothing where no
 * text fits, or as soon as nobody wants it any more.
 *
 * @param {readonly Part[]} parts
 * @param {Paper} paper
 * @param {HTMLElement} ruler where a sheet is measured in its real size
 * @param {(plan: Plan) => HTMLElement[]} draw
 * @param {() => boolean} [isStale]
 * @returns {Promise<Fitted | undefined>}
 */
export const fit = async (parts, paper, ruler, draw, isStale = () => false) => {
  const room = (papers[paper].height / 25.4) * 96 * filled;
  const everything = parts.flatMap((part) => blocks[part]);
  const explainers = parts.includes('explainer') ? pictured.map(([name]) => name) : [];
  const [sheet] = draw([[...everything, ...explainers, 'sources']]);
  if (!sheet) return undefined;
  ruler.replaceChildren(sheet);

  let since = performance.now();
  /** @type {Map<number, ReturnType<typeof heights>>} */
  const known = new Map();

  /** @param {readonly Plan[]} plans the best first @param {number} points */
  const firstThatFits = async (plans, points) => {
    if (performance.now() - since > breath) {
      await pause();
      since = performance.now();
    }
    if (isStale()) return undefined;
    if (!known.has(points)) {
      trial.replaceSync(`.ruler ${sized(paper, points)}`);
      known.set(points, heights(sheet));
    }
    const height = known.get(points) ?? (() => Infinity);
    return plans.find((plan) => plan.every((blocks, index) => height(blocks, index) <= room));
  };

  /** @param {readonly Plan[]} plans @param {number} least @param {number} most */
  const largestOf = async (plans, least, most) => {
    /** @type {Fitted | undefined} */
    let best;
    let over = most + step;
    for (let under = least - step; over - under > step;) {
      const points = under + Math.floor((over - under) / step / 2) * step;
      const plan = await firstThatFits(plans, points);
      if (plan) best = { plan, points: (under = points) };
      else over = points;
    }
    return best;
  };

  const all = plans(parts);
  const plain =
    (await largestOf(
      all.filter(({ length }) => length === 1),
      comfortable,
      largest,
    )) ?? (await largestOf(all, smallest, largest));
  if (!plain || !parts.includes('explainer')) return plain;
  // Pictures make no text larger, and are not worth a further page.
  const sameLength = all.filter(({ length }) => length === plain.plan.length);
  for (const [explainer, least] of pictured) {
    const ways = sameLength.map((plan) =>
      plan.map((blocks) => blocks.map((block) => (block === 'explainer' ? explainer : block))),
    );
    const best = await largestOf(ways, least, plain.points);
    if (best) return best;
  }
  return isStale() ? undefined : plain;
};
