import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Events, Tag } from './tags.js';

/** Vue's compiler for types looks for `heading-level` under `headingLevel`. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type Listeners<Types> = { [Type in keyof Types]: (event: Types[Type]) => void };

/** What a template may give a tag. `vueCompilerOptions.strictTemplates` reports what is not in it. */
export type TwitchComponent<Name extends Tag> = new () => HTMLElementTagNameMap[Name] & {
  /** @deprecated Only for the types of templates. */
  $props: { [Key in keyof Attributes<Name> as Camel<Key>]: Attributes<Name>[Key] } & HTMLAttributes &
    PublicProps;
  /** @deprecated Only for the types of templates. */
  $emit: EmitFn<Listeners<Events<Name>>>;
};

type TwitchElements = { [Name in Tag]: TwitchComponent<Name> };

declare module 'vue' {
  interface GlobalComponents extends TwitchElements {}
  // What goes into the element's places says so by the attribute, which Vue passes on but does not know.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
