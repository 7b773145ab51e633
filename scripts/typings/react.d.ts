import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Listeners, Tag } from './tags.js';

type Base<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/**
 * What a tag takes. TypeScript lets any unknown name with a hyphen pass in JSX; an object with
 * `satisfies TwitchProps<'twitch-warning-signs'>`, spread into the tag, is checked to the letter.
 */
export type TwitchProps<Name extends Tag> = Attributes<Name> &
  Listeners<Name> &
  Base<HTMLElementTagNameMap[Name]>;

type TwitchElements = { [Name in Tag]: TwitchProps<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TwitchElements {}
  }
}
