/**
 * `npm run bench`: what the widgets of `dist/` cost a reader with a cheap phone, in ratios to static HTML of the same
 * words in the same run. The milliseconds themselves say nothing of anybody's phone.
 *
 * `--against folder` adds another build, `--rounds 7` and `--quick` say how long, `--json file` keeps every visit.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { variantsOf } from './bench/pages.js';
import { countTable, growthTable, ratioTable, type Series } from './bench/report.js';
import { bench, staticWords } from './bench/run.js';

const counted = [
  { title: 'requests', of: 'requests' },
  { title: 'bytes on the wire', of: 'wire' },
  { title: 'elements', of: 'elements' },
] as const;

const timed = [
  { title: 'first widget painted', of: 'words' },
  { title: 'usable', of: 'usable' },
  { title: 'script', of: 'script' },
  { title: 'style and layout', of: 'layout' },
  { title: 'all work of the main thread', of: 'work' },
  { title: 'click to paint', of: 'click' },
  { title: 'work for a click', of: 'clickWork' },
] as const;

const rest = [
  { title: 'ms by which tasks are over 50 ms', of: 'long' },
  { title: 'layout shift', of: 'shift' },
] as const;

const main = async () => {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
  const variants = [
    await staticWords('dist'),
    ...variantsOf('ours', 'dist'),
    ...(values.against ? variantsOf('other', values.against) : []),
  ];
  const { fast, slow, grown } = await bench(variants, rounds, values.quick ? [1, 10, 50] : [1, 10, 100, 200]);
  console.log('Three widgets, counted');
  console.table({ ...countTable(fast, counted), ...countTable(fast, rest, 2) });
  console.log(`Three widgets, in ratios to static HTML: median of ${rounds} rounds and their middle half`);
  console.table({
    ...ratioTable(fast, timed),
    ...ratioTable(slow, [{ title: 'usable, slow 4G', of: 'usable' }]),
  });
  const builds = fast.filter(({ name }) => name !== 'static');
  if (values.against) {
    console.log('The same, in ratios to the first other build');
    const first = builds.find(({ name }) => name === 'other')!;
    const others = (series: readonly Series[]) => [
      series.find(({ name }) => name === first.name)!,
      ...series.filter(({ name }) => name !== 'static' && name !== first.name),
    ];
    console.table({
      ...ratioTable(others(fast), timed),
      ...ratioTable(others(slow), [{ title: 'usable, slow 4G', of: 'usable' }]),
    });
  }
  for (const [title, of] of [
    ['Checklists on a page, main thread per checklist', 'work'],
    ['Checklists on a page, time until usable per checklist', 'usable'],
    ['Click to paint in the first checklist', 'click'],
    ['Work for a click in the first checklist', 'clickWork'],
  ] as const) {
    console.log(`${title}: in ratios to static HTML, and grown since there was 1`);
    console.table(growthTable(grown, of));
  }
  if (values.json) writeFileSync(values.json, JSON.stringify({ fast, slow, grown }, undefined, 2));
};

await main();
