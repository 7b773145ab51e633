import { html, svg } from 'lit';
import { later } from './later.js';

/*
 * Drawn on a grid of 24, in lines 1.75 wide with round ends. Each is told by its shape alone; what is filled in of
 * a person is weak or numb. They stand beside words and add nothing for a screen reader.
 */
const person = 'M12 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4';
const face = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18';
const bubble = 'M4 4h16v12h-9l-4 4v-4H4zM7 10c1.5-2 2.5 2 4 0s2.5 2 4 0 1.5 1 2 .5';
const pill = 'M5 14l9-9a3.5 3.5 0 0 1 5 5l-9 9a3.5 3.5 0 0 1-5-5M9.5 9.5l5 5';

/** Path of each icon, by the id of the sign or trigger it stands beside. */
export const iconPaths: Readonly<Record<string, string>> = {
  'sign.weakness':
    'M11 6.5H9M11 6.5A2.3 2.3 0 0 0 10.5 2H9C4.5 2 2.5 10 2 18c3 3.5 14 5 20 1M9 6.5c-1 2-.5 5-.5 6.5 3-2.5 8-2 9 2M19.5 2v7m-2.5-2.5 2.5 2.5 2.5-2.5',
  'sign.wasting':
    'M8 2c0 7 1.5 7 1.5 10S8 15 8 22M16 2c0 7-1.5 7-1.5 10S16 15 16 22M1.5 12h5m-2-2.5L6.5 12l-2 2.5M22.5 12h-5m2-2.5-2 2.5 2 2.5',
  'sign.softness': 'M9 2v8a3 3 0 0 0 6 0V2M11 10.5h2M2 11c4 0 4 5.5 10 5.5s6-5.5 10-5.5M2 21.5c7-1 13-1 20 0',
  'sign.stiffness':
    'M6 2c0 5-1 7 0 11 .5 3 0 5 0 6l-3 3h12V19c0-3 4-5 4-9s-3-5-3-8M11 3l2.5 2-4 2 4 2-4 2 4 2-4 2 2.5 2',
  'sign.numbness':
    'M7.5 12v5a5 5 0 0 0 5 5h1a5 5 0 0 0 5-5v-5M7.5 18l-4-4M11.2 14v-3M14.8 14v-3M7.5 8.5h.1M11.2 7.5h.1M11.2 4h.1M14.8 7.5h.1M14.8 4h.1M18.5 8.5h.1',
  'sign.tingling':
    'M7.5 12v5a5 5 0 0 0 5 5h1a5 5 0 0 0 5-5v-5M7.5 18l-4-4M11.2 14V9.5M14.8 14V9.5M5.5 8.5l.5-3-2.5 .5.5-3M12 6.5 14 5l-2-1.5L14 2M20.5 8.5l-.5-3 2.5 .5-.5-3',
  'sign.sensations':
    'M5 2c0 5-1 7 0 11 .5 3 0 5 0 6l-3 3h13V19c0-3 5-5 5-9s-3-5-3-8M8.5 5.5c1-1.5 2-1.5 3 0s2 1.5 3 0M9 10.5c1-1.5 2-1.5 3 0s2 1.5 3 0M8.5 15h.1M12.5 15h.1M10.5 18.5h.1',
  'sign.lasting': 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h8M8 17h8',
  'sign.spread': `${person}M12 7v8M12 9l-5 4M12 9l5 4M12 15l-4 6M12 15l4 6M4 10c-1.5 2-1.5 4 0 6M19 5c1.5 1 2.5 2 3 4M20 16c1 2 1 3.5 0 5`,
  'sign.frequency':
    'M1.5 17c2 0 2-10 4-10s2 10 4 10 1.5-10 3-10 1 10 2.5 10 1-10 2-10 .8 10 1.8 10 .7-10 1.7-10 .8 10 1.8 10',
  'sign.tongue': `${face}M8.5 8.5v.5M15.5 8.5v.5M7 13h10M9.5 13v3a2.5 2.5 0 0 0 5 0v-3M12 13v2`,
  'sign.medicine': pill,
  'sign.worry': `${face}M8 16.5c2-2.5 6-2.5 8 0M9 10v.5M15 10v.5M7.5 7l2-1M16.5 7l-2-1`,
  'sign.tripping':
    'M20 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4M17 8.5l-8 4M16.5 9l1.5 5 4 1M15 9.5l-4-3-3-.5M9 12.5l4.5 3-1 6M9 12.5l-1.5 4.5h-4M2 21.5h.5L4.5 19l2 2.5H22',
  'sign.dropping':
    'M6.5 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M6.5 6.5V15l-4 7M6.5 15l4 7M6.5 9l-4 5M6.5 9l7.5-3M15 17l5.5-1.5 1 5-4.5 1.5zM21 17a1.5 1.5 0 0 1 .5 3M18 4v8m-2-2 2 2 2-2',
  'sign.swallowing':
    'M8.5 22v-5c-1.5 0-3 .5-4-.5V13l-2-.5L5 8c0-4 3-6 7.5-6C17 2 21 5 21 9.5c0 4-3 6-3 12.5M8 12.5h2.5c2 0 2.5 1 2.5 2.5M13 17.5a1 1 0 1 0 0 2 1 1 0 0 0 0-2',
  'sign.speech': bubble,
  'today.leg':
    'M2 2c0 8 1.5 9 1 16l-1 3h5V18c-.5-7 1-9 1-16M12 2c-2.5 6-2 12 .5 16v3h5l-.5-3c3-4 3.5-10 1-16M22 7l1-.5M22 11h1M22 15l1 .5',
  'today.cramp':
    'M4 2c0 4-1 6 0 9 .5 3 0 5 0 8l-2 3h8M10 2c0 3 4 6 4 9.5S10 17 10 20v2M9 8l-2 2.5h3L8 13M18 2a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M18 4.5v2l1.5 1',
  'today.weakness':
    'M7 1.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M7 22H4.5v-7H2.5V10A2 2 0 0 1 4.5 8h5a2 2 0 0 1 2 2v5h-2v7zV15M8.2 15v6.5M15.5 22V8M19 22v-9M22.5 22v-4',
  'emergency.face':
    'M9.5 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.5 9v1M11.5 10.5c.5 1 2 1 2.5 0M5.5 14.5h4c2 0 3.5.5 3.5 2.5M21.4 7v9m-1.7-1.8 1.7 1.8 1.7-1.8',
  'emergency.speech': 'M4 4h16v12h-9l-4 4v-4H4zM9 7l6 6M15 7l-6 6',
  'emergency.one-side':
    'M12 1.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M12 22H9v-7H6.5v-5a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v5H15v7zM13 3v1M13 8.5v12.5M14.1 9v12M15.8 9v5',
  'emergency.back':
    'M8 2v2c0 2-5 2-5 6 0 4 2.5 6 2.5 12M16 2v2c0 2 5 2 5 6 0 4-2.5 6-2.5 12M12 5v.1M12 8.5v.1M12 12v.1M13 14.5l-2.5 3.5h3l-2 4',
  'emergency.breathing':
    'M12 3v8M12 10l-3 2v8c-3 1-6 1-6-2 0-5 2-9 5-10M12 10l3 2v8c3 1 6 1 6-2 0-5-2-9-5-10',
  'emergency.fast-weakness':
    'M12 1.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M6.5 14v-4a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v4M8.5 16.5V22H10v-5.5zM14 16.5V22h1.5v-5.5zM3 14v8m-2-2 2 2 2-2M21 14v8m-2-2 2 2 2-2',
  'trigger.caffeine':
    'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3v3M12.5 3v3',
  'trigger.stress': `${face}M7 8l3 2-3 2M17 8l-3 2 3 2M8 17l1.5-1.5L11 17l1.5-1.5L14 17l1.5-1.5`,
  'trigger.sleep':
    'M2 17.5c5-6.5 15-6.5 20 0-5 6-15 6-20 0M12 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M15.5 7A4.5 4.5 0 1 1 11 1.5a3.5 3.5 0 0 0 4.5 5.5',
  'trigger.exercise':
    'M15 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4M13 9l-3 5 4 3-1 5M10 14l-2 4H4M13 9H9l-2 3M13 9l3 3h4',
  'trigger.alcohol': 'M7 3h10l-.7 5a4.3 4.3 0 0 1-8.6 0zM12 13v7M8 21h8',
  'trigger.nicotine': 'M3 15h12v3H3zM18 15v3M21 15v3M18 12c0-3-4-2-4-5M21 12c0-4-3-4-3-7',
  'trigger.fluids': 'M6 3h12l-2 18H8zM7.5 17c1.5-1.5 3 1 4.5 0s3 1 4.5 0',
  'trigger.nutrients': 'M12 8C7 5 4 9 5 14s4 8 7 6c3 2 6-1 7-6s-2-9-7-6M12 8c0-2 1-4 3-5',
  'trigger.minerals':
    'M3 3h9M4.5 3v14.5a3 3 0 0 0 6 0V3M4.5 16h6M18 2c-2 3-3 4-3 5.5a3 3 0 0 0 6 0c0-1.5-1-2.5-3-5.5M18 14v8m-3-3 3 3 3-3',
  'trigger.medicines': pill,
};

const drawings = new Map(Object.entries(iconPaths).map(([id, path]) => [id, svg`<path d=${path}></path>`]));

/** A sign's or trigger's icon; decorative. */
export const icon = (id: string) => {
  const drawing = drawings.get(id);
  return drawing && html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" ${later(drawing)}></svg>`;
};
