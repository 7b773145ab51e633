import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Message } from '../../i18n/xliff.js';
import { run } from '../../scripts/i18n/commands.js';
import { extract } from '../../scripts/i18n/extract.js';
import { loadLocales } from '../../scripts/i18n/files.js';

const words: Readonly<Record<string, string>> = {
  'sign.weakness': "msg('a muscle is weak', { id: 'sign.weakness', desc: 'SAFETY. Loss of strength.' })",
  'emergency.call': "msg(str`Call ${number} now`, { id: 'emergency.call', desc: 'SAFETY. A number.' })",
  'list.copy': "msg('Copy my list', { id: 'list.copy', desc: 'Button.' })",
};

let folder: string;

const at = (path: string) => join(folder, path);
const read = (path = 'locales/es.xlf') => readFileSync(at(path), 'utf8');
const edit = (change: (text: string) => string, path = 'locales/es.xlf') => {
  const text = change(read(path));
  assert.notEqual(text, read(path), 'nothing was edited');
  writeFileSync(at(path), text);
};

/** As lit-localize knows its functions: by a property of their types. */
const library = `
type Own = { (text: string | object, options?: { id?: string; desc?: string }): string; _LIT_LOCALIZE_MSG_?: never };
type Tag = { (strings: TemplateStringsArray, ...values: readonly unknown[]): object; _LIT_LOCALIZE_STR_?: never };
export declare const msg: Own;
export declare const str: Tag;
`;

/** No more of TypeScript than it takes: reading its library takes longer than all else. */
const tsConfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022'],
    types: [],
    skipLibCheck: true,
  },
  include: ['src'],
};

/** Writes the English. */
const write = (english = words) =>
  writeFileSync(
    at('src/content.ts'),
    `import { msg, str } from './messages.js';
export const content = (number: string) => [${Object.values(english).join(',\n')}, str\`\${number}\`];
`,
  );

const extracted = new Map<string, readonly Message[]>();

/** What lit-localize finds in the English. It takes its time, so it is asked once for each English. */
const source = () => {
  const english = read('src/content.ts');
  const messages = extracted.get(english) ?? extract();
  extracted.set(english, messages);
  return messages;
};

const inFolder = <T>(task: () => T): T => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return task();
  } finally {
    process.chdir(before);
  }
};

/** `npm run i18n -- …` */
const i18n = (...args: readonly string[]) => {
  const said: string[] = [];
  const hear = () => mock.fn((text: string) => said.push(text));
  const console = [
    mock.method(globalThis.console, 'log', hear()),
    mock.method(globalThis.console, 'error', hear()),
  ];
  try {
    const status = inFolder(() => run(args, source));
    return { status, said: said.join('\n') };
  } finally {
    for (const method of console) method.mock.restore();
  }
};

/** The first language as a build ships it. */
const build = () => inFolder(() => loadLocales(source())[0]);

