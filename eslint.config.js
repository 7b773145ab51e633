import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Which way imports point: content → locale library; locale → locale data; export → content and locale;
 * elements → all three. Only an entry imports `define.ts`.
 *
 * @param {string} folder
 * @param {string[]} forbidden folders of `src` that it must not import
 */
const mayNotImport = (folder, ...forbidden) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `/(${[...forbidden, 'define', 'leg-twitch'].join('|')})(/|\\.js$)`,
            message: `src/${folder} must not import this: see "Which way imports point" in CONTRIBUTING.md.`,
          },
          // Lit is for elements only; content and exports work where there is no DOM.
          ...(folder === 'elements' ? [] : [{ regex: '^lit', message: 'Only elements import Lit.' }]),
        ],
      },
    ],
  },
});

export default ts.config(
  { ignores: ['dist', 'dist-again', 'build', 'coverage', 'gallery'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      ts.configs.strict,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parser: ts.parser },
    settings: {
      litHtmlSources: true,
      wc: { elementBaseClasses: ['ReactiveElement', 'TwitchElement', 'ChecklistElement'] },
    },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An underscore says that a parameter is there for its type, or for those who override.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeScript asks for it of a mixin's constructor.
      '@typescript-eslint/no-explicit-any': ['error', { ignoreRestArgs: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'TypeScript is for types only.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  mayNotImport('content', 'elements', 'export', 'locale/(?!messages)'),
  mayNotImport('locale', 'elements', 'export', 'content'),
  mayNotImport('export', 'elements'),
  mayNotImport('elements'),
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  // Parts of a page test run inside the page.
  { files: ['test/{page,host}/**/*.js', 'demo/**/*.js'], languageOptions: { globals: globals.browser } },
);
