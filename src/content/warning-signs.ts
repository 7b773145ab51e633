import { type Filling, msg, str } from '../locale/messages.js';
import type { CareCard, Label, Section, Statement } from './types.js';
import { references } from './provenance/references.js';
import type { Source } from './provenance/sources.js';
import { callNow, longStanding } from './common.js';

export interface WarningSignsContent {
  readonly heading: Label;
  readonly intro: Label;
  /** The one line above everything else: urgent things exist, and where they stand. */
  readonly notice: Statement;
  /** In the order in which they stand: what can wait first, what cannot last, right above the calm card. */
  readonly cards: readonly CareCard[];
  /** Number for urgent advice that is no emergency, where the country has one. */
  readonly urgentAdvice: Label | undefined;
  readonly calm: Section;
  readonly visit: Section;
  /** Conditions are named here, closed until opened, and nowhere else. */
  readonly background: Section & { readonly references: readonly Source[] };
  readonly list: {
    readonly heading: Label;
    readonly nothing: Label;
    readonly lead: Label;
  };
  readonly references: readonly Source[];
}

/** Calms where a sign alone says little; it stays a reason to see a doctor. */
const alsoHarmless = () =>
  msg('This is also common with harmless twitches.', {
    id: 'sign.also-harmless',
    desc: 'Calms without dismissing: the sign beside it remains a reason to see a doctor.',
  });

