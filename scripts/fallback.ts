/**
 * What a page shows until a widget is drawn, and wherever it cannot be: the widget's own first three lines, so that
 * there is one source for these words. Written into every page and example that holds a widget.
 */
import { globSync } from 'tinyglobby';
import { summary } from '../src/content/index.js';

/** Whatever shows a widget to readers or to those who embed it. */
export const examples = () =>
  globSync(['demo/**/*.html', 'test/host/*/App.{tsx,svelte,vue}', 'test/host/angular/app.ts']).sort();

/**
 * The fallback in English, as HTML that may stand where a sentence may.
 *
 * @param country ISO 3166 alpha-2 code in lower case; anything else counts as none
 */
export const fallback = (country: string): string => {
  const [harmless, doctor, call, ...signs] = summary(country);
  const list = signs.map(({ text }) => text).join(' ');
  return `${harmless.text} ${doctor.text} <b>${call.text}</b> ${list}`;
};

/** Where a start tag ends that begins at `start`: a `>` inside quotes or braces, as in JSX, is none. */
const endOfTag = (source: string, start: number) => {
  let quote = '';
  let braces = 0;
  for (let at = start; at < source.length; at += 1) {
    const character = source[at]!;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    else if (character === '>' && !braces) return at + 1;
  }
  return -1;
};

/** Where the fallback stands inside a widget: all of it, or its first paragraph where there is more. */
const placeOf = (source: string, start: number, end: number) => {
  const [paragraph] = /^\s*<p>[\s\S]*?<\/p>/.exec(source.slice(start, end)) ?? [];
  if (!paragraph) return [start, end] as const;
  return [start + paragraph.indexOf('<p>') + 3, start + paragraph.lastIndexOf('</p>')] as const;
};

/** Code may break lines as it likes. */
const onOneLine = (text: string) => text.replaceAll("{' '}", ' ').replace(/\s+/g, ' ').trim();

/** What an example leaves out. */
const leftOut = /^\s*…?\s*$/;

/** A page or an example, its widgets filled with the fallback of their country. Empty ones, and those with `…`, stay. */
export const withFallbacks = (source: string): string => {
  let result = '';
  let from = 0;
  for (const { index, 0: begin } of source.matchAll(/<twitch-[a-z-]+(?=[\s>])/g)) {
    const content = endOfTag(source, index);
    const close = source.indexOf(`</${begin.slice(1)}>`, content);
    if (content < 0 || close < 0 || leftOut.test(source.slice(content, close))) continue;
    const [start, end] = placeOf(source, content, close);
    const country = /\sregion="([a-z]{2})"/.exec(source.slice(index, content))?.[1] ?? '';
    const words = fallback(country);
    const before = source.slice(start, end);
    result += source.slice(from, start) + (onOneLine(before) === words ? before : words);
    from = end;
  }
  return result + source.slice(from);
};

/** A document, its examples filled. Outside of them tags are only named, and what stands between is prose. */
export const withFallbacksInCode = (markdown: string): string =>
  markdown.replace(/^```\w+\n[\s\S]*?^```$/gm, withFallbacks);
