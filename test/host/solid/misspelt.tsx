import type { TwitchActionEvent } from 'leg-twitch/events.js';
import type { TwitchProps } from 'leg-twitch/solid';

const act = (event: TwitchActionEvent) => event.preventDefault();

/** The compiler has to report every line marked `wrong`, and no other. */
export const tags = [
  <twitch-warning-signs name="signs" value={['sign.worry']} heading-level="3" icons="none" disabled />,
  <twitch-warning-signs value="sign.worry" class="card" aria-label="Signs" data-own="1" region={null} />,
  <twitch-triggers readonly on:twitch-action={act} on:twitch-error={(event) => event.code} />,
  <twitch-vs-cramp clinic-name="Clinic" ref={(element) => void element?.locale} />,
  <twitch-warning-signs reigon="gb" />, // wrong
  <twitch-warning-signs region={1} />, // wrong
  <twitch-warning-signs vlaue={[]} />, // wrong
  <twitch-warning-signs value={[1]} />, // wrong
  <twitch-warning-signs heading-level={7} />, // wrong
  <twitch-warning-signs headingLevel={3} />, // wrong
  <twitch-warning-signs icons="off" />, // wrong
  <twitch-warning-signs disabled="yes" />, // wrong
  <twitch-warning-signs on:twitch-chnage={(event) => event} />, // wrong
  <twitch-warning-signs on:twitch-change={act} />, // wrong
  <twitch-warning-signs on:twitch-change={(event) => event.vlaue} />, // wrong
  <twitch-vs-cramp value={[]} />, // wrong
  <twitch-warnings />, // wrong
];

export const given: TwitchProps<'twitch-warning-signs'>[] = [
  { 'heading-level': 3, 'on:twitch-action': act },
  { 'heading-levl': 3 }, // wrong
  { 'on:twitch-acton': act }, // wrong
];
