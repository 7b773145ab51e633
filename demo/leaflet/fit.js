// @ts-check
/** @typedef {import('./content.js').Part} Part */

/**
 * @typedef {'signs' | 'urgent' | 'calm' | 'explainer' | 'compare' | 'phrases' | 'triggers' | 'further triggers' | 'medicines' | 'sources'} Plain
 * @typedef {'signs with icons' | 'urgent with icons' | 'triggers with icons' | 'further triggers with icons'} WithIcons
 * @typedef {WithIcons | 'explainer with nerve' | 'compare with kinds'} Pictured
 * @typedef {Plain | Pictured} Block
 */

/** What stands on each sheet. @typedef {readonly (readonly Block[])[]} Plan */

/** What a part is made of. @type {Record<Part, Block[]>} */
const blocks = {
  signs: ['signs', 'urgent', 'calm'],
  explainer: ['explainer', 'compare', 'phrases'],
  triggers: ['triggers', 'further triggers', 'medicines'],
};

/** Sizes in millimetres. */
export const papers = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
};

/** @typedef {keyof typeof papers} Paper */

/** Sizes of text in points: what leaflets for patients ask for, and the least that people can read. */
const largest = 12;
export const readable = 8;
const step = 0.25;

/** Below, the form says that the print is small. */
export const small = 9;

/** Where no more than two pages are wanted, text gets smaller than people can read, and the form warns. */
const smallest = 5;

/** More sheets nobody takes along. */
const most = 6;

/** @typedef {Partial<Record<Block, Pictured>>} Pictures blocks with pictures in place of those without */

/** @type {Pictures} */
const icons = {
  signs: 'signs with icons',
  urgent: 'urgent with icons',
  triggers: 'triggers with icons',
  'further triggers': 'further triggers with icons',
};
/** @type {Pictures} */
const nerve = { explainer: 'explainer with nerve' };
/** @type {Pictures} */
const kinds = { compare: 'compare with kinds' };

/**
 * Pictures, and the least size of text that they may ask for: those that say most without words last.
 *
 * @type {readonly (readonly [Pictures, number])[]}
 */
const pictured = [
  [{ ...icons, ...nerve, ...kinds }, small],
  [{ ...icons, ...kinds }, small],
  [{ ...nerve, ...kinds }, readable],
  [kinds, readable],
  [icons, readable],
];

/** From here on a page less is worth more than larger text. */
const comfortable = 10.5;

/** Print rounds each line in its own way, so a sheet is never filled to the last millimetre. */
const filled = 0.985;

/** What may stand beside the signs when other sheets are full. @type {Block[][]} */
const movable = [
  [],
  ['phrases'],
  ['phrases', 'sources'],
  ['phrases', 'medicines'],
  ['phrases', 'medicines', 'sources'],
];

/** Ways to cut a sequence, those first that fill the first sheets. @type {(sequence: readonly Block[], count: number) => Plan[]} */
const split = (sequence, count) =>
  count === 1
    ? [[sequence]]
    : sequence
        .map((_, index) => index)
        .reverse()
        .slice(0, -1)
        .flatMap((index) =>
          split(sequence.slice(index), count - 1).map((others) => [sequence.slice(0, index), ...others]),
        );

/** Not worth a sheet of its own. @type {readonly Block[]} */
const brief = ['calm', 'phrases', 'medicines', 'sources'];

/** @param {Plan} plan */
const cuts = (plan) =>
  plan.filter(([first]) => !Object.values(blocks).some(([start]) => start === first)).length;

/**
 * Ways to lay parts on so many sheets, the best first: with the fewest parts cut in two.
 *
 * @param {readonly (readonly Block[])[]} parts what each is made of
 * @param {number} count
 * @returns {Plan[]}
 */
const plans = (parts, count) => {
  const [first = [], ...others] = parts;
  /** @type {Block[]} */
  const rest = [...others.flat(), 'sources'];
  const ways = movable
    .filter((moved) => moved.every((block) => rest.includes(block)))
    .flatMap((moved) =>
      split([...first, ...moved, ...rest.filter((block) => !moved.includes(block))], count),
    );
  return ways
    .filter((plan) => !plan.some((sheet) => sheet.every((block) => brief.includes(block))))
    .sort((one, other) => cuts(one) - cuts(other));
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
      // Room for a pen stands below the last of the signs.
      blocks.includes('calm') ? pieces['writing'] : 0,
      blocks.includes('sources') ? pieces['sources'] : 0,
      pieces['end'],
    ].reduce((sum, each) => sum + (each ?? 0), 0);
  };
};

/** @typedef {{ plan: Plan, points: number }} Fitted what stands where, and the size of its text */

/**
 * Finds the fewest sheets on which text can be read, the plan with the largest text on so many, and pictures where
 * they leave it large enough; nothing where no text fits, or as soon as nobody wants it any more.
 *
 * @param {readonly Part[]} parts
 * @param {Paper} paper
 * @param {boolean} atMostTwo whether two pages are enough, however small the text
 * @param {HTMLElement} ruler where a sheet is measured in its real size
 * @param {(plan: Plan) => HTMLElement[]} draw
 * @param {() => boolean} [isStale]
 * @returns {Promise<Fitted | undefined>}
 */
export const fit = async (parts, paper, atMostTwo, ruler, draw, isStale = () => false) => {
  const room = (papers[paper].height / 25.4) * 96 * filled;
  const everything = parts.flatMap((part) => blocks[part]);
  const richer = pictured.flatMap(([pictures]) => everything.flatMap((block) => pictures[block] ?? []));
  const [sheet] = draw([[...new Set([...everything, ...richer, /** @type {const} */ ('sources')])]]);
  if (!sheet) return undefined;
  ruler.replaceChildren(sheet);
  const lists = parts.map((part) =>
    blocks[part].filter((block) => sheet.querySelector(`[data-block="${block}"]`)),
  );

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

  /** @param {number} count */
  const readableOn = (count) =>
    largestOf(plans(lists, count), count === 1 && parts.length > 1 ? comfortable : readable, largest);

  /** @type {Fitted | undefined} */
  let plain;
  for (let count = 1; !plain && count <= (atMostTwo ? 2 : most); count += 1) plain = await readableOn(count);
  if (atMostTwo) plain ??= await largestOf([...plans(lists, 2), ...plans(lists, 1)], smallest, comfortable);
  if (!plain) return plain;
  // Pictures make no text larger, and are not worth a further page.
  const sameLength = plans(lists, plain.plan.length);
  for (const [pictures, least] of pictured) {
    if (!everything.some((block) => pictures[block])) continue;
    const ways = sameLength.map((plan) =>
      plan.map((blocks) => blocks.map((block) => pictures[block] ?? block)),
    );
    const best = await largestOf(ways, least, plain.points);
    if (best) return best;
  }
  return isStale() ? undefined : plain;
};
