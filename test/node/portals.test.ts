import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

/** By its place: there are no packages where the check runs. */
const tsx = import.meta.resolve('tsx');

const guide = readFileSync('PORTALS.md', 'utf8');

/** Inside the project, so that its own name leads to its own files, as in a project that has installed it. */
const folder = 'build/portals';
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const run = (example: string) => {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, example);
  return spawnSync(process.execPath, [file], { encoding: 'utf8' });
};

const examples = [...guide.matchAll(/```js\n([\s\S]*?)```/g)].flatMap(([, example = '']) =>
  /['"]leg-twitch\//.test(example) ? example : [],
);

describe('PORTALS.md', () => {
  it('has examples of all that works without a page', () => {
    for (const name of ['define.js', 'fhir.js', 'text.js']) {
      assert.ok(
        examples.some((example) => example.includes(`'leg-twitch/${name}'`)),
        name,
      );
    }
  });

  for (const [index, example] of examples.entries()) {
    it(`has an example, no. ${index + 1}, that runs on a server as it stands`, () => {
      const { status, stderr } = run(example);
      assert.equal(status, 0, stderr);
    });
  }

  it('shows what its example of an error says', () => {
    const [example = ''] = examples.filter((each) => each.includes('error.path'));
    const [, path] = /error\.path\); \/\/ (.*)/.exec(example) ?? [];
    assert.equal(run(example).stdout.split('\n')[0], path);
  });

  it('is caught with an example that does not run (planted)', () => {
    assert.notEqual(run("import { toQuestionaire } from 'leg-twitch/fhir.js';").status, 0);
  });
});

describe('npm run docs -- --check', () => {
  /** The check, in a copy of what it reads, where PORTALS.md is as `written`. */
  const check = (written: string) => {
    const place = mkdtempSync(join(tmpdir(), 'leg-twitch-'));
    for (const name of ['dist', 'demo', 'test']) symlinkSync(resolve(name), join(place, name), 'junction');
    cpSync('README.md', join(place, 'README.md'));
    writeFileSync(join(place, 'PORTALS.md'), written);
    const found = spawnSync(process.execPath, ['--import', tsx, resolve('scripts/docs.ts'), '--check'], {
      cwd: place,
      encoding: 'utf8',
    });
    rmSync(place, { recursive: true });
    return found;
  };

  it('finds every component in PORTALS.md as the tests run it', () => {
    for (const file of [
      'react/App.tsx',
      'vue/App.vue',
      'angular/app.ts',
      'svelte/App.svelte',
      'preact/App.tsx',
      'solid/App.tsx',
    ]) {
      assert.ok(guide.includes(readFileSync(`test/host/${file}`, 'utf8').trim()), file);
    }
    const { status, stderr } = check(guide);
    assert.equal(status, 0, stderr);
  });

  it('is red where a component has been changed in the page only (planted)', () => {
    const { status, stderr } = check(guide.replace('ontwitch-change', 'ontwitch-changed'));
    assert.equal(status, 1);
    assert.match(stderr, /PORTALS\.md is behind/);
  });
});
