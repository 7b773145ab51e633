// @ts-check
/**
 * One language being worked on, apart from how it is shown.
 *
 * @import { Finding } from '../../i18n/check.js'
 * @import { Glossary } from '../../i18n/check-wording.js'
 * @import { LocaleData } from '../../i18n/data.js'
 * @import { Message, Unit, Xliff } from '../../i18n/xliff.js'
 *
 * @typedef {object} WorkLanguage
 * @property {string} tag
 * @property {string} name its own name, or its tag
 * @property {'ltr' | 'rtl'} dir
 * @property {string} script
 * @property {'after-review'} [safety]
 *
 * @typedef {ReturnType<typeof standing>} Standing
 */
import { check, localeData, pageLanguage, settle, signOff, standing } from '../../build/desk/library.js';

export class Work {
  /** Messages changed here, as they were. @type {Map<string, Element>} */
  #before = new Map();

  /** What pages would show of each message. @type {Map<string, LocaleData>} */
  #data = new Map();

  /**
   * @param {object} given
   * @param {WorkLanguage} given.language
   * @param {Xliff} given.xliff in step with the English
   * @param {Xliff} given.archive
   * @param {readonly Message[]} given.english
   * @param {Glossary} given.glossary
   * @param {boolean} given.dirty whether it holds what no file holds
   */
  constructor({ language, xliff, archive, english, glossary, dirty }) {
    this.language = language;
    this.xliff = xliff;
    this.archive = archive;
    this.english = english;
    this.glossary = glossary;
    this.dirty = dirty;
    /** What the checker says, by id of message. @type {Map<string, Finding[]>} */
    this.findings = new Map();
    /** How far a message had been reviewed before it was changed here. @type {Map<string, string>} */
    this.voided = new Map();
    for (const unit of xliff.units) this.#look(unit);
  }

  /** @param {string} id */
  unit(id) {
    return /** @type {Unit} */ (this.xliff.unit(id));
  }

  /** @param {string} id @returns {Standing} */
  standing(id) {
    return standing(this.unit(id));
  }

  /** Who has signed a message, and when. @param {string} id */
  signed(id) {
    const sign = signOff(this.unit(id));
    return sign && `${sign.name}, ${sign.date}`;
  }

  /** A person has written a translation. @param {string} id @param {string} text */
  edit(id, text) {
    const unit = this.unit(id);
    const clean = text.replace(/\s*[\n\r\t]+\s*/g, ' ').trim();
    if (clean === (unit.target ?? '')) return;
    if (!this.#before.has(id)) this.#remember(unit);
    const reviewed = this.#reviewed(id);
    unit.target = clean || undefined;
    const restored = this.#restore(unit);
    if (!restored) {
      unit.state = 'translated';
      settle(unit);
    }
    if (restored) this.voided.delete(id);
    else if (reviewed) this.voided.set(id, reviewed);
    this.#changed(unit);
  }

  /** A person has read a translation and found it right. @param {string} id @param {'translated' | 'final'} state */
  setState(id, state) {
    const unit = this.unit(id);
    const reviewed = this.#reviewed(id);
    unit.state = state;
    settle(unit);
    if (reviewed && state !== 'final') this.voided.set(id, reviewed);
    this.#remember(unit);
    this.#changed(unit);
  }

  /** How many messages stand where, and how many have findings. */
  count() {
    const units = this.xliff.units;
    const at = (/** @type {Standing[]} */ ...wanted) =>
      units.filter((unit) => wanted.includes(standing(unit))).length;
    const level = (/** @type {Finding['level']} */ wanted) =>
      units.filter(({ id }) => this.findings.get(id)?.some((finding) => finding.level === wanted)).length;
    const safety = units.filter((unit) => unit.safety);
    return {
      total: units.length,
      untranslated: at('untranslated'),
      machine: at('machine'),
      stale: at('stale'),
      translated: at('translated'),
      reviewed: at('final', 'signed-off'),
      safety: safety.length,
      safetyDone: safety.filter((unit) => standing(unit) !== 'untranslated').length,
      errors: level('error'),
      warnings: level('warning'),
    };
  }

  /** What a page loads for this language. */
  page() {
    /** @type {LocaleData} */
    const all = { ...localeData(this.#only()), messages: {} };
    for (const { messages, review } of this.#data.values()) {
      Object.assign(all.messages, messages);
      for (const [key, count] of Object.entries(review)) {
        /** @type {Record<string, number>} */ (/** @type {unknown} */ (all.review))[key] += count;
      }
    }
    return { ...pageLanguage(all, this.english), review: all.review };
  }

  /** The file. */
  toString() {
    return String(this.xliff);
  }

  /** @param {Unit[]} units @returns {Xliff} */
  #only(...units) {
    const { tag, sourceLanguage } = this.xliff;
    return /** @type {any} */ ({ tag, sourceLanguage, units, unit: () => undefined });
  }

  /** Reading and checking all messages again at each letter would be felt. @param {Unit} unit */
  #look(unit) {
    const { tag, script } = this.language;
    const findings = check(this.#only(unit), { tag, script, glossary: this.glossary });
    this.findings.set(
      unit.id,
      findings.filter(({ id }) => id),
    );
    this.#data.set(unit.id, localeData(this.#only(unit), { script }));
  }

  /** @param {Unit} unit */
  #changed(unit) {
    this.dirty = true;
    this.#look(unit);
  }

  /** From here on, taking back what one writes also takes back its effects. @param {Unit} unit */
  #remember(unit) {
    this.#before.set(unit.id, /** @type {Element} */ (unit.element.cloneNode(true)));
  }

  /** @param {string} id */
  #reviewed(id) {
    const stands = this.standing(id);
    return stands === 'signed-off' ? this.signed(id) : stands === 'final' ? 'final' : undefined;
  }

  /** Whether the text is again what it was; then all else is too. @param {Unit} unit */
  #restore(unit) {
    const changed = unit.element;
    const before = this.#before.get(unit.id);
    if (!before) return false;
    const text = unit.target;
    unit.element = before;
    if (unit.target !== text) {
      unit.element = changed;
      return false;
    }
    changed.replaceWith(before);
    this.#remember(unit);
    return true;
  }
}
