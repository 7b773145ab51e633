// @ts-check
/**
 * `npm run docs`: writes the tables of README.md and PORTALS.md from the code's own comments, by way of the manifest,
 * and from the content, and quotes whole files. With `--check` it writes nothing and fails where they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { codes, codesNotice } from '../dist/content.js';
import { toQuestionnaire } from '../dist/fhir.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** @type {Record<string, any>[]} */
const elements = manifest.modules
  .flatMap((/** @type {any} */ { declarations }) => declarations)
  .filter((/** @type {any} */ { tagName }) => tagName);

const tag = (/** @type {any} */ element) => `\`<${element.tagName}>\``;

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * The entries of all elements, each once, with the elements that have it.
 * @param {string} kind
 * @param {(entry: any) => string[]} columns
 */
const shared = (kind, columns) => {
  /** @type {Map<string, { entry: any, tags: string[] }>} */
  const found = new Map();
  for (const element of elements) {
    for (const entry of element[kind] ?? []) {
      if (!entry.description) continue;
      // The same name may mean something else in another element; then it gets a row of its own.
      const key = `${entry.name} ${entry.description}`;
      const known = found.get(key) ?? { entry, tags: [] };
      found.set(key, { ...known, tags: [...known.tags, tag(element)] });
    }
  }
  return [...found.values()].map(({ entry, tags }) => [
    ...columns(entry),
    tags.length === elements.length ? 'all' : tags.join(', '),
  ]);
};

const text = (/** @type {string} */ description) => description.replace(/\s+/g, ' ');

const { languages } = JSON.parse(readFileSync('dist/release.json', 'utf8'));

/** What there is to say of a translation, in the words of its file's own states. */
const reviewState = (/** @type {any} */ { source, reviewed, messages, inEnglishUntilReviewed }) => {
  if (source)
    return `source text, ${reviewed ? `reviewed by a clinician on ${reviewed}` : 'not reviewed by a clinician'}`;
  const parts = [
    messages.signedOff === messages.total
      ? 'signed off by a clinician'
      : messages.machine
        ? 'machine draft, not reviewed by a clinician'
        : 'translated by people, not fully reviewed by a clinician',
    ...(messages.untranslated ? [`${messages.untranslated} of ${messages.total} messages in English`] : []),
    ...(inEnglishUntilReviewed.length ? ['safety messages in English until a person has reviewed them'] : []),
  ];
  return parts.join('; ');
};

/** @param {string} system @param {readonly { system: string, code: string }[]} all */
const codeIn = (system, all) => all.find((each) => each.system.includes(system))?.code ?? '–';

/** A file as it stands. @param {string} file */
const quoted = (file) =>
  ['```' + extname(file).slice(1), readFileSync(file, 'utf8').trim(), '```'].join('\n');

const [, policy = ''] =
  /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(
    readFileSync('demo/portal/index.html', 'utf8'),
  ) ?? [];

/** @type {Record<string, string>} */
const blocks = {
  lists: table(
    ['list', 'canonical URL', 'version'],
    /** @type {const} */ (['warning-signs', 'triggers']).map((list) => {
      const { url, version } = toQuestionnaire({ list });
      return [`\`${list}\``, `\`${url}\``, version];
    }),
  ),
  codes: table(
    ['sign', 'Human Phenotype Ontology', 'SNOMED CT'],
    Object.entries(codes).map(([id, all]) => [`\`${id}\``, codeIn('phenotype', all), codeIn('snomed', all)]),
  ),
  notice: `> ${codesNotice}`,
  policy: ['```', policy.replaceAll('; ', ';\n'), '```'].join('\n'),
  languages: table(
    ['language', 'state'],
    Object.entries(languages).map(([code, language]) => [
      `${language.name ?? 'English'} (\`${code}\`)`,
      reviewState(language),
    ]),
  ),
  snippet: ['```html', readFileSync('demo/snippet.html', 'utf8').trim(), '```'].join('\n'),
  widgets: table(
    ['tag', 'what it is'],
    elements.map((element) => [tag(element), element.summary]),
  ),
  options: table(
    ['option', 'what it does', 'for'],
    shared('attributes', ({ name, description }) => [`\`${name}\``, text(description)]),
  ),
  slots: table(
    ['slot', 'what goes there', 'for'],
    shared('slots', ({ name, description }) => [name ? `\`${name}\`` : 'default', text(description)]),
  ),
  events: table(
    ['event', 'when', 'for'],
    shared('events', ({ name, description }) => [`\`${name}\``, text(description)]),
  ),
  properties: table(
    ['property', 'what it sets', 'for'],
    shared('cssProperties', ({ name, description }) => [`\`${name}\``, text(description)]),
  ),
  parts: table(
    ['part', 'what it is', 'for'],
    shared('cssParts', ({ name, description }) => [`\`${name}\``, text(description)]),
  ),
};

const check = process.argv.includes('--check');

for (const page of ['README.md', 'PORTALS.md']) {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    /<!-- (\S+): generated -->[\s\S]*?<!-- end -->/g,
    (_, name) => `<!-- ${name}: generated -->\n\n${blocks[name] ?? quoted(name)}\n\n<!-- end -->`,
  );
  if (!check) writeFileSync(page, after);
  else if (before !== after) {
    console.error(`${page} is behind the code: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
