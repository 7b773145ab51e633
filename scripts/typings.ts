/**
 * Part of `npm run build`: the types of the tags for frameworks. `tags.d.ts` says what each tag takes and sends, and
 * is made from the manifest; the files in scripts/typings/ say it in each framework's way.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readManifest, type Declaration, type Entry } from './manifest.js';

/** Where an attribute takes less, or is written otherwise, than the property's type says. */
const stricter: Record<string, string> = {
  'heading-level': '1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}`',
  icons: "'none'",
  value: 'readonly string[] | string',
};

const field = ({ name, description = '' }: Entry, optional: string, type: string) =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  '${name}'${optional}: ${type};\n`;

const attributeField = (attribute: Entry) => {
  const type = stricter[attribute.name] ?? attribute.type?.text;
  if (!type) throw new Error(`The manifest knows no type of the attribute ${attribute.name}.`);
  const given = type.split(' | ').filter((part) => !/^(null|undefined)$/.test(part));
  return field(attribute, '?', [...given, 'null', 'undefined'].join(' | '));
};

const tagTypes = ({ name, attributes = [], events = [] }: Declaration) => {
  const documented = ({ description }: Entry) => description;
  return `export interface ${name}Attributes {
${attributes.filter(documented).map(attributeField).join('')}}

export interface ${name}Events {
${events
  .filter(documented)
  .map((event) => field(event, '', `import('./events.js').${event.type?.text}`))
  .join('')}}
`;
};

/**
 * The text of `tags.d.ts`.
 *
 * @throws where an attribute has no type, or a stricter type is given for one that no element has
 */
export const tagsFile = (manifest: { modules: { declarations: Declaration[] }[] }) => {
  const elements = elementsOf(manifest);
  const names = elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));
  for (const name of Object.keys(stricter)) {
    if (!names.includes(name)) throw new Error(`No element has the attribute ${name}.`);
  }
  return `// Made by scripts/typings.ts from custom-elements.json.
import './define.js';

${elements.map(tagTypes).join('\n')}
export interface TwitchTags {
${elements
  .map(({ name, tagName, summary }) =>
    field(
      { name: String(tagName), description: summary },
      '',
      `{ attributes: ${name}Attributes; events: ${name}Events }`,
    ),
  )
  .join('')}}

export type Tag = keyof TwitchTags;

export type Attributes<Name extends Tag> = TwitchTags[Name]['attributes'];

export type Events<Name extends Tag> = TwitchTags[Name]['events'];

/** \`ontwitch-change\` and so on. */
export type Listeners<Name extends Tag> = {
  [Type in keyof Events<Name> & string as \`on\${Type}\`]?: ((event: Events<Name>[Type]) => void) | undefined;
};
`;
};

/** `out` is the folder that holds the manifest. */
export const writeTypings = (out: string) => {
  writeFileSync(join(out, 'tags.d.ts'), tagsFile(readManifest(out)));
  cpSync('scripts/typings', out, { recursive: true });
};
