import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { examples, fallback } from '../../scripts/fallback.js';
import { regions, summary, triggers, vsCramp, warningSigns } from '../../src/content/index.js';
import { tickable } from '../../src/content/warning-signs.js';
import {
  toQuestionnaire,
  toQuestionnaireResponse,
  type ListName,
  type QuestionnaireItem,
  type QuestionnaireResponseItem,
} from '../../src/export/fhir/index.js';
import { toText } from '../../src/export/text.js';
import { availableLocales, withLocale } from '../../src/locale/index.js';
import { prose, statementsOf } from './helpers.js';

/** What comforts by what goes with it: only what stands beside it, or a caution inside the same text. */
const comforts = {
  'common.harmless': 'beside',
  'calm.outlook': 'beside',
  'main.common': 'beside',
  'triggers.habits': 'beside',
  'common.long-standing': 'inside',
  'sign.tingling.detail': 'inside',
  'sign.lasting.detail': 'inside',
  'list.nothing-ticked': 'inside',
} as const;

interface Comfort {
  readonly id: string;
  readonly text: string;
  readonly caution: (typeof comforts)[keyof typeof comforts];
  /** Any of them alone would already comfort. */
  readonly sentences: readonly string[];
}

interface Words {
  readonly comforts: readonly Comfort[];
  readonly whenToAsk: string;
  /** The call-now lines, for each country and for none. */
  readonly calls: readonly (readonly string[])[];
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

const sentencesOf = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

/** The words in one language. What it lacks is in English, as it is for its readers. */
const wordsIn = (locale: string): Words =>
  withLocale(locale, () => {
    const signs = warningSigns();
    const texts = new Map([
      ...[signs, triggers(), vsCramp()].flatMap(statementsOf).map(({ id, text }) => [id, text] as const),
      ...signs.cards.flatMap((card) =>
        card.signs.map(({ id, detail }) => [`${id}.detail`, detail ?? ''] as const),
      ),
      ['list.nothing-ticked', signs.list.nothing] as const,
    ]);
    const [, { text: whenToAsk }] = summary('');
    // That nothing is marked comforts nobody, and some languages say it of both lists in the same words.
    const cautious = [...sentencesOf(whenToAsk, locale), triggers().list.nothing];
    return {
      comforts: Object.entries(comforts).map(([id, caution]) => {
        const text = spaced(texts.get(id) ?? '');
        const sentences = sentencesOf(text, locale).filter((sentence) => !cautious.includes(sentence));
        return { id, text, caution, sentences };
      }),
      whenToAsk: spaced(whenToAsk),
      calls: ['', ...regions.keys()].map((country) => {
        const [, , ...lines] = summary(country);
        return lines.map(({ text }) => spaced(text));
      }),
    };
  });

const languages = availableLocales().map((locale) => ({ locale, words: wordsIn(locale) }));

const english = wordsIn('en');

/** Sentences that comfort where what has to go with them is missing. */
const alone = (output: string, words: Words) => {
  const text = spaced(output);
  const whole = words.comforts.filter((comfort) => text.includes(comfort.text));
  return words.comforts.flatMap(({ id, sentences }) =>
    sentences
      .filter((sentence) => text.includes(sentence))
      .flatMap((sentence) => {
        const stands = whole.filter((comfort) => comfort.sentences.includes(sentence));
        if (!stands.length) return `${id}: “${sentence}” stands without the rest`;
        return stands.some(({ caution }) => caution === 'inside') || text.includes(words.whenToAsk)
          ? []
          : `${id}: “${sentence}” stands without when to ask`;
      }),
  );
};

/** The same, of what a person reads by themselves: whom to call at once has to stand there too. */
const careless = (output: string, words: Words) => {
  const text = spaced(output);
  const comforted = words.comforts.some(({ sentences }) => sentences.some((each) => text.includes(each)));
  const called = words.calls.some((lines) => lines.every((line) => text.includes(line)));
  return [...alone(output, words), ...(comforted && !called ? ['it comforts, and names no emergency'] : [])];
};

const ids: Record<ListName, string[]> = {
  'warning-signs': warningSigns().cards.flatMap((card) => tickable(card).map(({ id }) => id)),
  triggers: triggers().triggers.map(({ id }) => id),
};

const listNames: readonly ListName[] = ['warning-signs', 'triggers'];

/** None, each alone, and all. */
const ticked = (list: ListName) => [[], ...ids[list].map((id) => [id]), ids[list]];

const flat = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);

/** A Questionnaire as a form shows it in a language: the translation of each text, or else the text. */
const shownIn = ({ item }: { item?: readonly QuestionnaireItem[] }, locale: string) =>
  flat(item)
    .map(({ text, _text }) => {
      const found = _text?.extension?.find(({ extension = [] }) => extension[0]?.valueCode === locale);
      return found?.extension?.[1]?.valueString ?? text;
    })
    .join('\n');

const answered = (items: readonly QuestionnaireResponseItem[] = []): string[] =>
  items.flatMap(({ text, item }) => [text, ...answered(item)]);

