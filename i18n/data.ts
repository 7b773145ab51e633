/** From a translation file to what a page loads: data only. */
import { textErrors } from './check-text.js';
import { describeLanguage } from './language.js';
import { isReviewed, standing } from './sign.js';
import type { Xliff } from './xliff.js';

/** How many messages stand where; all but `total` add up to it. */
export interface Review {
  /** Drafts of a machine. */
  machine: number;
  /** By a person, not reviewed. */
  translated: number;
  /** Checked by a linguist. */
  final: number;
  /** Checked by a clinician. */
  signedOff: number;
  /** The English has changed since. */
  stale: number;
  /** Without a translation that can be shown. */
  untranslated: number;
  total: number;
}

export interface LocaleData {
  locale: string;
  dir: 'ltr' | 'rtl';
  /** By id, with `{0}` for placeholders; a message left out stays English. */
  messages: Record<string, string>;
  review: Review;
  /** Ids of messages that have a translation and yet stay English: safety, and what goes with it. */
  withheld: string[];
}

/**
 * Messages that stand in one sentence or line with safety messages. A line half in one language and half in another
 * helps nobody, so where the one has to be English, these are too.
 */
const companions = {
  /** A sign and what qualifies it. */
  of: (id: string) => (id.endsWith('.detail') ? id.slice(0, -'.detail'.length) : `${id}.detail`),
  /** Where all signs are English: headings that they complete, and what is said of them. */
  ofAll: ['card.change', 'card.soon', 'card.twitching', 'sign.worry'],
};

/** What reassures must not stand alone in the reader's language: where one of its cautions has to be English, so has it. */
const reassurance = {
  cautions: /^(common\.when-to-ask|emergency\.(notice|notice-number|signs\..+))$/,
  ids: [
    'background.studies',
    'calm.heading',
    'calm.outlook',
    'common.harmless',
    'compare.asleep',
    'main.common',
    'main.people',
    'medicine.none',
    'nerve.habits',
    'triggers.habits',
    'twitch.painless',
    'twitch.unnoticed',
    'visit.examination',
  ],
};

const nothing = (): Review => ({
  machine: 0,
  translated: 0,
  final: 0,
  signedOff: 0,
  stale: 0,
  untranslated: 0,
  total: 0,
});

/**
 * What a page shows in the language of a file. Left out, so that English is shown: what has no translation, or one
 * with errors; safety messages whose English has changed since; and with `safetyAfterReview`, safety messages that
 * are neither `final` nor `signed-off` with a matching fingerprint.
 *
 * @param xliff in step with the English: after `sync`
 * @param options.safetyAfterReview default: false
 * @param options.script ISO 15924, if it is not the one usual for the language
 */
export const localeData = (
  xliff: Xliff,
  { safetyAfterReview = false, script }: { safetyAfterReview?: boolean; script?: string } = {},
): LocaleData => {
  const language = describeLanguage(xliff.tag);
  const shown = new Map<string, string>();
  const review = nothing();
  const withheld: string[] = [];
  for (const unit of xliff.units) {
    const stands = standing(unit);
    review.total += 1;
    if (stands === 'untranslated' || textErrors(unit, script ?? language.script).length) {
      review.untranslated += 1;
      continue;
    }
    review[stands === 'signed-off' ? 'signedOff' : stands] += 1;
    if (unit.safety && (stands === 'stale' || (safetyAfterReview && !isReviewed(unit))))
      withheld.push(unit.id);
    else shown.set(unit.id, unit.target ?? '');
  }
  /** Leaves a message out that could be shown. */
  const withhold = (id: string) => {
    if (shown.delete(id)) withheld.push(id);
  };
  if (safetyAfterReview && withheld.length) companions.ofAll.forEach(withhold);
  for (const id of [...withheld]) withhold(companions.of(id));
  const alone = xliff.units.some(({ id }) => reassurance.cautions.test(id) && !shown.has(id));
  if (alone) reassurance.ids.forEach(withhold);
  return { locale: xliff.tag, dir: language.dir, messages: Object.fromEntries(shown), review, withheld };
};
