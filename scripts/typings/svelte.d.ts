import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Listeners, Tag } from './tags.js';

/** What a tag takes. */
export type TwitchProps<Name extends Tag> = Attributes<Name> &
  Listeners<Name> &
  HTMLAttributes<HTMLElementTagNameMap[Name]>;

type TwitchElements = { [Name in Tag]: TwitchProps<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TwitchElements {}
}
