import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliSize } from '../../scripts/brotli.js';
import { compare, readReleased } from '../../scripts/review/released.js';
import { budgets, overBudget } from '../../scripts/size.js';
import { filesIn, read, release } from './dist.js';

const page = read('dist/leg-twitch.js');

describe('the script for pages', () => {
  for (const { name, file, bytes } of budgets) {
    const names = Object.keys(release.files).filter((each) => file.test(each));

    it(`as ${name} stays within its budget`, () => {
      assert.ok(names.length);
      for (const each of names) assert.equal(overBudget(each, readFileSync(join('dist', each))), '');
    });

    it(`as ${name} is caught when it outgrows the budget (planted)`, () => {
      const [each = ''] = names;
      const noise = createHash('sha512');
      const padding = Array.from({ length: bytes / 30 }, (_, index) =>
        noise.copy().update(`${index}`).digest('hex'),
      ).join('');
      const content = Buffer.from(read(join('dist', each)) + padding);
      assert.match(overBudget(each, content), new RegExp(`over the ${bytes} of ${name}`));
    });
  }

  it('holds nothing that only authors and translators need', () => {
    assert.doesNotMatch(page, /SAFETY\.|Table cell|Copyright A\.D\.A\.M\.|"F\d\d"/);
    assert.doesNotMatch(page, /in the drawing/);
    assert.ok(filesIn('dist/shared').some((file) => read(file).includes("'F45'")));
  });

  it('has no style attribute, no raw HTML, nothing that stores, or asks the network but for a site’s own words', () => {
    const forbidden =
      /\sstyle=|unsafeHTML|innerHTML\s*=\s*[^=]*\+|\bfetch\((?!\w+,\{signal:)|XMLHttpRequest|sendBeacon|WebSocket|localStorage|sessionStorage|document\.cookie|indexedDB|import\((?!"\.\/message-ids\.js"\)|`\.\/locales\/\$\{\w+\}\.js)/;
    assert.doesNotMatch(page, forbidden);
    assert.equal(page.match(/\bfetch\(/g)?.length, 1);
    for (const planted of ['<p style="color:red">', 'fetch("/x")', 'localStorage.x = 1', 'import("./x.js")'])
      assert.match(planted, forbidden);
  });

  it('has a Trusted Types policy of its own name', () => {
    assert.match(page, /createPolicy\("leg-twitch"/);
    assert.doesNotMatch(page, /"lit-html"/);
  });

  it('has a source map, and the classic script neither imports nor exports', () => {
    assert.ok(
      (JSON.parse(read('dist/leg-twitch.js.map')) as { sources: string[] }).sources.some((path) =>
        path.endsWith('warning-signs.ts'),
      ),
    );
    assert.doesNotThrow(() => new Function(read('dist/leg-twitch.en.js')));
  });
});

describe('release.json', () => {
  it('lists every file with its true size and hash', () => {
    const scripts = filesIn('dist')
      .map((file) => file.slice('dist/'.length))
      .filter((file) => file !== 'release.json');
    assert.deepEqual(Object.keys(release.files).sort(), scripts.sort());
    for (const [name, { bytes, brotli, integrity }] of Object.entries(release.files)) {
      const content = readFileSync(join('dist', name));
      assert.equal(content.length, bytes);
      assert.equal(brotliSize(content), brotli);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity);
    }
  });

  it('says that no clinician has reviewed the English or any translation yet', () => {
    const { en, ...translations } = release.languages;
    assert.deepEqual(en, { source: true, reviewed: null });
    assert.ok(Object.keys(translations).length >= 9);
    for (const [tag, { messages }] of Object.entries(translations)) {
      assert.ok(messages, tag);
      const { total, machine, stale, untranslated, translated, final, signedOff } = messages;
      assert.deepEqual([tag, translated, final, signedOff], [tag, 0, 0, 0]);
      assert.equal(machine + stale + untranslated, total, tag);
    }
  });

  it('says which messages stay English until a person has reviewed them', () => {
    // Its English is as old as the translations.
    const settled = 'sign.wasting';
    const withheld = Object.entries(release.languages).filter(([, { inEnglishUntilReviewed = [] }]) =>
      inEnglishUntilReviewed.includes(settled),
    );
    assert.deepEqual(
      withheld.map(([tag]) => tag),
      ['ht', 'ur'],
    );
  });

  it('says of other languages only what their English has left behind', () => {
    for (const [tag, { inEnglishUntilReviewed = [], messages }] of Object.entries(release.languages)) {
      if (['en', 'ht', 'ur'].includes(tag)) continue;
      assert.ok(messages && inEnglishUntilReviewed.length <= messages.stale, tag);
    }
  });

  it('has a file for each language but English', () => {
    const files = Object.keys(release.files).filter((file) => /^locales\/[\w-]+\.js$/.test(file));
    assert.equal(files.length, Object.keys(release.languages).length - 1);
  });
});

describe('statements.json', () => {
  const statements = readReleased('dist/statements.json');

  it('has every statement with its text, sources and fingerprint, and no review that there was not', () => {
    assert.equal(statements.length, release.content.review.total);
    assert.equal(release.content.review.reviewed, 0);
    for (const { id, text, hash, review } of statements) {
      assert.ok(text.length && /^[0-9a-f]{16}$/.test(hash), id);
      assert.equal(review, null, id);
    }
    const weakness = statements.find(({ id }) => id === 'sign.weakness');
    assert.ok(weakness?.sources.some(({ title }) => /Suspected neurological conditions/.test(title)));
  });

  it('tells a safety officer of what changes (planted)', () => {
    const now = readReleased('dist/statements.json');
    const old = now.map((each) =>
      each.id === 'sign.weakness' ? { ...each, text: ['a muscle is tired'], hash: '0' } : each,
    );
    assert.match(
      compare(old, now).join('\n'),
      /^Changed: 1\n {2}sign\.weakness\n {4}before: a muscle is tired\n {4}now: {4}a muscle, arm/m,
    );
    assert.deepEqual(compare(now, now), ['Nothing has changed.']);
  });
});
