import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Glossary } from '../../i18n/check-wording.js';
import { check, checkEnglish, checkText, type CheckOptions } from '../../i18n/check.js';
import { record, sign } from '../../i18n/sign.js';
import type { Message, Unit, Xliff } from '../../i18n/xliff.js';
import { Parser } from '../../scripts/i18n/parser.js';
import { call, copy, empty, fileOf, message, parse, translated, weakness } from './xliff-files.js';

const spanish: Glossary = {
  glossary: { twitch: { use: ['salto', 'salta'], avoid: ['tic', 'temblor'] }, numb: { use: ['dormid'] } },
  negation: ['no', 'sin', 'ningún'],
  urgency: ['ahora', 'de repente', 'repentin', 'pronto'],
};

const found = (xliff: Xliff, options?: Partial<CheckOptions>) =>
  check(xliff, { tag: xliff.tag, glossary: spanish, ...options });

const rules = (xliff: Xliff, options?: Partial<CheckOptions>) =>
  found(xliff, options).map(({ level, rule }) => `${level} ${rule}`);

interface Options {
  tag?: string;
  note?: string;
  state?: string;
  qualifier?: string;
}

/** Findings of one translated message. */
const of = (source: string, target: string, { tag = 'es', note = 'A note.', ...states }: Options = {}) => {
  const placeholders = [...source.matchAll(/\{(\d)\}/g)].map(([, index]) => `\${value${index}}`);
  return rules(translated(message('a.b', source, note, placeholders), target, { tag, ...states }).xliff);
};

const good = () => translated(weakness, 'un músculo está débil');

describe('a good translation', () => {
  it('has no findings', () => {
    assert.deepEqual(rules(good().xliff, { english: [weakness] }), []);
    assert.deepEqual(of('Copy my list', 'Copiar mi lista'), []);
    assert.deepEqual(of('Version {0}, {1}.', '{1}: versión {0}.'), []);
  });
});

describe('errors in the file', () => {
  it('name the line of a file that is not well-formed', () => {
    const { xliff, findings } = checkText(fileOf('<trans-unit id="a.b">'), Parser, { tag: 'es' });
    assert.equal(xliff, undefined);
    assert.deepEqual(
      findings.map(({ level, rule }) => [level, rule]),
      [['error', 'file']],
    );
  });

  it('name two <file> in one', () => {
    const text = fileOf('').replace(/<file[^]*<\/file>/, '$&$&');
    assert.match(checkText(text, Parser, { tag: 'es' }).findings[0]?.message ?? '', /one <file>/);
  });

  it('name a language that is not the one in the file’s name: all of it would show in English', () => {
    assert.deepEqual(rules(empty('es'), { tag: 'fr' }), ['error target-language']);
  });

  it('name a source that is not English', () => {
    assert.deepEqual(rules(parse(fileOf('', 'target-language="es" source-language="de"'))), [
      'error source-language',
    ]);
  });

  it('name messages that the English has, has not, or has in other words', () => {
    const { xliff } = good();
    assert.deepEqual(rules(xliff, { english: [weakness, copy] }), ['error out-of-step']);
    assert.deepEqual(rules(xliff, { english: [] }), ['error out-of-step']);
    const changed = { ...weakness, source: 'a muscle is not weak' };
    const [finding] = found(xliff, { english: [changed] });
    assert.equal(finding?.rule, 'out-of-step');
    assert.match(finding?.message ?? '', /a muscle is not weak.*npm run i18n/);
  });
});

