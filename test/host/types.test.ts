import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/manifest.js';
import { tagsFile } from '../../scripts/typings.js';
import { install } from './install.js';

await install();

const packages = join('test', 'host', 'node_modules');
const tsc: [string, ...string[]] = ['typescript/bin/tsc', '--pretty', 'false', '-p'];
const compilers: Record<string, [tool: string, ...options: string[]]> = {
  react: tsc,
  preact: tsc,
  solid: tsc,
  angular: tsc,
  vue: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p'],
  svelte: ['svelte-check/bin/svelte-check', '--output', 'machine', '--no-tsconfig', '--workspace'],
};

/** What the compiler of a framework reports of an app: `misspelt.tsx:12`, each line once. */
const reported = async (name: string, [tool, ...options]: [string, ...string[]]) => {
  const command = [join(packages, tool), ...options, `test/host/${name}`];
  // A compiler that complains ends with a number other than zero.
  const stdout = await new Promise<string>((settle) => {
    execFile(process.execPath, command, { encoding: 'utf8' }, (_, written) => settle(written));
  });
  const found = stdout.matchAll(/([\w.-]+)(?:\((\d+),\d+\): error|" (\d+):\d+ )/g);
  return [...new Set([...found].map(([, file, line, other]) => `${file}:${line ?? other}`))];
};

const planted = (name: string) =>
  readdirSync(`test/host/${name}`)
    .filter((file) => file.startsWith('misspelt'))
    .flatMap((file) =>
      readFileSync(`test/host/${name}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (/(\/\/|<!--) wrong/.test(line) ? `${file}:${index + 1}` : [])),
    );

describe('a person who types a tag', { concurrency: availableParallelism() }, () => {
  for (const [name, compiler] of Object.entries(compilers)) {
    it(`in ${name} is told of each misspelling, and of nothing else`, async () => {
      assert.deepEqual(await reported(name, compiler), planted(name));
    });
  }
});

describe('the types of the tags', () => {
  const tags = (attributes: Entry[]) =>
    tagsFile({
      modules: [
        { declarations: [{ name: 'TwitchNew', tagName: 'twitch-new', summary: '', attributes, events: [] }] },
      ],
    });
  const known = ['heading-level', 'icons', 'value'].map((name) => ({ name, description: 'Known.' }));

  it('take over what the manifest says of an attribute', () => {
    const size = { name: 'size', description: 'How large.', type: { text: 'number | null' } };
    assert.match(tags([...known, size]), /\/\*\* How large. \*\/\s+'size'\?: number \| null \| undefined;/);
  });

  it('are not made where an attribute has no type, or one that they narrow is gone', () => {
    assert.throws(() => tags([...known, { name: 'size', description: 'How large.' }]), /no type.*size/);
    assert.throws(() => tags(known.slice(1)), /No element.*heading-level/);
  });
});
