/** All that the leaflet takes from the elements' sources: content, languages and drawings. Only this file imports them. */
import { msg, str } from '@lit/localize';
import { css, html, nothing, render, svg, type TemplateResult } from 'lit';
import { takeAlongWords as takeAlong } from '../../src/content/words/paper.js';
import { pictureWords as pictures } from '../../src/content/words/pictures.js';
import { more } from '../../src/elements/more.js';
import { adoptStyles } from '../../src/elements/styles/adopt.js';
import '../../src/locale/every-language.js';
import {
  inEnglish,
  shared,
  sourceLocale,
  targetLocales,
  withLocale as speaking,
} from '../../src/locale/load.js';

export { contentVersion, emergencyNumbers, frame, purpose, reviewedOn } from '../../src/content/common.js';
export { regions } from '../../src/content/regions.js';
export { changed, contentNumber, reviewed } from '../../src/content/review.js';
export { triggers } from '../../src/content/triggers.js';
export { vsCramp } from '../../src/content/vs-cramp.js';
export { warningSigns, type WarningSignsContent } from '../../src/content/warning-signs.js';
export type { Source } from '../../src/content/provenance/sources.js';
export type { CareCard, Section, Sign, Statement, Trigger, Urgency } from '../../src/content/types.js';

export const pictureWords = () => pictures(msg);
export const takeAlongWords = () => takeAlong(msg, str);

/** Languages that the leaflet speaks. */
export const languages = [sourceLocale, ...targetLocales];

/** @param language one of those that the leaflet speaks */
export const directionOf = (language: string) => shared.data.get(language)?.dir ?? 'ltr';

/** What is to be said of a translation: in its language, then in English; nothing once it is signed off. */
export const aboutLanguage = (language: string): readonly string[] => shared.data.get(language)?.about ?? [];

let spoken: string = sourceLocale;
const english = new Map<string, Set<string>>();

export const withLocale = <T>(language: string, task: () => T): T => {
  const before = spoken;
  spoken = language;
  inEnglish.clear();
  try {
    return speaking(language, task);
  } finally {
    for (const text of inEnglish) english.set(language, (english.get(language) ?? new Set()).add(text));
    spoken = before;
  }
};

/** Whether a text had to be said in English to readers of the language being spoken. */
export const isEnglish = (text: string) => inEnglish.has(text) || Boolean(english.get(spoken)?.has(text));

const { flow, icon, kinds, styles } = more(
  { adoptStyles, css, html, msg, nothing, render, str, svg },
  document.documentElement,
);

/** Picture beside a sign or trigger, where it has one. */
export { icon };

const drawn = (template: TemplateResult) => {
  const holder = document.createElement('div');
  render(template, holder);
  return [...holder.querySelectorAll('svg')];
};

/** The explainer's drawings, without words: from nerve to muscle; then calf and trace of each of the three kinds. */
export const drawings = {
  flow: drawn(flow()),
  kinds: drawn(kinds({ requestUpdate: () => undefined }, [])),
  styles: styles.cssText,
};
