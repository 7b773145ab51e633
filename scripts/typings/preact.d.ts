import type { HTMLAttributes } from 'preact';
import type { Attributes, Listeners, Tag } from './tags.js';

/**
 * What a tag takes. TypeScript lets any unknown name with a hyphen pass in JSX; an object with
 * `satisfies TwitchProps<'twitch-warning-signs'>`, spread into the tag, is checked to the letter.
 */
export type TwitchProps<Name extends Tag> = Attributes<Name> &
  Listeners<Name> &
  HTMLAttributes<HTMLElementTagNameMap[Name]>;

type TwitchElements = { [Name in Tag]: TwitchProps<Name> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends TwitchElements {}
  }
}
