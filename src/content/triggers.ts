import { msg } from '../locale/messages.js';
import type { Evidence, Label, Section, Statement, Summary, Trigger } from './types.js';
import { references } from './provenance/references.js';
import type { Source } from './provenance/sources.js';
import { stretchCalf, summary } from './common.js';

export interface TriggersContent {
  readonly heading: Label;
  readonly summary: Summary;
  readonly main: readonly Statement[];
  readonly intro: Label;
  /** How to use the list. */
  readonly how: Statement;
  /** Heading of what stands beside each trigger. */
  readonly help: Label;
  readonly triggers: readonly Trigger[];
  /** Headings of the two kinds of triggers. */
  readonly kinds: Readonly<Record<Trigger['kind'], Label>>;
  /** How strong the evidence is, said in plain words. */
  readonly evidence: Readonly<Record<Evidence, Label>>;
  readonly medicines: Section;
  readonly short: Statement;
  /** How to stretch a calf; stands below a drawing of it. */
  readonly stretch: Statement;
  readonly list: {
    readonly heading: Label;
    readonly nothing: Label;
    readonly lead: Label;
    readonly closing: Label;
  };
  readonly references: readonly Source[];
}

const triggerList = (): Trigger[] => [
  {
    id: 'trigger.caffeine',
    kind: 'habit',
    text: msg('Caffeine', { id: 'trigger.caffeine', desc: 'Trigger.' }),
    detail: msg('It is in coffee, tea, cola and energy drinks.', {
      id: 'trigger.caffeine.detail',
      desc: 'Explains caffeine; name the common drinks of the country.',
    }),
    evidence: 'agreed',
    basis: { sources: ['nhs-twitching', 'medlineplus', 'fasics-2013'], facts: ['F18'] },
    tip: {
      id: 'tip.caffeine',
      text: msg('Have less caffeine, for example one cup less each day.', {
        id: 'tip.caffeine',
        desc: 'Tip; also a line of the list.',
      }),
      basis: { sources: ['nhs-twitching'], facts: ['F56'] },
    },
  },
  {
    id: 'trigger.stress',
    kind: 'habit',
    text: msg('Stress or anxiety (worry)', { id: 'trigger.stress', desc: 'Trigger.' }),
    detail: msg('A twitch can bring worry, and worry can make it worse.', {
      id: 'trigger.stress.detail',
      desc: 'Calm, no blame.',
    }),
    evidence: 'agreed',
    basis: { sources: ['nhs-twitching', 'fasics-2013'], facts: ['F20', 'F21'] },
    tip: {
      id: 'tip.stress',
      text: msg(
        'Find ways to relax, such as yoga or meditation. Or breathe in and out slowly for a few minutes.',
        {
          id: 'tip.stress',
          desc: 'Tip; also a line of the list. Use what people do in this country.',
        },
      ),
      basis: { sources: ['nhs-twitching'], facts: ['F58'] },
    },
  },
  {
    id: 'trigger.sleep',
    kind: 'habit',
    text: msg('Tiredness or poor sleep', { id: 'trigger.sleep', desc: 'Trigger.' }),
    evidence: 'agreed',
    basis: {
      sources: ['nhs-twitching', 'medlineplus', 'fasics-2013', 'houston-methodist'],
      facts: ['F22', 'F23'],
    },
    tip: {
      id: 'tip.sleep',
      text: msg('Get enough rest and sleep. Try to go to bed at the same time each day.', {
        id: 'tip.sleep',
        desc: 'Tip; also a line of the list.',
      }),
      basis: {
        sources: ['nhs-twitching'],
        facts: ['F59'],
        note: 'How to go about it: judgement of the editors.',
      },
    },
  },
  {
    id: 'trigger.exercise',
    kind: 'habit',
    text: msg('Hard exercise', { id: 'trigger.exercise', desc: 'Trigger: hard physical effort.' }),
    detail: msg('Twitches mostly come afterwards.', {
      id: 'trigger.exercise.detail',
      desc: 'After the effort, not during it.',
    }),
    evidence: 'agreed',
    basis: { sources: ['medlineplus', 'fasics-2013'], facts: ['F26'] },
    tip: {
      id: 'tip.exercise',
      text: msg(
        'Take it easier for a few days. Then take regular, moderate exercise, such as a walk each day. Gentle stretching may help with cramps.',
        {
          id: 'tip.exercise',
          desc: 'Tip; also a line of the list. The evidence for stretching is about cramps: keep that, and "may".',
        },
      ),
      basis: { sources: ['nhs-cramps', 'houston-methodist'], facts: ['F62'] },
    },
  },
  {
    id: 'trigger.alcohol',
    kind: 'habit',
    text: msg('Alcohol', { id: 'trigger.alcohol', desc: 'Trigger.' }),
    evidence: 'agreed',
    basis: { sources: ['nhs-twitching'], added: true },
    tip: {
      id: 'tip.alcohol',
      text: msg(
        'Drink less alcohol, for example one drink less each time. If you drink a lot every day, do not stop suddenly: ask a doctor first.',
        {
          id: 'tip.alcohol',
          desc: 'SAFETY. Tip; also a line of the list. Stopping suddenly can be dangerous for heavy drinkers: the second sentence must stay.',
        },
      ),
      basis: { sources: ['nhs-twitching', 'drinkaware'], added: true },
    },
  },
  {
    id: 'trigger.nicotine',
    kind: 'habit',
    text: msg('Nicotine', { id: 'trigger.nicotine', desc: 'Trigger.' }),
    detail: msg('It is in cigarettes and vapes.', {
      id: 'trigger.nicotine.detail',
      desc: 'Explains nicotine.',
    }),
    evidence: 'limited',
    basis: { sources: ['houston-methodist'], facts: ['F19'] },
    tip: {
      id: 'tip.nicotine',
      text: msg(
        'Use less nicotine, or none. For example, smoke one cigarette less each day. A doctor or pharmacist can help you stop.',
        {
          id: 'tip.nicotine',
          desc: 'Tip; also a line of the list.',
        },
      ),
      basis: { sources: ['houston-methodist'], facts: ['F57'] },
    },
  },
  {
    id: 'trigger.fluids',
    kind: 'habit',
    text: msg('Too little to drink', { id: 'trigger.fluids', desc: 'Trigger: too little fluid.' }),
    evidence: 'limited',
    basis: { sources: ['nhs-cramps', 'houston-methodist'], facts: ['F24'] },
    tip: {
      id: 'tip.fluids',
      text: msg(
        'Drink enough, for example a glass of water with each meal, unless you have been told to limit fluids.',
        {
          id: 'tip.fluids',
          desc: 'SAFETY. Tip; also a line of the list. The second half must stay.',
        },
      ),
      basis: { sources: ['houston-methodist'], facts: ['F60'] },
    },
  },
  {
    id: 'trigger.nutrients',
    kind: 'ask',
    text: msg('You have been told that you lack some vitamins or other nutrients', {
      id: 'trigger.nutrients',
      desc: 'Trigger: nutrients in food. A doctor has said so; nobody can tell alone.',
    }),
    detail: msg('Vitamins D and B are sometimes named.', {
      id: 'trigger.nutrients.detail',
      desc: 'The line on limited evidence stands below it.',
    }),
    evidence: 'limited',
    basis: { sources: ['houston-methodist', 'medlineplus'], facts: ['F27'] },
    tip: {
      id: 'tip.nutrients',
      text: msg('Ask before you take supplements (vitamin or mineral pills).', {
        id: 'tip.nutrients',
        desc: 'SAFETY. Tip; also a line of the list. Supplements are explained in brackets.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F27', 'F61'] },
    },
  },
  {
    id: 'trigger.minerals',
    kind: 'ask',
    text: msg('You have been told that your potassium, calcium or magnesium (minerals in the blood) is low', {
      id: 'trigger.minerals',
      desc: 'A medical cause that only a blood test finds. A doctor has said so; nobody can tell alone.',
    }),
    detail: msg('An overactive thyroid (a gland in the neck) can make muscles twitch, too.', {
      id: 'trigger.minerals.detail',
      desc: 'Another cause that a blood test finds.',
    }),
    evidence: 'medical',
    basis: {
      sources: ['medlineplus', 'nhs-hypoparathyroidism', 'houston-methodist', 'hse-thyroid'],
      facts: ['F25'],
      note: 'Potassium: MedlinePlus. Calcium: NHS. Magnesium: Houston Methodist. Thyroid: HSE.',
    },
    tip: {
      id: 'tip.minerals',
      text: msg(
        'Ask a doctor; do not treat it yourself. Get minerals from a balanced diet. Take no supplements without asking, above all with kidney disease.',
        {
          id: 'tip.minerals',
          desc: 'SAFETY. Tip; also a line of the list. All sentences must stay.',
        },
      ),
      basis: { sources: ['medlineplus', 'houston-methodist', 'rivm-potassium'], facts: ['F25', 'F61'] },
    },
  },
  {
    id: 'trigger.medicines',
    kind: 'ask',
    text: msg('Some medicines', { id: 'trigger.medicines', desc: 'Trigger.' }),
    detail: msg(
      'For example, some pills that make you pee more, and steroids (strong medicines against swelling). The leaflet that came with yours may tell.',
      {
        id: 'trigger.medicines.detail',
        desc: 'Pills that make you pee more: diuretics.',
      },
    ),
    evidence: 'agreed',
    basis: { sources: ['medlineplus', 'nhs-twitching'], added: true },
    tip: {
      id: 'tip.medicines',
      text: msg('Ask a doctor or pharmacist. Do not stop a prescribed medicine yourself.', {
        id: 'tip.medicines',
        desc: 'SAFETY. Tip; also a line of the list. Both sentences must stay.',
      }),
      basis: { sources: ['medlineplus', 'nhs-twitching'], added: true },
    },
  },
];