/** What stands between the tags of widgets in a file, and what stands around them, as words. */
const piecesOf = (source: string) =>
  source
    .split(/<\/?twitch-[a-z-]+(?=[\s>`])/)
    .map((piece) => piece.replaceAll("{' '}", ' ').replace(/<[^>]*>/g, ' '));

const files = ['README.md', 'PORTALS.md', ...examples()];

describe('what comforts', () => {
  it('is all there, in every language', () => {
    for (const { locale, words } of languages) {
      assert.equal(words.comforts.length, 8);
      for (const { id, text, caution, sentences } of words.comforts) {
        assert.ok(text && sentences.length, `${id} in ${locale}`);
        // The caution of those that bring their own is their last sentence.
        if (caution === 'inside') assert.ok(sentencesOf(text, locale).length > 1, `${id} in ${locale}`);
      }
    }
  });

  for (const { locale, words } of languages) {
    it(`stands with its caution and the call in every widget, with and without a country (${locale})`, () => {
      for (const country of ['', ...regions.keys()]) {
        const widgets = withLocale(locale, () => [
          warningSigns(country),
          triggers(country),
          vsCramp(country),
        ]);
        for (const widget of widgets) {
          const said = prose(widget).join('\n');
          assert.ok(words.comforts.some(({ text }) => spaced(said).includes(text)));
          assert.deepEqual(careless(said, words), []);
        }
      }
    });

    it(`stands with its caution and the call in the text of every list, whatever is ticked (${locale})`, () => {
      for (const list of listNames) {
        for (const region of ['', 'gb']) {
          for (const value of ticked(list)) {
            assert.deepEqual(careless(toText(value, { list, locale, region }), words), [], value.join());
          }
        }
      }
    });

    it(`stands with its caution and the call in every Questionnaire, as text and as translation (${locale})`, () => {
      for (const list of listNames) {
        const own = shownIn(toQuestionnaire({ list, locale }), locale);
        assert.ok(own.includes(withLocale(locale, () => summary(''))[0].text));
        assert.deepEqual(careless(own, words), []);
        assert.deepEqual(careless(shownIn(toQuestionnaire({ list }), locale), words), []);
      }
    });

    it(`stands with its caution in every answer, which a clinician reads (${locale})`, () => {
      for (const list of listNames) {
        for (const value of ticked(list)) {
          const { item } = toQuestionnaireResponse(value, { list, locale });
          assert.deepEqual(alone(answered(item).join('\n'), words), []);
        }
      }
    });
  }

  it('stands with its caution and the call where a widget is not drawn', () => {
    for (const country of ['', ...regions.keys()]) {
      assert.deepEqual(careless(fallback(country).replace(/<[^>]*>/g, ''), english), []);
    }
  });

  for (const file of files) {
    it(`stands with its caution and the call in ${file}`, () => {
      for (const piece of piecesOf(readFileSync(file, 'utf8')))
        assert.deepEqual(careless(piece, english), []);
    });
  }

  describe('is caught when it stands alone (planted)', () => {
    const textOf = (wanted: string) => english.comforts.find(({ id }) => id === wanted)!;
    const calls = english.calls[0]!;
    const signs = calls.at(-1) ?? '';

    for (const { id, text, caution } of english.comforts) {
      it(id, () => {
        const good = [text, english.whenToAsk, ...calls].join('\n');
        assert.deepEqual(careless(good, english), []);
        for (const line of calls) {
          const lacking = good.replace(line, '');
          assert.deepEqual(careless(lacking, english), ['it comforts, and names no emergency'], line);
        }
        if (caution === 'inside') {
          const [last = ''] = sentencesOf(text, 'en').slice(-1);
          assert.match(careless(good.replace(` ${last}`, ''), english).join(), /stands without the rest/);
        } else {
          assert.match(careless(good.replace(english.whenToAsk, ''), english).join(), /without when to ask/);
        }
      });
    }

    it('a tip of a page, a list and a form', () => {
      const page = `<twitch-triggers>${fallback('us')}</twitch-triggers>`;
      const complaints = (source: string) => piecesOf(source).flatMap((piece) => careless(piece, english));
      assert.deepEqual(complaints(page), []);
      assert.ok(complaints(page.replace(english.whenToAsk, '')).length);
      assert.ok(complaints(`${page}<p>${textOf('main.common').text}</p>`).length);
      const text = toText(['sign.lasting']);
      assert.ok(careless(text.replace('Still, see a doctor.', ''), english).length);
      assert.ok(careless(text.replace(signs, ''), english).length);
      const form = toQuestionnaire({ list: 'triggers' });
      const item = form.item.filter(({ linkId }) => linkId !== 'common.when-to-ask');
      assert.ok(careless(shownIn({ item }, 'en'), english).length);
      const { item: answers = [] } = toQuestionnaireResponse(['sign.tingling']);
      assert.ok(alone(answered(answers).join('\n').replace('Still, see a doctor.', ''), english).length);
    });
  });
});
