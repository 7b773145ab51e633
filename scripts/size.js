// @ts-check
/** `npm run size`: does the script fit, and where do its bytes go? */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TraceMap, traceSegment } from '@jridgewell/trace-mapping';
import { brotliSize } from './brotli.js';

/** Bytes at brotli 11 that `leg-twitch.js` may have: past them the first packets no longer carry it. */
export const budget = 14_000;

/** What is wrong with the size, and what to do; empty when it fits. @param {Buffer} content */
export const overBudget = (content) => {
  const size = brotliSize(content);
  return size <= budget
    ? ''
    : `leg-twitch.js has ${size} bytes with brotli, ${size - budget} over the budget of ${budget}. ` +
        'Run `npm run size` to see where they go; never cut content, accessibility or readable source for it.';
};

/** @type {[string, RegExp][]} */
const groups = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['@lit/localize, language', /node_modules\/@lit\/localize\/|src\/locale\//],
  ['sources and regions', /src\/content\/(sources|regions)/],
  ['content', /src\/content\//],
  ['style sheets', /\.styles\.ts/],
  ['elements', /src\/elements\//],
  ['the rest', /./],
];

/**
 * Bytes of `code` by the source they came from, and what each group costs once compressed: the size of the
 * whole less the size without the group's bytes. Shared phrases count for neither side, so the sum is smaller.
 *
 * @param {string} code
 * @param {import('@jridgewell/trace-mapping').SourceMapInput} map
 */
const breakdown = (code, map) => {
  const trace = new TraceMap(map);
  const group = (/** @type {string | null | undefined} */ source) =>
    groups.find(([, test]) => test.test(source ?? ''))?.[0] ?? 'the rest';
  const owners = code.split('\n').flatMap((text, line) => {
    let owner = 'the rest';
    return [...`${text}\n`].map((_, column) => {
      const segment = traceSegment(trace, line, column);
      if (segment && segment.length > 1) owner = group(trace.sources[/** @type {number} */ (segment[1])]);
      return owner;
    });
  });
  const characters = [...code];
  const whole = brotliSize(Buffer.from(code));
  return groups.map(([name]) => ({
    part: name,
    bytes: owners.filter((owner) => owner === name).length,
    brotli: whole - brotliSize(Buffer.from(characters.filter((_, index) => owners[index] !== name).join(''))),
  }));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const content = readFileSync('dist/leg-twitch.js');
  console.log(
    `leg-twitch.js: ${content.length} bytes, ${brotliSize(content)} with brotli 11, budget ${budget}`,
  );
  console.table(breakdown(content.toString(), readFileSync('dist/leg-twitch.js.map', 'utf8')));
  const complaint = overBudget(content);
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
  }
}
