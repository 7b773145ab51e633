import type { Plugin } from 'rollup';

/** Stands for a classic script's own language until the build puts it there: `[tag, data]`, or nothing for English. */
export const ownLanguage = '__TWITCH_LANGUAGE__';

const modules = {
  // Beside the script lies a file for each language. A browser answers a failed import from memory, so a question
  // asked again has an address of its own.
  page: (tags: readonly string[]) =>
    `export const targetLocales = ${JSON.stringify(tags.join(' '))}.split(' ').filter(Boolean);
    export const importLocale = (tag, again) => import(\`./locales/\${tag}.js\${again ? \`?again=\${again}\` : ''}\`);`,
  // Everything in one language, which scripts of other languages on the page hear of.
  classic: () =>
    `import { learn, page } from './src/locale/page.ts';
    const [tag = 'en', data] = ${ownLanguage};
    page.language ??= tag;
    if (data) learn(tag, data);
    export const targetLocales = [];
    export const importLocale = () => Promise.reject();`,
};

/** Rollup plugin: how a script for pages comes to its languages. */
export const pageLanguages = (kind: keyof typeof modules, tags: readonly string[]): Plugin => ({
  name: 'page-languages',
  resolveId: (id) =>
    id.endsWith('/generated/languages.js') ? { id: `\0languages-${kind}`, moduleSideEffects: true } : null,
  load: (id) => (id === `\0languages-${kind}` ? modules[kind](tags) : null),
});
