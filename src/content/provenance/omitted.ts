import type { FactId } from '../types.js';

/** A fact, or part of one, that is left out on purpose. */
export interface Omission {
  readonly fact: FactId;
  readonly what: string;
  readonly why: string;
}

/** What the widgets do not say, and why, so that nobody adds it back unknowingly. */
export const omitted: readonly Omission[] = [
  {
    fact: 'F08',
    what: 'the tongue as an ordinary place for twitches',
    why: 'Sources disagree: a twitching tongue is a reason to see a doctor (F50), so it stands among the signs only.',
  },
  {
    fact: 'F10',
    what: '"70 %" without "about", "healthy" and "say"',
    why: 'The figure is a share of people who report a twitch, not of those who have one.',
  },
  {
    fact: 'F27',
    what: 'lack of vitamin D or B as a plain cause',
    why: 'Wrong alone: evidence is limited, and it invites people to treat themselves with supplements.',
  },
  {
    fact: 'F37',
    what: 'a spasm as a fixed step between twitch and cramp',
    why: 'The words overlap; many people and some doctors use spasm and cramp for the same thing.',
  },
  {
    fact: 'F48',
    what: 'numbness and tingling as signs of motor neurone disease',
    why: 'They are a reason to see a doctor about nerves, and common in benign twitching; linking them would frighten for nothing.',
  },
  {
    fact: 'F50',
    what: 'odds for a twitching tongue ("almost always"), and looking at one’s own tongue',
    why: 'No source gives such odds, and self-inspection feeds health anxiety.',
  },
  {
    fact: 'F53',
    what: 'twitches "particularly in the legs" as a sign of a serious disease',
    why: 'Wrong: legs are the ordinary place for harmless twitches.',
  },
  {
    fact: 'F63',
    what: 'US drug approval for readers outside the United States',
    why: 'Unverified, and true at best for one country; others read that no medicine is made just for this.',
  },
  {
    fact: 'F64',
    what: 'muscle relaxants by name',
    why: 'May describe another condition; the widgets name no medicine.',
  },
];
