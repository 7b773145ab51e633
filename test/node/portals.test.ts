import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fallback, withFallbacks, withFallbacksInCode } from '../../scripts/fallback.js';

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
  /** The check, in a copy of what it reads, where files are as `written`. */
  const check = (written: Readonly<Record<string, string>> = {}) => {
    const place = mkdtempSync(join(tmpdir(), 'leg-twitch-'));
    for (const name of ['dist', 'test']) symlinkSync(resolve(name), join(place, name), 'junction');
    for (const name of ['demo', 'README.md', 'PORTALS.md', '.prettierignore', '.prettierrc.json']) {
      cpSync(name, join(place, name), { recursive: true });
    }
    for (const [name, text] of Object.entries(written)) writeFileSync(join(place, name), text);
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
    const { status, stderr } = check();
    assert.equal(status, 0, stderr);
  });

  it('is red where a component has been changed in the page only (planted)', () => {
    const { status, stderr } = check({ 'PORTALS.md': guide.replace('ontwitch-change', 'ontwitch-changed') });
    assert.equal(status, 1);
    assert.match(stderr, /PORTALS\.md is behind/);
  });

  for (const [what, file, from, to] of [
    ['a page lacks an urgent sign', 'demo/clinic/index.html', ' One side of your face drops.', ''],
    ['a page names another number', 'demo/blog/index.html', 'Call 999 now', 'Call 911 now'],
    [
      'a page has words of its own',
      'demo/portal/dark.html',
      /Most twitches are harmless.*?(?=<\/twitch)/,
      'Soon',
    ],
    ['the README', 'README.md', 'Your speech is suddenly slurred or gone. ', ''],
    ['an example of PORTALS.md', 'PORTALS.md', '<b>Call 911 now if any', '<b>Call your doctor if any'],
  ] as const) {
    it(`is red where the words before the script are not the widget’s own: ${what} (planted)`, () => {
      const before = readFileSync(file, 'utf8');
      const after = before.replace(from, to);
      assert.notEqual(after, before);
      const { status, stderr } = check({ [file]: after });
      assert.equal(status, 1);
      assert.equal(stderr, `${file} is behind the code: run \`npm run docs\`.\n`);
    });
  }
});

describe('the words that stand where a widget is not drawn', () => {
  const own = fallback('');

  it('are written into what is shown, in the country that it names, and code keeps its line breaks', () => {
    const code = `<twitch-a>\n<p>\n${own.replace(' One ', "{' '}\nOne ")}\n</p><i slot="action"></i></twitch-a>`;
    assert.equal(withFallbacks(code), code);
    assert.equal(
      withFallbacks(
        '<twitch-a on={(a) => b} region="gb">x</twitch-a><twitch-b>…</twitch-b><twitch-c></twitch-c>',
      ),
      `<twitch-a on={(a) => b} region="gb">${fallback('gb')}</twitch-a><twitch-b>…</twitch-b><twitch-c></twitch-c>`,
    );
    assert.equal(
      withFallbacks('<twitch-a><p>x</p><i slot="action">y</i></twitch-a>'),
      `<twitch-a><p>${own}</p><i slot="action">y</i></twitch-a>`,
    );
  });

  it('replace no prose that only names tags', () => {
    const prose = '`<twitch-a>` and `<twitch-b>`, as `</twitch-a>` ends.\n\n';
    const example = (words: string) => `\`\`\`html\n<twitch-a>${words}</twitch-a>\n\`\`\`\n`;
    assert.equal(withFallbacksInCode(prose + example('x') + prose), prose + example(own) + prose);
    assert.notEqual(withFallbacks(prose), prose);
  });
});
