import { nothing, render } from 'lit';
import type { Part } from './content.js';
import { measure, roomOn, type Heights, type Paper } from './paper.js';
import { blocksOf, pictureSets, plans, type Plan } from './plans.js';

/** Sizes of text in points: what leaflets for patients ask for, and the least that people can read. */
const largest = 12;
export const readable = 8;
const step = 0.25;

/** Below, the form says that the print is small. Many pictures ask for text as large as this. */
export const small = 9;

/** Where no more than two pages are wanted, text gets smaller than people can read, and the form warns. */
const smallest = 5;

/** From here on a page less is worth more than larger text. */
const comfortable = 10.5;

/** More sheets nobody takes along. */
const most = 6;

/** Longer than this the page does not stand still; in milliseconds. */
const breath = 40;

export const pause = () => new Promise((resolve) => setTimeout(resolve));

/** What stands where, and the size of its text. */
export interface Fitted {
  readonly plan: Plan;
  readonly points: number;
}

export interface Wish {
  readonly parts: readonly Part[];
  readonly paper: Paper;
  /** Whether two pages are enough, however small the text. */
  readonly atMostTwo: boolean;
}

/**
 * Finds the fewest sheets on which text can be read, the plan with the largest text on so many, and pictures where
 * they leave it large enough; nothing where no text fits, or as soon as nobody wants it any more.
 *
 * @param ruler where a sheet is measured in its real size
 */
export const fit = async (
  { parts, paper, atMostTwo }: Wish,
  ruler: HTMLElement,
  draw: (plan: Plan) => unknown,
  isStale: () => boolean,
): Promise<Fitted | undefined> => {
  const room = roomOn(paper);
  const everything = parts.flatMap((part) => blocksOf[part]);
  const richer = pictureSets.flatMap(({ pictures }) => everything.flatMap((block) => pictures[block] ?? []));
  render(draw([[...new Set([...everything, ...richer, 'sources' as const])]]), ruler);
  const sheet = ruler.querySelector('.sheet');
  if (!sheet) return undefined;
  const lists = parts.map((part) =>
    blocksOf[part].filter((block) => sheet.querySelector(`[data-block="${block}"]`)),
  );

  let since = performance.now();
  const known = new Map<number, Heights>();

  /** @param ways the best first */
  const firstThatFits = async (ways: readonly Plan[], points: number) => {
    if (performance.now() - since > breath) {
      await pause();
      since = performance.now();
    }
    if (isStale()) return undefined;
    const height = known.get(points) ?? measure(sheet, paper, points);
    known.set(points, height);
    return ways.find((plan) => plan.every((blocks, index) => height(blocks, index) <= room));
  };

  const largestOf = async (ways: readonly Plan[], least: number, most: number) => {
    let best: Fitted | undefined;
    let under = least - step;
    let over = most + step;
    const attempt = async (points: number) => {
      if (points <= under || points >= over) return best;
      const plan = await firstThatFits(ways, points);
      if (!plan) {
        over = points;
        return best;
      }
      under = points;
      return { plan, points };
    };
    // What was measured before costs no layout, and most of what never fits is known by its least size.
    for (const points of known.keys()) best = await attempt(points);
    best ??= await attempt(least);
    while (over - under > step) best = await attempt(under + Math.floor((over - under) / step / 2) * step);
    return best;
  };

  const readableOn = (count: number) =>
    largestOf(plans(lists, count), count === 1 && parts.length > 1 ? comfortable : readable, largest);

  let plain: Fitted | undefined;
  for (let count = 1; !plain && count <= (atMostTwo ? 2 : most); count += 1) plain = await readableOn(count);
  if (atMostTwo) plain ??= await largestOf([...plans(lists, 2), ...plans(lists, 1)], smallest, comfortable);
  if (!plain) return undefined;
  // Pictures make no text larger, and are not worth a further page.
  const sameLength = plans(lists, plain.plan.length);
  for (const { pictures, rich } of pictureSets) {
    if (!everything.some((block) => pictures[block])) continue;
    const ways = sameLength.map((plan) =>
      plan.map((blocks) => blocks.map((block) => pictures[block] ?? block)),
    );
    const best = await largestOf(ways, rich ? small : readable, plain.points);
    if (best) return best;
  }
  return isStale() ? undefined : plain;
};

/** Leaves nothing behind that is seen or heard by nobody. */
export const clear = (ruler: HTMLElement) => render(nothing, ruler);
