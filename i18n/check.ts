/** The checker: one module for the command, for CI and for the translator's desk. */
import { textErrors, type Problem } from './check-text.js';
import { wordingWarnings, type Glossary } from './check-wording.js';
import { describeLanguage } from './language.js';
import {
  englishDiffers,
  isDraft,
  isTranslated,
  signOff,
  fingerprint,
  standing,
  targetDiffers,
} from './sign.js';
import { parseXliff, XliffError, type Message, type Unit, type Xliff } from './xliff.js';
import type { Parser } from './xml.js';

export interface Finding {
  /** Errors must be mended before a release; warnings are for a second look. */
  readonly level: 'error' | 'warning';
  readonly rule: string;
  /** In the file. */
  readonly line: number;
  /** Of the message; none where it is about the file. */
  readonly id?: string;
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
}

export interface CheckOptions {
  /** What the file is called, without `.xlf`. */
  readonly tag: string;
  /** To see what is missing and out of step. */
  readonly english?: readonly Message[];
  /** ISO 15924, if it is not the one usual for the language. */
  readonly script?: string;
  readonly glossary?: Glossary;
}

export const emptyGlossary = (): Glossary => ({ glossary: {}, negation: [], urgency: [] });

const states = new Set(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated'.split(
    ' ',
  ),
);

/** Errors of review: what state, sign-off and fingerprint say against each other. */
const reviewErrors = (unit: Unit) => {
  const problems: Problem[] = [];
  const report = (rule: string, message: string) => problems.push({ rule, message });
  const { state } = unit;
  if (state !== undefined && !states.has(state) && !state.startsWith('x-')) {
    report('state', `XLIFF has no state “${state}”. Use “translated” or “needs-review-translation”.`);
  }
  if (englishDiffers(unit) && !isDraft(unit) && unit.noteFrom('previous-source') === undefined) {
    report('stale', 'The English has changed since, but the state has stayed. Run `npm run i18n`.');
  }
  const signed = signOff(unit);
  if (state === 'signed-off' && !signed) {
    report('sign-off', 'It is “signed-off”, but no date and name are given. Use `npm run i18n -- sign`.');
  }
  if (state !== 'signed-off' && unit.noteFrom('sign-off') !== undefined) {
    report(
      'sign-off',
      'There is a sign-off, but the state is another. Run `npm run i18n`, and have it signed again.',
    );
  }
  const edited =
    (state === 'signed-off' && signed && signed.fingerprint !== fingerprint(unit)) ||
    (state === 'final' && targetDiffers(unit));
  if (edited) {
    report(
      'fingerprint',
      'The fingerprint does not match: the text was edited after its review. Run `npm run i18n`, and have it reviewed again.',
    );
  }
  if (unit.approved && !['final', 'signed-off'].includes(state ?? '')) {
    report(
      'approved',
      'It is marked “approved”, but its state is not. Run `npm run i18n` to take the mark away.',
    );
  }
  return problems;
};

/** @param message its present English */
const inStep = (unit: Unit, message: Message | undefined): Problem[] => {
  const rule = 'out-of-step';
  if (!message) return [{ rule, message: 'The English has no such message any more. Run `npm run i18n`.' }];
  return message.source === unit.source
    ? []
    : [{ rule, message: `The English has become: “${message.source}” Run \`npm run i18n\`.` }];
};

