import { msg, str } from '../locale/messages.js';
import type { CareCard, Label, Section, Sign, Summary } from './types.js';
import { references } from './provenance/references.js';
import type { Source } from './provenance/sources.js';
import { callNow, emergencyNumber, longStanding, summary } from './common.js';
import { regions } from './regions.js';

export interface WarningSignsContent {
  readonly heading: Label;
  readonly summary: Summary;
  readonly intro: Label;
  /** In the order in which they stand: what can wait first, what cannot last, right above the calm card. */
  readonly cards: readonly CareCard[];
  /** Where to get help today, where the country has one line for it. Stands on the card for today. */
  readonly advice: Label | undefined;
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

/** Tells the slow kind of a sign from the fast one. */
const ifSudden = () =>
  msg('If it came suddenly or is quickly getting worse, it is an emergency: call for help now.', {
    id: 'sign.if-sudden',
    desc: 'SAFETY. Stands below signs that can wait only while they are slow.',
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
    text: msg(
      'you have a twitch and any of these. It matters most if the twitch is new and does not go away:',
      {
        id: 'card.change.lead',
        desc: 'SAFETY. Goes on from "See a doctor if"; the signs follow. New and lasting twitching matters most.',
      },
    ),
    basis: { sources: ['nice-ng127', 'turner-2013'], facts: ['F44', 'F54', 'F66', 'F67'] },
  },
  how: {
    id: 'card.change.how',
    text: msg('Ask your doctor for a visit, and take your list along.', {
      id: 'card.change.how',
      desc: 'How to see a doctor: an ordinary appointment.',
    }),
    basis: { sources: ['nhs-twitching'], added: true, note: 'How to go about it: judgement of the editors.' },
  },
  signs: [
    {
      id: 'sign.stiffness',
      text: msg('a muscle feels stiff', { id: 'sign.stiffness', desc: 'SAFETY. Stiffness.' }),
      basis: { sources: ['nhs-twitching', 'nice-ng127'], added: true },
    },
    {
      id: 'sign.softness',
      text: msg('a muscle feels softer than before', {
        id: 'sign.softness',
        desc: 'SAFETY. Loss of tone: softer, less firm.',
      }),
      detail: msg('This is hard to judge yourself, so it has no box. Tell your doctor.', {
        id: 'sign.softness.detail',
        desc: 'SAFETY. Goes with "a muscle feels softer than before", which cannot be ticked.',
      }),
      tickable: false,
      basis: { sources: ['houston-methodist'], facts: ['F47'] },
    },
    {
      id: 'sign.numbness',
      text: msg('a part of your body feels numb', {
        id: 'sign.numbness',
        desc: 'SAFETY. Loss of feeling.',
      }),
      detail: ifSudden(),
      basis: { sources: ['houston-methodist', 'nhs-stroke', 'nice-ng127'], facts: ['F48', 'F67'] },
    },
    {
      id: 'sign.tingling',
      text: msg('you have tingling (pins and needles)', {
        id: 'sign.tingling',
        desc: 'SAFETY. Tingling.',
      }),
      detail: msg(
        'This is also common with harmless twitches. Still, see a doctor. If it came suddenly on one side, call for help now.',
        {
          id: 'sign.tingling.detail',
          desc: 'SAFETY. Calms without dismissing. The second and third sentences must stay.',
        },
      ),
      basis: {
        sources: ['houston-methodist', 's45-2017', 's45-2018', 'nhs-stroke'],
        facts: ['F48', 'F67'],
      },
    },
    {
      id: 'sign.sensations',
      text: msg('your skin or a muscle feels odd in some other way', {
        id: 'sign.sensations',
        desc: 'SAFETY. Any other unusual feeling, such as burning or crawling.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F48', 'F67'] },
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
      text: msg('a twitch lasts more than 2 weeks or does not stop', {
        id: 'sign.lasting',
        desc: 'SAFETY. Keep the number, and both halves.',
      }),
      detail: msg('Harmless twitches often go on for a long time, too. Still, see a doctor.', {
        id: 'sign.lasting.detail',
        desc: 'SAFETY. Calms without dismissing. The second sentence must stay.',
      }),
      basis: { sources: ['nhs-twitching', 'bfs-2024'], facts: ['F49', 'F66'], added: true },
    },
    {
      id: 'sign.spread',
      text: msg('you twitch in more than one part of your body', {
        id: 'sign.spread',
        desc: 'SAFETY. More than one part of the body, not two spots in one.',
      }),
      basis: { sources: ['nhs-twitching', 'houston-methodist'], facts: ['F49', 'F68'] },
    },
    {
      id: 'sign.frequency',
      text: msg('twitches come more and more often', {
        id: 'sign.frequency',
        desc: 'SAFETY. They get more frequent.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F49', 'F66'] },
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
      basis: { sources: ['houston-methodist', 'nhs-anxiety'], facts: ['F69', 'F72'] },
    },
  ],
});

