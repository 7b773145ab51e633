import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { sentences, widgets } from './helpers.js';

/** Medical words that have no plain substitute, and the words that explain each where it first stands. */
const glossary = {
  fasciculation: /The medical name is “fasciculation”\. Here we say “twitch”/,
  reflex: /reflex \(the body does it by itself\)/,
  supplements: /supplements \(vitamin or mineral pills\)/,
  nicotine: /Nicotine\. It is in cigarettes and vapes/,
  caffeine: /Caffeine\. It is in coffee, tea and cola/,
  anxiety: /anxiety \(worry\)/,
  potassium: /potassium, calcium or magnesium \(minerals in the blood\)/,
  calcium: /potassium, calcium or magnesium \(minerals in the blood\)/,
  magnesium: /potassium, calcium or magnesium \(minerals in the blood\)/,
};

const grade = (text: string) => readability.fleschKincaidGrade(text);

const mask = (text: string) =>
  text.replace(new RegExp(`\\b(${Object.keys(glossary).join('|')})\\b`, 'gi'), 'word');

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length;

const longSentences = (text: string) =>
  text.split(/(?<=[.?!]”?)\s+/).filter((sentence) => wordsIn(sentence) > 20);

describe('plain language', () => {
  for (const [name, widget] of Object.entries(widgets)) {
    const text = sentences(widget).join(' ');

    it(`of ${name} is at most grade 8, and at most 6 without its glossary`, (test) => {
      assert.ok(wordsIn(text) >= 100);
      test.diagnostic(
        `Flesch-Kincaid ${grade(text)}, without the glossary ${grade(mask(text))}; ${wordsIn(text)} words`,
      );
      assert.ok(grade(text) <= 8);
      assert.ok(grade(mask(text)) <= 6);
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

  it('notices an article’s language', () => {
    const article =
      'Fasciculations constitute involuntary, asynchronous contractions of individual motor units, ordinarily originating from spontaneous depolarisation of peripheral motor neurones, which clinicians occasionally misinterpret as pathological manifestations.';
    assert.ok(grade(article) > 8);
    assert.equal(longSentences(article).length, 1);
  });
});
