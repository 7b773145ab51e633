import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';

const run = (cwd: string, tool: string, ...options: string[]) =>
  spawnSync(process.execPath, [resolve('node_modules', tool), ...options], { cwd, encoding: 'utf8' }).stdout;

/** A house of the same rules that holds nothing but what is planted in it. */
const houseOf = (files: Record<string, string>) => {
  mkdirSync('build', { recursive: true });
  const house = mkdtempSync('build/house-');
  after(() => rmSync(house, { recursive: true }));
  copyFileSync('tsconfig.json', join(house, 'tsconfig.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  return house;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path);
    return path;
  });

describe('the compiler', () => {
  const wrong = "export const planted: number = 'a word';\n";
  const wrongScript = "/** @type {number} */\nexport const planted = 'a word';\n";

  it('complains of a type error in every kind of file (planted)', () => {
    const planted = {
      'demo/portal/planted.ts': wrong,
      'i18n/planted.ts': wrong,
      'planted.config.js': wrongScript,
      'scripts/build/planted.ts': wrong,
      'scripts/other.js': wrongScript,
      'scripts/planted.ts': wrong,
      'src/content/planted.ts': wrong,
      'src/elements/planted.ts': wrong,
      'src/planted.ts': wrong,
      'test/elements/planted.test.ts': wrong,
      'test/helpers/planted.ts': wrong,
      'test/host/planted.test.ts': wrong,
      'test/i18n/planted.test.ts': wrong,
      'test/node/planted.test.ts': wrong,
      'test/page/planted.test.ts': wrong,
    };
    const said = run(houseOf(planted), 'typescript/bin/tsc', '-p', '.', '--pretty', 'false');
    const found = [...said.matchAll(/^([\w./]+)\(\d+,\d+\): error TS2322/gm)].map(([, file]) => file);
    assert.deepEqual(found.sort(), Object.keys(planted));
  });

  it('reads every file, but for the apps that frameworks have compilers of their own for', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
    const known = new Set(fileNames.map((file) => relative('.', file)));
    const app = /^test\/host\/(react|preact|solid|vue|svelte|angular)\//;
    const ours = ['src', 'i18n', 'demo', 'scripts', 'test'].flatMap(filesIn).concat(readdirSync('.'));
    const code = ours.filter((file) => /\.[jt]sx?$/.test(file) && !app.test(file));
    assert.ok(code.length > 100, `${code.length} files`);
    assert.deepEqual(
      code.filter((file) => !known.has(file)),
      [],
    );
  });
});

