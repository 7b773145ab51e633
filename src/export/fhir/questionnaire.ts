import { codes, codesNotice } from '../../content/provenance/codes.js';
import { purpose, reviewShare } from '../../content/common.js';
import { changed, contentNumber, isReviewed } from '../../content/review.js';
import { triggers } from '../../content/triggers.js';
import type { CareCard, ReviewSummary, Statement } from '../../content/types.js';
import { review } from '../../generated/review.js';
import '../../locale/every-language.js';
import { targetLocales } from '../../locale/load.js';
import { sourceLocale, withLocale } from '../../locale/messages.js';
import { matchLanguage } from '../../locale/match.js';
import { warningSigns, tickable } from '../../content/warning-signs.js';
import { listNames, type ListName } from '../../lists/checklist.js';
import { lineText } from '../../lists/list-text.js';
import { FhirError } from './error.js';
import type { Extension, Questionnaire, QuestionnaireItem, Translations } from './types.js';

/** What never changes about a list. No web address is ours for good, so its canonical URL is a name. */
const identities: Readonly<Record<ListName, { url: string; name: string }>> = {
  'warning-signs': {
    url: 'urn:uuid:bda792a6-a7f6-4e9f-8de9-28d9873a7994',
    name: 'LegTwitchWarningSigns',
  },
  triggers: {
    url: 'urn:uuid:d7b79855-3bbb-4b1a-a284-bfb95f4c60b6',
    name: 'LegTwitchTriggers',
  },
};

/** Canonical URL of a list, without version. */
export const urlOf = (list: ListName) => identities[list].url;

export const version = contentNumber;

/** A list in one language. The same in all, but for the texts. */
interface Outline {
  readonly title: string;
  readonly purpose: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  readonly linkId: string;
  readonly type: QuestionnaireItem['type'];
  readonly text: string;
  readonly items?: readonly OutlineItem[];
}

const display = (linkId: string, text: string): OutlineItem => ({ linkId, type: 'display', text });

const statement = ({ id, text }: Statement) => display(id, text);

const shareId = ({ reviewed }: ReviewSummary) => (reviewed ? 'common.partly-reviewed' : 'common.unreviewed');

/** What stands at the end of either list, as it does in the widgets. */
const closing = () => [
  display('common.purpose', purpose()),
  ...(isReviewed(review) ? [] : [display(shareId(review), reviewShare(review))]),
];

/** A card that asks nothing, as lines: its heading, and each sign under its id. */
const shown = ({ id, heading, lead, how, signs }: CareCard): OutlineItem[] => [
  display(id, heading),
  ...(lead ? [statement(lead)] : []),
  ...signs.map((sign) => display(sign.id, lineText(sign))),
  ...(how ? [statement(how)] : []),
];

/** A card with something to tick, as a group. */
const asked = (card: CareCard): OutlineItem => {
  const { id, heading, lead, how, signs } = card;
  const boxes = tickable(card);
  return {
    linkId: id,
    type: 'group',
    text: heading,
    items: [
      ...(lead ? [statement(lead)] : []),
      ...signs.map((sign): OutlineItem => ({
        linkId: sign.id,
        type: boxes.includes(sign) ? 'boolean' : 'display',
        text: lineText(sign),
      })),
      ...(how ? [statement(how)] : []),
    ],
  };
};

/*
 * As in the widget, but that what cannot wait stands before what is asked, and without what is closed there until
 * opened and names conditions: a form has nothing to open.
 */
const warningSignsOutline = (): Outline => {
  const { heading, summary, intro, cards, calm, visit } = warningSigns();
  const asking = cards.filter((card) => tickable(card).length > 0);
  const urgent = cards.filter((card) => !asking.includes(card)).reverse();
  return {
    title: heading,
    purpose: purpose(),
    items: [
      ...summary.map(statement),
      ...urgent.flatMap(shown),
      display('warning-signs.intro', intro),
      ...asking.map(asked),
      ...[...calm.statements, ...visit.statements].map(statement),
      ...closing(),
    ],
  };
};

const triggersOutline = (): Outline => {
  const { heading, summary, main, intro, how, help, triggers: all, evidence, medicines, short } = triggers();
  return {
    title: heading,
    purpose: purpose(),
    items: [
      ...[...summary, ...main, how].map(statement),
      {
        linkId: 'triggers.intro',
        type: 'group',
        text: intro,
        items: all.map(({ id, text, detail, evidence: strength, tip }) => ({
          linkId: id,
          type: 'boolean',
          text: `${text}: ${[detail, evidence[strength], `${help} ${tip.text}`].filter(Boolean).join(' ')}`,
        })),
      },
      ...[...medicines.statements, short].map(statement),
      ...closing(),
    ],
  };
};

export const outlineOf = (list: ListName, locale: string) =>
  withLocale(locale, () => (list === 'triggers' ? triggersOutline() : warningSignsOutline()));

/** Every item, at whatever depth. */
export const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
  items.flatMap((item) => [item, ...flat(item.items ?? [])]);

const titleOf = (list: ListName, locale: string) => outlineOf(list, locale).title;

