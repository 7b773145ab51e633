import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { filesIn, read, release } from './dist.js';

type Target = string | { types?: string; node?: string; default?: string };

interface Package {
  version: string;
  main: string;
  types: string;
  customElements: string;
  exports: Record<string, Target>;
  files: string[];
  sideEffects: string[];
  dependencies: Record<string, string>;
}

const pack = JSON.parse(read('package.json')) as Package;

const dist = filesIn('dist').map((file) => `./${file}`);

/** The files that a path of package.json means: `*` stands for one name, or more. */
const meant = (path: string) => {
  if (!path.includes('*')) return existsSync(path) ? [path] : [];
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return dist.filter((file) => pattern.test(file));
};

const dead = (paths: readonly string[]) => paths.filter((path) => !meant(path).length);

const entries = Object.entries(pack.exports).map(([path, target]) => ({
  name: path.replace(/^\./, 'leg-twitch'),
  target: typeof target === 'string' ? { default: target } : target,
}));

describe('package.json', () => {
  it('names only what there is', () => {
    const { main, types, customElements, files, sideEffects } = pack;
    assert.deepEqual(dead([main, types, customElements, ...files, ...sideEffects]), []);
    assert.deepEqual(dead(entries.flatMap(({ target }) => Object.values(target))), []);
  });

  it('is caught when it names what there is not (planted)', () => {
    assert.deepEqual(dead(['./dist/more.js', './dist/tools/*.js']), ['./dist/more.js', './dist/tools/*.js']);
  });

  it('has code for whatever can be imported, but where there are types and nothing else', () => {
    for (const { name, target } of entries) {
      if (!target.types || target.default) continue;
      const value = /^export (declare )?(const|let|var|function|class|enum)\b/m;
      assert.doesNotMatch(read(target.types), value, name);
    }
    for (const element of ['vs-cramp', 'warning-signs', 'triggers']) {
      assert.ok(`./elements/${element}.js` in pack.exports, element);
    }
    const { target } = entries.find(({ name }) => name.includes('/elements/')) ?? {};
    assert.ok(!target?.types?.includes('*'), 'a pattern would promise types of what cannot be imported');
  });

  it('leaves Lit, and nothing else, to the bundler', () => {
    const modules = filesIn('dist').filter((file) => /\.js$/.test(file) && !/leg-twitch/.test(file));
    const imported = modules.flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export)\b.*?['"]([^.'"][^'"]*)['"];?$/gm)].map(
        ([, name = '']) => name.split('/')[0],
      ),
    );
    assert.deepEqual([...new Set(imported)], ['lit']);
    assert.deepEqual(Object.keys(pack.dependencies), ['lit']);
    assert.match(
      pack.dependencies['lit'] ?? '',
      /^\^/,
      'a portal that has a Lit should not get a second one',
    );
  });

  it('is what a linter of packages asks for', async () => {
    const { messages } = await publint({ pkgDir: '.', pack: 'npm', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, { ...pack, name: 'leg-twitch' })),
      [],
    );
  });

  it('says the version, and everything else says the same', async () => {
    assert.equal(release.version, pack.version);
    const { version } = await import('../../src/version.js');
    assert.equal(version, pack.version);
    const stated = new RegExp(`version\\W+${pack.version}`, 'i');
    const written = filesIn('src').filter((file) => !/generated/.test(file) && stated.test(read(file)));
    assert.deepEqual(written, []);
  });

  it('brings the licences of what the scripts hold', () => {
    for (const name of ['lit', 'lit-html', '@lit/reactive-element'])
      assert.match(read('dist/LICENSES.md'), new RegExp(`## ${name}\n`));
  });
});

