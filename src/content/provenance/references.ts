import {
  bfs2024,
  fasics2013,
  houstonMethodist,
  medlineplus,
  minetto2013,
  nhsAnxiety,
  nhsBackPain,
  nhsCramps,
  nhsMnd,
  nhsStroke,
  nhsTwitching,
  niceNg127,
  redFlag,
  s452017,
  swast999,
  turner2013,
} from './sources.js';

/** Whom each widget names, most useful first: exactly the sources of its statements. */
export const references = {
  vsCramp: [
    nhsTwitching,
    nhsCramps,
    nhsAnxiety,
    medlineplus,
    houstonMethodist,
    niceNg127,
    bfs2024,
    minetto2013,
    s452017,
  ],
  warningSigns: [
    nhsTwitching,
    nhsStroke,
    nhsBackPain,
    swast999,
    nhsAnxiety,
    medlineplus,
    niceNg127,
    houstonMethodist,
    bfs2024,
    s452017,
  ],
  /** Their titles name the disease, so they stand inside the closed disclosure and nowhere else. */
  conditions: [nhsMnd, redFlag, turner2013],
  triggers: [nhsTwitching, medlineplus, nhsCramps, nhsAnxiety, houstonMethodist, fasics2013],
} as const;
