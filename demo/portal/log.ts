/** Events as they come, the newest first. */
import { html, render } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { one } from './dom.js';
import type { TwitchActionEvent, TwitchChangeEvent, TwitchErrorEvent } from './leg-twitch.js';

type TwitchEvent = TwitchChangeEvent | TwitchActionEvent | TwitchErrorEvent;

const types = ['twitch-change', 'twitch-action', 'twitch-error'] as const;

interface Line {
  readonly type: string;
  readonly tag: string;
  readonly fields: object;
}

const fieldsOf = (event: TwitchEvent) => {
  if ('value' in event) return { value: event.value, changed: event.changed };
  if ('action' in event) {
    return { action: event.action, text: event.text, defaultPrevented: event.defaultPrevented };
  }
  return { code: event.code, message: event.message };
};

const written = (fields: object) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');

const item = ({ type, tag, fields }: Line) =>
  html`<li>
    <b>${type}</b> &lt;${tag}&gt;
    <pre>${written(fields)}</pre>
  </li>`;

export const logEvents = () => {
  const place = one('#log ol');
  const lines: Line[] = [];
  const show = () =>
    render(
      lines.length
        ? repeat(lines, (line) => line, item)
        : html`<li>None yet. Tick something, or press “Print my list”.</li>`,
      place,
    );
  const note = (event: Event) => {
    const { localName: tag } = event.target as Element;
    lines.unshift({ type: event.type, tag, fields: fieldsOf(event as TwitchEvent) });
    show();
  };
  show();
  // Up here the portal has already said whether it cancels.
  for (const type of types) addEventListener(type, note);
};
