import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we read and write of a custom elements manifest: https://github.com/webcomponents/custom-elements-manifest */
interface Member {
  readonly name?: string;
  readonly privacy?: string;
  readonly [key: string]: unknown;
}

interface Declaration {
  readonly name: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Member[];
  readonly [key: string]: unknown;
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly [key: string]: unknown;
}

/** Modules that the package has, by their source. */
const published = /^src\/(events|elements\/(?:vs-cramp|warning-signs|triggers))\.ts$/;

const isPublic = ({ name, privacy }: Member) =>
  privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#');

/** Where something is inherited from is a module of ours that nobody can import. */
const withoutOrigin = ({ inheritedFrom: _, ...entry }: Member): Member => entry;

const publicOnly = ({ superclass: _, mixins: __, ...declaration }: Declaration): Declaration => {
  const clean = (entries: unknown) =>
    Array.isArray(entries) ? (entries as Member[]).filter(isPublic).map(withoutOrigin) : undefined;
  const members = clean(declaration.members);
  const attributes = clean(declaration['attributes']);
  // The analyzer takes the arguments of our own functions for names of events.
  const events = clean(declaration.events)?.filter(({ name }) => name?.startsWith('twitch-'));
  return {
    ...declaration,
    ...(members && { members }),
    ...(attributes && { attributes }),
    ...(events && { events }),
  };
};

/** The manifest speaks of what the package holds, and of its public face only. */
export const publishManifest = (out: string): void => {
  const file = join(out, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { modules: Module[] };
  const modules = manifest.modules
    .filter(({ path }) => published.test(path))
    .map((module) => ({ ...module, declarations: module.declarations.map(publicOnly) }));
  const text = JSON.stringify({ ...manifest, modules }, null, 2);
  writeFileSync(file, text.replace(/\bsrc\/([\w/-]+)\.ts/g, '$1.js'));
};
