import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeData } from '../../i18n/data.js';
import { describeLanguage } from '../../i18n/language.js';
import { pseudoLocale } from '../../i18n/pseudo.js';
import { fingerprint, isReviewed, record, sign, signOff, standing } from '../../i18n/sign.js';
import { sync } from '../../i18n/sync.js';
import type { Unit, Xliff } from '../../i18n/xliff.js';
import { languageTags, readLanguage } from '../../scripts/i18n/files.js';
import { call, copy, empty, message, parse, translated, weakness } from './xliff-files.js';

const by = { name: 'Dr Ana Ruiz', date: '2026-11-22' };

/** A file with one message of each kind. */
const file = () => {
  const { xliff } = translated(weakness, 'un músculo está débil', {
    state: 'needs-review-translation',
    qualifier: 'leveraged-mt',
  });
  for (const [added, target] of [
    [copy, 'Copiar mi lista'],
    [call, 'Llame al {0} ahora'],
  ] as const) {
    const unit = xliff.add(added);
    unit.target = target;
    unit.state = 'translated';
    record(unit);
  }
  xliff.add(message('common.phone', 'Phone'));
  xliff.sort();
  return xliff;
};

const unitOf = (xliff: Xliff, id: string): Unit => xliff.unit(id)!;

describe('a sign-off', () => {
  it('keeps who, when and a fingerprint of English and translation', () => {
    const { unit } = translated(weakness, 'débil');
    sign(unit, by);
    assert.equal(unit.state, 'signed-off');
    assert.deepEqual(signOff(unit), { ...by, fingerprint: fingerprint(unit) });
    assert.equal(standing(unit), 'signed-off');
  });

  it('is written in the file, for other tools to show', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    sign(unit, { ...by, name: 'Ruiz, Ana, MD' });
    const [read] = parse(String(xliff)).units;
    assert.match(String(xliff), /<note from="sign-off">2026-11-22, Ruiz, Ana, MD, \w+:\w+<\/note>/);
    assert.equal(read && signOff(read)?.name, 'Ruiz, Ana, MD');
  });

  it('is void once English or translation is edited', () => {
    for (const edit of [
      (unit: Unit) => (unit.target = 'cansado'),
      (unit: Unit) => unit.describe({ ...weakness, source: 'a muscle is tired' }),
    ]) {
      const { unit } = translated(weakness, 'débil');
      sign(unit, by);
      edit(unit);
      assert.equal(isReviewed(unit), false);
    }
  });

  it('is refused for what is empty or stale, and without name or date', () => {
    const { xliff, unit } = translated(weakness, 'débil');
    assert.throws(() => sign(empty().add(copy), by), /no translation/);
    assert.throws(() => sign(unit, { ...by, name: ' ' }), /Who signs/);
    assert.throws(() => sign(unit, { ...by, date: '22.11.2026' }), /2026-01-31/);
    sync(xliff, [{ ...weakness, source: 'a muscle is tired' }], empty());
    assert.throws(() => sign(unit, by), /English has changed/);
    assert.notEqual(unit.state, 'signed-off');
  });

  it('has a fingerprint that differs with every word', () => {
    const prints = ['débil', 'debil', 'débil.', ' débil'].map((target) =>
      fingerprint(translated(weakness, target).unit),
    );
    assert.equal(new Set(prints).size, prints.length);
  });
});

describe('what reassures', () => {
  const reassuring = [
    'common.harmless',
    'calm.outlook',
    'main.common',
    'main.people',
    'triggers.habits',
    'medicine.none',
  ];
  const cautions = (xliff: Xliff) =>
    xliff.units
      .map(({ id }) => id)
      .filter((id) => /^common\.when-to-ask$|^emergency\.(notice|signs)/.test(id));
  const alone = (xliff: Xliff, options = {}) => {
    const { messages } = localeData(xliff, options);
    const cautioned = cautions(xliff).every((id) => id in messages);
    return cautioned ? [] : reassuring.filter((id) => id in messages);
  };

  for (const tag of languageTags()) {
    it(`never stands without its cautions in ${tag}, whichever of them has gone stale`, () => {
      const english = parse(readLanguage(tag)).units.map(({ id, source, note }) => message(id, source, note));
      const ids = cautions(parse(readLanguage(tag)));
      assert.ok(ids.length >= 11, `${ids.length}`);
      for (const stale of ids) {
        const xliff = parse(readLanguage(tag));
        sync(
          xliff,
          english.map((each) => (each.id === stale ? { ...each, source: `${each.source} Now.` } : each)),
          empty(),
        );
        assert.equal(localeData(xliff).messages[stale], undefined, stale);
        assert.deepEqual(alone(xliff), [], stale);
      }
    });

    it(`never stands without its cautions in ${tag} while they wait for a person`, () => {
      assert.deepEqual(alone(parse(readLanguage(tag)), { safetyAfterReview: true }), []);
    });
  }

  it('is seen to stand alone where it does (planted)', () => {
    const xliff = parse(readLanguage('es'));
    unitOf(xliff, 'common.when-to-ask').target = '';
    const { messages } = localeData(parse(readLanguage('es')));
    assert.ok(reassuring.every((id) => id in messages));
    assert.deepEqual(alone(xliff), []);
  });
});

