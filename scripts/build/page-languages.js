// @ts-check
/** Name that stands for a script's own language until the build puts it there. */
export const ownLanguage = '__TWITCH_LANGUAGE__';

const modules = {
  // Beside the script lies a file for each language.
  page: (/** @type {readonly string[]} */ tags) =>
    `export const targetLocales=${JSON.stringify(tags.join(' '))}.split(' ').filter(Boolean);` +
    'export const importLocale=(tag)=>import(`./locales/${tag}.js`);',
  // Everything in one language, which scripts of other languages on the page hear of.
  classic: () =>
    `import { shared } from './src/locale/messages.ts';
    const [tag = 'en', data] = ${ownLanguage};
    shared.language ??= tag;
    if (data) {
      shared.data.set(tag, data);
      for (const element of shared.elements) element.requestUpdate();
    }
    export const targetLocales = [];
    export const importLocale = () => Promise.reject();`,
};

/**
 * Rollup plugin: how a script for pages comes to its languages.
 * @param {keyof typeof modules} kind
 * @param {readonly string[]} tags
 */
export const pageLanguages = (kind, tags) => ({
  name: 'page-languages',
  resolveId: (/** @type {string} */ id) =>
    /generated\/languages\.js$/.test(id) ? { id: `\0languages-${kind}`, moduleSideEffects: true } : null,
  load: (/** @type {string} */ id) => (id === `\0languages-${kind}` ? modules[kind](tags) : null),
});
