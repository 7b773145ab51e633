import type { FactId } from '../types.js';

/** What is left out on purpose: a fact, a part of one, or what a reading of the content has asked for. */
export interface Omission {
  /** The fact, where it is about one. */
  readonly fact?: FactId;
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
  {
    fact: 'F49',
    what: '"does not stop" as a sign of its own',
    why: 'It says what lasting more than 2 weeks says, so it stands in that sign, with what is known: harmless twitches often persist. That they come more and more often is a sign of its own, without comfort.',
  },
  {
    fact: 'F49',
    what: 'that twitching in more than one part of the body is common when harmless',
    why: 'No source was found for it.',
  },
  {
    fact: 'F03',
    what: 'the review of 2014 as a named source for what a twitch looks like',
    why: 'Its title names a disease, and the explainer names none; another source says that it is visible under the skin. No source was found for the words ripple and flicker.',
  },
  {
    what: 'a box for a muscle that feels softer',
    why: 'Nobody can judge it alone, and a box invites checking. It stands as a sign without one.',
  },
  {
    what: 'boxes for what cannot wait',
    why: 'A ticked sign becomes a line of a list for an appointment, which an emergency must not wait for.',
  },
  {
    what: 'the sentence "This is listed under …" in the list',
    why: 'It reads like a conclusion about a person. The list quotes the heading of the card instead, so that how soon is not lost on paper; whether that is less of a conclusion needs a regulatory opinion.',
  },
  {
    what: 'tingling round the mouth or in the fingers, above all after a thyroid operation, as a sign',
    why: 'Waits for a clinician: low calcium has a source, the card where it belongs has none.',
  },
  {
    what: 'new trouble with sexual function beside back pain',
    why: 'Waits for a clinician: a health service’s local page and guidance for doctors have it, the NHS page for patients that was seen has not.',
  },
  {
    what: 'losing weight without wanting to',
    why: 'Waits for a clinician: it is on the NHS page on motor neurone disease, but has many other causes.',
  },
  {
    what: 'more signs of a stroke (sight, balance, a sudden severe headache), fever with stiff muscles after a new medicine, dark urine after hard exercise, and what heavy drinkers may feel on stopping',
    why: 'Asked for by readings of the content; each waits for a clinician and a source that says where it belongs.',
  },
  {
    what: 'an emergency call for any fit',
    why: 'People who have fits know their own rules. Only jerks with confusion or a blackout are named, as no twitch.',
  },
  {
    what: 'the release of the Human Phenotype Ontology in the notice',
    why: 'Its licence asks for it, but the codes were compared in several public tables and not in one release. To be filled in by whoever compares them with one.',
  },
  {
    what: 'emergency numbers that were found in second-hand pages only (Iceland, Mexico, South Africa, Türkiye, Saudi Arabia, Haiti, Puerto Rico and others)',
    why: 'A wrong number is worse than none. They wait for somebody who has opened an official page.',
  },
  {
    what: 'advice lines of Australia and Canada',
    why: 'Australia’s changed on 1 January 2026 and no official page was seen; Canada’s 811 does not reach all of the country.',
  },
  {
    what: 'any claim that this is, or is not, a medical device',
    why: 'Only a regulator’s reading of the intended purpose settles it. The purpose is stated in every widget; whoever publishes the widgets names an owner for each market.',
  },
];
