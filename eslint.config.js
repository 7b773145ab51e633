import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as litA11y } from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const typesOnly = 'TypeScript is for types only.';

/** @type {{ selector: string, message: string }[]} */
const nowhere = [
  { selector: 'TSEnumDeclaration', message: typesOnly },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: typesOnly },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

const registration = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Only src/define.ts registers a tag: whoever imports a class must not register it by that.',
};

export default ts.config(
  { ignores: ['dist', 'dist-again', 'build', 'coverage', 'gallery', 'src/generated'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strict],
    languageOptions: { parser: ts.parser },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An underscore says that a parameter is there for its type, or for those who override.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeScript asks for it of a mixin's constructor.
      '@typescript-eslint/no-explicit-any': ['error', { ignoreRestArgs: true }],
      'no-restricted-syntax': ['error', ...nowhere],
    },
  },
  {
    files: ['{src,demo,test}/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.recommended, wc['flat/recommended']],
    settings: {
      litHtmlSources: true,
      wc: { elementBaseClasses: ['ReactiveElement', 'TwitchElement', 'ChecklistElement'] },
    },
  },
  {
    files: ['{src,i18n,demo,scripts}/**/*.ts'],
    rules: { '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/define.ts'],
    rules: { 'no-restricted-syntax': ['error', ...nowhere, registration] },
  },
  {
    files: ['{src,i18n,demo,test}/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    // Content is as long as what has to be said, and a test as what a person does.
    files: ['**/*.{ts,tsx,js}'],
    ignores: ['src/content/**', 'demo/*/words.ts', 'test/**'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // The roles of a table stand although they are implied: CSS that lays it out as cards takes them away.
    files: ['src/elements/vs-cramp.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    // Control characters are what a file of translations is searched for.
    files: ['i18n/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    // Types of what others have made, and additions to their namespaces, are as they have it.
    files: ['{scripts,test}/**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
);