describe('errors in a translation', () => {
  it('name an empty one, which would show as blank', () => {
    assert.deepEqual(rules(translated(weakness, ' ').xliff), ['warning untranslated', 'error empty']);
  });

  for (const [what, child] of [
    ['an element', 'un <g id="1">músculo</g> débil'],
    ['bold type', 'un <b>músculo</b> débil'],
    ['a comment', 'un músculo<!-- ? --> débil'],
    ['CDATA', 'un <![CDATA[músculo]]> débil'],
  ]) {
    it(`name ${what} within the text`, () => {
      const text = `<trans-unit id="a.b"><source>a weak muscle</source><target state="translated">${child}</target></trans-unit>`;
      assert.deepEqual(rules(parse(fileOf(text))), ['error child']);
    });
  }

  it('name a placeholder that is missing, doubled, unknown or touches another', () => {
    assert.deepEqual(of('Call {0} now', 'Llame ahora'), ['error placeholders']);
    assert.deepEqual(of('Call {0} now', 'Llame {0} al {0} ahora'), ['error placeholders']);
    assert.deepEqual(of('Call {0} now', 'Llame al {0} ahora {1}'), ['error placeholders']);
    assert.deepEqual(of('Version {0}, {1}.', 'Versión {0}{1}.'), ['error placeholders']);
  });

  it('name placeholders whose numbers a tool has swapped', () => {
    const two = message('a.b', 'Version {0}, {1}.', 'A note.', ['${version}', '${date}']);
    const text = String(translated(two, 'Versión {0}, {1}.').xliff).replace(
      /<target(.*?)<x id="0"(.*?)<x id="1"/,
      '<target$1<x id="1"$2<x id="0"',
    );
    assert.deepEqual(rules(parse(text)), ['error placeholders', 'error placeholders']);
  });

  it('name a placeholder typed as text', () => {
    assert.deepEqual(of('Copy my list', 'Copiar mi {lista}'), ['error placeholders']);
  });

  for (const mark of ['<b>lista</b>', '<img src=x onerror=alert(1)>', 'lista & notas', 'lista >']) {
    it(`name what pages show as code: ${mark}`, () => {
      assert.ok(of('Copy my list', `Copiar mi ${mark}`).includes('error markup'));
    });
  }

  for (const mark of ['\u200f', '\u200e', '\u061c', '\u202e', '\u2066']) {
    it(`name the invisible direction mark U+${mark.charCodeAt(0).toString(16)}`, () => {
      assert.deepEqual(of('Copy my list', `نسخ ${mark} قائمتي`, { tag: 'ar' }), ['error bidi']);
    });
  }

  it('pass over the joiners that Urdu and Persian need', () => {
    assert.deepEqual(of('Copy my list', 'فهرستم را می\u200cخواهم', { tag: 'fa' }), []);
  });

  it('name broken characters', () => {
    const { xliff } = translated(copy, 'Copiar\u009f mi lista');
    assert.deepEqual(rules(xliff), ['error characters']);
  });

  it('name the letters of another script', () => {
    assert.deepEqual(of('Copy my list', 'Copiar mi lista', { tag: 'ar' }), ['error script']);
    assert.deepEqual(of('Copy my list', 'Copi\u0430r mi lista'), ['error script'], 'Cyrillic а');
    assert.deepEqual(of('Copy my list', '复制我的清单', { tag: 'zh-Hans' }), []);
    assert.deepEqual(of('Copy my list', 'リストをコピー', { tag: 'ja' }), []);
    assert.deepEqual(of('Copy it to the FDA', 'انسخها إلى FDA', { tag: 'ar' }), []);
  });
});

describe('errors of review', () => {
  const after = (edit: (unit: Unit) => void) => {
    const { xliff, unit } = good();
    edit(unit);
    return rules(xliff);
  };
  const signed = (unit: Unit) => sign(unit, { name: 'Dr Ana Ruiz', date: '2026-11-22' });

  it('name a state that there is not', () => {
    assert.deepEqual(
      after((unit) => (unit.state = 'done')),
      ['error state'],
    );
  });

  it('name “approved” on what is not', () => {
    assert.deepEqual(
      after((unit) => (unit.approved = true)),
      ['error approved'],
    );
  });

  it('name a sign-off without date and name', () => {
    assert.deepEqual(
      after((unit) => (unit.state = 'signed-off')),
      ['error sign-off'],
    );
  });

  it('name a sign-off that the state does not bear out', () => {
    assert.deepEqual(
      after((unit) => {
        signed(unit);
        unit.state = 'translated';
        unit.approved = false;
      }),
      ['error sign-off'],
    );
  });

  it('name an edit after the sign-off: the fingerprint does not match', () => {
    assert.deepEqual(
      after((unit) => {
        signed(unit);
        unit.target = 'un músculo está cansado';
      }),
      ['error fingerprint'],
    );
  });

  it('name an edit after the linguist’s check', () => {
    assert.deepEqual(
      after((unit) => {
        unit.state = 'final';
        record(unit);
        unit.target = 'un músculo está cansado';
      }),
      ['error fingerprint'],
    );
  });

  it('name English that was changed below a translation that kept its state', () => {
    assert.deepEqual(
      after((unit) => unit.describe({ ...weakness, source: 'a muscle gets weak' })),
      ['error stale'],
    );
  });
});

