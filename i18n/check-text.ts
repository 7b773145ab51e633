/** What must never reach a page: errors in the text of one translation. */
import type { Unit } from './xliff.js';

export interface Problem {
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Scripts that are written with those of others. */
const written: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** Regular expression class of the letters of a script (ISO 15924). */
const letters = (script: string) =>
  (written[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');

const withoutPlaceholders = (text: string) => text.replace(/\{\d+\}/g, ' ');

const codePoint = (char: string) => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

const children = (element: Element): Problem[] =>
  Array.from(element.childNodes)
    .filter(({ nodeType, nodeName }) => nodeType !== 3 && nodeName !== 'x')
    .map(({ nodeName }) => ({
      rule: 'child',
      message: `Only text and placeholders may stand in a translation. Take out ${nodeName.startsWith('#') ? `the ${nodeName.slice(1)}` : `<${nodeName}>`}.`,
    }));

const placeholders = (element: Element) =>
  Array.from(element.childNodes)
    .filter(({ nodeName }) => nodeName === 'x')
    .map((node) => {
      const x = node as Element;
      return { id: x.getAttribute('id'), meaning: x.getAttribute('equiv-text') };
    });

/** Each placeholder exactly once; their order is free. */
const exactPlaceholders = ({ sourceElement, targetElement, target = '' }: Unit): Problem[] => {
  const wanted = placeholders(sourceElement);
  const found = placeholders(targetElement!);
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ rule: 'placeholders', message });
  for (const { id, meaning } of wanted) {
    const here = found.filter((x) => x.id === id);
    const name = `{${id}} (${meaning})`;
    if (!here.length) report(`The placeholder ${name} is missing. Copy it from the English.`);
    if (here.length > 1) report(`The placeholder ${name} stands here ${here.length} times. Keep one.`);
    if (here.some((x) => x.meaning !== meaning)) {
      report(`The placeholder {${id}} is not that of the English, ${name}. Copy it from the English.`);
    }
  }
  for (const { id } of found.filter((x) => !wanted.some((other) => other.id === x.id))) {
    report(`The English has no placeholder {${id}}. Take it out.`);
  }
  if (/\}\{/.test(target))
    report('Two placeholders touch, and would be read as one. Put a word between them.');
  const written = Array.from(targetElement!.childNodes).some(
    (node) => node.nodeType === 3 && /[{}]/.test(node.nodeValue ?? ''),
  );
  if (written) report('A curly bracket stands in the text. Insert the placeholder itself, or take it out.');
  return problems;
};

const expectedScript = (text: string, script: string): Problem[] => {
  const bare = withoutPlaceholders(text);
  const all = bare.match(/\p{L}/gu) ?? [];
  const expected = new RegExp(`[${letters(script)}]`, 'u');
  const foreign = new RegExp(
    `[${letters(script)}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]`,
    'u',
  );
  if (all.length && !all.some((letter) => expected.test(letter))) {
    return [
      { rule: 'script', message: `There is no letter of the script ${script}. Is this another language?` },
    ];
  }
  const stray = all.find((letter) => !foreign.test(letter));
  return stray
    ? [{ rule: 'script', message: `“${stray}” (${codePoint(stray)}) is of another script. Type it anew.` }]
    : [];
};

/**
 * Errors in a translation; a text with one is not shown, English stands in its place.
 *
 * @param unit one that has a `<target>`
 * @param script ISO 15924, what the language is written in
 */
export const textErrors = (unit: Unit, script: string): Problem[] => {
  const { target = '' } = unit;
  if (!target.trim()) {
    return [
      {
        rule: 'empty',
        message: 'The translation is empty and would show as blank. Fill it in, or take it out.',
      },
    ];
  }
  const problems: Problem[] = [
    ...children(unit.targetElement!),
    ...exactPlaceholders(unit),
    ...expectedScript(target, script),
  ];
  const markup = /[<>&]/.exec(target)?.[0];
  if (markup) {
    problems.push({ rule: 'markup', message: `“${markup}” is shown as code on pages. Use a word instead.` });
  }
  const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(target)?.[0];
  if (bidi) {
    problems.push({
      rule: 'bidi',
      message: `There is an invisible direction mark (${codePoint(bidi)}). Delete it; the page sets direction.`,
    });
  }
  const control = /(?![\t\n])[\p{Cc}\ufeff\ufffd]/u.exec(target)?.[0];
  if (control) {
    problems.push({
      rule: 'characters',
      message: `There is a broken character (${codePoint(control)}). Delete it.`,
    });
  }
  return problems;
};