const soon = (): CareCard => ({
  id: 'card.soon',
  urgency: 'soon',
  heading: msg('See a doctor in the next few days if', {
    id: 'card.soon',
    desc: 'SAFETY. Heading of a card; each sign completes the sentence. Do not wait weeks, but no emergency.',
  }),
  lead: {
    id: 'card.soon.lead',
    text: msg('any of these has come on slowly:', {
      id: 'card.soon.lead',
      desc: 'SAFETY. Goes on from "See a doctor in the next few days if"; the signs follow. What came suddenly is an emergency.',
    }),
    basis: { sources: ['nice-ng127', 'nhs-stroke'], added: true },
  },
  how: {
    id: 'card.soon.how',
    text: msg(
      'Call your doctor today and ask for a visit in the next few days. If a sign came suddenly or is quickly getting worse, call for help now.',
      {
        id: 'card.soon.how',
        desc: 'SAFETY. How to see a doctor soon. The second sentence must stay.',
      },
    ),
    basis: {
      sources: ['nice-ng127', 'nhs-stroke'],
      added: true,
      note: 'How to go about it: judgement of the editors.',
    },
  },
  signs: [
    {
      id: 'sign.weakness',
      text: msg('a muscle, arm or leg is weaker than before', {
        id: 'sign.weakness',
        desc: 'SAFETY. The key sign. Loss of strength, not tiredness.',
      }),
      detail: msg(
        'Stairs, jars or buttons may have become harder. If it came suddenly or is quickly getting worse, it is an emergency: call for help now.',
        {
          id: 'sign.weakness.detail',
          desc: 'SAFETY. Climbing stairs, opening jars, doing up buttons. The second sentence must stay.',
        },
      ),
      basis: {
        sources: ['nice-ng127', 'nhs-mnd', 'nhs-twitching', 'nhs-stroke'],
        facts: ['F45', 'F67'],
        note: 'Examples of daily life come from the NHS page on motor neurone disease; they are no test to do.',
      },
    },
    {
      id: 'sign.wasting',
      text: msg('a muscle is getting smaller', {
        id: 'sign.wasting',
        desc: 'SAFETY. The muscle shrinks (wasting).',
      }),
      basis: { sources: ['nice-ng127', 'nhs-mnd', 'red-flag'], facts: ['F46', 'F67'] },
    },
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
      basis: { sources: ['red-flag', 'nhs-mnd', 'nice-ng127'], added: true },
    },
    {
      id: 'sign.speech',
      text: msg('your speech is slowly getting slurred', {
        id: 'sign.speech',
        desc: 'SAFETY. Slow onset; sudden slurring stands in the emergency card.',
      }),
      detail: msg('If it came suddenly, it is an emergency: call for help now.', {
        id: 'sign.speech.detail',
        desc: 'SAFETY. Tells slow slurring from the sudden slurring of a stroke.',
      }),
      basis: { sources: ['red-flag', 'nhs-mnd', 'nhs-stroke'], added: true },
    },
  ],
});

const today = (): CareCard => ({
  id: 'card.today',
  urgency: 'today',
  heading: msg('Get medical help today if', {
    id: 'card.today',
    desc: 'SAFETY. Heading of a card; each sign completes the sentence. Today, by phone or in person; no ambulance.',
  }),
  how: {
    id: 'card.today.how',
    text: msg(
      'Call your doctor or an advice line now. If nobody can see you today, go to an emergency department.',
      {
        id: 'card.today.how',
        desc: 'SAFETY. How to get help today. An emergency department: where a hospital sees people at once.',
      },
    ),
    basis: { sources: ['nhs-dvt'], added: true, note: 'How to go about it: judgement of the editors.' },
  },
  signs: [
    {
      id: 'today.leg',
      text: msg('one leg is swollen, warm or sore, often in the calf', {
        id: 'today.leg',
        desc: 'SAFETY. Signs of a clot in a leg vein (deep vein thrombosis).',
      }),
      detail: msg(
        'It may throb or feel like a cramp. The skin may be red or darker. With trouble breathing or chest pain, it is an emergency: call for help now.',
        {
          id: 'today.leg.detail',
          desc: 'SAFETY. All three sentences must stay.',
        },
      ),
      basis: { sources: ['nhs-dvt'], added: true },
    },
    {
      id: 'today.cramp',
      text: msg('a cramp lasts longer than 10 minutes', {
        id: 'today.cramp',
        desc: 'SAFETY. Keep the number.',
      }),
      basis: { sources: ['nhs-cramps'], facts: ['F33'] },
    },
    {
      id: 'today.weakness',
      text: msg('weakness or numbness in one arm or leg gets worse over days', {
        id: 'today.weakness',
        desc: 'SAFETY. One limb, slowly; both legs or both arms stand in the emergency card.',
      }),
      detail: msg(
        'If it came suddenly, or both legs or both arms get weaker, it is an emergency: call for help now.',
        {
          id: 'today.weakness.detail',
          desc: 'SAFETY. Tells it from what the emergency card lists.',
        },
      ),
      basis: { sources: ['nice-ng127', 'nhs-stroke', 'gbs'], added: true },
    },
  ],
});

