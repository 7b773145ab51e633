// @ts-check
/**
 * From a translation file to what a page loads: data only.
 *
 * @import { Xliff } from './xliff.js'
 *
 * @typedef {object} Review how many messages stand where; all but `total` add up to it
 * @property {number} machine drafts of a machine
 * @property {number} translated by a person, not reviewed
 * @property {number} final checked by a linguist
 * @property {number} signedOff checked by a clinician
 * @property {number} stale the English has changed since
 * @property {number} untranslated without a translation that can be shown
 * @property {number} total
 *
 * @typedef {object} LocaleData
 * @property {string} locale
 * @property {'ltr' | 'rtl'} dir
 * @property {Record<string, string>} messages by id, with `{0}` for placeholders; a message left out stays English
 * @property {Review} review
 * @property {string[]} withheld ids of messages that have a translation and yet stay English: safety, and what goes with it
 */
import { textErrors } from './check-text.js';
import { describeLanguage } from './language.js';
import { isReviewed, standing } from './sign.js';

/**
 * Messages that stand in one sentence or line with safety messages. A line half in one language and half in another
 * helps nobody, so where the one has to be English, these are too.
 */
const companions = {
  /** A sign and what qualifies it. @param {string} id */
  of: (id) => (id.endsWith('.detail') ? id.slice(0, -'.detail'.length) : `${id}.detail`),
  /** Where all signs are English: headings that they complete, and what is said of them. */
  ofAll: [
    'card.change',
    'card.soon',
    'card.twitching',
    'list.listed-under',
    'sign.also-harmless',
    'sign.worry',
  ],
};

/** @returns {Review} */
const nothing = () => ({
  machine: 0,
  translated: 0,
  final: 0,
  signedOff: 0,
  stale: 0,
  untranslated: 0,
  total: 0,
});

/** Leaves a message out that could be shown. @param {LocaleData} data @param {string} id */
const withhold = (data, id) => {
  if (!Object.hasOwn(data.messages, id)) return;
  delete data.messages[id];
  data.withheld.push(id);
};

/**
 * What a page shows in the language of a file. Left out, so that English is shown: what has no translation, or one
 * with errors; safety messages whose English has changed since; and with `safetyAfterReview`, safety messages that
 * are neither `final` nor `signed-off` with a matching fingerprint.
 *
 * @param {Xliff} xliff in step with the English: after `sync`
 * @param {object} [options]
 * @param {boolean} [options.safetyAfterReview] default: false
 * @param {string} [options.script] ISO 15924, if it is not the one usual for the language
 * @returns {LocaleData}
 */
export const localeData = (xliff, { safetyAfterReview = false, script } = {}) => {
  const language = describeLanguage(xliff.tag);
  /** @type {LocaleData} */
  const data = { locale: xliff.tag, dir: language.dir, messages: {}, review: nothing(), withheld: [] };
  for (const unit of xliff.units) {
    const stands = standing(unit);
    data.review.total += 1;
    if (stands === 'untranslated' || textErrors(unit, script ?? language.script).length) {
      data.review.untranslated += 1;
      continue;
    }
    data.review[stands === 'signed-off' ? 'signedOff' : stands] += 1;
    const withheld = unit.safety && (stands === 'stale' || (safetyAfterReview && !isReviewed(unit)));
    if (withheld) data.withheld.push(unit.id);
    else data.messages[unit.id] = unit.target ?? '';
  }
  for (const id of safetyAfterReview && data.withheld.length ? companions.ofAll : []) withhold(data, id);
  for (const id of [...data.withheld]) withhold(data, companions.of(id));
  return data;
};