describe('imports', () => {
  /** The rule that each planted import breaks. */
  const planted: [rule: string, file: string, target: string][] = [
    ['content-imports', 'src/content/a.ts', '../elements/base.js'],
    ['content-imports', 'src/content/b.ts', '../export/text.js'],
    ['content-imports', 'src/content/c.ts', '../locale/match.js'],
    ['content-imports', 'src/content/d.ts', 'lit'],
    ['locale-imports', 'src/locale/a.ts', '../content/index.js'],
    ['lists-imports', 'src/lists/a.ts', '../elements/base.js'],
    ['lists-imports', 'src/lists/b.ts', '../export/text.js'],
    ['export-imports', 'src/export/a.ts', '../elements/base.js'],
    ['export-imports', 'src/export/b.ts', 'lit/html.js'],
    ['elements-imports', 'src/elements/a.ts', '../leg-twitch.js'],
    ['elements-imports', 'src/elements/b.ts', '@lit/localize'],
    ['registration-is-for-entries', 'src/elements/c.ts', '../define.js'],
    ['registration-is-for-entries', 'demo/portal/a.ts', '../../src/define.js'],
    ['src-stands-alone', 'src/elements/d.ts', '../../i18n/xml.js'],
    ['i18n-knows-types-only', 'i18n/a.ts', '../src/locale/messages.js'],
    ['i18n-stands-alone', 'i18n/b.ts', '../scripts/build.js'],
    ['i18n-runs-in-browsers', 'i18n/c.ts', 'node:fs'],
    ['demo-takes-public-faces', 'demo/portal/b.ts', '../../src/content/common.js'],
    ['demo-needs-no-scripts', 'demo/portal/c.ts', '../../scripts/build.js'],
    ['scripts-know-no-demo', 'scripts/a.ts', '../demo/states/states.js'],
    ['no-circle-of-modules', 'src/elements/circle-back.ts', './circle.js'],
  ];

  const allowed: [file: string, target: string][] = [
    ['src/content/right.ts', '../locale/messages.js'],
    ['src/lists/right.ts', '../content/index.js'],
    ['src/export/right.ts', '../lists/checklist.js'],
    ['src/elements/right.ts', '../content/index.js'],
    ['src/elements/right-too.ts', 'lit'],
    ['src/elements/events.ts', '../events.js'],
    ['src/leg-twitch.ts', './define.js'],
    ['demo/portal/right.ts', '../../src/content/index.js'],
    ['demo/portal/core.ts', '../../i18n/xml.js'],
    ['scripts/right.ts', '../i18n/xml.js'],
    ['scripts/right-too.ts', '../src/content/index.js'],
  ];

  const targets = [
    'demo/states/states.ts',
    'i18n/xml.ts',
    'scripts/build.ts',
    'src/content/common.ts',
    'src/content/index.ts',
    'src/define.ts',
    'src/elements/base.ts',
    'src/events.ts',
    'src/export/text.ts',
    'src/lists/checklist.ts',
    'src/locale/match.ts',
    'src/locale/messages.ts',
  ];

  const importing = (target: string) => `export * from '${target}';\n`;

  const house = Object.fromEntries([
    ...targets.map((file) => [file, 'export const nothing = 0;\n']),
    ...allowed.map(([file, target]) => [file, importing(target)]),
    [
      'i18n/types.ts',
      "import type { nothing } from '../src/locale/messages.js';\nexport type A = typeof nothing;\n",
    ],
  ]) as Record<string, string>;

  /** The broken rules of a house, with the file that breaks each. */
  const broken = (files: Record<string, string>) => {
    const said = run(
      houseOf({ ...house, ...files }),
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', resolve('dependency-cruiser.config.js'), '--output-type', 'json'],
      ...['src', 'i18n', 'demo', 'scripts'],
    );
    const { summary } = JSON.parse(said) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
  };

  let found: string[];
  before(() => {
    found = broken({
      ...Object.fromEntries(planted.map(([, file, target]) => [file, importing(target)])),
      'src/elements/circle.ts': importing('./circle-back.js'),
      'src/locale/types.ts':
        "import type { nothing } from '../content/index.js';\nexport type A = typeof nothing;\n",
    });
  });

  for (const [rule, file, target] of planted) {
    it(`of ${target} in ${file} break the rule ${rule} (planted)`, () => {
      assert.ok(found.includes(`${rule}: ${file}`), found.join('\n'));
    });
  }

  it('of types count as well (planted)', () => {
    assert.ok(found.includes('locale-imports: src/locale/types.ts'));
  });

  it('that make a circle of folders, though none of modules, are named (planted)', () => {
    const circle = broken({
      'src/elements/styles/frame.ts': importing('../pictures/icons.js'),
      'src/elements/styles/colours.ts': 'export const nothing = 0;\n',
      'src/elements/pictures/icons.ts': 'export const nothing = 0;\n',
      'src/elements/pictures/drawing.ts': importing('../styles/colours.js'),
    });
    assert.deepEqual(circle.sort(), [
      'no-circle-of-folders: src/elements/pictures',
      'no-circle-of-folders: src/elements/styles',
    ]);
  });

  it('that point the right way are not', () => {
    assert.deepEqual(broken({}), []);
  });
});

describe('what is written', () => {
  const eslint = new ESLint();
  const complaints = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath })).flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId ?? 'no rule'),
    );

  const long = Array.from({ length: 301 }, (_, index) => `export const planted${index} = ${index};\n`).join(
    '',
  );

  for (const folder of ['src/elements', 'i18n', 'demo/portal', 'scripts', 'scripts/build']) {
    it(`in ${folder} has at most 300 lines a file, and named exports (planted)`, async () => {
      assert.deepEqual(await complaints(`${folder}/planted.ts`, long), ['max-lines']);
      assert.deepEqual(await complaints(`${folder}/planted.ts`, 'export default 1;\n'), [
        'no-restricted-syntax',
      ]);
    });
  }

  it('as content and as tests may be longer', async () => {
    for (const file of [
      'src/content/planted.ts',
      'test/node/planted.test.ts',
      'test/elements/planted.test.ts',
    ]) {
      assert.deepEqual(await complaints(file, long), []);
    }
  });

  for (const [name, rule, code] of [
    [
      'a tag that is registered elsewhere',
      'no-restricted-syntax',
      "customElements.define('a-b', HTMLElement);\n",
    ],
    ['an enum', 'no-restricted-syntax', 'export enum Planted {}\n'],
    ['a namespace', 'no-restricted-syntax', 'export namespace Planted {\n  export const a = 1;\n}\n'],
    ['any type', '@typescript-eslint/no-explicit-any', 'export const planted: any = 1;\n'],
    [
      'a silenced compiler',
      '@typescript-eslint/ban-ts-comment',
      "// @ts-expect-error It is only planted.\nexport const planted: number = '';\n",
    ],
    ['a silenced rule', 'no-debugger', '/* eslint-disable no-debugger */\ndebugger;\n'],
    ['a word on the console', 'no-console', "console.log('planted');\n"],
  ] as const) {
    it(`is refused with ${name} (planted)`, async () => {
      assert.ok((await complaints('src/elements/planted.ts', code)).includes(rule));
    });
  }
});