describe('warnings', () => {
  it('name what has no translation', () => {
    const { xliff } = good();
    xliff.add(copy);
    xliff.add(call);
    const [finding] = found(xliff);
    assert.equal(finding?.rule, 'untranslated');
    assert.match(finding?.message ?? '', /2 of 3.*1 of them about safety/);
  });

  it('name text in a state that is not shown', () => {
    assert.deepEqual(rules(translated(weakness, 'débil', { state: 'new' }).xliff), [
      'warning untranslated',
      'warning state',
    ]);
  });

  it('name a translation whose English has changed, with the English before', () => {
    const { xliff, unit } = good();
    unit.setNote('previous-source', 'a muscle is sore');
    const [finding] = found(xliff);
    assert.equal(finding?.rule, 'stale');
    assert.match(finding?.message ?? '', /a muscle is sore/);
  });

  it('name placeholders of changed English only so: an author is not held up by every language', () => {
    const { xliff, unit } = good();
    unit.state = 'needs-review-translation';
    unit.describe({ ...weakness, source: 'a muscle is weak: {0}', placeholders: ['${which}'] });
    unit.setNote('previous-source', weakness.source);
    assert.deepEqual(rules(xliff), ['warning placeholders', 'warning stale']);
  });

  const long = 'Stretch gently and take regular, moderate exercise on most days of every week.';
  it('name what is much longer or shorter than the English', () => {
    assert.deepEqual(of(long, `${'Estire con cuidado y haga ejercicio. '.repeat(4)}Fin.`), [
      'warning length',
    ]);
    assert.deepEqual(of(long, 'Haga ejercicio.'), ['warning length']);
    assert.deepEqual(of('Pause', 'Detener el movimiento'), ['warning length']);
  });

  it('expect Chinese to be shorter', () => {
    assert.deepEqual(of(long, '大多数日子里请轻轻拉伸，并进行规律的适度运动。', { tag: 'zh-Hans' }), []);
    assert.deepEqual(of('Copy my list', '请把我的整个清单从头到尾全部都复制下来吧', { tag: 'zh-Hans' }), [
      'warning length',
    ]);
  });

  it('name what has stayed English, all of it or a part', () => {
    assert.deepEqual(of('Copy my list', 'Copy my list'), ['warning copy']);
    assert.deepEqual(of('Ask. Copy my list to paper', 'Pregunte. Copy my list to papel'), ['warning copy']);
  });

  it('name one equal word while it is a machine’s; a person has seen it', () => {
    const machine = { state: 'needs-review-translation', qualifier: 'leveraged-mt' };
    assert.deepEqual(of('Alcohol', 'Alcohol', machine), ['warning copy']);
    assert.deepEqual(of('Alcohol', 'Alcohol'), []);
  });

  const ends: readonly (readonly [tag: string, source: string, wrong: string, right: string])[] = [
    ['es', 'Rest and sleep.', 'Descanse y duerma', 'Descanse y duerma.'],
    ['es', 'Rest and sleep', 'Descanse y duerma.', 'Descanse y duerma'],
    ['es', 'Since when?', 'Desde cuándo?', '¿Desde cuándo?'],
    ['fr', 'Since when?', 'Depuis quand?', 'Depuis quand\u202f?'],
    ['fr', 'Listed under “{0}”.', 'Figure sous «{0}».', 'Figure sous «\u00a0{0}\u00a0».'],
    ['zh-Hans', 'Rest and sleep.', '休息和睡眠.', '休息和睡眠。'],
    ['ar', 'Since when?', 'منذ متى?', 'منذ متى؟'],
    ['ur', 'Rest and sleep.', 'آرام اور نیند.', 'آرام اور نیند۔'],
    ['hi', 'Rest and sleep.', 'आराम और नींद', 'आराम और नींद।'],
    ['el', 'Since when?', 'Από πότε?', 'Από πότε;'],
  ];
  for (const [tag, source, wrong, right] of ends) {
    it(`name an end that is not usual in ${tag}: ${wrong}`, () => {
      assert.deepEqual(
        of(source, wrong, { tag }).filter((rule) => rule.endsWith(' end')),
        ['warning end'],
      );
      assert.deepEqual(
        of(source, right, { tag }).filter((rule) => rule.endsWith(' end')),
        [],
      );
    });
  }

  it('name numbers that differ, or digits that phones do not have', () => {
    assert.deepEqual(of('more than 2 weeks', 'más de 3 semanas'), ['warning digits']);
    assert.deepEqual(of('more than 2 weeks', 'más de unas semanas'), ['warning digits']);
    assert.deepEqual(of('more than 2 weeks', 'أكثر من ٢ أسابيع', { tag: 'ar' }), ['warning digits']);
    assert.deepEqual(of('It is (98.3%)', 'Es (98,3 %)'), []);
    assert.deepEqual(of('Call {0} now', 'Llame al {0} ahora'), []);
  });

  it('name a space too many', () => {
    assert.deepEqual(of('Copy my list', 'Copiar  mi lista'), ['warning spaces']);
    assert.deepEqual(of('Copy my list', 'Copiar mi\nlista'), ['warning spaces']);
  });

  it('name a term that the glossary has another word for', () => {
    assert.deepEqual(of('Twitches pass', 'Los saltos pasan'), []);
    assert.deepEqual(of('Twitches pass', 'Los espasmos pasan'), ['warning glossary']);
    assert.deepEqual(of('Twitches pass', 'Los saltos son tics'), ['warning glossary']);
    assert.deepEqual(of('Twitches pass', 'Los saltos artísticos'), [], '“tic” within a word');
    assert.deepEqual(of('Dial the number', 'Marque el teléfono'), [], '“numb” within “number”');
  });

  it('name a safety message without a word for “not” or “now”', () => {
    const note = 'SAFETY. Keep it.';
    assert.deepEqual(of('Do not stop it', 'Deje de tomarlo', { note }), ['warning negation']);
    assert.deepEqual(
      of('Do not stop it', 'Nota: deje de tomarlo', { note }),
      ['warning negation'],
      '“no” in “Nota”',
    );
    assert.deepEqual(of('Do not stop it', 'No deje de tomarlo', { note }), []);
    assert.deepEqual(of('Call a doctor now', 'Llame a un médico', { note }), ['warning urgency']);
    assert.deepEqual(of('sudden weakness', 'debilidad repentina', { note }), []);
    assert.deepEqual(of('Do not wait', 'Espere'), [], 'no safety message');
  });

  it('find words that Arabic writes together, and Chinese without spaces', () => {
    const note = 'SAFETY. Keep it.';
    const glossary = { glossary: {}, negation: ['لا ', '不'], urgency: ['الآن', '现在'] };
    const arabic = translated(message('a.b', 'and do not stop', note), 'ولا تتوقفوا', { tag: 'ar' });
    assert.deepEqual(rules(arabic.xliff, { glossary }), []);
    const chinese = translated(message('a.b', 'do not call now', note), '现在请不要拨打', { tag: 'zh-Hans' });
    assert.deepEqual(rules(chinese.xliff, { glossary }), []);
  });

  it('name a glossary without such words', () => {
    assert.deepEqual(rules(good().xliff, { glossary: { glossary: {}, negation: [], urgency: [] } }), [
      'warning glossary',
    ]);
  });

  it('tell the message, its line and what to do', () => {
    const text = fileOf(
      '<trans-unit id="list.copy">\n<source>Copy my list</source>\n<target state="translated">Copy my list</target></trans-unit>',
    );
    const [finding] = found(parse(text));
    assert.equal(finding?.id, 'list.copy');
    assert.equal(finding?.line, 7);
    assert.match(finding?.message ?? '', /Translate it/);
  });
});

describe('errors in the English', () => {
  const rule = (wrong: Partial<Message>) =>
    checkEnglish([{ ...copy, ...wrong }]).map((problem) => problem.rule);

  it('name what no translator could mend', () => {
    assert.deepEqual(rule({}), []);
    assert.deepEqual(rule({ id: 's1234567890abcdef' }), ['id']);
    assert.deepEqual(rule({ source: 'Salt & water' }), ['markup']);
    assert.deepEqual(rule({ source: 'Read <b>this</b>' }), ['markup']);
    assert.deepEqual(rule({ source: 'Call {0}{1}' }), ['placeholders']);
    assert.deepEqual(rule({ source: 'See {0}', placeholders: ["${msg('this')}"] }), ['nested']);
    assert.deepEqual(rule({ source: '{0} signs ticked' }), ['count']);
    assert.deepEqual(rule({ source: 'Signs ticked: {0}' }), []);
  });
});
