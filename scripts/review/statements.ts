/**
 * All that the content says, as a list that a clinician can sign: every statement of the widgets, whoever reads them,
 * and every other message. Found by letting the content speak in ids: a language that has the id of each message as
 * its text tells which messages a statement is made of.
 */
import { createHash } from 'node:crypto';
import type { Message } from '../../i18n/xliff.js';
import { sources, type Source, type SourceId } from '../../src/content/provenance/sources.js';
import { regions } from '../../src/content/regions.js';
import { triggers } from '../../src/content/triggers.js';
import type { Basis, FactId } from '../../src/content/types.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import { pictureWords } from '../../src/content/words/pictures.js';
import { messageKey } from '../../src/locale/key.js';
import { withLocale } from '../../src/locale/messages.js';

/** A source as those who review see it. */
export interface CitedSource extends Pick<Source, 'title' | 'publisher' | 'url' | 'checked'> {
  readonly id: string;
  readonly reviewed?: string;
  readonly reviewDue?: string;
  /** What those who keep the content know of it. */
  readonly note?: string;
}

/** A message of a statement. */
export interface ReviewText extends Pick<Message, 'id' | 'source' | 'note'> {
  /** Whether other readers see another in its place. */
  readonly variant: boolean;
}

/** One thing to sign. */
export interface ReviewStatement {
  /** That of the statement; of a message where it is no statement. */
  readonly id: string;
  /** The English, all of it: what qualifies it and what readers of some countries see. `{0}` is filled in. */
  readonly texts: readonly ReviewText[];
  /** Id of what it stands in, and means something else without: the card of a sign, the row of a cell. */
  readonly within: string | undefined;
  /** Wherever it shows: the widget, then the headings that it stands under. */
  readonly where: readonly (readonly string[])[];
  /** Empty for what claims nothing, such as a button. */
  readonly sources: readonly CitedSource[];
  readonly facts: readonly FactId[];
  /** What those who keep the content say of what it rests on. */
  readonly notes: readonly string[];
  /** Whether a mistake in it could harm. */
  readonly safety: boolean;
  /** Of the English and what it stands in: an edit, or a move to another card, changes it. */
  readonly hash: string;
}

interface Found {
  /** Ids of messages, and where in the statement each stands. */
  readonly texts: Map<string, string>;
  readonly within: string | undefined;
  readonly where: (readonly string[])[];
  readonly basis: Basis[];
}

/** Where messages show that are no part of a widget's content, by the first part of their id. */
const around: Readonly<Record<string, string>> = {
  common: 'Around every widget',
  feedback: 'Around every widget',
  list: 'The lists',
  sheet: 'The printed list',
  summary: 'The first lines of every widget',
  translation: 'Below a translation',
};

const elsewhere = 'Elsewhere in the widgets';

/** Whoever may read: every country that is known, and readers of none. */
const readers = ['', ...regions.keys()];

/* Keys keep their places: they stand in the order in which people read. */
const triggersIn = (country: string) => {
  const content = triggers(country);
  return {
    ...content,
    triggers: content.triggers.map((trigger) => ({
      ...trigger,
      under: trigger.text,
      // Said beside each trigger, and part of what it says.
      evidence: content.evidence[trigger.evidence],
    })),
    evidence: undefined,
  };
};

const vsCrampIn = (country: string) => {
  const content = vsCramp(country);
  const { compare } = content;
  const rows = compare.rows.map(({ twitch, cramp, spasm, ...row }) => ({
    ...row,
    cells: [
      { under: compare.twitch, cell: twitch },
      { under: compare.cramp, cell: cramp },
      { under: compare.spasm, cell: spasm },
    ],
  }));
  return { ...content, compare: { ...compare, rows }, pictures: pictureWords() };
};

/** The content of each widget for a reader, in the order in which a clinician reads it. */
const widgetsFor = (country: string): readonly Node[] => [
  warningSigns(country),
  vsCrampIn(country),
  triggersIn(country),
];

/** Keys of what is data; `under` repeats what stands above. */
const notProse = new Set(['id', 'basis', 'references', 'urgency', 'under']);

const idsIn = (text: string) => Array.from(text.matchAll(/⟦([^⟧]+)⟧/g), ([, id]) => id!);

/** Each message as its id, with what is filled into it. */
const idTexts = (messages: readonly Message[]) =>
  Object.fromEntries(
    messages.map(({ id, source }) => [
      messageKey(source),
      `⟦${id}⟧${(source.match(/\{\d\}/g) ?? []).join(' ')}`,
    ]),
  );

interface Place {
  /** Messages that it stands under, the widget's own heading first. */
  readonly path: readonly string[];
  readonly within: string | undefined;
}

interface Node {
  readonly id?: unknown;
  readonly basis?: Basis;
  readonly heading?: unknown;
  readonly question?: unknown;
  readonly under?: unknown;
}