/** Everything below `locales`. */
const bytes = () =>
  readdirSync(at('locales'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .map((path) => `${path}\n${read(`locales/${path}`)}`)
    .join('\n');

const spanish = { 'sign.weakness': 'un músculo está débil', 'emergency.call': 'Llame al {0} ahora' };

const drafts = (more: object = {}) => {
  const words = {
    negation: ['no'],
    urgency: ['ahora'],
    glossary: { muscle: { use: ['múscul'], avoid: [] } },
  };
  writeFileSync(at('es.json'), JSON.stringify({ messages: spanish, ...words, ...more }));
  return i18n('import', 'es', 'es.json');
};

describe('npm run i18n', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'i18n-test-'));
    mkdirSync(at('src'));
    mkdirSync(at('locales'));
    symlinkSync(resolve('node_modules'), at('node_modules'));
    writeFileSync(at('lit-localize.json'), readFileSync('lit-localize.json'));
    writeFileSync(at('tsconfig.build.json'), JSON.stringify(tsConfig));
    writeFileSync(at('src/messages.ts'), library);
    write();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('starts a language with all messages untranslated', () => {
    const { status, said } = i18n('add', 'SW');
    assert.equal(status, 0, said);
    assert.match(said, /Kiswahili: edit locales\/sw\.xlf/);
    assert.equal(read('locales/sw.xlf').match(/<trans-unit /g)?.length, 3);
    assert.doesNotMatch(read('locales/sw.xlf'), /<target/);
    assert.deepEqual(JSON.parse(read('locales/languages.json')), {
      sw: { name: 'Kiswahili', dir: 'ltr', script: 'Latn' },
    });
    assert.deepEqual(JSON.parse(read('locales/glossary/sw.json')), {
      glossary: {},
      negation: [],
      urgency: [],
    });
    assert.equal(i18n('check').status, 0);
  });

  it('refuses a language that is not one, has no name, or exists', () => {
    assert.match(i18n('add', 'klingon!').said, /“klingon!” is no language tag/);
    assert.match(i18n('add', 'ht').said, /--name/);
    assert.equal(i18n('add', 'ht', '--name', 'Kreyòl ayisyen').status, 0);
    assert.equal(JSON.parse(read('locales/languages.json')).ht.safety, 'after-review');
    const again = i18n('add', 'HT', '--name', 'x');
    assert.match(again.said, /ht exists already: locales\/ht\.xlf/);
    assert.equal(again.status, 1);
    assert.doesNotMatch(again.said, / {4}at /, 'no stack');
  });

  it('takes in drafts, and changes no byte when run again, and again', () => {
    assert.match(drafts().said, /2 taken in/);
    assert.equal(i18n().status, 0);
    const before = bytes();
    assert.match(before, /leveraged-mt/);
    assert.equal(i18n().status, 0);
    drafts();
    assert.equal(bytes(), before);
  });

  it('leaves out drafts that were made of other English', () => {
    writeFileSync(at('source.json'), JSON.stringify([{ id: 'sign.weakness', source: 'a muscle is sore' }]));
    writeFileSync(at('es.json'), JSON.stringify({ messages: spanish }));
    const { said } = i18n('import', 'es', 'es.json', '--source', 'source.json');
    assert.match(said, /made from other English, not taken in: sign\.weakness/);
    assert.doesNotMatch(read(), /débil/);
  });

  it('shows English where an approved safety message has turned into its opposite', () => {
    drafts();
    assert.equal(
      i18n('sign', 'es', 'sign.weakness', '--name', 'Dr Ana Ruiz', '--date', '2026-11-22').status,
      0,
    );
    assert.match(read(), /<trans-unit id="sign.weakness" approved="yes">/);
    assert.equal(build()?.messages['sign.weakness'], spanish['sign.weakness']);
    assert.equal(build()?.review.signedOff, 1);

    write({ ...words, 'sign.weakness': words['sign.weakness']?.replace('is weak', 'is not weak') ?? '' });
    assert.equal(build()?.messages['sign.weakness'], undefined, 'even before anybody has run the command');
    const check = i18n('check');
    assert.equal(check.status, 1);
    assert.match(
      check.said,
      /locales\/es\.xlf:\d+: error: sign\.weakness: The English has become: “a muscle is not weak”/,
    );
    assert.match(check.said, /out of step with the English. Run `npm run i18n`/);

    assert.equal(i18n().status, 0);
    assert.doesNotMatch(read(), /approved|signed-off|sign-off/);
    assert.match(read(), /<note from="previous-source">a muscle is weak<\/note>/);
    assert.equal(i18n('check').status, 0);
    assert.equal(build()?.messages['sign.weakness'], undefined);
    assert.deepEqual(build()?.withheld, ['sign.weakness']);
  });

  it('catches up after lit-localize alone has put new English over an approved translation', () => {
    drafts();
    i18n('sign', 'es', '--all', '--name', 'Dr Ana Ruiz');
    write({ ...words, 'sign.weakness': words['sign.weakness']?.replace('is weak', 'is not weak') ?? '' });
    edit((text) => text.replace('"targetLocales": []', '"targetLocales": ["es"]'), 'lit-localize.json');
    execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract'], {
      cwd: folder,
      stdio: 'ignore',
    });
    assert.match(read(), /approved="yes">\s*<source>a muscle is not weak<.*\s*<target state="signed-off">/);
    assert.equal(build()?.messages['sign.weakness'], undefined);
    assert.equal(i18n('check').status, 1);
    i18n();
    assert.equal(read().match(/approved/g)?.length, 1, 'the other one, which has not changed');
    assert.match(read(), /a muscle is not weak<\/source>\s*<target state="needs-review-translation">/);
  });

  it('archives what the English drops, and brings it back', () => {
    drafts();
    const before = bytes();
    write({ 'sign.weakness': words['sign.weakness'] ?? '', 'list.copy': words['list.copy'] ?? '' });
    assert.match(i18n().said, /1 archived/);
    assert.doesNotMatch(read(), /Llame al/);
    assert.match(read('locales/archive/es.xlf'), /Llame al/);
    write();
    assert.match(i18n().said, /1 restored/);
    assert.ok(!existsSync(at('locales/archive/es.xlf')));
    assert.equal(bytes(), before);
  });

  it('refuses to sign what has errors, and voids a sign-off that was edited', () => {
    drafts();
    edit((text) => text.replace(/(<target[^>]*>)Llame al <x[^>]*>/, '$1Llame'));
    const refused = i18n('sign', 'es', '--all', '--name', 'Dr Ana Ruiz');
    assert.equal(refused.status, 1);
    assert.match(refused.said, /1 signed off/);
    assert.match(refused.said, /not signed: emergency\.call: The placeholder \{0\}.*is missing/);
    assert.match(refused.said, /not signed: list\.copy has no translation/);

    edit((text) => text.replace('está débil', 'está cansado'));
    assert.match(i18n('check').said, /error: sign\.weakness: The fingerprint does not match/);
    i18n();
    assert.doesNotMatch(read(), /signed-off|approved/);
    assert.match(i18n('sign', 'es', 'sign.worse', '--name', 'A').said, /There is no message sign\.worse/);
    assert.match(i18n('sign', 'es', 'sign.weakness').said, /Who signs/);
    assert.match(i18n('sign', 'fr', '--all', '--name', 'A').said, /There is no locales\/fr\.xlf/);
  });

  it('passes on warnings, and fails on an error, with file, line and id', () => {
    drafts({ messages: { ...spanish, 'list.copy': 'Copy my list' } });
    const warned = i18n('check', 'es');
    assert.equal(warned.status, 0, warned.said);
    assert.match(warned.said, /locales\/es\.xlf:\d+: warning: list\.copy: .*\[copy\]/);
    edit((text) => text.replace('Copy my list</target>', 'Copiar <b>mi</b> lista</target>'));
    const failed = i18n('check', 'es');
    assert.equal(failed.status, 1);
    assert.match(failed.said, /error: list\.copy: .*Take out <b>.*\[child\]/);
  });

  it('says where a file is broken, leaves it as it is, and goes on with the others', () => {
    drafts();
    i18n('add', 'sw');
    edit((text) => text.replace('</source>', ''));
    const before = read();
    write({ 'list.copy': words['list.copy'] ?? '' });
    const { status, said } = i18n();
    assert.equal(status, 1);
    assert.match(said, /locales\/es\.xlf:\d+: error: .*well-formed/);
    assert.equal(read(), before);
    assert.doesNotMatch(read('locales/sw.xlf'), /emergency/);
  });

  it('takes up a file that somebody has put there', () => {
    i18n('add', 'sw');
    const file = read('locales/sw.xlf').replace(
      '<source>Copy my list</source>',
      '$&\n  <target state="translated">Nakili orodha yangu</target>',
    );
    rmSync(at('locales'), { recursive: true });
    mkdirSync(at('locales'));
    writeFileSync(at('locales/sw.xlf'), file);
    assert.equal(build()?.messages['list.copy'], 'Nakili orodha yangu');
    assert.equal(build()?.name, 'Kiswahili');
    assert.equal(i18n('check').status, 1, 'not yet in the list of languages');
    assert.equal(i18n().status, 0);
    assert.equal(JSON.parse(read('locales/languages.json')).sw.name, 'Kiswahili');
    assert.equal(i18n('check').status, 0);
  });

  it('names a language of the list that has no file, a wrong glossary, and English that cannot be translated', () => {
    drafts();
    edit((text) => text.replace('"múscul"', '1'), 'locales/glossary/es.json');
    assert.match(i18n('check').said, /locales\/glossary\/es\.json: “muscle” needs a list/);
    rmSync(at('locales/es.xlf'));
    assert.match(i18n('check').said, /es has no locales\/es\.xlf/);
    write({ wrong: "msg('Salt & water')" });
    assert.match(i18n('check').said, /src\/content: error: s\w+: .*“&”/);
  });

  it('asks for the words of dates where no computer has them, keeps them, and says when they are wrong', () => {
    i18n('add', 'ht', '--name', 'Kreyòl ayisyen');
    const wanting = i18n('check');
    assert.equal(wanting.status, 0);
    assert.match(wanting.said, /locales\/languages\.json: warning: ht: No names of months.*"months"/);
    assert.match(wanting.said, /locales\/languages\.json: warning: ht: No word for “or”/);

    const formats = {
      months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' '),
      date: '{day} {month} {year}',
      or: '{0} oswa {1}',
    };
    const list = JSON.parse(read('locales/languages.json'));
    writeFileSync(at('locales/languages.json'), JSON.stringify({ ht: { ...list.ht, ...formats } }));
    i18n('add', 'sw');
    assert.deepEqual(build()?.formats, formats);
    assert.doesNotMatch(i18n('check').said, /languages\.json/);

    edit((text) => text.replace('{0} oswa {1}', 'oswa'), 'locales/languages.json');
    const wrong = i18n('check');
    assert.equal(wrong.status, 1);
    assert.match(wrong.said, /locales\/languages\.json: error: ht: "or" needs \{0\} and \{1\}/);
  });

  it('explains itself, and tells CI by its exit code', () => {
    assert.match(i18n('--help').said, /npm run i18n -- add <tag>/);
    assert.match(i18n('add', '--nmae', 'x').said, /--nmae/);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/i18n/main.ts', 'translate'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /npm run i18n -- add <tag>/);
  });
});
