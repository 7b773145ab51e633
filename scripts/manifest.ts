import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
}

/** What the manifest says of a class; only elements have a tag. */
export interface Declaration {
  name: string;
  tagName?: string;
  summary: string;
  attributes?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
}

export interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/** `folder` is what the build has written to. */
export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;

export const elementsOf = ({ modules }: { modules: { declarations: Declaration[] }[] }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