describe('the manifest', () => {
  interface Declaration {
    name: string;
    superclass?: { module?: string };
    mixins?: { module?: string }[];
  }

  interface Manifest {
    modules: {
      path: string;
      declarations: Declaration[];
      exports: { declaration: { name: string; module: string } }[];
    }[];
  }

  const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;

  it('names modules that can be imported, and no source', () => {
    const named = manifest.modules.flatMap(({ path, exports, declarations }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
      ...declarations.flatMap(({ superclass, mixins = [] }) =>
        [superclass, ...mixins].flatMap((other) => other?.module ?? []),
      ),
    ]);
    assert.ok(named.length > 4);
    assert.deepEqual(
      named.filter((path) => !(`./${path.replace(/^\//, '')}` in pack.exports)),
      [],
    );
    assert.doesNotMatch(read('dist/custom-elements.json'), /\.ts"|"\/?src\//);
  });

  it('says of each module what it exports', async () => {
    for (const { path, exports } of manifest.modules) {
      const code = read(join('dist', path));
      for (const { declaration } of exports)
        assert.match(code, new RegExp(`export \\{[^}]*\\b${declaration.name}\\b`), path);
    }
  });
});

describe('types', () => {
  let project: string;
  before(() => {
    // Within the project, so that Lit is where a host's packages are.
    mkdirSync('build', { recursive: true });
    project = mkdtempSync('build/types-');
    const place = join(project, 'node_modules/leg-twitch');
    for (const path of ['package.json', 'dist']) cpSync(path, join(place, path), { recursive: true });
    writeFileSync(join(project, 'package.json'), '{ "name": "host", "type": "module" }');
    writeFileSync(
      join(project, 'host.ts'),
      `import 'leg-twitch';
      import 'leg-twitch/define.js';
      import { warningSigns } from 'leg-twitch/content.js';
      import { TwitchChangeEvent } from 'leg-twitch/events.js';
      import { toQuestionnaire } from 'leg-twitch/fhir.js';
      import { loadLocale } from 'leg-twitch/locale.js';
      import { toText } from 'leg-twitch/text.js';
      import { TwitchTriggers } from 'leg-twitch/elements/triggers.js';
      export const tag: TwitchTriggers = document.createElement('twitch-triggers');
      tag.addEventListener('twitch-change', (event: TwitchChangeEvent) => event.value.join());
      export const texts: string[] = [toText([]), warningSigns().list.nothing, toQuestionnaire().title];
      export const coming: Promise<unknown> = loadLocale('de');\n`,
    );
  });
  after(() => rmSync(project, { recursive: true }));

  const { Bundler, Node10, Node16 } = ts.ModuleResolutionKind;
  for (const [name, moduleResolution, module] of [
    ['node', Node10, ts.ModuleKind.ESNext],
    ['node16', Node16, ts.ModuleKind.Node16],
    ['bundler', Bundler, ts.ModuleKind.ESNext],
  ] as const) {
    const options: ts.CompilerOptions = {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    };

    it(`of every entry are found under the moduleResolution ${name}`, () => {
      const missing = entries.filter(({ name: entry, target: { types } }) => {
        if (!types) return false;
        const from = resolve(project, 'host.ts');
        const mode = ts.ModuleKind.ESNext;
        const { resolvedModule } = ts.resolveModuleName(
          entry,
          from,
          options,
          ts.sys,
          undefined,
          undefined,
          mode,
        );
        return !resolvedModule?.resolvedFileName.endsWith(types.slice(1));
      });
      assert.deepEqual(missing, []);
    });

    it(`fit together under the moduleResolution ${name}`, () => {
      const program = ts.createProgram([join(project, 'host.ts')], options);
      const complaints = ts.getPreEmitDiagnostics(program);
      assert.equal(
        ts.formatDiagnostics(complaints, {
          getCanonicalFileName: (file) => file,
          getCurrentDirectory: () => project,
          getNewLine: () => '\n',
        }),
        '',
      );
    });
  }
});

describe('dist/define.js', () => {
  const define = pathToFileURL('dist/define.js').href;

  /** Runs code in a thread of its own, which has no window, and gives back what it answers. */
  const inWorker = async (code: string) => {
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads');
      (async () => { ${code} })().then((answer) => parentPort.postMessage(answer));`,
      { eval: true },
    );
    const [answer] = (await once(worker, 'message')) as [unknown];
    await worker.terminate();
    return answer;
  };

  it('does nothing in a worker', async () => {
    assert.equal(await inWorker(`await import('${define}'); return typeof document;`), 'undefined');
  });

  it('is caught when it takes a document for granted (planted)', async () => {
    await assert.rejects(inWorker('document.title;'), /document is not defined/);
  });

  it('registers the elements in jsdom, which draws what has no form', async () => {
    const [registered, drawn] = (await inWorker(`
      const { JSDOM } = require('jsdom');
      const page = '<!doctype html><twitch-vs-cramp>Words</twitch-vs-cramp>';
      const { window } = new JSDOM(page, { url: 'https://portal.example/', pretendToBeVisual: true });
      for (const name of Object.getOwnPropertyNames(window)) {
        if (!(name in globalThis) || /Event/.test(name)) globalThis[name] = window[name];
      }
      globalThis.addEventListener = window.addEventListener.bind(window);
      await import('${define}');
      const element = document.querySelector('twitch-vs-cramp');
      await element.updateComplete;
      const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'];
      return [
        tags.filter((tag) => customElements.get(tag)).length,
        element.shadowRoot.querySelector('[part=base]').textContent,
      ];
    `)) as [number, string];
    assert.equal(registered, 3);
    assert.match(drawn, /twitch/i);
  });
});
