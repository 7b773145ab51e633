/** `npm run size`: do the scripts fit, and where do their bytes go? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TraceMap, traceSegment, type SourceMapInput } from '@jridgewell/trace-mapping';
import { brotliSize } from './brotli.js';

/** Bytes at brotli 11 that a file of `dist/` may have. */
export const budgets: readonly { readonly name: string; readonly file: RegExp; readonly bytes: number }[] = [
  { name: 'the script', file: /^leg-twitch\.js$/, bytes: 30_000 },
  { name: 'a classic script', file: /^leg-twitch\.[\w-]+\.js$/, bytes: 39_000 },
  { name: 'a language', file: /^locales\/[\w-]+\.js$/, bytes: 7_500 },
];

const budgetOf = (file: string) => budgets.find((budget) => budget.file.test(file));

/** What is wrong with the size of a file of `dist/`, and what to do; empty when it fits. */
export const overBudget = (file: string, content: Buffer): string => {
  const { name, bytes } = budgetOf(file) ?? { name: file, bytes: Infinity };
  const size = brotliSize(content);
  return size <= bytes
    ? ''
    : `${file} has ${size} bytes with brotli, ${size - bytes} over the ${bytes} of ${name}. ` +
        'The table says who takes them; never cut content, accessibility or readable source for it.';
};

const groups: readonly (readonly [name: string, sources: RegExp])[] = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['languages', /src\/(locale|generated)\//],
  ['sources and regions', /src\/content\/(provenance|regions)/],
  ['content', /src\/content\//],
  ['pictures', /src\/elements\/pictures\//],
  ['style sheets', /src\/elements\/styles\//],
  ['elements', /src\/(elements|lists)\//],
  ['the rest', /./],
];

const rest = 'the rest';

/**
 * Bytes of `code` by the source they came from, and what each group costs once compressed: the size of the
 * whole less the size without the group's bytes. Shared phrases count for neither side, so the sum is smaller.
 */
const breakdown = (code: string, map: SourceMapInput) => {
  const trace = new TraceMap(map);
  const groupOf = (source: string | null | undefined) =>
    groups.find(([, sources]) => sources.test(source ?? ''))?.[0] ?? rest;
  const owners = code.split('\n').flatMap((text, line) => {
    let owner = rest;
    return [...`${text}\n`].map((_, column) => {
      const segment = traceSegment(trace, line, column);
      if (segment && segment.length > 1) owner = groupOf(trace.sources[segment[1] ?? -1]);
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

const report = (out: string) => {
  const files = ['', 'locales'].flatMap((folder) =>
    readdirSync(join(out, folder)).map((file) => join(folder, file)),
  );
  const complaints = files.filter(budgetOf).flatMap((file) => {
    const content = readFileSync(join(out, file));
    console.log(
      `${file}: ${content.length} bytes, ${brotliSize(content)} with brotli 11, at most ${budgetOf(file)?.bytes}`,
    );
    return overBudget(file, content) || [];
  });
  for (const script of ['leg-twitch.js', 'leg-twitch.en.js']) {
    console.log(`\n${script}`);
    const map = readFileSync(join(out, `${script}.map`), 'utf8');
    console.table(breakdown(readFileSync(join(out, script), 'utf8'), map));
  }
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length) process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) report('dist');