const emergency = (country: string): CareCard => ({
  id: 'card.emergency',
  urgency: 'emergency',
  heading: callNow(emergencyNumber(country)),
  lead: {
    id: 'card.emergency.lead',
    text: msg('any of these is new or sudden for you:', {
      id: 'card.emergency.lead',
      desc: 'SAFETY. Goes on from "Call 112 now if"; the signs follow. Some people live with such signs for years.',
    }),
    basis: {
      sources: ['nhs-stroke', 'nhs-mnd'],
      added: true,
      note: 'For people who live with motor neurone disease or an old stroke, some of these are every day.',
    },
  },
  how: {
    id: 'card.emergency.how',
    text: msg('Call, too, if an arm or leg jerks and you are confused or black out.', {
      id: 'card.emergency.how',
      desc: 'SAFETY. Stands below the emergency signs. A seizure.',
    }),
    basis: { sources: ['swast-999', 'epilepsy-society'], added: true },
  },
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
      id: 'emergency.speech',
      text: msg('your speech is suddenly slurred, or you cannot speak', {
        id: 'emergency.speech',
        desc: 'SAFETY. Sign of a stroke. "Suddenly" must stay.',
      }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.one-side',
      text: msg('one arm, one leg or one side of your body is suddenly weak or numb', {
        id: 'emergency.one-side',
        desc: 'SAFETY. Sign of a stroke. "Suddenly" must stay.',
      }),
      detail: msg('You cannot lift one arm, for example.', {
        id: 'emergency.one-side.detail',
        desc: 'SAFETY. Example of sudden weakness on one side.',
      }),
      basis: { sources: ['nhs-stroke'], added: true },
    },
    {
      id: 'emergency.fast-weakness',
      text: msg('your legs or arms are getting weaker over hours or days', {
        id: 'emergency.fast-weakness',
        desc: 'SAFETY. Both legs or both arms, quickly. Weakness of a single limb over days stands in the card for today.',
      }),
      basis: { sources: ['nice-ng127', 'gbs'], added: true },
    },
    {
      id: 'emergency.back',
      text: msg('you have back pain with any of these', {
        id: 'emergency.back',
        desc: 'SAFETY. The next message lists what comes with the pain.',
      }),
      detail: msg(
        'Pain, tingling, weakness or numbness in both legs. Numbness or tingling around the genitals or buttocks. Trouble peeing. Lost bladder or bowel control. Chest pain. A serious accident before it.',
        {
          id: 'emergency.back.detail',
          desc: 'SAFETY. Each one, with back pain, is an emergency. Use plain words for body parts.',
        },
      ),
      basis: { sources: ['nhs-back-pain'], added: true },
    },
    {
      id: 'emergency.breathing',
      text: msg('you have trouble breathing at rest or lying flat, or you have chest pain', {
        id: 'emergency.breathing',
        desc: 'SAFETY. Any cause. All three must stay.',
      }),
      basis: { sources: ['nice-ng127', 'swast-999'], added: true },
    },
  ],
});

