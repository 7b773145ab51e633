/** What a second pair of eyes should look at: warnings about the wording of one translation. */
import type { Problem } from './check-text.js';
import { isMachine } from './sign.js';
import type { Unit } from './xliff.js';

export interface Term {
  /** Stems, one of which the translation has to hold. */
  readonly use: readonly string[];
  /** Beginnings of words that it should not hold. */
  readonly avoid?: readonly string[];
  readonly note?: string;
}

export interface Glossary {
  /** By English term. */
  readonly glossary: Readonly<Record<string, Term>>;
  /** Words that say no. */
  readonly negation: readonly string[];
  /** Beginnings of words that say now, sudden, soon. */
  readonly urgency: readonly string[];
}

/** Scripts that put no spaces between words. */
const unspaced = /^(Hans|Hant|Jpan|Thai|Khmr|Laoo|Mymr|Tibt)$/;

/** Scripts that say much with few characters. */
const dense = /^(Hans|Hant|Jpan|Kore)$/;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const bare = (text: string) => text.replace(/\{\d+\}/g, ' ');

/** Whether a word of the text begins with `word`. With `whole`, nothing may follow, unless it is elided (French n’). */
const hasWord = (text: string, word: string, script: string, whole = false) => {
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
 *
 * @param length of the English
 */
const band = (length: number, script: string): [low: number, high: number] => {
  const [low, high] = length < 20 ? [0.4, 2.6] : length < 50 ? [0.5, 2.1] : [0.6, 1.75];
  return dense.test(script) ? [low / 3, high / 2] : [low, high];
};

/** Marks are not counted: they stand above or below letters. */
const lengthOf = (text: string) => [...text.replace(/\p{M}/gu, '')].length;

const length = ({ source }: Unit, target: string, script: string): Problem[] => {
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

const words = (text: string): readonly string[] =>
  bare(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const copy = (unit: Unit, target: string): Problem[] => {
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

const eastAsian = { '.': '。', '?': '？', '!': '！', ':': '：' };

/** How a text may end where the English ends with the key. */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latn: { '.': '.', '?': '?', '!': '!', ':': ':' },
  Hans: eastAsian,
  Hant: eastAsian,
  Jpan: eastAsian,
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

/** Last character that is no quotation mark or bracket. */
const lastOf = (text: string) => [...text.replace(/[\s”’"'»«“)）」』】›]+$/u, '')].at(-1) ?? '';

const punctuation = ({ source }: Unit, target: string, script: string, tag: string): Problem[] => {
  const language = tag.split('-')[0] ?? '';
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ rule: 'end', message });
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

/** Numbers in order of size, however their digits are grouped. */
const numbers = (text: string) =>
  (bare(text).match(/\p{Nd}(?:[\p{Nd}.,٫٬\u00a0\u202f]*\p{Nd})?/gu) ?? [])
    .map((number) => number.replace(/[^\p{Nd}]/gu, ''))
    .sort()
    .join(' ');

const digits = ({ source }: Unit, target: string): Problem[] => {
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

const spaces = (target: string): Problem[] =>
  /^\s|\s$|\s\s|[\n\t]/.test(target)
    ? [{ rule: 'spaces', message: 'There is a space too many, or a line break. Take it out.' }]
    : [];

/** Whether English `text` speaks of `term`, in a common form of the word. */
const mentions = (text: string, term: string) =>
  new RegExp(`(?<!\\p{L})${escape(term)}(?:s|es|ed|ing)?(?!\\p{L})`, 'iu').test(text);

const terms = ({ source }: Unit, target: string, script: string, glossary: Glossary['glossary']): Problem[] =>
  Object.entries(glossary)
    .filter(([term]) => mentions(source, term))
    .flatMap(([term, { use, avoid = [] }]) => {
      const problems: Problem[] = [];
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

const safety = (
  { source, safety: isSafety }: Unit,
  target: string,
  script: string,
  { negation, urgency }: Glossary,
): Problem[] => {
  const problems: Problem[] = [];
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
 * @param unit one that has a translation
 */
export const wordingWarnings = (
  unit: Unit,
  { tag, script, glossary }: { readonly tag: string; readonly script: string; readonly glossary: Glossary },
): Problem[] => {
  const target = unit.target ?? '';
  return [
    ...copy(unit, target),
    ...length(unit, target, script),
    ...punctuation(unit, target, script, tag),
    ...digits(unit, target),
    ...spaces(target),
    ...terms(unit, target, script, glossary.glossary),
    ...safety(unit, target, script, glossary),
  ];
};
