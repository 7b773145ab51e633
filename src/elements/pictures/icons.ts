import { html, svg } from 'lit';
import { later } from './later.js';

/*
 * Drawn on a grid of 24, in lines 1.75 wide with round ends. Each is told by its shape alone. They stand beside
 * words and add nothing for a screen reader.
 */
const person = 'M12 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4';
const face = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18';
const bubble = 'M4 4h16v12h-9l-4 4v-4H4zM7 10c1.5-2 2.5 2 4 0s2.5 2 4 0 1.5 1 2 .5';
const pill = 'M5 14l9-9a3.5 3.5 0 0 1 5 5l-9 9a3.5 3.5 0 0 1-5-5M9.5 9.5l5 5';

/** Path of each icon, by the id of the sign or trigger it stands beside. */
export const iconPaths: Readonly<Record<string, string>> = {
  'sign.weakness': 'M3 6v6M6 4v10M6 9h12M18 4v10M21 6v6M12 13v8m-3-3 3 3 3-3',
  'sign.wasting': 'M12 2c7 5 7 15 0 20-7-5-7-15 0-20M12 8c2 2 2 6 0 8-2-2-2-6 0-8',
  'sign.softness': 'M4 13c0-5 3-9 8-9s8 4 8 9c0 4-3 1-5 4-1 3-5 3-6 0-2-3-5 0-5-4',
  'sign.stiffness': 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v10H5zM12 15v3',
  'sign.numbness': 'M8 21v-5l-3-4 2-1 3 3V5a1.5 1.5 0 0 1 3 0v6l5 2v8M16 4h.1M19 7h.1M16 8h.1M19 3h.1',
  'sign.tingling':
    'M12 3v4M12 17v4M3 12h4M17 12h4M5.6 5.6l2.8 2.8M15.6 15.6l2.8 2.8M5.6 18.4l2.8-2.8M15.6 8.4l2.8-2.8',
  'sign.lasting': 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h8M8 17h8',
  'sign.spread': `${person}M12 7v8M12 9l-5 4M12 9l5 4M12 15l-4 6M12 15l4 6M4 9h.1M20 9h.1M5 18h.1M19 18h.1`,
  'sign.frequency': 'M19.5 9a8 8 0 1 0 .5 5M20 4v5h-5',
  'sign.tongue': 'M3 9c5-3 13-3 18 0-1 4-4 5-5 5v3a4 4 0 0 1-8 0v-3c-1 0-4-1-5-5M12 13v4',
  'sign.medicine': pill,
  'sign.worry': `${face}M8 16.5c2-2.5 6-2.5 8 0M9 10v.5M15 10v.5M7.5 7l2-1M16.5 7l-2-1`,
  'sign.tripping':
    'M17 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4M15 9l-5 5M13 11l5 3M10 14l-5-1M10 14l3 6M3 21h18M20 21v-3',
  'sign.dropping': 'M3 5h8l5 2M8 10h8l-1 6H9zM12 18v4m-2-2 2 2 2-2',
  'sign.swallowing': 'M8 3v8c0 4-3 5-3 10M16 3v8c0 4 3 5 3 10M12 3v6m-2-2 2 2 2-2M10 14l4 4M14 14l-4 4',
  'sign.speech': bubble,
  'emergency.face': `${face}M8 14c3-1 5 0 8 4M9 9v1M15 11v1M13.5 9l3 1.5`,
  'emergency.arm': `${person}M12 7v8M12 9l5-5M12 9l-3 5v3M12 15l-4 6M12 15l4 6M5 12v5m-2-2 2 2 2-2`,
  'emergency.speech': bubble,
  'emergency.one-side': `${person}M12 7v8M12 9l-5 4M12 9l5 4M12 15l-4 6M12 15l4 6M15 5h6M18 9h3M18 13h3M17 17h4`,
  'emergency.back': 'M9 3v18M6 5h6M6 9h6M6 13h6M6 17h6M18 5l-3 6h4l-3 7',
  'emergency.breathing':
    'M12 3v8M12 10l-3 2v8c-3 1-6 1-6-2 0-5 2-9 5-10M12 10l3 2v8c3 1 6 1 6-2 0-5-2-9-5-10',
  'trigger.caffeine':
    'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3v3M12.5 3v3',
  'trigger.stress': `${face}M8 16h2l1-2 2 4 1-2h2M8 9l3 1M16 9l-3 1`,
  'trigger.sleep': 'M19 14A8 8 0 1 1 10 4a6.5 6.5 0 0 0 9 10M15 3h5l-5 5h5',
  'trigger.exercise':
    'M15 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4M13 9l-3 5 4 3-1 5M10 14l-2 4H4M13 9H9l-2 3M13 9l3 3h4',
  'trigger.alcohol': 'M7 3h10l-.7 5a4.3 4.3 0 0 1-8.6 0zM12 13v7M8 21h8',
  'trigger.nicotine': 'M3 15h12v3H3zM18 15v3M21 15v3M18 12c0-3-4-2-4-5M21 12c0-4-3-4-3-7',
  'trigger.fluids': 'M6 3h12l-2 18H8zM6.7 10c2-2 3.5 2 5.3 0s3.500 2 5.3 0',
  'trigger.nutrients': 'M12 8C7 5 4 9 5 14s4 8 7 6c3 2 6-1 7-6s-2-9-7-6M12 8c0-2 1-4 3-5',
  'trigger.minerals': 'M8 3h8M9 3v14a3 3 0 0 0 6 0V3M9 11h6',
  'trigger.medicines': pill,
};

const drawings = new Map(Object.entries(iconPaths).map(([id, path]) => [id, svg`<path d=${path}></path>`]));

/** A sign's or trigger's icon; decorative. */
export const icon = (id: string) => {
  const drawing = drawings.get(id);
  return drawing && html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" ${later(drawing)}></svg>`;
};
