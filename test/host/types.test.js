// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tagsFile } from '../../scripts/typings.js';
import { install, installOurs } from './install.js';

install('test/host');
installOurs('test/host');

const packages = join('test', 'host', 'node_modules');
const tsc = ['typescript/bin/tsc', '--pretty', 'false', '-p'];
const compilers = /** @type {Record<string, string[]>} */ ({
  react: tsc,
  preact: tsc,
  solid: tsc,
  angular: tsc,
  vue: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p'],
  svelte: ['svelte-check/bin/svelte-check', '--output', 'machine', '--no-tsconfig', '--workspace'],
});

/**
 * What the compiler of a framework reports of an app: `misspelt.tsx:12`, each line once.
 * @param {string} name
 */
const reported = (name) => {
  const [tool, ...options] = compilers[name];
  const { stdout } = spawnSync(process.execPath, [join(packages, tool), ...options, `test/host/${name}`], {
    encoding: 'utf8',
  });
  const found = stdout.matchAll(/([\w.-]+)(?:\((\d+),\d+\): error|" (\d+):\d+ )/g);
  return [...new Set([...found].map(([, file, line, other]) => `${file}:${line ?? other}`))];
};

/** @param {string} name */
const planted = (name) =>
  readdirSync(`test/host/${name}`)
    .filter((file) => file.startsWith('misspelt'))
    .flatMap((file) =>
      readFileSync(`test/host/${name}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (/(\/\/|<!--) wrong/.test(line) ? `${file}:${index + 1}` : [])),
    );

describe('a person who types a tag', () => {
  for (const name of Object.keys(compilers)) {
    it(`in ${name} is told of each misspelling, and of nothing else`, () => {
      assert.deepEqual(reported(name), planted(name));
    });
  }
});

describe('the types of the tags', () => {
  /** @param {any[]} attributes */
  const tags = (attributes) =>
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
