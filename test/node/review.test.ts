import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { run } from '../../scripts/review/commands.js';
import { extract } from '../../scripts/i18n/extract.js';
import { reviewDocument } from '../../scripts/review/document.js';
import { emptyForm, type ReviewForm } from '../../scripts/review/form.js';
import { record } from '../../scripts/review/record.js';
import { compare, releasedStatements } from '../../scripts/review/released.js';
import { currentReview, sinceReview, summaryOf, type Reviews } from '../../scripts/review/reviews.js';
import { fingerprint, reviewStatements, type ReviewStatement } from '../../scripts/review/statements.js';
import { reviewDue, reviewShare } from '../../src/content/common.js';
import { changed, nextReview, regions } from '../../src/content/index.js';
import { decisions, type Decision } from '../../src/content/provenance/decisions.js';
import { lifecycleOf } from '../../src/export/fhir/questionnaire.js';
import { allStatements, collect, statementsOf, widgets } from './helpers.js';

const messages = extract();
const statements = reviewStatements(messages);
const byId = new Map(statements.map((statement) => [statement.id, statement]));
const textsOf = ({ texts }: ReviewStatement) => texts.map(({ source }) => source);

/** What is filled into a text, as far as a test has to know. */
const template = (source: string) =>
  new RegExp(`^${source.replace(/[.*+?^$|()[\]\\]/g, '\\$&').replace(/\{\d\}/g, '.+')}$`);

const holds = (id: string, text: string) =>
  byId.get(id)?.texts.some(({ source }) => template(source).test(text)) ?? false;

/** Nobody of that name has reviewed anything: invented for these tests. */
const invented = { name: 'Dr Invented For A Test', role: 'GP (invented)', date: '2026-01-31' };

const today = '2026-11-30';

const formOf = (change: (form: ReviewForm) => void = () => {}): ReviewForm => {
  const form = emptyForm(statements, decisions);
  form.reviewer = { ...invented, registration: '' };
  change(form);
  return form;
};

const approve = (form: ReviewForm, ...ids: string[]) => {
  for (const item of form.statements) if (ids.includes(item.id)) item.approved = true;
};

const some = ['sign.tongue', 'sign.worry', 'trigger.caffeine'];

const reviewsOf = (...ids: string[]): Reviews =>
  record(
    formOf((form) => approve(form, ...ids)),
    statements,
    {},
    today,
  ).reviews;

describe('what a clinician signs', () => {
  it('has every statement of every widget, whoever reads it, with what qualifies it and its sources', () => {
    for (const { id, text, basis, ...rest } of allStatements()) {
      assert.ok(holds(id, text), `${id}: ${text}`);
      if ('detail' in rest && rest.detail) assert.ok(holds(id, rest.detail as string), `${id}.detail`);
      for (const source of basis.sources)
        assert.ok(
          byId.get(id)?.sources.some((cited) => cited.id === source),
          `${id}: ${source}`,
        );
    }
  });

  it('has every message, and so every word', () => {
    const held = new Set(statements.flatMap(({ texts }) => texts.map(({ id }) => id)));
    assert.deepEqual(
      messages.map(({ id }) => id).filter((id) => !held.has(id)),
      [],
    );
    assert.ok(statements.every((statement) => textsOf(statement).every(Boolean)));
  });

  it('has the headings of the cards, with a number and without', () => {
    const cards = collect<{ id: string; urgency: string; heading: string }>(
      Object.values(widgets).map((widget) => widget()),
      ({ urgency }) => urgency,
    );
    assert.ok(cards.length > 6);
    for (const { id, heading } of cards) assert.ok(holds(id, heading), heading);
    assert.equal(byId.get('card.emergency')?.texts.length, 2);
  });

  it('names each thing once, and says where it shows', () => {
    assert.equal(byId.size, statements.length);
    assert.deepEqual(
      statements.filter(({ where }) => !where.length || where.some((path) => !path.length)),
      [],
    );
    assert.ok((byId.get('common.when-to-ask')?.where.length ?? 0) > 1);
  });

  it('has, beside a trigger, how strong the evidence is', () => {
    assert.ok(
      byId.get('trigger.nicotine')?.texts.some(({ id }) => id === 'evidence.limited'),
      'evidence',
    );
  });

  it('has another fingerprint with other words, with other words beside it, and on another card', () => {
    const { within, hash } = byId.get('sign.tongue')!;
    const english = textsOf(byId.get('sign.tongue')!);
    assert.equal(within, 'card.twitching');
    assert.equal(fingerprint(within, english), hash);
    for (const other of [
      fingerprint(within, ['your tongue moves', ...english.slice(1)]),
      fingerprint(within, [...english.slice(0, -1), 'Wait and see.']),
      fingerprint('card.soon', english),
    ])
      assert.notEqual(other, hash);
    assert.equal(new Set(statements.map((each) => each.hash)).size, statements.length);
  });

  it('stands in the order in which people read it', () => {
    const order = statementsOf(widgets['twitch-warning-signs']?.()).map(({ id }) => id);
    const found = statements.map(({ id }) => id).filter((id) => order.includes(id));
    assert.deepEqual(found, [...new Set(order)]);
  });

  it('marks what could harm, and dates sources by their own review', () => {
    assert.equal(byId.get('sign.weakness')?.safety, true);
    assert.equal(byId.get('list.print')?.safety, false);
    const nhs = byId.get('sign.lasting')?.sources.find(({ id }) => id === 'nhs-twitching');
    assert.deepEqual([nhs?.reviewed, nhs?.reviewDue], ['2023-10-30', '2026-10-30']);
  });
});

