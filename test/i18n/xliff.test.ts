import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XliffError } from '../../i18n/xliff.js';
import { call, empty, fileOf, parse } from './xliff-files.js';

const unit = (id: string, target = '<target>hola</target>') =>
  `<trans-unit id="${id}"><source>hello</source>${target}</trans-unit>`;

const refusal = (text: string): XliffError => {
  try {
    parse(text);
  } catch (error) {
    assert.ok(error instanceof XliffError, String(error));
    return error;
  }
  throw new Error('It was read.');
};

describe('a translation file', () => {
  it('is written in the same bytes when read again', () => {
    const once = String(parse(fileOf(unit('a.b'))));
    assert.equal(String(parse(once)), once);
    assert.match(
      once,
      /\n<trans-unit id="a\.b">\n {2}<source>hello<\/source>\n {2}<target>hola<\/target>\n<\/trans-unit>\n/,
    );
  });

  it('keeps what other tools have put there', () => {
    const foreign = fileOf(
      `<!-- from Ana --><trans-unit id="a.b" xmlns:okp="urn:okp" okp:score="7" resname="x"><source>hello</source><target xml:lang="es" state="translated" okp:by="ana">hola</target><note priority="1">Ask &amp; check &lt;b&gt;</note><alt-trans><target>buenas</target></alt-trans><okp:more>  <okp:deep a="1&#10;2"/> </okp:more></trans-unit>`,
      'target-language="es" source-language="en" product-version="7"',
    );
    const text = String(parse(foreign));
    for (const kept of [
      '<!-- from Ana -->',
      'xmlns:okp="urn:okp" id="a.b" okp:score="7" resname="x"',
      '<target xml:lang="es" state="translated" okp:by="ana">hola</target>',
      '<note priority="1">Ask &amp; check &lt;b&gt;</note>',
      '<alt-trans><target>buenas</target></alt-trans>',
      '<okp:more>  <okp:deep a="1&#10;2"/> </okp:more>',
      'product-version="7"',
    ]) {
      assert.ok(text.includes(kept), kept);
    }
    assert.equal(parse(text).unit('a.b')?.target, 'hola');
  });

  it('reads the same with the line ends and byte order mark of Windows', () => {
    const text = String(parse(fileOf(unit('a.b'))));
    assert.equal(String(parse(`\ufeff${text.replaceAll('\n', '\r\n')}`)), text);
  });

  it('holds placeholders as elements, and in any order', () => {
    const xliff = empty();
    const message = { ...call, source: 'Version {0}, {1}.', placeholders: ['${version}', '${date}'] };
    const one = xliff.add(message);
    one.target = '{1}: versión {0}.';
    assert.match(
      String(xliff),
      /<target><x id="1" equiv-text="\$\{date\}"\/>: versión <x id="0" equiv-text="\$\{version\}"\/>\.<\/target>/,
    );
    assert.equal(parse(String(xliff)).unit(call.id)?.target, '{1}: versión {0}.');
  });

  it('escapes what XML needs escaped', () => {
    const xliff = empty();
    xliff.add({ ...call, source: 'a < b & "c"', placeholders: [], note: 'x > y' });
    assert.equal(parse(String(xliff)).unit(call.id)?.source, 'a < b & "c"');
  });

  it('tells the line of each translation, not counting what is commented out', () => {
    const { units } = parse(
      fileOf(`<!-- ${unit('a.a')}\n -->\n${unit('a.b', '\n<target>hola</target>')}\n${unit('a.c', '')}`),
    );
    assert.deepEqual(
      units.map(({ id, line, targetLine }) => [id, line, targetLine]),
      [
        ['a.b', 7, 8],
        ['a.c', 9, 9],
      ],
    );
  });

  const wrong: readonly (readonly [what: string, text: string, words: RegExp, line: number])[] = [
    ['is empty', '', /well-formed/, 1],
    [
      'has a tag that is not closed',
      fileOf('<trans-unit id="a.b"><source>hello</trans-unit>'),
      /well-formed/,
      5,
    ],
    [
      'has an attribute without quotes',
      fileOf('<trans-unit id=a.b><source>hello</source></trans-unit>'),
      /well-formed/,
      5,
    ],
    ['has a lone &', fileOf(`\n${unit('a.b', '<target>pan & agua</target>')}`), /lone “&”/, 6],
    ['names an entity of HTML', fileOf(unit('a.b', '<target>pan&nbsp;y</target>')), /lone “&”/, 5],
    ['brings a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${fileOf(unit('a.b'))}`, /DOCTYPE/, 1],
    ['was not saved as UTF-8', fileOf(unit('a.b', '<target>ma\ufffdana</target>')), /UTF-8/, 5],
    ['holds a control character', fileOf(unit('a.b', '<target>a\u0007</target>')), /control character/, 5],
    ['is another kind of file', '<html/>', /no XLIFF file.*<html>/, 1],
    ['is XLIFF 2', '<xliff version="2.0"/>', /XLIFF 2\.0.*1\.2/, 1],
    ['has two <file>', fileOf(unit('a.b')).replace(/<file[^]*<\/file>/, '$&$&'), /one <file>.*2/, 1],
    ['has no <file>', '<xliff version="1.2"/>', /one <file>.*0/, 1],
    ['has no <body>', '<xliff version="1.2"><file/></xliff>', /<body>/, 1],
    ['has a message twice', fileOf(`${unit('a.b')}\n${unit('a.b')}`), /a\.b stands here a second time/, 6],
    ['has a message without an id', fileOf('<trans-unit><source/></trans-unit>'), /no id/, 5],
    ['has a message without English', fileOf('<trans-unit id="a.b"/>'), /no English/, 5],
    [
      'has two translations of a message',
      fileOf(unit('a.b', '<target>a</target><target>b</target>')),
      /two translations/,
      5,
    ],
  ];
  for (const [what, text, words, line] of wrong) {
    it(`is refused, with the line and what to do, when it ${what}`, () => {
      const { message, line: found } = refusal(text);
      assert.match(message, words);
      assert.equal(found, line);
    });
  }
});