/**
 * Language to write in. A language that says nothing in its own words (its file is not loaded, say) does not count:
 * English must not be passed off as another language.
 */
export const languageFor = (locale: unknown, list: ListName): string => {
  if (typeof locale !== 'string') throw new FhirError('locale', 'has to be a BCP 47 language tag');
  const found = matchLanguage(locale, [sourceLocale, ...targetLocales]) ?? sourceLocale;
  return titleOf(list, found) === titleOf(list, sourceLocale) ? sourceLocale : found;
};

/** @throws {FhirError} */
export const checkedList = (list: unknown): ListName => {
  const found = listNames.find((name) => name === list);
  if (!found) throw new FhirError('list', `has to be one of: ${listNames.join(', ')}`);
  return found;
};

/** The same thing in several languages: first in that of the resource, then in the others. */
type Said<Thing> = readonly [{ locale: string; thing: Thing }, ...{ locale: string; thing: Thing }[]];

const each = <Thing, Part>(said: Said<Thing>, part: (thing: Thing) => Part) =>
  said.map(({ locale, thing }) => ({ locale, thing: part(thing) })) as unknown as Said<Part>;

const translation = (lang: string, content: Omit<Extension, 'url'>): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', ...content },
  ],
});

/** What a text is in the other languages, where they have it: what they lack they would say in English. */
const translations = (
  [base, ...others]: Said<string>,
  type: 'valueString' | 'valueMarkdown' = 'valueString',
): Translations | undefined => {
  const english = [base, ...others].find(({ locale }) => locale === sourceLocale)?.thing;
  const extension = others
    .filter(({ locale, thing }) => locale === sourceLocale || thing !== english)
    .map(({ locale, thing }) => translation(locale, { [type]: thing }));
  return extension.length ? { extension } : undefined;
};

const itemsOf = (said: Said<readonly OutlineItem[]>): QuestionnaireItem[] =>
  said[0].thing.map(({ linkId, type, text, items }, index) => {
    const same = each(said, (thing) => thing[index]!);
    const _text = translations(each(same, (item) => item.text));
    const code = codes[linkId]?.map((concept) => ({ ...concept }));
    return {
      linkId,
      ...(code && { code }),
      text,
      ...(_text && { _text }),
      type,
      ...(items && { item: itemsOf(each(same, (item) => item.items!)) }),
    };
  });

/**
 * What a review makes of a list. There is no `approvalDate`: that is the publisher's approval, which a clinician's
 * review does not stand for.
 */
export const lifecycleOf = (
  summary: ReviewSummary,
): Pick<Questionnaire, 'status'> & Partial<Pick<Questionnaire, 'lastReviewDate'>> =>
  isReviewed(summary) ? { status: 'active', lastReviewDate: summary.last } : { status: 'draft' };

/** Which list, and in which language. */
export interface FhirOptions {
  /** Language of the resource, BCP 47; `es-MX` falls back to `es`, a language that the build does not have to English. Default: `en`. */
  readonly locale?: string;
  /** Which list. Default: `warning-signs`. */
  readonly list?: ListName;
}

/**
 * A list as a FHIR R4 Questionnaire: a group for each card with boxes, a `boolean` for each sign under its id as
 * `linkId`, and what stands around them as `display`; so does what cannot wait, which asks nothing and stands first. Every other language of the build goes with each text, by the standard
 * translation extension. Codes stand where a concept is what the sign asks about; they name the question, no finding.
 *
 * `version` is that of the content; `status` is `draft` until a clinician has reviewed all of it. Names no country, so it
 * speaks of "your local emergency number".
 *
 * @returns a new resource each time; `language` says what it is written in
 * @throws {FhirError} for an unknown list or a `locale` that is not text
 */
export const toQuestionnaire = (options: FhirOptions | null = {}): Questionnaire => {
  const { locale = sourceLocale, list = 'warning-signs' } = options ?? {};
  const known = checkedList(list);
  const language = languageFor(locale, known);
  const others = [sourceLocale, ...targetLocales].filter((other) => other !== language);
  const said: Said<Outline> = [
    { locale: language, thing: outlineOf(known, language) },
    ...others.map((other) => ({ locale: other, thing: outlineOf(known, other) })),
  ];
  const [{ thing: base }] = said;
  const item = itemsOf(each(said, ({ items }) => items));
  const _title = translations(each(said, ({ title }) => title));
  const _purpose = translations(
    each(said, (outline) => outline.purpose),
    'valueMarkdown',
  );
  const coded = flat(base.items).some(({ linkId }) => linkId in codes);
  const { status, ...dates } = lifecycleOf(review);
  return {
    resourceType: 'Questionnaire',
    language,
    ...identities[known],
    version,
    title: base.title,
    ...(_title && { _title }),
    status,
    subjectType: ['Patient'],
    date: changed,
    description: base.purpose,
    ...(_purpose && { _description: _purpose }),
    purpose: base.purpose,
    ...(_purpose && { _purpose }),
    copyright: ['MIT License, The Leg Twitch contributors.', ...(coded ? [codesNotice] : [])].join(' '),
    ...dates,
    item,
  };
};
