/** What `twitch-action` can announce. Further actions may join; ignore the ones you do not know. */
export type TwitchAction = 'print' | 'copy' | 'share' | 'call' | 'book';

const bubbling = { bubbles: true, composed: true };

/** The person ticked or cleared an item. Never sent when a host assigns `value`. */
export class TwitchChangeEvent extends Event {
  /** Ids of all items ticked now, in the order in which the element shows them. */
  readonly value: string[];

  /** Id of the item that the person has just ticked or cleared. */
  readonly changed: string;

  constructor(value: string[], changed: string) {
    super('twitch-change', bubbling);
    this.value = value;
    this.changed = changed;
  }
}

/** An action was pressed. Cancel it (`preventDefault`) to print, copy, share, call or book in the host's own way. */
export class TwitchActionEvent extends Event {
  readonly action: TwitchAction;

  /** The person's list as plain text; for `call` and `book` the address that would be opened. */
  readonly text: string;

  constructor(action: TwitchAction, text: string) {
    super('twitch-action', { ...bubbling, cancelable: true });
    this.action = action;
    this.text = text;
  }
}

/** Something failed; the element stays usable or shows its fallback. */
export class TwitchErrorEvent extends Event {
  /**
   * `render`: the element could not be drawn and its fallback is shown. `language`: the language asked for cannot
   * be had, and English is shown. `wording`: the site's own wording cannot be had, and the usual words are shown.
   */
  readonly code: 'render' | 'language' | 'wording';

  readonly message: string;

  constructor(code: TwitchErrorEvent['code'], message: string) {
    super('twitch-error', bubbling);
    this.code = code;
    this.message = message;
  }
}

declare global {
  // For elements, `document` and `window` alike: the events bubble, and portals listen far out.
  interface GlobalEventHandlersEventMap {
    'twitch-change': TwitchChangeEvent;
    'twitch-action': TwitchActionEvent;
    'twitch-error': TwitchErrorEvent;
  }
}