describe('a decision that waits', () => {
  const unknown = (list: readonly Pick<Decision, 'statements'>[]) =>
    list.flatMap((decision) => decision.statements).filter((id) => !byId.has(id));

  it('is about statements that there are, and says what, why and where to read more', () => {
    assert.deepEqual(unknown(decisions), []);
    for (const { id, what, why, evidence } of decisions) {
      assert.ok(what && why && evidence.length, id);
      for (const { title, url } of evidence) assert.ok(title && /^https?:$/.test(new URL(url).protocol), id);
    }
    assert.equal(new Set(decisions.map(({ id }) => id)).size, decisions.length);
  });

  it('is caught when it is about one that there is not (planted)', () => {
    assert.deepEqual(unknown([{ statements: ['sign.nowhere'] }]), ['sign.nowhere']);
  });
});

describe('a signed form', () => {
  it('is recorded with name, role, date and fingerprint, and nothing else of it', () => {
    const form = formOf((blank) => {
      approve(blank, ...some);
      blank.reviewer.registration = '1234567';
    });
    const { reviews, taken, refused } = record(form, statements, {}, today);
    assert.deepEqual([[...taken].sort(), refused], [some, []]);
    assert.deepEqual(reviews['sign.tongue'], { ...invented, fingerprint: byId.get('sign.tongue')?.hash });
    assert.deepEqual(summaryOf(statements, reviews), {
      reviewed: 3,
      total: statements.length,
      last: invented.date,
    });
  });

  it('leaves what others have signed before', () => {
    const { reviews } = record(
      formOf((form) => approve(form, 'sign.tongue')),
      statements,
      reviewsOf('sign.worry'),
      today,
    );
    assert.deepEqual(Object.keys(reviews).sort(), ['sign.tongue', 'sign.worry']);
  });

  it('whose fingerprint does not fit names the statement, and the rest is recorded', () => {
    const form = formOf((blank) => {
      approve(blank, ...some);
      const at = blank.statements.findIndex(({ id }) => id === 'sign.worry');
      blank.statements[at] = { ...blank.statements[at]!, hash: '0123456789abcdef' };
    });
    const { taken, refused } = record(form, statements, {}, today);
    assert.deepEqual([...taken].sort(), ['sign.tongue', 'trigger.caffeine']);
    assert.equal(refused.length, 1);
    assert.match(refused[0] ?? '', /^sign\.worry: its text is not the one that was reviewed/);
  });

  it('names what it approves and there is not, what it says twice, and what it finds right and wrong at once', () => {
    const form = formOf((blank) => {
      approve(blank, ...some);
      const [first] = blank.statements;
      blank.statements.push({ ...first!, id: 'sign.nowhere', approved: true });
      const tongue = blank.statements.find(({ id }) => id === 'sign.tongue')!;
      blank.statements.push({ ...tongue });
      blank.statements.find(({ id }) => id === 'sign.worry')!.change = 'Say it otherwise.';
    });
    const { taken, refused, asked } = record(form, statements, {}, today);
    assert.deepEqual(taken, ['trigger.caffeine']);
    assert.equal(refused.filter((line) => /^sign\.tongue: .*more than once/.test(line)).length, 2);
    assert.ok(refused.some((line) => /^sign\.nowhere: there is no such/.test(line)));
    assert.ok(refused.some((line) => /^sign\.worry: .*a change is asked for/.test(line)));
    assert.deepEqual(asked, ['sign.worry: Say it otherwise.']);
  });

  it('takes nothing but true for an approval', () => {
    const form = JSON.parse(JSON.stringify(formOf())) as { statements: { approved: unknown }[] };
    form.statements[0]!.approved = 'yes';
    const { taken, refused } = record(form, statements, {}, today);
    assert.deepEqual(taken, []);
    assert.match(refused[0] ?? '', /"approved" is "yes"/);
  });

  it('passes on what the reviewer says of decisions, statements and numbers', () => {
    const form = formOf((blank) => {
      blank.decisions[0]!.answer = 'agree';
      blank.decisions[1]!.remark = 'Ask a neurologist.';
      blank.numbers[0]!.change = 'Another number.';
      blank.numbers[1]!.approved = true;
    });
    const { asked } = record(form, statements, {}, today);
    const [first, second] = [...regions.keys()];
    assert.deepEqual(asked, [
      `decision ${decisions[0]?.id}: agree`,
      `decision ${decisions[1]?.id}: Ask a neurologist.`,
      `numbers of ${first}: Another number.`,
      `numbers of ${second}: right`,
    ]);
  });

  const wrong: [what: string, form: unknown, says: RegExp][] = [
    ['no form', 'a word', /no review form/],
    ['no statements', { reviewer: invented }, /no review form/],
    ['no name', formOf((form) => (form.reviewer.name = ' ')), /gives no name/],
    ['no role', formOf((form) => (form.reviewer.role = '')), /gives no role/],
    ['no date', formOf((form) => (form.reviewer.date = '')), /is no date/],
    ['a day that there is not', formOf((form) => (form.reviewer.date = '2026-02-30')), /is no date/],
    ['a date in words', formOf((form) => (form.reviewer.date = '1 May 2026')), /is no date/],
    ['a date to come', formOf((form) => (form.reviewer.date = '2026-12-01')), /yet to come/],
  ];
  for (const [what, form, says] of wrong) {
    it(`with ${what} is refused as a whole, in one message`, () => {
      assert.throws(() => record(form, statements, {}, today), says);
    });
  }
});

