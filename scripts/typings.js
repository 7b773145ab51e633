// @ts-check
/**
 * Part of `npm run build`: the types of the tags for frameworks. `tags.d.ts` says what each tag takes and sends, and
 * is made from the manifest; the files in scripts/typings/ say it in each framework's way.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string } }} Entry
 * @typedef {{ name: string, tagName?: string, summary: string, attributes: Entry[], events: Entry[] }} Element
 */

/** Where an attribute takes less, or is written otherwise, than the property's type says. */
const stricter = /** @type {Record<string, string>} */ ({
  'heading-level': '1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}`',
  icons: "'none'",
  value: 'readonly string[] | string',
});

/** @param {Entry} entry @param {string} optional @param {string} type */
const field = ({ name, description = '' }, optional, type) =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  '${name}'${optional}: ${type};\n`;

/** @param {Entry} attribute */
const attributeField = (attribute) => {
  const type = stricter[attribute.name] ?? attribute.type?.text;
  if (!type) throw new Error(`The manifest knows no type of the attribute ${attribute.name}.`);
  const given = type.split(' | ').filter((part) => !/^(null|undefined)$/.test(part));
  return field(attribute, '?', [...given, 'null', 'undefined'].join(' | '));
};

/** @param {Element} element */
const tagTypes = ({ name, attributes, events }) => {
  const documented = (/** @type {Entry} */ { description }) => description;
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
 * @param {{ modules: { declarations: Element[] }[] }} manifest
 * @returns {string} the text of `tags.d.ts`
 * @throws where an attribute has no type, or a stricter type is given for one that no element has
 */
export const tagsFile = (manifest) => {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ attributes }) => attributes.map(({ name }) => name));
  for (const name of Object.keys(stricter)) {
    if (!names.includes(name)) throw new Error(`No element has the attribute ${name}.`);
  }
  return `// Made by scripts/typings.js from custom-elements.json.
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

/** @param {string} out the folder that holds the manifest */
export const writeTypings = (out) => {
  const manifest = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
  writeFileSync(join(out, 'tags.d.ts'), tagsFile(manifest));
  cpSync('scripts/typings', out, { recursive: true });
};