const medicines = (country: string): Section => ({
  heading: msg('Medicines and supplements: ask first', {
    id: 'medicine.heading',
    desc: 'Heading of a card.',
  }),
  statements: [
    {
      id: 'medicine.ask',
      text: msg('Ask a doctor or pharmacist before you take anything for twitches.', {
        id: 'medicine.ask',
        desc: 'SAFETY. Medicines and supplements alike.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F61'] },
    },
    {
      id: 'medicine.none',
      text: msg(
        'If harmless twitches come now and then, you need no medicine. Its side effects would do more harm than good.',
        {
          id: 'medicine.none',
          desc: 'Occasional harmless twitches; side effects outweigh any benefit.',
        },
      ),
      basis: { sources: ['houston-methodist', 'nhs-twitching', 'medlineplus'], facts: ['F55', 'F65'] },
    },
    {
      id: 'medicine.approved',
      text:
        country === 'us'
          ? msg(
              'The FDA (the US agency that approves medicines) has approved none just for harmless twitches.',
              {
                id: 'medicine.approved-us',
                desc: 'Shown only in the United States. None: no medicine.',
              },
            )
          : msg('No medicine is made just for harmless twitches.', {
              id: 'medicine.approved',
              desc: 'Shown outside the United States.',
            }),
      basis: { sources: ['houston-methodist'], facts: ['F63'] },
    },
    {
      id: 'medicine.rare',
      text: msg('In rare, severe cases, when twitches spoil daily life, a doctor may discuss a medicine.', {
        id: 'medicine.rare',
        desc: 'Name no kind of medicine.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F64'] },
    },
  ],
});

