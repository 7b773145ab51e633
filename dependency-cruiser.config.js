/**
 * Which way imports point, and no circle of folders: CONTRIBUTING.md says why. Types count as imports, but where a
 * rule says otherwise.
 */

/** What only the rest of the house may import of a folder of src: all that stands in package.json's `exports`. */
const publicFaces = [
  '^src/(leg-twitch|define|events|version)\\.ts$',
  '^src/content/index\\.ts$',
  '^src/locale/(index|every-language)\\.ts$',
  '^src/export/(text|html|fhir/index)\\.ts$',
  '^src/elements/(vs-cramp|warning-signs|triggers)\\.ts$',
];

/**
 * @param {string} folder of src
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (folder, ...allowed) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} imports nothing but ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  // While a build writes them anew, generated files cannot be told from files that are missing.
  to: { pathNot: [`^src/${folder}/`, '(^|/)generated/', ...allowed] },
});

const locale = '^src/locale/';
const content = '^src/content/';
const lists = '^src/lists/';

/** @type {import('dependency-cruiser').IConfiguration} */
const rules = {
  forbidden: [
    only('content', '^src/locale/messages\\.ts$'),
    only('locale'),
    only('lists', content, locale),
    only('export', content, locale, lists),
    only(
      'elements',
      content,
      locale,
      lists,
      '^src/export/',
      '^src/(events|version)\\.ts$',
      '(^|/)node_modules/(lit|lit-html|@lit/reactive-element)/',
    ),
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(i18n|demo|scripts|test)/' },
    },
    {
      name: 'registration-is-for-entries',
      comment: 'Only an entry registers the tags; whoever imports a class must not register it by that.',
      severity: 'error',
      from: { pathNot: ['^src/leg-twitch\\.ts$', '^test/'] },
      to: { path: '^src/define\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'i18n-knows-types-only',
      comment: 'The translation core works on any messages, in Node and in the browser.',
      severity: 'error',
      from: { path: '^i18n/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'i18n-stands-alone',
      severity: 'error',
      from: { path: '^i18n/' },
      to: { path: '^(demo|scripts|test)/' },
    },
    {
      name: 'i18n-runs-in-browsers',
      severity: 'error',
      from: { path: '^i18n/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'demo-takes-public-faces',
      severity: 'error',
      from: { path: '^demo/' },
      to: {
        path: '^src/',
        pathNot: [...publicFaces, '^src/elements/(pictures|styles)/', '^src/locale/(page|key)\\.ts$'],
      },
    },
    {
      name: 'demo-needs-no-scripts',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'scripts-know-no-demo',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^demo/' },
    },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src|i18n|demo|scripts|test)' },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-modules',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/|^(dist|build)/' },
    // The build writes it, from what stands beside the types that it imports.
    exclude: { path: '^src/generated/|^test/host/(angular|preact|react|solid|svelte|vue)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
export default rules;
