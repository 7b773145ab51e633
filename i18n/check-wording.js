// @ts-check
/**
 * What a second pair of eyes should look at: warnings about the wording of one translation.
 *
 * @import { Problem } from './check-text.js'
 * @import { Unit } from './xliff.js'
 *
 * @typedef {object} Term
 * @property {string[]} use stems, one of which the translation has to hold
 * @property {string[]} [avoid] beginnings of words that it should not hold
 * @property {string} [note]
 *
 * @typedef {object} Glossary
 * @property {Record<string, Term>} glossary by English term
 * @property {string[]} negation words that say no
 * @property {string[]} urgency beginnings of words that say now, sudden, soon
 */
import { isMachine } from './sign.js';

/** Scripts that put no spaces between words. */
const unspaced = /^(Hans|Hant|Jpan|Thai|Khmr|Laoo|Mymr|Tibt)$/;

/** Scripts that say much with few characters. */
const dense = /^(Hans|Hant|Jpan|Kore)$/;

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string} text */
const bare = (text) => text.replace(/\{\d+\}/g, ' ');

/**
 * Whether a word of the text begins with `word`. With `whole`, nothing may follow, unless it is elided (French n’).
 * @param {string} text @param {string} word @param {string} script @param {boolean} [whole]
 */
const hasWord = (text, word, script, whole = false) => {
  // Lists are kept by hand: a space or comma after a word is of no meaning.
  const form = word.replace(/[\s,،.]+$/u, '').toLowerCase();
  if (unspaced.test(script)) return text.includes(form);
  // Arabic writes “and”, “so”, “with”, “the” onto the word.
  const before = script === 'Arab' ? '(?<!\\p{L})(?:[وفبلك]{0,2}(?:ال)?)' : '(?<![\\p{L}\\p{M}])';
  const after = whole && !/[’']$/.test(form) ? '(?![\\p{L}\\p{M}])' : '';
  return new RegExp(before + escape(form) + after, 'iu').test(text);
};

/**
 * How much longer or shorter than the English a translation tends to be: short texts grow most.
 * @param {number} length of the English @param {string} script @returns {[number, number]}
 */
const band = (length, script) => {
  const [low, high] = length < 20 ? [0.4, 2.6] : length < 50 ? [0.5, 2.1] : [0.6, 1.75];
  return dense.test(script) ? [low / 3, high / 2] : [low, high];
};

/** Marks are not counted: they stand above or below letters. @param {string} text */
const lengthOf = (text) => [...text.replace(/\p{M}/gu, '')].length;

/** @type {(unit: Unit, target: string, script: string) => Problem[]} */
const length = ({ source }, target, script) => {
  const from = lengthOf(source);
  const to = lengthOf(target);
  const [low, high] = band(from, script);
  // A few letters more or less say nothing.
  const few = dense.test(script) ? 4 : 8;
  if (to > Math.max(from * high, from + few)) {
    return [
      {
        rule: 'length',
        message: `This is much longer than the English (${to} characters for ${from}). Is something added?`,
      },
    ];
  }
  if (to < Math.min(from * low, from - few)) {
    return [
      {
        rule: 'length',
        message: `This is much shorter than the English (${to} characters for ${from}). Is something left out?`,
      },
    ];
  }
  return [];
};

/** @param {string} text */
const words = (text) =>
  bare(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** @type {(unit: Unit, target: string) => Problem[]} */
const copy = (unit, target) => {
  const { source } = unit;
  // One word may be the same in both languages; a person who has worked on it has seen that.
  if (source === target && words(source).length > (isMachine(unit) ? 0 : 1)) {
    return [{ rule: 'copy', message: 'This is the same as the English. Translate it, if it is not a name.' }];
  }
  const english = words(source);
  const translation = ` ${words(target).join(' ')} `;
  for (let start = 0; start + 4 <= english.length; start += 1) {
    const run = english.slice(start, start + 4).join(' ');
    if (translation.includes(` ${run} `)) {
      return [{ rule: 'copy', message: `“${run}” has stayed English. Translate it.` }];
    }
  }
  return [];
};

/** How a text may end where the English ends with the key. @type {Record<string, Record<string, string>>} */
const ends = {
  Latn: { '.': '.', '?': '?', '!': '!', ':': ':' },
  Hans: { '.': '。', '?': '？', '!': '！', ':': '：' },
  Arab: { '.': '.', '?': '؟', '!': '!', ':': ':' },
  ur: { '.': '۔', '?': '؟', '!': '!', ':': ':' },
  el: { '.': '.', '?': ';;', '!': '!', ':': ':' },
  Deva: { '.': '।.', '?': '?', '!': '!', ':': ':' },
  Beng: { '.': '।', '?': '?', '!': '!', ':': ':' },
  Guru: { '.': '।', '?': '?', '!': '!', ':': ':' },
  Mymr: { '.': '။', '?': '။?', '!': '။!', ':': ':-' },
  Khmr: { '.': '។', '?': '?', '!': '!', ':': ':៖' },
  Ethi: { '.': '።', '?': '?፧', '!': '!', ':': '፦:' },
  Armn: { '.': '։:', '?': '։', '!': '։', ':': '՝' },
};
ends['Hant'] = ends['Jpan'] = /** @type {Record<string, string>} */ (ends['Hans']);

/** Last character that is no quotation mark or bracket. @param {string} text */
const lastOf = (text) => [...text.replace(/[\s”’"'»«“)）」』】›]+$/u, '')].at(-1) ?? '';

/** @type {(unit: Unit, target: string, script: string, tag: string) => Problem[]} */
const punctuation = ({ source }, target, script, tag) => {
  const language = tag.split('-')[0] ?? '';
  /** @type {Problem[]} */
  const problems = [];
  const report = (/** @type {string} */ message) => problems.push({ rule: 'end', message });
  // Thai and Lao set no full stop.
  const marks = /^(Thai|Laoo)$/.test(script) ? undefined : (ends[language] ?? ends[script] ?? ends['Latn']);
  if (marks) {
    const wanted = marks[lastOf(source)];
    const last = lastOf(target);
    if (wanted && !wanted.includes(last)) {
      report(`The English ends with “${lastOf(source)}”. End with “${wanted[0]}”.`);
    }
    if (!wanted && /[.?!:。？！：؟۔।]/u.test(last)) {
      report(`The English ends without “${last}”. Take it away.`);
    }
  }
  if (language === 'es') {
    for (const [open, close] of ['¿?', '¡!']) {
      if (target.split(open ?? '').length !== target.split(close ?? '').length) {
        report(`Each “${close}” needs an “${open}” where the question or call begins.`);
      }
    }
  }
  if (
    language === 'fr' &&
    !tag.includes('CA') &&
    /[^\u00a0\u202f][?!;:»](?=\s|$)|«[^\u00a0\u202f]/u.test(target)
  ) {
    report('A no-break space belongs before “? ! ; : »” and after “«”.');
  }
  return problems;
};

/** Numbers in order of size, however their digits are grouped. @param {string} text */
const numbers = (text) =>
  (bare(text).match(/\p{Nd}(?:[\p{Nd}.,٫٬\u00a0\u202f]*\p{Nd})?/gu) ?? [])
    .map((number) => number.replace(/[^\p{Nd}]/gu, ''))
    .sort()
    .join(' ');

/** @type {(unit: Unit, target: string) => Problem[]} */
const digits = ({ source }, target) => {
  if (/(?![0-9])\p{Nd}/u.test(target)) {
    return [
      { rule: 'digits', message: 'Write numbers with the digits 0 to 9, as phone numbers are dialled.' },
    ];
  }
  return numbers(source) === numbers(target)
    ? []
    : [
        {
          rule: 'digits',
          message: `The numbers are not those of the English (${numbers(source) || 'none'}). Compare them.`,
        },
      ];
};

/** @type {(unit: Unit, target: string) => Problem[]} */
const spaces = (_, target) =>
  /^\s|\s$|\s\s|[\n\t]/.test(target)
    ? [{ rule: 'spaces', message: 'There is a space too many, or a line break. Take it out.' }]
    : [];

/** Whether English `text` speaks of `term`, in a common form of the word. @param {string} text @param {string} term */
const mentions = (text, term) =>
  new RegExp(`(?<!\\p{L})${escape(term)}(?:s|es|ed|ing)?(?!\\p{L})`, 'iu').test(text);

/** @type {(unit: Unit, target: string, script: string, terms: Record<string, Term>) => Problem[]} */
const terms = ({ source }, target, script, glossary) =>
  Object.entries(glossary)
    .filter(([term]) => mentions(source, term))
    .flatMap(([term, { use, avoid = [] }]) => {
      /** @type {Problem[]} */
      const problems = [];
      const text = target.toLowerCase();
      const forms = use.map((form) => form.toLowerCase());
      if (forms.length && !forms.some((form) => text.includes(form))) {
        problems.push({
          rule: 'glossary',
          message: `For “${term}” the glossary has “${use.join('” or “')}”. Use it, or correct the glossary.`,
        });
      }
      const rest = forms.reduce((left, form) => left.replaceAll(form, ' '), text);
      for (const form of avoid.filter((word) => hasWord(rest, word, script))) {
        problems.push({
          rule: 'glossary',
          message: `For “${term}” the glossary says not to use “${form}”${use.length ? `, but “${use.join('” or “')}”` : ''}.`,
        });
      }
      return problems;
    });

const englishNegation = /\b(no|not|none|never|cannot|nothing|without)\b|n’t\b/i;
const englishUrgency = /\b(now|sudden|suddenly|soon|emergency|immediately|at once|urgent)\b/i;

/** @type {(unit: Unit, target: string, script: string, glossary: Glossary) => Problem[]} */
const safety = ({ source, safety: isSafety }, target, script, { negation, urgency }) => {
  /** @type {Problem[]} */
  const problems = [];
  if (!isSafety) return problems;
  const no = englishNegation.exec(source)?.[0];
  if (no && negation.length && !negation.some((word) => hasWord(target, word, script, true))) {
    problems.push({
      rule: 'negation',
      message: `The English says “${no}”. No word of negation is found here.`,
    });
  }
  const now = englishUrgency.exec(source)?.[0];
  if (now && urgency.length && !urgency.some((word) => hasWord(target, word, script))) {
    problems.push({
      rule: 'urgency',
      message: `The English says “${now}”. No word of urgency is found here.`,
    });
  }
  return problems;
};

/**
 * Warnings about a translation.
 *
 * @param {Unit} unit one that has a translation
 * @param {{ tag: string, script: string, glossary: Glossary }} language
 * @returns {Problem[]}
 */
export const wordingWarnings = (unit, { tag, script, glossary }) => {
  const target = unit.target ?? '';
  return [
    ...copy(unit, target),
    ...length(unit, target, script),
    ...punctuation(unit, target, script, tag),
    ...digits(unit, target),
    ...spaces(unit, target),
    ...terms(unit, target, script, glossary.glossary),
    ...safety(unit, target, script, glossary),
  ];
};
