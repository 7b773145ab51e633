import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  omitted,
  sources,
  triggers,
  warningSigns,
  type Basis,
  type FactId,
  type Source,
  type Trigger,
} from '../../src/content/index.js';
import { allStatements, collect, prose, statementsOf, widgets } from './helpers.js';

/** The list of facts that the content was written from runs from F01 to F72. */
const facts = Array.from({ length: 72 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

/** What cites nothing, or what does not exist; whatever stands below one key says what a statement rests on. */
const unsourced = (statements: readonly { basis?: { sources?: readonly string[] } }[]) =>
  statements.filter(({ basis }) => !basis?.sources?.length || basis.sources.some((id) => !(id in sources)));

/** Words that blame, frighten or claim what the widgets do not do. */
const banned =
  /\b(suffer\w*|victims?|hypochondriacs?|craz\w+|abnormal\w*|analy[sz]e\w*|interpret\w*|calculat\w+|detect\w*|monitor\w*|assess\w*|screen(s|ed|ing)?|scor(e|es|ing)|percent\w*|low risk|high risk|all clear|risk|almost always|deadly|fatal\w*|terrible)\b/i;

const bannedIn = (texts: readonly string[]) => texts.filter((text) => banned.test(text));

describe('every statement', () => {
  it('has at least one source that exists', () => {
    assert.deepEqual(unsourced(allStatements()), []);
  });

  it('is caught when it cites a source that does not exist, or none', () => {
    assert.equal(
      unsourced([{ basis: { sources: ['nobody'] } }, { basis: { sources: [] } }, { basis: {} }, {}]).length,
      4,
    );
  });

  it('tells a fact or is marked as added', () => {
    assert.deepEqual(
      allStatements()
        .filter(({ basis: { facts: told, added } }) => !told?.length && !added)
        .map(({ id }) => id),
      [],
    );
  });

  it('has an id of its own within its widget, dotted and in lower case', () => {
    for (const [name, widget] of Object.entries(widgets)) {
      const content = widget();
      // The same advice may stand twice in a widget; two different texts may not share an id.
      const texts = new Map<string, string>();
      for (const { id, text } of statementsOf(content)) {
        assert.match(id, /^[a-z][a-z-]*(\.[a-z0-9-]+)+$/, name);
        assert.equal(texts.get(id) ?? text, text, `${id} in ${name}`);
        texts.set(id, text);
      }
    }
  });

  it('uses no word that blames, frightens or claims too much', () => {
    assert.deepEqual(bannedIn(Object.values(widgets).flatMap((widget) => prose(widget()))), []);
  });

  it('is caught when it uses such a word', () => {
    assert.equal(
      bannedIn(['You suffer from twitches.', 'Your risk is low.', 'We assess your signs.']).length,
      3,
    );
  });
});

describe('the list of facts', () => {
  it('is told or left out for a stated reason, row by row', () => {
    const told = new Set<string>(allStatements().flatMap(({ basis }) => basis.facts ?? []));
    const left = new Set<string>(omitted.flatMap(({ fact }) => fact ?? []));
    assert.deepEqual(
      facts.filter((fact) => !told.has(fact) && !left.has(fact)),
      [],
    );
    assert.deepEqual(
      [...told].filter((fact) => !facts.includes(fact)),
      [],
    );
  });

  it('leaves out what sources say is wrong, wholly', () => {
    const told = new Set<string>(allStatements().flatMap(({ basis }) => basis.facts ?? []));
    for (const fact of ['F08', 'F53']) assert.ok(!told.has(fact), fact);
    for (const { what, why } of omitted) assert.ok(what && why);
  });
});

describe('sources', () => {
  it('are each cited by some statement', () => {
    const cited = new Set<string>(allStatements().flatMap(({ basis }) => basis.sources));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !cited.has(id)),
      [],
    );
  });

  for (const [name, widget] of Object.entries(widgets)) {
    it(`listed by ${name} are exactly those its statements cite`, () => {
      const content = widget() as { references: Source[]; background?: { references?: Source[] } };
      const cited = new Set<string>(statementsOf(content).flatMap(({ basis }) => basis.sources));
      const listed = new Set(
        [...content.references, ...(content.background?.references ?? [])].map(
          (source) => Object.entries(sources).find(([, other]) => other === source)?.[0],
        ),
      );
      assert.deepEqual([...listed].sort(), [...cited].sort());
    });
  }

  it('have a title, a publisher and, where known, an https address', () => {
    for (const [id, { title, publisher, url }] of Object.entries<Source>(sources)) {
      assert.ok(title && publisher, id);
      if (url) assert.equal(new URL(url).protocol, 'https:', id);
    }
  });
});

