/** One language being worked on, apart from how it is shown. */
import type { Glossary } from '../../i18n/check-wording.js';
import { check, type Finding } from '../../i18n/check.js';
import { localeData, type LocaleData, type Review } from '../../i18n/data.js';
import { formatsIn, type FormatWords } from '../../i18n/formats.js';
import { pageLanguage } from '../../i18n/page.js';
import { signOff, standing } from '../../i18n/sign.js';
import { settle } from '../../i18n/sync.js';
import type { Message, Unit, Xliff } from '../../i18n/xliff.js';
import { contentDates, messageKey, type Speech } from './source.js';

export interface WorkLanguage extends FormatWords {
  readonly tag: string;
  /** Its own name, or its tag. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924. */
  readonly script: string;
  readonly safety?: 'after-review';
}

export type Standing = ReturnType<typeof standing>;

/** How many messages stand where, and how many have findings. */
export type Count = ReturnType<Work['count']>;

interface Given {
  readonly language: WorkLanguage;
  /** In step with the English. */
  readonly xliff: Xliff;
  readonly archive: Xliff;
  readonly english: readonly Message[];
  readonly glossary: Glossary;
  /** Whether it holds what no file holds. */
  readonly dirty: boolean;
}

/** The file, as if it held only these messages. */
const only = (xliff: Xliff, ...units: readonly Unit[]): Xliff =>
  Object.create(xliff, { units: { value: units }, unit: { value: () => undefined } });

export class Work {
  readonly language: WorkLanguage;
  readonly xliff: Xliff;
  readonly archive: Xliff;
  readonly english: readonly Message[];
  readonly glossary: Glossary;
  dirty: boolean;

  /** What the checker says, by id of message; a new list each time it has looked. */
  readonly findings = new Map<string, readonly Finding[]>();

  /** How far a message had been reviewed before it was changed here. */
  readonly voided = new Map<string, string>();

  readonly #units: ReadonlyMap<string, Unit>;

  readonly #formats: Speech['formats'];

  /** Messages changed here, as they were. */
  readonly #before = new Map<string, Element>();

  readonly #standing = new Map<string, Standing>();

  /** What pages would show of each message. */
  readonly #data = new Map<string, LocaleData>();

  constructor({ language, xliff, archive, english, glossary, dirty }: Given) {
    this.language = language;
    this.xliff = xliff;
    this.archive = archive;
    this.english = english;
    this.glossary = glossary;
    this.dirty = dirty;
    this.#formats = formatsIn(language.tag, contentDates, language);
    this.#units = new Map(xliff.units.map((unit) => [unit.id, unit]));
    for (const unit of xliff.units) this.#look(unit);
  }

  unit(id: string): Unit {
    return this.#units.get(id)!;
  }

  standing(id: string): Standing {
    return this.#standing.get(id)!;
  }

  /** Who has signed a message, and when. */
  signed(id: string): string | undefined {
    const sign = signOff(this.unit(id));
    return sign && `${sign.name}, ${sign.date}`;
  }

  /** A person has written a translation. */
  edit(id: string, text: string): void {
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

  /** A person has read a translation and found it right. */
  setState(id: string, state: 'translated' | 'final'): void {
    const unit = this.unit(id);
    const reviewed = this.#reviewed(id);
    unit.state = state;
    settle(unit);
    if (reviewed && state !== 'final') this.voided.set(id, reviewed);
    this.#remember(unit);
    this.#changed(unit);
  }

  count() {
    const { units } = this.xliff;
    const at = (...wanted: readonly Standing[]) =>
      units.filter(({ id }) => wanted.includes(this.standing(id))).length;
    const level = (wanted: Finding['level']) =>
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
      safetyDone: safety.filter(({ id }) => this.standing(id) !== 'untranslated').length,
      errors: level('error'),
      warnings: level('warning'),
    };
  }

  /** What a page loads for this language. */
  page(): Speech & { readonly review: Review } {
    const all: LocaleData = { ...localeData(only(this.xliff)), messages: {} };
    for (const { messages, review } of this.#data.values()) {
      Object.assign(all.messages, messages);
      for (const key of Object.keys(review) as (keyof Review)[]) all.review[key] += review[key];
    }
    const { name } = this.language;
    // Asking Intl for each date at each letter would be felt, too.
    const speech = pageLanguage({ ...all, name }, { english: this.english, dates: [], messageKey });
    return { ...speech, formats: this.#formats, review: all.review };
  }

  /** The file. */
  toString(): string {
    return String(this.xliff);
  }

  /** Reading and checking all messages again at each letter would be felt. */
  #look(unit: Unit) {
    const { tag, script } = this.language;
    this.#standing.set(unit.id, standing(unit));
    const alone = only(this.xliff, unit);
    const findings = check(alone, { tag, script, glossary: this.glossary });
    this.findings.set(
      unit.id,
      findings.filter(({ id }) => id),
    );
    this.#data.set(unit.id, localeData(alone, { script }));
  }

  #changed(unit: Unit) {
    this.dirty = true;
    this.#look(unit);
  }

  /** From here on, taking back what one writes also takes back its effects. */
  #remember(unit: Unit) {
    this.#before.set(unit.id, unit.element.cloneNode(true) as Element);
  }

  #reviewed(id: string) {
    const stands = this.standing(id);
    return stands === 'signed-off' ? this.signed(id) : stands === 'final' ? 'final' : undefined;
  }

  /** Whether the text is again what it was; then all else is too. */
  #restore(unit: Unit) {
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
