import { expect } from '@open-wc/testing';
import { checkText } from '../../../i18n/check.js';
import { describeLanguage } from '../../../i18n/language.js';
import { sign, standing } from '../../../i18n/sign.js';
import { settle } from '../../../i18n/sync.js';
import { newXliff, parseXliff } from '../../../i18n/xliff.js';

/** As the command writes it in Node. */
const file = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file target-language="es" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
<!-- from Ana -->
<trans-unit xmlns:okp="urn:okp" id="emergency.call" okp:score="7">
  <source>Call <x id="0" equiv-text="\${number}"/> now</source>
  <target state="translated">Llame al <x id="0" equiv-text="\${number}"/> ahora</target>
  <note from="lit-localize">SAFETY. A &lt;number&gt; &amp; "more".</note>
  <note from="fingerprint">2yarwra1l5dcn:19iufediwb5v2</note>
</trans-unit>
</body>
</file>
</xliff>
`;

describe('a translation file in the browser', () => {
  it('is written in the same bytes as by the command', () => {
    expect(String(parseXliff(file, DOMParser))).to.equal(file);
  });

  it('is new in the same bytes as by the command', () => {
    const xliff = newXliff('es', DOMParser);
    const unit = xliff.add({ id: 'a.b', source: 'Call {0}', note: 'A note.', placeholders: ['${number}'] });
    unit.target = 'Llame al {0}';
    unit.state = 'translated';
    expect(String(xliff)).to.contain(`<body>
<trans-unit id="a.b">
  <source>Call <x id="0" equiv-text="\${number}"/></source>
  <target state="translated">Llame al <x id="0" equiv-text="\${number}"/></target>
  <note from="lit-localize">A note.</note>
</trans-unit>
</body>`);
  });

  it('has the fingerprints of the command, and is signed and voided the same', () => {
    const unit = parseXliff(file, DOMParser).unit('emergency.call')!;
    settle(unit);
    expect(unit.noteFrom('fingerprint')).to.equal('2yarwra1l5dcn:19iufediwb5v2');
    sign(unit, { name: 'Dr Ana Ruiz', date: '2026-11-22' });
    expect(standing(unit)).to.equal('signed-off');
    unit.target = 'Llame luego al {0}';
    expect(standing(unit)).to.equal('translated');
  });

  it('tells the line where it is broken', () => {
    for (const [broken, line, words] of [
      [file.replace('</source>', ''), 11, 'well-formed'],
      [file.replace('ahora', 'ahora & ya'), 8, '“&”'],
      [file.replace('<xliff', '<xlif'), 14, 'well-formed'],
    ] as const) {
      const { xliff, findings } = checkText(broken, DOMParser, { tag: 'es' });
      expect(xliff).to.equal(undefined);
      expect(findings[0]?.message).to.contain(words);
      // At the tag that does not fit, which engines see at its end or just behind.
      expect(findings[0]?.line).to.be.within(line - 1, line + 1);
    }
  });

  it('is checked by the same rules', () => {
    const { findings } = checkText(file.replace('ahora', '<b>ya</b>'), DOMParser, { tag: 'es' });
    expect(findings.filter(({ level }) => level === 'error')).to.have.length(1);
    expect(findings.find(({ rule }) => rule === 'child')?.line).to.equal(8);
  });

  it('knows languages and their direction', () => {
    expect(describeLanguage('ur').dir).to.equal('rtl');
    expect(describeLanguage('pt-br').tag).to.equal('pt-BR');
    expect(() => describeLanguage('qq')).to.throw('No language');
  });
});
