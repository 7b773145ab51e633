/**
 * `npm run docs`: writes the tables of README.md and PORTALS.md from the code's own comments, by way of the manifest,
 * and from the content, quotes whole files, and writes the fallback into every page and example with a widget. With
 * `--check` it writes nothing and fails where they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import prettier from 'prettier';
import { codes, codesNotice } from '../src/content/index.js';
import { toQuestionnaire } from '../src/export/fhir/index.js';
import { examples, withFallbacks, withFallbacksInCode } from './fallback.js';
import { elementsOf, readManifest, type Declaration, type Entry } from './manifest.js';

const elements = elementsOf(readManifest('dist'));

const tag = ({ tagName }: Declaration) => `\`<${tagName}>\``;

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

type Kind = 'attributes' | 'slots' | 'events' | 'cssProperties' | 'cssParts';

type Described = Required<Pick<Entry, 'name' | 'description'>>;

const isDescribed = (entry: Entry): entry is Entry & Described => Boolean(entry.description);

/** The entries of all elements, each once, with the elements that have it. */
const shared = (kind: Kind, columns: (entry: Described) => string[]) => {
  const found = new Map<string, { entry: Described; tags: string[] }>();
  for (const element of elements) {
    for (const entry of (element[kind] ?? []).filter(isDescribed)) {
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

const text = (description: string) => description.replace(/\s+/g, ' ');

interface SourceLanguage {
  source: true;
  name?: undefined;
  reviewed: string | null;
}

interface Translation {
  source?: undefined;
  name: string;
  messages: { total: number; machine: number; untranslated: number; signedOff: number };
  inEnglishUntilReviewed: string[];
}

const { languages } = JSON.parse(readFileSync('dist/release.json', 'utf8')) as {
  languages: Record<string, SourceLanguage | Translation>;
};

/** What there is to say of a translation, in the words of its file's own states. */
const reviewState = (language: SourceLanguage | Translation) => {
  if (language.source) {
    const { reviewed } = language;
    return `source text, ${reviewed ? `reviewed by a clinician on ${reviewed}` : 'not reviewed by a clinician'}`;
  }
  const { messages, inEnglishUntilReviewed } = language;
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

const codeIn = (system: string, all: readonly { system: string; code: string }[]) =>
  all.find((each) => each.system.includes(system))?.code ?? '–';

/** A file as it stands. */
const quoted = (file: string) => {
  // In the demo the package comes from the sources beside it.
  const text = readFileSync(file, 'utf8').replaceAll("'./leg-twitch.js'", "'leg-twitch/fhir.js'");
  return ['```' + extname(file).slice(1), text.trim(), '```'].join('\n');
};

const [, policy = ''] =
  /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(
    readFileSync('demo/portal/index.html', 'utf8'),
  ) ?? [];

const blocks: Record<string, string> = {
  lists: table(
    ['list', 'canonical URL', 'version'],
    (['warning-signs', 'triggers'] as const).map((list) => {
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

const update = (file: string, after: string) => {
  if (readFileSync(file, 'utf8') === after) return;
  if (!check) return writeFileSync(file, after);
  console.error(`${file} is behind the code: run \`npm run docs\`.`);
  process.exitCode = 1;
};

for (const file of examples()) {
  const { ignored, inferredParser: parser } = await prettier.getFileInfo(file, {
    ignorePath: '.prettierignore',
  });
  const text = withFallbacks(readFileSync(file, 'utf8'));
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  update(file, ignored || !parser ? text : await prettier.format(text, options));
}

blocks['snippet'] = ['```html', readFileSync('demo/snippet.html', 'utf8').trim(), '```'].join('\n');

for (const page of ['README.md', 'PORTALS.md']) {
  const filled = readFileSync(page, 'utf8').replace(
    /<!-- (\S+): generated -->[\s\S]*?<!-- end -->/g,
    (_, name: string) => `<!-- ${name}: generated -->\n\n${blocks[name] ?? quoted(name)}\n\n<!-- end -->`,
  );
  update(page, withFallbacksInCode(filled));
}
