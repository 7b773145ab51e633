// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { brotliSize } from '../../scripts/brotli.js';
import { budget, overBudget } from '../../scripts/size.js';

const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
const page = read('dist/leg-twitch.js');
const { version, exports, customElements, files, dependencies } = JSON.parse(read('package.json'));
const release = JSON.parse(read('dist/release.json'));

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const hashes = (/** @type {string} */ folder) =>
  filesIn(folder)
    .sort()
    .map(
      (file) =>
        `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    );

describe('the script for pages', () => {
  it('stays within its budget', () => {
    assert.equal(overBudget(readFileSync('dist/leg-twitch.js')), '');
  });

  it('is caught, with an instruction, when it outgrows the budget', () => {
    const noise = createHash('sha512');
    const padding = Array.from({ length: budget / 30 }, (_, index) =>
      noise.copy().update(`${index}`).digest('hex'),
    ).join('');
    assert.match(overBudget(Buffer.from(page + padding)), /over the budget.*npm run size/s);
  });

  it('holds nothing that only authors and translators need', () => {
    assert.doesNotMatch(page, /SAFETY\.|Table cell|Copyright A\.D\.A\.M\.|"F\d\d"/);
    assert.doesNotMatch(read('dist/more.js'), /in the drawing/);
    assert.ok(filesIn('dist/shared').some((file) => read(file).includes("'F45'")));
  });

  it('has no style attribute, no raw HTML, nothing that asks the network or stores', () => {
    const forbidden =
      /\sstyle=|unsafeHTML|innerHTML\s*=\s*[^=]*\+|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|localStorage|sessionStorage|document\.cookie|indexedDB|import\((?!"\.\/(more|wording)\.js"\)|`\.\/locales\/\$\{\w+\}\.js`\))/;
    assert.doesNotMatch(page, forbidden);
    for (const planted of ['<p style="color:red">', 'fetch("/x")', 'localStorage.x = 1', 'import("./x.js")'])
      assert.match(planted, forbidden);
  });

  it('has a Trusted Types policy of its own name', () => {
    assert.match(page, /createPolicy\("leg-twitch"/);
    assert.doesNotMatch(page, /"lit-html"/);
  });

  it('has a source map, and the classic script neither imports nor exports', () => {
    assert.ok(
      JSON.parse(read('dist/leg-twitch.js.map')).sources.some((/** @type {string} */ path) =>
        path.endsWith('warning-signs.ts'),
      ),
    );
    assert.doesNotThrow(() => new Function(read('dist/leg-twitch.en.js')));
  });
});

describe('the package', () => {
  it('exports files that exist', () => {
    for (const target of Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    )) {
      const path = target.replace('*', /elements/.test(target) ? 'warning-signs' : 'es');
      assert.ok(existsSync(path), path);
    }
  });

  it('names a manifest and files that exist, and is left alone by a build', () => {
    assert.equal(customElements, './dist/custom-elements.json');
    for (const path of [customElements, ...files]) assert.ok(existsSync(path), path);
  });

  it('carries the licences of what it bundles', () => {
    for (const name of ['lit', 'lit-html', '@lit/reactive-element', '@lit/localize'])
      assert.match(read('dist/LICENSES.md'), new RegExp(`## ${name}\n`));
  });

  it('leaves Lit, and nothing else, to the bundler', () => {
    const modules = filesIn('dist').filter((file) => /\.js$/.test(file) && !/leg-twitch/.test(file));
    const imported = modules.flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export)\b.*?from\s*['"]([^.'"][^'"]*)['"]/gm)].map(
        ([, name]) => name,
      ),
    );
    assert.deepEqual([...new Set(imported)], ['lit']);
    assert.ok(dependencies.lit);
  });

  it('can be imported where there is no DOM', async () => {
    const { warningSigns } = await import('../../dist/content.js');
    assert.ok(warningSigns().cards.length);
  });

  it('says the same version everywhere', async () => {
    assert.equal(release.version, version);
    assert.match(read('src/version.ts'), new RegExp(`'${version}'`));
  });
});

describe('release.json', () => {
  it('lists every file with its true size and hash', () => {
    const scripts = filesIn('dist')
      .map((file) => file.slice('dist/'.length))
      .filter((file) => file !== 'release.json');
    assert.deepEqual(Object.keys(release.files).sort(), scripts.sort());
    for (const [name, { bytes, brotli, integrity }] of Object.entries(release.files)) {
      const content = readFileSync(join('dist', name));
      assert.equal(content.length, bytes);
      assert.equal(brotliSize(content), brotli);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity);
    }
  });

  it('says that no clinician has reviewed the English or any translation yet', () => {
    const { en, ...translations } = release.languages;
    assert.deepEqual(en, { source: true, reviewed: null });
    assert.ok(Object.keys(translations).length >= 9);
    for (const [tag, { messages }] of Object.entries(translations)) {
      assert.deepEqual([tag, messages.machine, messages.signedOff], [tag, messages.total, 0]);
    }
  });

  it('says which messages stay English until a person has reviewed them', () => {
    const withheld = Object.entries(release.languages).filter(
      ([, { inEnglishUntilReviewed = [] }]) => inEnglishUntilReviewed.length,
    );
    assert.deepEqual(
      withheld.map(([tag]) => tag),
      ['ht', 'ur'],
    );
    assert.ok(release.languages.ur.inEnglishUntilReviewed.includes('sign.weakness'));
  });

  it('has no language of more than 6,000 bytes with brotli', () => {
    const files = Object.keys(release.files).filter((file) => /^locales\/[\w-]+\.js$/.test(file));
    assert.equal(files.length, Object.keys(release.languages).length - 1);
    for (const file of files) assert.ok(release.files[file].brotli <= 6000, file);
  });
});

describe('the build', () => {
  it('gives the same bytes a second time', { timeout: 120_000 }, () => {
    execFileSync(process.execPath, ['scripts/build.js', 'dist-again'], { stdio: 'pipe' });
    assert.deepEqual(hashes('dist-again'), hashes('dist'));
    writeFileSync('dist-again/leg-twitch.js', `${page} `);
    assert.notDeepEqual(hashes('dist-again'), hashes('dist'));
    rmSync('dist-again', { recursive: true });
  });
});

describe('imports', () => {
  const eslint = new ESLint();
  /** @param {string} filePath @param {string} code */
  const complaints = async (filePath, code) =>
    (await eslint.lintText(code, { filePath }))[0]?.messages.filter(
      ({ ruleId }) => ruleId === 'no-restricted-imports',
    ).length;

  for (const [file, target] of [
    ['src/content/planted.ts', '../elements/base.js'],
    ['src/content/planted.ts', '../export/text.js'],
    ['src/content/planted.ts', 'lit'],
    ['src/locale/planted.ts', '../content/index.js'],
    ['src/export/planted.ts', '../elements/triggers.js'],
    ['src/export/planted.ts', 'lit/html.js'],
    ['src/elements/planted.ts', '../define.js'],
  ]) {
    it(`from ${file} to ${target} are refused`, async () => {
      assert.equal(await complaints(/** @type {string} */ (file), `import '${target}';\n`), 1);
    });
  }

  it('that point the right way are not', async () => {
    assert.equal(
      await complaints('src/elements/planted.ts', "import '../content/index.js';\nimport 'lit';\n"),
      0,
    );
    assert.equal(await complaints('src/content/planted.ts', "import '@lit/localize';\n"), 0);
  });
});
