import type { JSX } from 'solid-js';
import type { Attributes, Tag } from './tags.js';

/**
 * What a tag takes. TypeScript lets any unknown name with a hyphen pass in JSX; an object with
 * `satisfies TwitchProps<'twitch-warning-signs'>`, spread into the tag, is checked to the letter.
 */
export type TwitchProps<Name extends Tag> = Attributes<Name> &
  JSX.HTMLAttributes<HTMLElementTagNameMap[Name]>;

type TwitchElements = { [Name in Tag]: TwitchProps<Name> };

type TwitchEvents = Pick<HTMLElementEventMap, keyof HTMLElementEventMap & `twitch-${string}`>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends TwitchElements {}
    // Solid listens to `on:twitch-change` and so on.
    interface CustomEvents extends TwitchEvents {}
  }
}
