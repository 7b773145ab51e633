import type { TwitchActionEvent } from 'leg-twitch/events.js';
import type { TwitchProps } from 'leg-twitch/react';

const act = (event: TwitchActionEvent) => event.preventDefault();

/** The compiler has to report every line marked `wrong`, and no other. */
export const tags = [
  <twitch-warning-signs name="signs" value={['sign.worry']} heading-level="3" icons="none" disabled />,
  <twitch-warning-signs value="sign.worry" className="card" aria-label="Signs" data-own="1" region={null} />,
  <twitch-triggers readonly ontwitch-action={act} ontwitch-error={(event) => event.code} />,
  <twitch-vs-cramp clinic-name="Clinic" ref={(element) => void element?.locale} />,
  <twitch-warning-signs reigon="gb" />, // wrong
  <twitch-warning-signs region={1} />, // wrong
  <twitch-warning-signs vlaue={[]} />, // wrong
  <twitch-warning-signs value={[1]} />, // wrong
  <twitch-warning-signs heading-level={7} />, // wrong
  <twitch-warning-signs headingLevel={3} />, // wrong
  <twitch-warning-signs icons="off" />, // wrong
  <twitch-warning-signs disabled="yes" />, // wrong
  <twitch-warning-signs readOnly />, // wrong
  <twitch-warning-signs ontwitch-chnage={(event) => event} />, // wrong
  <twitch-warning-signs ontwitch-change={act} />, // wrong
  <twitch-warning-signs ontwitch-change={(event) => event.vlaue} />, // wrong
  <twitch-vs-cramp value={[]} />, // wrong
  <twitch-warnings />, // wrong
];

export const given: TwitchProps<'twitch-warning-signs'>[] = [
  { 'heading-level': 3, 'ontwitch-action': act },
  { 'heading-levl': 3 }, // wrong
  { 'ontwitch-acton': act }, // wrong
];
