/**
 * `npm run quick`: what tells in two minutes whether a change holds. Types, lint, directions of imports, the node
 * tests that need no build, and the elements in Chromium; as many at a time as there are cores.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generate } from './build/locales.js';

type Step = readonly [name: string, tool: string, ...options: string[]];

/** Tests of what a build has written say so by what they read; those belong to `npm test`. */
const needsBuild = (file: string) => /\bdist\b/.test(readFileSync(file, 'utf8'));

const nodeTests = ['test/node', 'test/i18n']
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => /\.test\.ts$/.test(file) && !needsBuild(file));

/** The longest first, so that none is left alone at the end. */
const steps: readonly Step[] = [
  ['elements', '@web/test-runner/dist/bin.js'],
  ['lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['types', 'typescript/bin/tsc', '-p', '.'],
  ['style', 'prettier/bin/prettier.cjs', '--check', '.'],
  [
    'imports',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', 'dependency-cruiser.config.js', 'src', 'i18n', 'demo', 'scripts', 'test'],
  ],
];

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command and shows what it said once it has ended. */
const run = async (name: string, options: readonly string[]) => {
  const since = Date.now();
  const env = { ...process.env, TWITCH_ENGINES: 'chromium' };
  const child = spawn(process.execPath, ['--import', 'tsx', ...options], { env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((settle) => child.on('close', settle));
  if (code !== 0) process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? 'holds' : 'FAILS'}  ${name}, ${seconds(since)}`);
  return code === 0;
};

const began = Date.now();
await generate();

const waiting = [
  ...steps.map(
    ([name, tool, ...options]) =>
      () =>
        run(name, [join('node_modules', tool), ...options]),
  ),
  () => run(`node, ${nodeTests.length} files`, ['--test', '--test-concurrency=1', ...nodeTests]),
];
const results: boolean[] = [];
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await next());
};
await Promise.all(Array.from({ length: availableParallelism() }, work));

console.log(`${results.every(Boolean) ? 'All of it holds' : 'Something fails'}, ${seconds(began)}`);
if (!results.every(Boolean)) process.exitCode = 1;