/** Everything that is wrong with a translation file, or worth a second look, in the order of its lines. */
export const check = (
  xliff: Xliff,
  { tag, english, glossary = emptyGlossary(), ...options }: CheckOptions,
): Finding[] => {
  const findings: Finding[] = [];
  const script = options.script ?? describeLanguage(tag).script;
  const fileLine = 1;
  const aboutFile = (level: Finding['level'], rule: string, message: string) =>
    findings.push({ level, rule, line: fileLine, message });

  if (xliff.tag !== tag) {
    aboutFile(
      'error',
      'target-language',
      `The file is for “${tag}”, but says target-language="${xliff.tag}". Make them equal.`,
    );
  }
  if (xliff.sourceLanguage !== 'en') {
    aboutFile('error', 'source-language', 'The English is the source: write source-language="en".');
  }
  for (const { id } of english ?? []) {
    if (!xliff.unit(id)) aboutFile('error', 'out-of-step', `${id} is missing. Run \`npm run i18n\`.`);
  }
  const untranslated = xliff.units.filter((unit) => !isTranslated(unit));
  if (untranslated.length) {
    const safety = untranslated.filter((unit) => unit.safety).length;
    aboutFile(
      'warning',
      'untranslated',
      `${untranslated.length} of ${xliff.units.length} messages have no translation and stay English, ${safety} of them about safety.`,
    );
  }
  if (untranslated.length < xliff.units.length && !(glossary.negation.length && glossary.urgency.length)) {
    aboutFile(
      'warning',
      'glossary',
      'The glossary has no words for “no” or “now”, so safety messages are checked less.',
    );
  }

  const messages = new Map(english?.map((message) => [message.id, message]));
  for (const unit of xliff.units) {
    const report = (level: Finding['level'], problems: readonly Problem[]) =>
      findings.push(
        ...problems.map((problem) => ({ level, line: unit.targetLine, id: unit.id, ...problem })),
      );
    if (english) report('error', inStep(unit, messages.get(unit.id)));
    if (!unit.targetElement) continue;
    const stale = standing(unit) === 'stale';
    // When English gains a placeholder, its author must not be held up by every language: nothing of it is shown.
    report(stale ? 'warning' : 'error', textErrors(unit, script));
    if (!unit.target?.trim()) continue;
    report('error', reviewErrors(unit));
    if (!isTranslated(unit)) {
      const message = `The state is “${unit.state}”, so this text is not shown. Set it to “translated” when it is.`;
      report('warning', [{ rule: 'state', message }]);
      continue;
    }
    const before = unit.noteFrom('previous-source');
    if (before !== undefined) {
      report('warning', [
        {
          rule: 'stale',
          message: `The English has changed. It was: “${before}” Revise this, then set it to “translated”.`,
        },
      ]);
    }
    report('warning', wordingWarnings(unit, { tag, script, glossary }));
  }
  return findings.sort((a, b) => a.line - b.line);
};

/** Reads and checks a file's text. A file that cannot be read has one finding and no `xliff`. */
export const checkText = (
  text: string,
  DOMParser: Parser,
  options: CheckOptions,
): { xliff?: Xliff; findings: Finding[] } => {
  try {
    const xliff = parseXliff(text, DOMParser);
    return { xliff, findings: check(xliff, options) };
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    return { findings: [{ level: 'error', rule: 'file', line: error.line, message: error.message }] };
  }
};

/** Errors in the English itself that no translator could mend. */
export const checkEnglish = (english: readonly Message[]): (Problem & { id: string })[] =>
  english.flatMap(({ id, source, placeholders }) => {
    const rules: readonly (readonly [broken: boolean, rule: string, message: string])[] = [
      [!/^[a-z][a-z-]*(\.[a-z0-9-]+)+$/.test(id), 'id', 'Give the message an id that says what it is.'],
      [/[<>&]/.test(source), 'markup', 'No HTML and no “&”: other languages would show it as code.'],
      [/\}\{/.test(source), 'placeholders', 'Two placeholders touch. Put a word between them.'],
      [
        placeholders.some((code) => /\b(msg|localize)\(/.test(code)),
        'nested',
        'A message within a message cannot be translated. Write whole sentences.',
      ],
      [
        /\{\d+\} \p{L}+s\b/u.test(source),
        'count',
        'A word after a number changes with it, in each language in another way. Put the number last: “Signs ticked: {0}”.',
      ],
    ];
    return rules.filter(([broken]) => broken).map(([, rule, message]) => ({ id, rule, message }));
  });