/**
 * Facts that mislead when they stand alone, and what has to stand with them: in the same statement, or (for
 * a trigger) in the same card.
 */
const qualifications: Record<string, RegExp[]> = {
  F10: [/about 7 in 10 healthy people say/i],
  F27: [/evidence is limited/i, /ask before/i],
  F41: [/days or weeks/i, /for years/i],
  F43: [/ask a doctor if you are not sure/i],
  F50: [/have it checked by a doctor/i],
  F60: [/unless you have been told to limit fluids/i],
  F61: [/ask/i],
};

/** What a reader sees together with a statement. */
const misleading = (groups: readonly { basis: Pick<Basis, 'facts'> }[]) =>
  groups.flatMap((group) =>
    (group.basis.facts ?? []).filter((fact) =>
      (qualifications[fact] ?? []).some((needed) => !needed.test(prose(group).join(' '))),
    ),
  );

describe('a fact that misleads when alone', () => {
  const { triggers: list, evidence } = triggers();
  const cards = list.map((trigger) => ({
    ...trigger,
    basis: { facts: [...(trigger.basis.facts ?? []), ...(trigger.tip.basis.facts ?? [])] },
    said: evidence[trigger.evidence],
  }));

  it('carries its qualification in the same sentence or card', () => {
    const inCards = new Set(
      collect<Trigger>(list, ({ tip }) => tip).flatMap((trigger) => [trigger.id, trigger.tip.id]),
    );
    const alone = allStatements().filter(({ id }) => !inCards.has(id));
    assert.deepEqual(misleading([...cards, ...alone]), []);
  });

  it('is caught without it', () => {
    const planted = (fact: FactId, text: string) => ({ text, basis: { facts: [fact] } });
    assert.deepEqual(misleading([planted('F43', 'Old twitches are harmless.')]), ['F43']);
    assert.deepEqual(misleading([planted('F60', 'Drink a lot.')]), ['F60']);
  });
});

describe('the checklist', () => {
  const { cards, list, background } = warningSigns();

  it('shows the doctor first, then the emergency, and at most six signs a card', () => {
    assert.deepEqual(
      cards.map(({ urgency }) => urgency),
      ['doctor', 'doctor', 'soon', 'today', 'emergency'],
    );
    for (const { id, signs } of cards) assert.ok(signs.length <= 6, id);
  });

  it('says exactly this when nothing is ticked', () => {
    assert.equal(
      list.nothing,
      'You have not ticked anything. This list cannot rule anything out. Twitches with no other change are very rarely serious. See a doctor if a twitch lasts more than 2 weeks or you are worried. Go also if a muscle gets weaker or smaller, or anything else changes. If you are not sure, ask.',
    );
  });

  it('names conditions in the closed background only', () => {
    const condition = /\b(ALS|MND|motor neuron\w*|sclerosis|disease)\b/i;
    const rest = { ...warningSigns(), background: undefined };
    for (const { title, publisher } of rest.references)
      assert.doesNotMatch(`${title} ${publisher}`, condition);
    assert.deepEqual(
      prose(rest).filter((text) => condition.test(text)),
      [],
    );
    assert.match(prose(background).join(' '), condition);
  });
});

describe('triggers', () => {
  it('each have a tip and a strength of evidence said in words', () => {
    const { triggers: list, evidence } = triggers();
    for (const { id, tip, evidence: strength } of list) assert.ok(tip.text && evidence[strength], id);
  });

  it('mention US approval to readers in the US only', () => {
    assert.match(prose(triggers('us')).join(' '), /FDA/);
    assert.doesNotMatch(prose(triggers('gb')).join(' ') + prose(triggers()).join(' '), /FDA/);
  });
});