describe('what a page shows', () => {
  it('is each translation, with the counts of its review', () => {
    assert.deepEqual(localeData(file()), {
      locale: 'es',
      dir: 'ltr',
      messages: {
        'emergency.call': 'Llame al {0} ahora',
        'list.copy': 'Copiar mi lista',
        'sign.weakness': 'un músculo está débil',
      },
      review: { machine: 1, translated: 2, final: 0, signedOff: 0, stale: 0, untranslated: 1, total: 4 },
      withheld: [],
    });
  });

  it('is English where a safety message has changed, until somebody has looked', () => {
    const xliff = file();
    const unit = unitOf(xliff, weakness.id);
    sign(unit, by);
    const english = [{ ...weakness, source: 'a muscle is not weak' }, call, { ...copy, source: 'Copy it' }];
    sync(xliff, english, empty());
    const { messages, review, withheld } = localeData(xliff);
    assert.equal(messages[weakness.id], undefined);
    assert.deepEqual(withheld, [weakness.id]);
    assert.equal(messages[copy.id], 'Copiar mi lista', 'no safety message');
    assert.equal(review.stale, 2);
    unit.state = 'translated';
    sync(xliff, english, empty());
    assert.equal(localeData(xliff).messages[weakness.id], 'un músculo está débil');
  });

  it('is English for safety messages that nobody has reviewed, in a language where that is wanted', () => {
    const xliff = file();
    const shown = () => Object.keys(localeData(xliff, { safetyAfterReview: true }).messages);
    assert.deepEqual(shown(), [copy.id]);
    sign(unitOf(xliff, weakness.id), by);
    unitOf(xliff, call.id).state = 'final';
    assert.deepEqual(shown(), [call.id, copy.id, weakness.id]);
    unitOf(xliff, weakness.id).target = 'cansado';
    unitOf(xliff, call.id).target = 'Ahora al {0}';
    assert.deepEqual(shown(), [copy.id], 'edited after the review');
  });

  it('is never a translation with an error', () => {
    const xliff = file();
    unitOf(xliff, call.id).target = 'Llame ahora';
    unitOf(xliff, copy.id).target = 'Copiar & pegar';
    const { messages, review } = localeData(xliff);
    assert.deepEqual(Object.keys(messages), [weakness.id]);
    assert.equal(review.untranslated, 3);
  });

  it('has counts that add up', () => {
    const { total, ...counts } = localeData(file()).review;
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      total,
    );
  });

  it('runs from right to left where the language does', () => {
    assert.equal(localeData(translated(copy, 'نسخ قائمتي', { tag: 'ar' }).xliff).dir, 'rtl');
  });
});

describe('a language', () => {
  it('is known by its tag, in any spelling', () => {
    assert.deepEqual(describeLanguage('pt-br'), {
      tag: 'pt-BR',
      name: 'português (Brasil)',
      dir: 'ltr',
      script: 'Latn',
    });
    assert.deepEqual(describeLanguage('UR'), {
      tag: 'ur',
      name: 'اردو',
      dir: 'rtl',
      script: 'Arab',
      safety: 'after-review',
    });
    assert.equal(describeLanguage('zh-hant').script, 'Hant');
    assert.equal(describeLanguage('sw').name, 'Kiswahili');
  });

  it('has its direction even where the browser does not know it', () => {
    const known = ['getTextInfo', 'textInfo'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(Intl.Locale.prototype, name)] as const,
    );
    for (const [name] of known) Reflect.deleteProperty(Intl.Locale.prototype, name);
    try {
      assert.deepEqual(
        ['ar', 'ckb', 'he', 'pa-Arab', 'pa', 'dv', 'es'].map((tag) => describeLanguage(tag).dir),
        ['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'rtl', 'ltr'],
      );
    } finally {
      for (const [name, was] of known) if (was) Object.defineProperty(Intl.Locale.prototype, name, was);
    }
  });

  it('keeps its safety messages English until review, where machines are known to go wrong', () => {
    const kept = ['ht', 'so', 'ckb', 'pa', 'bn', 'ur', 'fa', 'es', 'ar', 'sw'].filter(
      (tag) => describeLanguage(tag).safety,
    );
    assert.deepEqual(kept, ['ht', 'so', 'ckb', 'pa', 'bn', 'ur', 'fa']);
  });

  it('has no name where CLDR has none, rather than an English one', () => {
    assert.equal(describeLanguage('ht').name, undefined);
  });

  for (const [tag, words] of [
    ['', /no language tag/],
    ['spanish!', /no language tag/],
    ['qq', /No language with the tag “qq”/],
    ['es-u-nu-latn', /only language, script and country/],
    ['en', /English is the source/],
    ['en-XA', /generated/],
  ] as const) {
    it(`is refused in plain words: “${tag}”`, () => assert.throws(() => describeLanguage(tag), words));
  }
});

describe('a language that nobody speaks', () => {
  const english = [call, copy, message('a.b', 'Version {0}, {1}.', 'Note.', ['${version}', '${date}'])];

  it('is longer and accented, with its placeholders', () => {
    const { messages, dir, review } = pseudoLocale('en-XA', english);
    assert.equal(dir, 'ltr');
    assert.equal(review.signedOff, 0);
    for (const { id, source } of english) {
      const text = messages[id] ?? '';
      assert.ok(text.length > source.length * 1.5, text);
      assert.doesNotMatch(text, /[a-z]/i);
      assert.deepEqual(text.match(/\{\d\}/g), source.match(/\{\d\}/g));
    }
  });

  it('is mirrored, with its placeholders', () => {
    const { messages, dir } = pseudoLocale('ar-XB', english);
    assert.equal(dir, 'rtl');
    assert.equal(messages[call.id], '\u202eCall\u202c {0} \u202enow\u202c');
  });
});