/**
 * Content of `<twitch-triggers>`, in the language being rendered.
 *
 * @param country ISO 3166 alpha-2 code in lower case, for emergency numbers and what holds in one country only
 */
export const triggers = (country = ''): TriggersContent => ({
  heading: msg('What can set off a twitch, and what may help', {
    id: 'triggers.heading',
    desc: 'First heading.',
  }),
  summary: summary(country),
  main: [
    {
      id: 'triggers.habits',
      text: msg('Twitches are often harmless and tied to daily habits.', {
        id: 'triggers.habits',
        desc: 'The main message. "Often", not "always".',
      }),
      basis: { sources: ['nhs-twitching'], facts: ['F17'] },
    },
    {
      id: 'triggers.easing',
      text: msg(
        'It may help to cut down on triggers (things that set a twitch off). As far as we know, nobody has tested this in a study.',
        {
          id: 'triggers.easing',
          desc: '"May" must stay, and the second sentence.',
        },
      ),
      basis: {
        sources: ['houston-methodist'],
        note: 'That no trial was found is our own finding, not the source’s.',
        facts: ['F28'],
      },
    },
  ],
  how: {
    id: 'triggers.how',
    text: msg('Pick one or two things and try them for 2 weeks. If the twitch goes on, see a doctor.', {
      id: 'triggers.how',
      desc: 'SAFETY. How to use the list. The second sentence and the number must stay.',
    }),
    basis: { sources: ['nhs-twitching'], added: true, note: 'How to go about it: judgement of the editors.' },
  },
  intro: msg('Mark what fits you. It becomes a list of what you can try.', {
    id: 'triggers.intro',
    desc: 'Tells what marking does: it makes a list, nothing else.',
  }),
  help: msg('What may help:', { id: 'triggers.help', desc: 'Stands before each tip, in the same line.' }),
  triggers: triggerList(),
  kinds: {
    habit: msg('Daily habits', {
      id: 'triggers.kind.habit',
      desc: 'Heading above triggers that a person can change.',
    }),
    ask: msg('Ask a doctor about', {
      id: 'triggers.kind.ask',
      desc: 'Heading above triggers that a doctor has to judge.',
    }),
  },
  evidence: {
    agreed: msg('Health services name this as a trigger.', {
      id: 'evidence.agreed',
      desc: 'How strong the evidence is, in plain words.',
    }),
    limited: msg('It may play a part. Evidence is limited.', {
      id: 'evidence.limited',
      desc: 'SAFETY. How strong the evidence is, in plain words. Both sentences must stay.',
    }),
    medical: msg('Only a blood test can show this. Ask a doctor.', {
      id: 'evidence.medical',
      desc: 'SAFETY. Not a habit: a doctor has to find it.',
    }),
  },
  medicines: medicines(country),
  stretch: stretchCalf(),
  short: {
    id: 'triggers.short',
    text: msg(
      'In short: less caffeine, alcohol and nicotine, more rest. Ask before you start or stop a medicine or supplement, or if you drink a lot and want to stop.',
      { id: 'triggers.short', desc: 'SAFETY. Sums up the tips. The second sentence must stay.' },
    ),
    basis: {
      sources: ['nhs-twitching', 'houston-methodist', 'drinkaware'],
      facts: ['F56', 'F57', 'F59', 'F61'],
      added: true,
    },
  },
  list: {
    heading: msg('What I will try', { id: 'list.try', desc: 'Heading of the list.' }),
    nothing: msg('You have not marked anything.', {
      id: 'list.nothing-marked',
      desc: 'Shown when nothing is marked.',
    }),
    lead: msg('You marked:', { id: 'list.marked', desc: 'The tips for what was marked follow.' }),
    closing: msg('These may help. They do not replace a doctor’s advice.', {
      id: 'list.try-note',
      desc: 'Stands below the list. Promises nothing.',
    }),
  },
  references: references.triggers,
});
