import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';

/** What lit-localize finds in a project, as its own extractor writes it for translators; works in `folder`. */
const extract = (folder: string, tsConfig: string) => {
  const config = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as object;
  const from = (path: string) => relative(folder, resolve(path));
  writeFileSync(
    join(folder, 'lit-localize.json'),
    JSON.stringify({
      ...config,
      $schema: undefined,
      targetLocales: ['xx'],
      tsConfig: from(tsConfig),
      output: { mode: 'runtime', outputDir: 'out' },
      interchange: { format: 'xliff', xliffDir: 'xliff' },
    }),
  );
  execFileSync(
    process.execPath,
    [
      'node_modules/@lit/localize-tools/bin/lit-localize.js',
      'extract',
      '--config',
      join(folder, 'lit-localize.json'),
    ],
    { stdio: 'pipe' },
  );
  const xliff = readFileSync(join(folder, 'xliff/xx.xlf'), 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(
    ([, id = '', body = '']) => ({
      id,
      source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
      note: /<note[^>]*>([\s\S]*?)<\/note>/.exec(body)?.[1] ?? '',
    }),
  );
};

const key = (text: string) => text.replace(/<x [^>]*>/g, '\x1e');

describe('messages for translators', () => {
  let messages: ReturnType<typeof extract>;
  let folder: string;
  before(() => {
    mkdirSync('build', { recursive: true });
    folder = mkdtempSync('build/messages-');
    messages = extract(folder, 'tsconfig.build.json');
    return () => rmSync(folder, { recursive: true });
  });

  it('all have an id that says what they are, and a note for the translator', () => {
    assert.ok(messages.length > 100, `${messages.length} messages`);
    assert.ok(messages.some(({ id }) => id === 'picture.twitch'));
    assert.deepEqual(
      messages.filter(({ id, note }) => !/^[a-z][a-z-]*(\.[a-z0-9-]+)+$/.test(id) || !note),
      [],
    );
  });

  it('hold whole texts, no HTML and no adjacent placeholders', () => {
    assert.deepEqual(
      messages.filter(({ source }) => /&lt;|<x [^>]*><x /.test(source)),
      [],
    );
  });

  it('differ from each other: a page finds a translation by its English', () => {
    const seen = new Map<string, string>();
    for (const { id, source } of messages) {
      assert.ok(!seen.has(key(source)), `${id} says the same as ${seen.get(key(source))}`);
      seen.set(key(source), id);
    }
  });

  it('are caught when a note or an explicit id is missing', () => {
    writeFileSync(
      join(folder, 'planted.ts'),
      "import { msg } from '../../src/locale/messages.js';\nexport const planted = () => msg('No id, no note');\n",
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['planted.ts'] }),
    );
    const [planted] = extract(folder, join(folder, 'tsconfig.json'));
    assert.ok(planted && !planted.note && !planted.id.includes('.'));
  });
});