describe('an edit after a review', () => {
  const edited = (id: string, text: string) =>
    releasedStatements(statements, {}).map((statement) =>
      statement.id === id ? { ...statement, text: [text], hash: 'fedcba9876543210' } : statement,
    );

  it('voids the review of that statement alone', () => {
    const reviews = reviewsOf(...some);
    const now = statements.map((statement) =>
      statement.id === 'sign.worry' ? { ...statement, hash: 'fedcba9876543210' } : statement,
    );
    assert.deepEqual(
      now.filter((statement) => currentReview(statement, reviews)).map(({ id }) => id),
      some.filter((id) => id !== 'sign.worry'),
    );
    assert.equal(summaryOf(now, reviews).reviewed, 2);
    const {
      changed: voided,
      unseen,
      removed,
    } = sinceReview(now.slice(1), { ...reviews, gone: reviews['sign.worry']! });
    assert.deepEqual([voided.map(({ id }) => id), removed], [['sign.worry'], ['gone']]);
    assert.equal(unseen.length, statements.length - 1 - some.length);
  });

  it('shows between two releases, with what was added, what is gone, other sources and other reviews', () => {
    const now = releasedStatements(statements, reviewsOf('sign.tongue'));
    const old = edited('sign.worry', 'you are in doubt')
      .filter(({ id }) => id !== 'sign.lasting')
      .map((statement) => (statement.id === 'tip.sleep' ? { ...statement, sources: [] } : statement));
    const [gone] = old;
    const lines = compare([...old, { ...gone!, id: 'sign.old', text: ['an old sign'] }], now);
    const said = lines.join('\n');
    for (const part of [
      /^Added: 1\n {2}sign\.lasting\n {4}a twitch lasts/m,
      /^Removed: 1\n {2}sign\.old\n {4}an old sign/m,
      /^Changed: 1\n {2}sign\.worry\n {4}before: you are in doubt\n {4}now: {4}you are worried or not sure/m,
      /^Other sources: 1\n {2}tip\.sleep\n {4}now: .*NHS, “Twitching eyes and muscles”, https/m,
      /^Other review: 1\n {2}sign\.tongue\n {4}before: not reviewed\n {4}now: .*Dr Invented For A Test/m,
    ])
      assert.match(said, part);
  });

  it('shows when a statement has moved to another card, which is not one of its words', () => {
    const now = releasedStatements(statements, {});
    const old = now.map((each) => (each.id === 'sign.worry' ? { ...each, hash: 'fedcba9876543210' } : each));
    assert.match(compare(old, now).join('\n'), /sign\.worry\n.*another card/);
  });

  it('is nothing to tell where there was none', () => {
    const now = releasedStatements(statements, {});
    assert.deepEqual(compare(now, now), ['Nothing has changed.']);
  });
});