/** Where to get help today, where the country has one line for it. */
const adviceLine = (country: string) => {
  const { advice } = regions.get(country) ?? {};
  if (!advice) return undefined;
  const line = advice.name ? `${advice.name} ${advice.number}` : advice.number;
  return country === 'gb'
    ? msg(str`In England, Scotland and Wales, call ${line} for urgent medical advice.`, {
        id: 'card.today.advice-gb',
        desc: 'Shown in the United Kingdom; Northern Ireland has no such number. Placeholder: the number for urgent medical advice.',
      })
    : msg(str`For urgent medical advice, call ${line}.`, {
        id: 'card.today.advice',
        desc: 'Placeholder: the national number for urgent medical advice, with the name of the service before it if it has one.',
      });
};

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
      text: msg(
        'Worry alone is a good reason to go. If the worry stays after a visit, ask for help with the worry too.',
        {
          id: 'visit.worry',
          desc: 'Says that nobody needs a sign to be welcome, and that worry itself can be helped. No blame.',
        },
      ),
      basis: { sources: ['houston-methodist', 'nhs-anxiety'], facts: ['F69'] },
    },
    {
      id: 'visit.examination',
      text: msg(
        'The doctor asks questions, looks at your muscles and may test your strength. You may have a blood test or be sent to a nerve specialist. That may put your mind at rest.',
        {
          id: 'visit.examination',
          desc: 'Does not promise: "may". A nerve specialist is a neurologist.',
        },
      ),
      basis: {
        sources: ['nhs-twitching', 'medlineplus', 'houston-methodist', 's45-2017'],
        facts: ['F70', 'F71'],
      },
    },
    {
      id: 'visit.return',
      text: msg('Go back if the twitch does not stop in a few weeks, or if anything changes.', {
        id: 'visit.return',
        desc: 'SAFETY. When to see the doctor again.',
      }),
      basis: { sources: ['nhs-twitching'], added: true },
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
      id: 'background.name',
      text: msg('Doctors call harmless twitches that last “benign fasciculation syndrome”.', {
        id: 'background.name',
        desc: 'Use the term that doctors use in this language.',
      }),
      basis: { sources: ['nhs-twitching', 'bfs-2024'], added: true },
    },
    {
      id: 'background.rare',
      text: msg(
        'Above all, they look for muscles that get weaker or smaller. In rare cases, several such signs come from motor neurone disease (MND). In MND, the nerves that move the muscles slowly stop working. Its most common form is ALS, in the US also called Lou Gehrig’s disease. Twitching can be an early sign of MND.',
        {
          id: 'background.rare',
          desc: 'SAFETY. "In rare cases" and "several" must stay. Use the names that readers of this language use.',
        },
      ),
      basis: { sources: ['nhs-mnd', 'nice-ng127'], facts: ['F51', 'F52'] },
    },
    longStanding(),
    {
      id: 'background.studies',
      text: msg(
        'Three studies followed 180 people whose twitches doctors had found to be harmless. None of them got MND. 177 of them still had twitches. In two of the studies, they had eased in about half of the people.',
        {
          id: 'background.studies',
          desc: 'Only people already diagnosed as benign: keep that. Keep all numbers.',
        },
      ),
      basis: {
        sources: ['bfs-2024'],
        added: true,
        note: '177 is 98.3 % of 180. Eased: 51.7 % in two studies; worse: 4.1 %. Followed from 8 months to several years.',
      },
    },
    {
      id: 'background.support',
      text: msg(
        'If you live with MND or ALS, ask your own care team which changes matter for you. They can also tell you of support groups.',
        {
          id: 'background.support',
          desc: 'For people who have the disease and read this page.',
        },
      ),
      basis: { sources: ['nhs-mnd'], added: true, note: 'Judgement of the editors; awaits a clinician.' },
    },
  ],
  references: references.conditions,
});

/**
 * Content of `<twitch-warning-signs>`, in the language being rendered.
 *
 * @param country ISO 3166 alpha-2 code in lower case, for emergency numbers; anything else counts as none
 */
export const warningSigns = (country = ''): WarningSignsContent => ({
  heading: msg('Twitching: when to see a doctor', {
    id: 'warning-signs.heading',
    desc: 'First heading.',
  }),
  summary: summary(country),
  intro: msg(
    'Tick what fits you. It becomes a list. Print or copy it, call your doctor, and take it along.',
    {
      id: 'warning-signs.intro',
      desc: 'Tells what ticking does: it makes a list, nothing else.',
    },
  ),
  cards: [change(), twitching(), soon(), today(), emergency(country)],
  advice: adviceLine(country),
  calm: calm(),
  visit: visit(),
  background: background(),
  list: {
    heading: msg('My list for the doctor', { id: 'list.doctor', desc: 'Heading of the list.' }),
    nothing: msg(
      'You have not ticked anything. This list cannot rule anything out. Twitches with no other change are very rarely serious. See a doctor if a twitch lasts more than 2 weeks or you are worried. Go also if a muscle gets weaker or smaller, or anything else changes. If you are not sure, ask.',
      {
        id: 'list.nothing-ticked',
        desc: 'SAFETY. Shown when nothing is ticked. All sentences must stay; no "all clear", no "low risk".',
      },
    ),
    lead: msg('You ticked:', { id: 'list.ticked', desc: 'The ticked signs follow as a list.' }),
  },
  references: references.warningSigns,
});

/** Signs of a card that a person can tick; none where the card cannot wait. */
export const tickable = ({ urgency, signs }: CareCard): Sign[] =>
  urgency === 'doctor' || urgency === 'soon' ? signs.filter((sign) => sign.tickable !== false) : [];

/** "Call 112" */
export const callLink = (number: string) =>
  msg(str`Call ${number}`, {
    id: 'emergency.call',
    desc: 'Link that calls. The placeholder is the emergency number.',
  });