const isText = (value: unknown) => typeof value === 'string';

/** The message that heads a part of the content. */
const headOf = ({ heading, question, under }: Node) => {
  const head = [heading, question, under].find(isText);
  return head === undefined ? undefined : idsIn(head)[0];
};

/** Everything found, by id, in reading order. */
const survey = () => {
  const found = new Map<string, Found>();
  /** The first heading that a card has been met with; with a number it has another. */
  const heads = new Map<string, string>();
  const order: string[] = [];
  let last = -1;

  const entry = (id: string, { path, within }: Place) => {
    if (!found.has(id)) {
      found.set(id, { texts: new Map(), within, where: [], basis: [] });
      // What only some readers see stands after what it follows there.
      order.splice(last + 1, 0, id);
    }
    last = Math.max(last, order.indexOf(id));
    const known = found.get(id)!;
    if (!known.where.some((other) => `${other}` === `${path}`)) known.where.push(path);
    return known;
  };

  const inside = (node: Node, id: string | undefined, { path, within }: Place): Place => {
    const head = headOf(node);
    if (id && head && !heads.has(id)) heads.set(id, head);
    const kept = (id && heads.get(id)) ?? head;
    return { path: kept && !path.includes(kept) ? [...path, kept] : path, within: id ?? within };
  };

  const walk = (value: unknown, place: Place) => {
    if (Array.isArray(value)) return value.forEach((item) => walk(item, place));
    if (isText(value)) return idsIn(value).forEach((id) => void entry(id, place).texts.set(id, ''));
    if (!value || typeof value !== 'object') return;
    const node = value as Node;
    const id = isText(node.id) ? node.id : undefined;
    const here = inside(node, id, place);
    const parts = Object.entries(node).filter(([key]) => !notProse.has(key));
    if (id) {
      const own = entry(id, { ...here, within: place.within });
      if (node.basis) own.basis.push(node.basis);
      for (const [key, part] of parts) {
        if (isText(part)) idsIn(part).forEach((text) => own.texts.set(text, key));
      }
    }
    for (const [, part] of parts) if (!id || !isText(part)) walk(part, here);
  };

  for (const country of readers) {
    for (const content of widgetsFor(country)) {
      const start = order.indexOf(headOf(content) ?? '');
      last = start < 0 ? order.length - 1 : start;
      walk(content, { path: [], within: undefined });
    }
  }
  return order.map((id) => [id, found.get(id)!] as const);
};

const cited = (id: SourceId): CitedSource => {
  const { title, publisher, url, checked, basis }: Source = sources[id];
  const { reviewed, reviewDue, note } = basis ?? {};
  return {
    id,
    title,
    publisher,
    ...(url && { url }),
    ...(checked && { checked }),
    ...(reviewed && { reviewed }),
    ...(reviewDue && { reviewDue }),
    ...(note && { note }),
  };
};

/**
 * Of what was signed; short, and yet no two statements share one by chance.
 *
 * @param within see `ReviewStatement`
 * @param english all of it, in order
 */
export const fingerprint = (within: string | undefined, english: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([within ?? '', ...english]).normalize('NFC'))
    .digest('hex')
    .slice(0, 16);

/**
 * Everything that a clinician signs, in reading order; what is no part of a widget's content comes last.
 *
 * @param messages all messages of the English, as `extract` finds them
 */
export const reviewStatements = (messages: readonly Message[]): ReviewStatement[] => {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const found = withLocale('en', survey, idTexts(messages));
  const held = new Set(found.flatMap(([, { texts }]) => [...texts.keys()]));
  const rest = messages
    .filter(({ id }) => !held.has(id))
    .map(({ id }): readonly [string, Found] => [
      id,
      {
        texts: new Map([[id, '']]),
        within: undefined,
        where: [[around[id.split('.')[0]!] ?? elsewhere]],
        basis: [],
      },
    ]);
  return [...found, ...rest]
    .filter(([, { texts }]) => texts.size)
    .map(([id, { texts, within, where, basis }]) => {
      const slots = [...texts.values()];
      const own = [...texts].map(([message, slot]): ReviewText => {
        const { source, note } = byId.get(message)!;
        return { id: message, source, note, variant: slots.filter((other) => other === slot).length > 1 };
      });
      return {
        id,
        texts: own,
        within,
        where: where.map((path) => path.map((head) => byId.get(head)?.source ?? head)),
        sources: [...new Set(basis.flatMap((each) => each.sources))].map(cited),
        facts: [...new Set(basis.flatMap(({ facts = [] }) => facts))],
        notes: [...new Set(basis.flatMap(({ note }) => note ?? []))],
        safety: own.some(({ note }) => note.startsWith('SAFETY')),
        hash: fingerprint(
          within,
          own.map(({ source }) => source),
        ),
      };
    });
};