describe('the document', () => {
  const form = emptyForm(statements, decisions);
  const page = reviewDocument({ statements, decisions, reviews: {}, form, today });
  const plain = page
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

  it('has every statement with its words, and a place to answer', () => {
    for (const [index, statement] of statements.entries()) {
      for (const text of textsOf(statement)) assert.ok(plain.includes(text), statement.id);
      assert.ok(page.includes(`name="statements/${index}/approved"`), statement.id);
      for (const { url, title } of statement.sources) assert.ok(plain.includes(url ?? title), statement.id);
    }
  });

  it('has every open decision with its reason and its evidence, before the statements', () => {
    for (const [index, { what, why, evidence }] of decisions.entries()) {
      for (const text of [what, why, ...evidence.map(({ url }) => url)])
        assert.ok(plain.includes(text), text);
      assert.ok(page.includes(`name="decisions/${index}/remark"`));
    }
    assert.ok(page.indexOf('name="decisions/0/answer"') < page.indexOf('name="statements/0/approved"'));
  });

  it('has the numbers of every country', () => {
    assert.equal(form.numbers.length, regions.size);
    for (const index of form.numbers.keys()) assert.ok(page.includes(`name="numbers/${index}/approved"`));
  });

  it('says what is known of a statement and of a source besides', () => {
    for (const { notes, sources } of statements)
      for (const note of [...notes, ...sources.flatMap((source) => source.note ?? [])])
        assert.ok(plain.includes(note), note);
  });

  it('says that nobody has reviewed it, and which sources are past their own review', () => {
    assert.match(page, /No clinician has reviewed any of this yet/);
    assert.match(page, /its next review due: 30 October 2026 \(past due\)/);
  });

  it('marks what is reviewed, and what was edited since', () => {
    const reviews = { ...reviewsOf(...some), 'sign.worry': { ...invented, fingerprint: 'fedcba9876543210' } };
    const now = reviewDocument({ statements, decisions, reviews, form, today });
    assert.match(now, /A clinician has reviewed 2 of \d+ statements, the last on 31 January 2026/);
    assert.match(now, /Edited since they were reviewed: 1/);
    assert.match(now, /sign\.worry[^]{0,200}Edited since its review/);
  });

  it('is valid HTML that loads nothing', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const { results } = await validator.validateString(page);
    assert.deepEqual(
      results.flatMap((result) =>
        result.messages.map(({ line, ruleId, message }) => [line, ruleId, message]),
      ),
      [],
    );
    assert.match(page, /default-src &#39;none&#39;|default-src 'none'/);
    assert.doesNotMatch(page, /<link|\ssrc=|@import|url\(/);
    const broken = await validator.validateString(page.replace('</main>', '</section>'));
    assert.equal(broken.valid, false);
  });
});

describe('what the widgets say of the review', () => {
  const written = (iso: string) =>
    new Date(iso).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
  const share = (reviewed: number) => reviewShare({ reviewed, total: 10, last: reviewed ? changed : '' });

  it('is how far it has come', () => {
    assert.equal(share(0), 'Not yet reviewed by a clinician.');
    assert.equal(
      share(3),
      `Statements reviewed by a clinician: 3 of 10, most recently on ${written(changed)}.`,
    );
    assert.equal(share(10), `Reviewed by a clinician on ${written(changed)}.`);
  });

  it('is when the next is due, and from the day after, that it is past due', () => {
    assert.equal(reviewDue(nextReview, changed), `Next review due by ${written(nextReview)}.`);
    assert.equal(reviewDue(nextReview, nextReview), `Next review due by ${written(nextReview)}.`);
    assert.equal(
      reviewDue(nextReview, `${nextReview} and later`),
      `A new review was due by ${written(nextReview)}. Some of this may be out of date.`,
    );
    assert.ok(nextReview > changed);
  });

  it('makes a list active for portals only once all of it is reviewed', () => {
    const last = '2026-11-22';
    assert.deepEqual(lifecycleOf({ reviewed: 0, total: 10, last: '' }), { status: 'draft' });
    assert.deepEqual(lifecycleOf({ reviewed: 9, total: 10, last }), { status: 'draft' });
    assert.deepEqual(lifecycleOf({ reviewed: 10, total: 10, last }), {
      status: 'active',
      lastReviewDate: last,
    });
    assert.deepEqual(lifecycleOf({ reviewed: 0, total: 0, last: '' }), { status: 'draft' });
  });
});

describe('npm run review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  after(() => rmSync(folder, { recursive: true }));

  it('refuses what is no form and no release in one message, and leaves the record as it was', (test) => {
    const said = test.mock.method(console, 'error', () => {});
    const reviewsBefore = readFileSync('src/content/reviews.json', 'utf8');
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    for (const [args, says] of [
      [['record', file('cut.json', '{ "reviewer": ')], /cut\.json cannot be read/],
      [['record', join(folder, 'missing.json')], /missing\.json cannot be read/],
      [['record', file('other.json', '[]')], /This is no review form/],
      [['diff', 'package.json'], /^package\.json is no statements\.json of a release/],
      [['record'], /^npm run review /],
      [['toString', 'package.json'], /^npm run review /],
    ] as const) {
      assert.equal(run(args, messages), 1);
      const [text] = said.mock.calls.at(-1)?.arguments as unknown as [string];
      assert.match(text, says);
    }
    assert.equal(said.mock.callCount(), 6);
    assert.equal(readFileSync('src/content/reviews.json', 'utf8'), reviewsBefore);
  });
});

