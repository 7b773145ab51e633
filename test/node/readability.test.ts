import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { extract } from '../../scripts/i18n/extract.js';
import { closed, sentences, widgets } from './helpers.js';

/** Medical words that have no plain substitute, and the words that explain each where it first stands. */
const glossary = {
  fasciculation:
    /The medical name is “fasciculation”\. Here we say “twitch”|harmless twitches that last “benign fasciculation syndrome”/,
  reflex: /reflex \(the body does it by itself\)/,
  supplements: /supplements \(vitamin or mineral pills\)/,
  nicotine: /Nicotine\. It is in cigarettes and vapes/,
  caffeine: /Caffeine\. It is in coffee, tea, cola and energy drinks/,
  anxiety: /anxiety \(worry\)/,
  potassium: /potassium, calcium or magnesium \(minerals in the blood\)/,
  calcium: /potassium, calcium or magnesium \(minerals in the blood\)/,
  magnesium: /potassium, calcium or magnesium \(minerals in the blood\)/,
};

const grade = (text: string) => readability.fleschKincaidGrade(text);

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length;

const longSentences = (text: string) =>
  text.split(/(?<=[.?!]”?)\s+/).filter((sentence) => wordsIn(sentence) > 20);

describe('plain language', () => {
  for (const [name, widget] of Object.entries(widgets)) {
    const text = sentences(widget).join(' ');

    it(`of ${name} is at most grade 6 as it stands`, (test) => {
      assert.ok(wordsIn(text) >= 100);
      test.diagnostic(`Flesch-Kincaid ${grade(text)}; ${wordsIn(text)} words`);
      assert.ok(grade(text) <= 6, `${grade(text)}`);
    });

    it(`of ${name} keeps sentences to 20 words`, () => {
      assert.deepEqual(longSentences(text), []);
    });

    it(`of ${name} explains at most 12 terms, each where it first stands`, () => {
      const used = Object.entries(glossary).filter(([term]) => new RegExp(`\\b${term}\\b`, 'i').test(text));
      assert.ok(used.length <= 12);
      for (const [term, explained] of used) {
        const first = text.search(new RegExp(`\\b${term}\\b`, 'i'));
        const found = explained.exec(text);
        assert.ok(found && found.index <= first && first <= found.index + found[0].length, term);
      }
    });
  }

  it('of all safety messages together is at most grade 5', (test) => {
    const said = extract()
      .filter(({ note }) => note.startsWith('SAFETY'))
      .map(({ source }) => closed(source.replace(/\{\d\}/g, '112')));
    assert.ok(said.length > 40);
    const text = said.join(' ');
    test.diagnostic(`Flesch-Kincaid ${grade(text)}; ${wordsIn(text)} words in ${said.length} messages`);
    assert.ok(grade(text) <= 5, `${grade(text)}`);
    assert.deepEqual(longSentences(text), []);
  });

  it('notices an article’s language', () => {
    const article =
      'Fasciculations constitute involuntary, asynchronous contractions of individual motor units, ordinarily originating from spontaneous depolarisation of peripheral motor neurones, which clinicians occasionally misinterpret as pathological manifestations.';
    assert.ok(grade(article) > 8);
    assert.equal(longSentences(article).length, 1);
  });
});
