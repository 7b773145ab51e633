import { median, type Visit } from './measure.js';

/** All visits of one variant, one a round. */
export interface Series {
  readonly name: string;
  readonly visits: readonly Visit[];
}

export interface Measure {
  readonly title: string;
  readonly of: keyof Visit;
}

const quantile = (numbers: readonly number[], share: number) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)]!;
};

export interface Ratio {
  readonly median: number;
  /** The middle half of the rounds lies between these. */
  readonly low: number;
  readonly high: number;
}

/** What one costs in the other's terms: round by round, since what a machine is busy with changes from round to round. */
export const ratio = (one: Series, other: Series, of: keyof Visit): Ratio => {
  const ratios = one.visits.map((visit, round) => visit[of] / other.visits[round]![of]);
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
};

export const say = ({ median: middle, low, high }: Ratio): string =>
  Number.isFinite(middle) ? `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})` : '–';

const middleOf = ({ visits }: Series, of: keyof Visit) => median(visits.map((visit) => visit[of]));

/** One row a measure, in ratios to the first series. */
export const ratioTable = (series: readonly Series[], measures: readonly Measure[]) => {
  const [base, ...others] = series;
  return Object.fromEntries(
    measures.map(({ title, of }) => [
      title,
      Object.fromEntries(others.map((other) => [other.name, say(ratio(other, base!, of))])),
    ]),
  );
};

/** One row a measure, as it was counted. */
export const countTable = (series: readonly Series[], measures: readonly Measure[], digits = 0) =>
  Object.fromEntries(
    measures.map(({ title, of }) => [
      title,
      Object.fromEntries(series.map((one) => [one.name, Number(middleOf(one, of).toFixed(digits))])),
    ]),
  );

/** One row a number of widgets: what one of so many costs, in ratios to one of the fewest and to the first series. */
export const growthTable = (
  grown: readonly { readonly count: number; readonly series: readonly Series[] }[],
  of: 'work' | 'usable' | 'click' | 'clickWork',
) => {
  const each = (count: number) => (of === 'work' || of === 'usable' ? count : 1);
  return Object.fromEntries(
    grown.map(({ count, series }) => [
      count,
      Object.fromEntries(
        series.flatMap((one, index) => {
          const first = grown[0]!;
          const fewest = middleOf(first.series[index]!, of) / each(first.count);
          const growth = middleOf(one, of) / each(count) / fewest;
          return [
            ...(index ? [[`${one.name} : ${series[0]!.name}`, say(ratio(one, series[0]!, of))]] : []),
            [`${one.name}, grown`, growth.toFixed(2)],
          ];
        }),
      ),
    ]),
  );
};
