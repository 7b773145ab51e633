import type { Part } from './content.js';

type Plain =
  | 'signs'
  | 'urgent'
  | 'calm'
  | 'explainer'
  | 'compare'
  | 'phrases'
  | 'triggers'
  | 'further triggers'
  | 'medicines'
  | 'sources';
type Pictured =
  | 'signs with icons'
  | 'urgent with icons'
  | 'triggers with icons'
  | 'further triggers with icons'
  | 'explainer with nerve'
  | 'compare with kinds';

export type Block = Plain | Pictured;

/** What stands on each sheet. */
export type Plan = readonly (readonly Block[])[];

/** What a part is made of. */
export const blocksOf: Readonly<Record<Part, readonly Block[]>> = {
  signs: ['signs', 'urgent', 'calm'],
  explainer: ['explainer', 'compare', 'phrases'],
  triggers: ['triggers', 'further triggers', 'medicines'],
};

/** Blocks with pictures in place of those without. */
export type Pictures = Readonly<Partial<Record<Block, Pictured>>>;

const icons: Pictures = {
  signs: 'signs with icons',
  urgent: 'urgent with icons',
  triggers: 'triggers with icons',
  'further triggers': 'further triggers with icons',
};
const nerve: Pictures = { explainer: 'explainer with nerve' };
const kinds: Pictures = { compare: 'compare with kinds' };

/** Sets of pictures, those first that say most; `rich` where they leave little room for words. */
export const pictureSets: readonly { readonly pictures: Pictures; readonly rich: boolean }[] = [
  { pictures: { ...icons, ...nerve, ...kinds }, rich: true },
  { pictures: { ...icons, ...kinds }, rich: true },
  { pictures: { ...nerve, ...kinds }, rich: false },
  { pictures: kinds, rich: false },
  { pictures: icons, rich: false },
];

/** What may stand beside the signs when other sheets are full. */
const movable: readonly (readonly Block[])[] = [
  [],
  ['phrases'],
  ['phrases', 'sources'],
  ['phrases', 'medicines'],
  ['phrases', 'medicines', 'sources'],
];

/** Ways to cut a sequence, those first that fill the first sheets. */
const split = (sequence: readonly Block[], count: number): Plan[] =>
  count === 1
    ? [[sequence]]
    : sequence
        .map((_, index) => index)
        .reverse()
        .slice(0, -1)
        .flatMap((index) =>
          split(sequence.slice(index), count - 1).map((others) => [sequence.slice(0, index), ...others]),
        );

/** Not worth a sheet of its own. */
const brief: readonly Block[] = ['calm', 'phrases', 'medicines', 'sources'];

/** How many parts are cut in two. */
const cuts = (plan: Plan) =>
  plan.filter(([first]) => !Object.values(blocksOf).some(([start]) => start === first)).length;

/**
 * Ways to lay parts on so many sheets, the best first: with the fewest parts cut in two.
 *
 * @param parts what each is made of
 */
export const plans = (parts: readonly (readonly Block[])[], count: number): Plan[] => {
  const [first = [], ...others] = parts;
  const rest: readonly Block[] = [...others.flat(), 'sources'];
  const ways = movable
    .filter((moved) => moved.every((block) => rest.includes(block)))
    .flatMap((moved) =>
      split([...first, ...moved, ...rest.filter((block) => !moved.includes(block))], count),
    );
  return ways
    .filter((plan) => !plan.some((sheet) => sheet.every((block) => brief.includes(block))))
    .sort((one, other) => cuts(one) - cuts(other));
};
