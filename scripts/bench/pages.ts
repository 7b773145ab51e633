import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve, textOf, type Site } from './serve.js';

/** The three widgets, by tag. */
const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'] as const;

export type Tag = (typeof tags)[number];

/** The widget that is put on a page many times over, and whose boxes are ticked. */
const list = 'twitch-warning-signs' satisfies Tag;

/** A way to put the widgets on a page. */
export interface Variant {
  readonly name: string;
  /** What stands in the page's head. */
  readonly head: string;
  /** One widget. Each carries `data-widget`, by which the measuring finds it; it is the same for all variants. */
  readonly widget: (tag: Tag) => string;
  /** Where its scripts lie; the page asks for them below `dist/`. */
  readonly folder?: string;
  /** What is done to a script before it is served. */
  readonly change?: (script: string) => string;
}

/** The fallback that a page has between the tags. */
const fallback = 'What is known of leg twitches, and when to see a doctor.';

const scripted = (name: string, head: string, folder: string): Variant => ({
  name,
  head,
  folder,
  widget: (tag) => `<${tag} data-widget="${tag}">${fallback}</${tag}>`,
});

/** A build as its users load it: as a module, and as a classic script with everything inside. */
export const asModule = (name: string, folder: string): Variant =>
  scripted(name, '<script type="module" src="dist/leg-twitch.js"></script>', folder);

export const asClassic = (name: string, folder: string): Variant =>
  scripted(name, '<script src="dist/leg-twitch.en.js" defer></script>', folder);

/** A variant whose scripts are changed before they are served: how a slow-down is planted. */
export const changed = (variant: Variant, name: string, change: (script: string) => string): Variant => ({
  ...variant,
  name,
  change,
});

/** The same words as plain HTML. */
export const asStatic = (name: string, html: Readonly<Record<Tag, string>>): Variant => ({
  name,
  head: '',
  widget: (tag) => `<div data-widget="${tag}">${html[tag]}</div>`,
});

/** Every build that is in a folder, both ways where it has both. */
export const variantsOf = (name: string, folder: string): readonly Variant[] => [
  asModule(name, folder),
  ...(existsSync(join(folder, 'leg-twitch.en.js')) ? [asClassic(`${name}, classic`, folder)] : []),
];

const page = ({ head, widget }: Variant, widgets: readonly Tag[]) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>body { font-family: sans-serif } [data-widget] { display: block }</style>
${head}
</head>
<body>
<h1>Leg twitches</h1>
<p>Words of the page itself.</p>
${widgets.map(widget).join('\n')}
</body>
</html>
`;

/** Address of the page of all three widgets. */
export const threePath = (variant: number) => `/${variant}/three`;

/** Address of a page of that many checklists. */
export const listsPath = (variant: number, count: number) => `/${variant}/lists-${count}`;

/** Address of a page with nothing on it. */
export const emptyPath = '/empty';

/** Serves the pages of all variants, each below its number. */
export const servePages = (variants: readonly Variant[]): Promise<Site> =>
  serve((path) => {
    if (path === emptyPath) return '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';
    const [, number, name = '', ...rest] = path.split('/');
    const variant = variants[Number(number)];
    if (!variant) return undefined;
    if (name === 'three') return page(variant, tags);
    if (name.startsWith('lists-')) {
      return page(variant, Array<Tag>(Number(name.slice('lists-'.length))).fill(list));
    }
    if (name !== 'dist' || !variant.folder || rest.includes('..')) return undefined;
    const text = textOf(join(variant.folder, ...rest));
    return text === undefined ? undefined : (variant.change?.(text) ?? text);
  });