const change = (): CareCard => ({
  id: 'card.change',
  urgency: 'doctor',
  heading: msg('See a doctor if', {
    id: 'card.change',
    desc: 'Heading of a card; each sign completes the sentence.',
  }),
  lead: {
    id: 'card.change.lead',
    text: msg('a twitch comes with any of these, above all if it is new and stays:', {
      id: 'card.change.lead',
      desc: 'SAFETY. Goes on from "See a doctor if"; the signs follow. New and lasting twitching matters most.',
    }),
    basis: { sources: ['nice-ng127', 'turner-2013'], facts: ['F44', 'F54', 'F66', 'F67'] },
  },
  signs: [
    {
      id: 'sign.weakness',
      text: msg('a muscle, arm or leg is weaker than before', {
        id: 'sign.weakness',
        desc: 'SAFETY. The key sign. Loss of strength, not tiredness.',
      }),
      basis: { sources: ['nice-ng127', 'nhs-twitching'], facts: ['F45', 'F67'] },
    },
    {
      id: 'sign.wasting',
      text: msg('a muscle is getting smaller', {
        id: 'sign.wasting',
        desc: 'SAFETY. The muscle shrinks (wasting).',
      }),
      basis: { sources: ['nice-ng127', 'nhs-mnd'], facts: ['F46', 'F67'] },
    },
    {
      id: 'sign.softness',
      text: msg('a muscle feels softer than before', {
        id: 'sign.softness',
        desc: 'SAFETY. Loss of tone: softer, less firm.',
      }),
      detail: msg('This is hard to judge yourself.', {
        id: 'sign.softness.detail',
        desc: 'Goes with "a muscle feels softer than before".',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F47'] },
    },
    {
      id: 'sign.stiffness',
      text: msg('a muscle feels stiff', { id: 'sign.stiffness', desc: 'SAFETY. Stiffness.' }),
      basis: { sources: ['nhs-twitching', 'nice-ng127'], added: true },
    },
    {
      id: 'sign.numbness',
      text: msg('a part of your body feels numb', {
        id: 'sign.numbness',
        desc: 'SAFETY. Loss of feeling.',
      }),
      detail: alsoHarmless(),
      basis: { sources: ['houston-methodist', 's45-2017'], facts: ['F48', 'F67'] },
    },
    {
      id: 'sign.tingling',
      text: msg('you have tingling (pins and needles)', {
        id: 'sign.tingling',
        desc: 'SAFETY. Tingling.',
      }),
      detail: alsoHarmless(),
      basis: { sources: ['houston-methodist', 's45-2017'], facts: ['F48', 'F67'] },
    },
  ],
});

const twitching = (): CareCard => ({
  id: 'card.twitching',
  urgency: 'doctor',
  heading: msg('Also see a doctor if', {
    id: 'card.twitching',
    desc: 'Heading of a second card; each sign completes the sentence.',
  }),
  signs: [
    {
      id: 'sign.lasting',
      text: msg('a twitch lasts more than 2 weeks', {
        id: 'sign.lasting',
        desc: 'SAFETY. Keep the number.',
      }),
      basis: { sources: ['nhs-twitching'], facts: ['F66'], added: true },
    },
    {
      id: 'sign.spread',
      text: msg('you twitch in more than one place', {
        id: 'sign.spread',
        desc: 'SAFETY. More than one part of the body.',
      }),
      detail: alsoHarmless(),
      basis: { sources: ['nhs-twitching', 'bfs-2024'], facts: ['F49', 'F68'] },
    },
    {
      id: 'sign.frequency',
      text: msg('twitches come more often or do not stop', {
        id: 'sign.frequency',
        desc: 'SAFETY. Both halves.',
      }),
      detail: alsoHarmless(),
      basis: { sources: ['houston-methodist', 'bfs-2024'], facts: ['F49', 'F66'] },
    },
    {
      id: 'sign.tongue',
      text: msg('your tongue twitches', {
        id: 'sign.tongue',
        desc: 'SAFETY. Do not invite people to look at their tongue.',
      }),
      detail: msg('Have it checked by a doctor.', {
        id: 'sign.tongue.detail',
        desc: 'SAFETY. Goes with the tongue. No odds, no "almost always".',
      }),
      basis: { sources: ['houston-methodist', 'red-flag'], facts: ['F50', 'F68'] },
    },
    {
      id: 'sign.medicine',
      text: msg('you think a prescribed medicine is the cause', {
        id: 'sign.medicine',
        desc: 'SAFETY. A medicine that a doctor has prescribed.',
      }),
      detail: msg('Do not stop it yourself.', {
        id: 'sign.medicine.detail',
        desc: 'SAFETY. Never drop: stopping a medicine can be dangerous.',
      }),
      basis: { sources: ['nhs-twitching'], added: true },
    },
    {
      id: 'sign.worry',
      text: msg('you are worried or not sure', {
        id: 'sign.worry',
        desc: 'Worry is itself a good reason to go.',
      }),
      basis: { sources: ['nhs-anxiety'], facts: ['F69', 'F72'] },
    },
  ],
});

const soon = (): CareCard => ({
  id: 'card.soon',
  urgency: 'soon',
  heading: msg('See a doctor soon if', {
    id: 'card.soon',
    desc: 'Heading of a card; each sign completes the sentence. "Soon": do not wait weeks, but no emergency.',
  }),
  signs: [
    {
      id: 'sign.tripping',
      text: msg('you trip more than before', { id: 'sign.tripping', desc: 'SAFETY. Stumbling.' }),
      basis: { sources: ['red-flag', 'nhs-mnd'], added: true },
    },
    {
      id: 'sign.dropping',
      text: msg('you drop things more than before', {
        id: 'sign.dropping',
        desc: 'SAFETY. Things fall from the hand.',
      }),
      basis: { sources: ['red-flag', 'nhs-mnd'], added: true },
    },
    {
      id: 'sign.swallowing',
      text: msg('you have new trouble swallowing', {
        id: 'sign.swallowing',
        desc: 'SAFETY. Food or drink.',
      }),
      basis: { sources: ['red-flag', 'nhs-mnd'], added: true },
    },
    {
      id: 'sign.speech',
      text: msg('your speech is slowly getting slurred', {
        id: 'sign.speech',
        desc: 'SAFETY. Slow onset; slurring as such stands in the emergency card.',
      }),
      detail: msg('If it came suddenly, it is an emergency.', {
        id: 'sign.speech.detail',
        desc: 'SAFETY. Tells slow slurring from the sudden slurring of a stroke.',
      }),
      basis: { sources: ['red-flag', 'nhs-mnd', 'nhs-stroke'], added: true },
    },
  ],
});

const emergency = (number: Filling | undefined): CareCard => ({
  id: 'card.emergency',
  urgency: 'emergency',
  heading: callNow(number),
  signs: [
    {
      id: 'emergency.face',
      text: msg('one side of your face has dropped', {
        id: 'emergency.face',
        desc: 'SAFETY. Sign of a stroke.',
      }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.arm',
      text: msg('you cannot lift an arm', { id: 'emergency.arm', desc: 'SAFETY. Sign of a stroke.' }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.speech',
      text: msg('your speech is slurred', {
        id: 'emergency.speech',
        desc: 'SAFETY. Sign of a stroke.',
      }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.one-side',
      text: msg('you have sudden weakness or numbness on one side', {
        id: 'emergency.one-side',
        desc: 'SAFETY. One side of the body. "Sudden" must stay.',
      }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.back',
      text: msg('you have back pain with any of these', {
        id: 'emergency.back',
        desc: 'SAFETY. The next message lists what comes with the pain.',
      }),
      detail: msg(
        'Numbness around the genitals or buttocks. Trouble peeing. Lost bladder or bowel control. Weakness or numbness in both legs.',
        {
          id: 'emergency.back.detail',
          desc: 'SAFETY. Each one, with back pain, is an emergency. Use plain words for body parts.',
        },
      ),
      basis: { sources: ['nhs-back-pain'], added: true },
    },
    {
      id: 'emergency.breathing',
      text: msg('you have serious trouble breathing', {
        id: 'emergency.breathing',
        desc: 'SAFETY. Any cause.',
      }),
      basis: { sources: ['swast-999'], added: true },
    },
  ],
});

const calm = (): Section => ({
  heading: msg('Usually harmless', {
    id: 'calm.heading',
    desc: 'Heading of the calm card. No "all clear".',
  }),
  statements: [
    {
      id: 'calm.outlook',
      text: msg(
        'Most twitches are harmless and often tied to daily habits. Many pass in days or weeks. Some come and go for years.',
        { id: 'calm.outlook', desc: 'Keep all three sentences.' },
      ),
      basis: { sources: ['nhs-twitching', 'bfs-2024'], facts: ['F17', 'F41', 'F42'] },
    },
    longStanding(),
  ],
});

const visit = (): Section => ({
  heading: msg('At the doctor’s', { id: 'visit.heading', desc: 'Heading: what happens at the visit.' }),
  statements: [
    {
      id: 'visit.worry',
      text: msg('Worry alone is a good reason to go.', {
        id: 'visit.worry',
        desc: 'Says that nobody needs a sign to be welcome.',
      }),
      basis: { sources: ['nhs-anxiety'], facts: ['F69'] },
    },
    {
      id: 'visit.examination',
      text: msg('The doctor examines you and may do tests. That may put your mind at rest.', {
        id: 'visit.examination',
        desc: 'Does not promise: "may".',
      }),
      basis: { sources: ['nhs-twitching', 'medlineplus', 'houston-methodist'], facts: ['F70', 'F71'] },
    },
  ],
});

const background = (): WarningSignsContent['background'] => ({
  heading: msg('What are doctors looking for?', {
    id: 'background.heading',
    desc: 'Opens the only text that names a condition. Closed at first.',
  }),
  statements: [
    {
      id: 'background.rare',
      text: msg(
        'Above all, weak or shrinking muscles. In rare cases, such signs together come from a nerve disease: ALS or motor neurone disease (MND). Twitching can be an early sign of it.',
        {
          id: 'background.rare',
          desc: 'SAFETY. "In rare cases" and "several together" must stay. Use the name that this country uses.',
        },
      ),
      basis: { sources: ['nhs-mnd', 'nice-ng127'], facts: ['F51', 'F52'] },
    },
    longStanding(),
    {
      id: 'background.studies',
      text: msg(
        'Three studies followed 180 people whose twitches doctors had found to be harmless. None of them got MND. Nearly all of them (98.3%) still had twitches.',
        {
          id: 'background.studies',
          desc: 'Only people already diagnosed as benign: keep that. Keep all numbers.',
        },
      ),
      basis: { sources: ['bfs-2024'], added: true },
    },
  ],
  references: references.conditions,
});

/**
 * Content of `<twitch-warning-signs>`, in the language being rendered.
 *
 * @param number the emergency number or numbers of the reader's country, as text; none if the country is not known
 * @param urgent number for urgent medical advice, where the country has one
 */
export const warningSigns = (number?: Filling, urgent?: string): WarningSignsContent => ({
  heading: msg('Twitching: when to see a doctor', {
    id: 'warning-signs.heading',
    desc: 'First heading.',
  }),
  intro: msg('Tick what fits you. It becomes a list to take to your doctor.', {
    id: 'warning-signs.intro',
    desc: 'Tells what ticking does: it makes a list, nothing else.',
  }),
  notice: {
    id: 'emergency.notice',
    text: number
      ? msg(
          str`Call ${number} now for face drop, slurred speech, sudden one-sided weakness or numbness, or serious trouble breathing. Also for back pain with numb genitals or buttocks, two weak or numb legs, or bladder or bowel trouble.`,
          {
            id: 'emergency.notice-number',
            desc: 'SAFETY. One line above everything; the emergency card has it in full. The placeholder is the emergency number.',
          },
        )
      : msg(
          'Call your local emergency number now for face drop, slurred speech, sudden one-sided weakness or numbness, or serious trouble breathing. Also for back pain with numb genitals or buttocks, two weak or numb legs, or bladder or bowel trouble.',
          {
            id: 'emergency.notice',
            desc: 'SAFETY. One line above everything; the emergency card has it in full.',
          },
        ),
    basis: { sources: ['nhs-stroke', 'nhs-back-pain', 'swast-999'], added: true },
  },
  cards: [change(), twitching(), soon(), emergency(number)],
  urgentAdvice:
    urgent &&
    msg(str`For urgent medical advice, call ${urgent}.`, {
      id: 'card.soon.advice',
      desc: 'Placeholder: the national number for urgent medical advice.',
    }),
  calm: calm(),
  visit: visit(),
  background: background(),
  list: {
    heading: msg('My list for the doctor', { id: 'list.doctor', desc: 'Heading of the list.' }),
    nothing: msg(
      'You have not ticked anything. This list cannot rule anything out. Twitches with no other change are very rarely serious. See a doctor if a twitch lasts more than 2 weeks, anything changes, or you are worried.',
      {
        id: 'list.nothing-ticked',
        desc: 'SAFETY. Shown when nothing is ticked. All four sentences must stay; no "all clear", no "low risk".',
      },
    ),
    lead: msg('You ticked:', { id: 'list.ticked', desc: 'The ticked signs follow as a list.' }),
  },
  references: references.warningSigns,
});

/** "Call 112" */
export const callLink = (number: string) =>
  msg(str`Call ${number}`, {
    id: 'emergency.call',
    desc: 'Link that calls. The placeholder is the emergency number.',
  });

/** "This is listed under See a doctor if." */
export const listedUnder = (card: string) =>
  msg(str`This is listed under “${card}”.`, {
    id: 'list.listed-under',
    desc: 'Placeholder: heading of the card that holds the ticked signs.',
  });
