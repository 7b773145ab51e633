import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFormats, dateIn, eitherIn, type FormatWords } from '../../i18n/formats.js';

const day = '2026-11-22';

const languages: Readonly<Record<string, FormatWords>> = JSON.parse(
  readFileSync('locales/languages.json', 'utf8'),
);
const haitian = languages['ht'] ?? {};

/** The machine speaks another language while `task` runs: `Intl` without a language asks for this one. */
const onMachineIn = (language: string, task: () => void) => {
  const { DateTimeFormat, ListFormat } = Intl;
  const spoken = <Format extends typeof DateTimeFormat | typeof ListFormat>(format: Format) =>
    new Proxy(format, {
      construct: (target, [tag, options], newTarget) =>
        Reflect.construct(
          target,
          [target.supportedLocalesOf([tag]).length ? tag : language, options],
          newTarget,
        ) as object,
    });
  Object.assign(Intl, { DateTimeFormat: spoken(DateTimeFormat), ListFormat: spoken(ListFormat) });
  try {
    task();
  } finally {
    Object.assign(Intl, { DateTimeFormat, ListFormat });
  }
};

describe('a date', () => {
  for (const [tag, date] of [
    ['en', 'November 22, 2026'],
    ['es', '22 de noviembre de 2026'],
    ['pt-BR', '22 de novembro de 2026'],
    ['ar', '22 نوفمبر 2026'],
    ['ur', '22 نومبر، 2026'],
    ['zh-Hans', '2026年11月22日'],
    ['ja', '2026年11月22日'],
    ['sw', '22 Novemba 2026'],
  ] as const) {
    it(`stands in ${tag} as it is written there`, () => assert.equal(dateIn(tag, day), date));
  }

  it('counts years as the rest of the world does, where another calendar is usual: in Iran, Thailand, Saudi Arabia', () => {
    for (const tag of ['fa', 'th', 'ar-SA', 'ckb', 'am']) {
      assert.match(dateIn(tag, day), /2026|۲۰۲۶|٢٠٢٦/, tag);
    }
  });

  it('keeps the digits of the language', () => {
    assert.equal(dateIn('fa', day), '۲۲ نوامبر ۲۰۲۶');
  });

  it('is the same day wherever the build runs', () => {
    const zone = process.env['TZ'];
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = TZ;
        assert.equal(dateIn('de', day), '22. November 2026');
        assert.equal(dateIn('ht', day, haitian), '22 novanm 2026');
        assert.equal(dateIn('hmn', day), day);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is in Haitian, which Intl does not know, from the words of the list', () => {
    assert.equal(dateIn('ht', day, haitian), '22 novanm 2026');
    assert.equal(dateIn('ht', '2027-01-05', haitian), '5 janvye 2027');
    assert.equal(dateIn('ht', '2027-12-31', haitian), '31 desanm 2027');
  });

  it('goes before Intl where the list has words', () => {
    const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
    assert.equal(dateIn('es', day, { months, date: '{year}, {month} {day}' }), '2026, m11 22');
  });

  it('is plain, and never English, where nothing is known: no language, no month, or another script', () => {
    for (const tag of ['ht', 'hmn', 'kkj', 'ms-Arab', 'ur-Latn']) assert.equal(dateIn(tag, day), day, tag);
  });

  it('is plain on a machine of any language', () => {
    onMachineIn('fr-FR', () => {
      assert.equal(new Intl.DateTimeFormat('ht', { dateStyle: 'long' }).resolvedOptions().locale, 'fr-FR');
      assert.equal(dateIn('ht', day), day);
      assert.equal(eitherIn('ht'), '{0} / {1}');
    });
  });

  it('is refused where it is none', () => {
    for (const words of [{}, haitian]) assert.throws(() => dateIn('ht', '2026-13-01', words), RangeError);
    assert.throws(() => dateIn('es', ''), RangeError);
  });
});

describe('one number or another', () => {
  for (const [tag, pattern] of [
    ['en', '{0} or {1}'],
    ['en-GB', '{0} or {1}'],
    ['es', '{0} o {1}'],
    ['de', '{0} oder {1}'],
    ['ur', '{0} یا {1}'],
    ['zh-Hans', '{0}或{1}'],
    ['he', '{0} או {1}'],
  ] as const) {
    it(`has the word of ${tag}`, () => assert.equal(eitherIn(tag), pattern));
  }

  it('has the word of the list in Haitian', () => assert.equal(eitherIn('ht', haitian), '{0} oswa {1}'));

  it('has no word, and never the English one, where none is known', () => {
    for (const tag of ['ht', 'hmn', 'ckb', 'om', 'ms-Arab']) assert.equal(eitherIn(tag), '{0} / {1}', tag);
  });

  it('does not take the English word from Intl for those of Pashto, Zulu and Yiddish', () => {
    for (const tag of ['ps', 'zu', 'yi']) {
      const said = new Intl.ListFormat(tag, { type: 'disjunction' });
      assert.equal(said.resolvedOptions().locale, tag, 'Intl says that it knows it');
      assert.equal(eitherIn(tag), '{0} / {1}');
    }
  });
});

describe('the words of the list', () => {
  const months = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
  const good = { months, date: '{day} {month} {year}', or: '{0} oswa {1}' };

  it('are whole for every language of the project', () => {
    for (const [tag, words] of Object.entries(languages)) assert.deepEqual(checkFormats(tag, words), [], tag);
  });

  for (const [what, wrong, message] of [
    ['eleven months', { months: months.slice(1) }, /twelve/],
    ['a month without a name', { months: [...months.slice(1), ' '] }, /twelve/],
    ['months without an order', { date: undefined }, /need each other/],
    ['an order without months', { months: undefined }, /need each other/],
    ['a date without its year', { date: '{day} {month}' }, /\{year\}/],
    ['a date with its day twice', { date: '{day} {month} {year} {day}' }, /each once/],
    ['an “or” with one number', { or: '{0} oswa' }, /\{0\} and \{1\}/],
    ['an empty “or”', { or: '' }, /\{0\} and \{1\}/],
  ] as const) {
    it(`are an error with ${what}`, () => {
      const entries = Object.entries({ ...good, ...wrong }).filter(([, value]) => value !== undefined);
      const [finding, ...more] = checkFormats('ht', Object.fromEntries(entries) as FormatWords);
      assert.equal(finding?.level, 'error');
      assert.match(finding.message, message);
      assert.deepEqual(more, []);
    });
  }

  it('are asked for where Intl has none', () => {
    assert.deepEqual(checkFormats('ht', good), []);
    const asked = (tag: string) => checkFormats(tag, {}).map(({ level, message }) => `${level} ${message}`);
    assert.equal(asked('ht').length, 2);
    assert.match(asked('ps').join('\n'), /^warning .*“112 \/ 999”.*$/);
    assert.deepEqual(asked('es'), []);
  });
});