describe('npm run review, in a copy of the project', () => {
  let folder: string;
  const at = (path: string) => join(folder, path);
  const review = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/review.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const summary = () => readFileSync(at('src/generated/review.ts'), 'utf8');

  before(() => {
    mkdirSync('build', { recursive: true });
    folder = mkdtempSync('build/review-');
    for (const path of [
      'src',
      'scripts',
      'i18n',
      'locales',
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
    ])
      cpSync(path, at(path), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes document and form; the signed form comes back; an edit voids the review of that statement alone', () => {
    assert.equal(review().status, 0);
    assert.match(readFileSync(at('build/review/review.html'), 'utf8'), /Leg Twitch: review by a clinician/);

    const form = JSON.parse(readFileSync(at('build/review/review.json'), 'utf8')) as ReviewForm;
    form.reviewer = { ...invented, registration: '' };
    for (const item of form.statements) item.approved = true;
    const total = form.statements.length;
    const wrong = form.statements.findIndex(({ id }) => id === 'sign.tongue');
    form.statements[wrong] = { ...form.statements[wrong]!, hash: '0123456789abcdef' };
    writeFileSync(at('signed.json'), JSON.stringify(form));
    const { status, stdout, stderr } = review('record', 'signed.json');
    assert.equal(status, 1);
    assert.match(stdout, new RegExp(`^${total - 1} of ${total} statements recorded`, 'm'));
    assert.match(stderr, /Not recorded: 1\. The rest is\.\n {2}sign\.tongue: its text is not/);

    const content = at('src/content/warning-signs.ts');
    const unedited = readFileSync(content, 'utf8');
    writeFileSync(content, unedited.replace('you are worried or not sure', 'you are worried'));
    assert.notEqual(readFileSync(content, 'utf8'), unedited);
    assert.equal(review().status, 0);
    assert.match(summary(), new RegExp(`"reviewed":${total - 2},"total":${total},"last":"${invented.date}"`));
    assert.match(
      readFileSync(at('src/generated/english-formats.ts'), 'utf8'),
      /"2026-01-31":"January 31, 2026"/,
    );
    const page = readFileSync(at('build/review/review.html'), 'utf8');
    assert.match(page, /Edited since they were reviewed: 1/);
    assert.match(page, /sign\.worry[^]{0,200}Edited since its review/);
  });
});
