import { msg, str } from '../locale/messages.js';
import type { Label, Section, Statement, Summary } from './types.js';
import { references } from './provenance/references.js';
import type { Source } from './provenance/sources.js';
import { emergencyNumber, stretchCalf, summary } from './common.js';

/** A row of the comparison: one question, answered for each of the three. */
export interface Comparison {
  readonly id: string;
  readonly question: Label;
  readonly twitch: Statement;
  readonly cramp: Statement;
  readonly spasm: Statement;
}

/** A word to use with the doctor, and how it sounds in a person's own mouth. */
export interface Phrase extends Statement {
  readonly word: Label;
}

export interface VsCrampContent {
  readonly heading: Label;
  readonly summary: Summary;
  readonly twitch: Section & {
    /** How many people notice twitches; stands below a drawing of them. */
    readonly people: Statement;
  };
  readonly nerve: Section;
  readonly compare: {
    readonly heading: Label;
    /** How to read the table. */
    readonly use: Statement;
    readonly question: Label;
    readonly twitch: Label;
    readonly cramp: Label;
    readonly spasm: Label;
    readonly rows: readonly Comparison[];
    readonly notes: readonly Statement[];
    /** How to stretch a calf; stands below a drawing of it. */
    readonly stretch: Statement;
    /** What few need. */
    readonly others: Section;
  };
  readonly words: Section & {
    readonly phrases: readonly Phrase[];
    readonly also: Statement;
    /** Questions with room to write an answer. */
    readonly lines: readonly Label[];
  };
  /** Whom the widget names, most useful first: exactly the sources of its statements. */
  readonly references: readonly Source[];
}

const what = (): VsCrampContent['twitch'] => ({
  heading: msg('What is a twitch?', { id: 'twitch.heading', desc: 'Heading.' }),
  people: {
    id: 'main.people',
    text: msg('About 7 in 10 healthy people say they have noticed a twitch.', {
      id: 'main.people',
      desc: 'Below a drawing of ten people, seven of them filled. Keep "about", "healthy" and "say".',
    }),
    basis: { sources: ['houston-methodist', 's45-2017'], facts: ['F10'] },
  },
  statements: [
    {
      id: 'main.common',
      text: msg('Twitches are very common. Most people get them.', {
        id: 'main.common',
        desc: 'How common twitches are.',
      }),
      basis: { sources: ['nhs-twitching'], facts: ['F09'] },
    },
    {
      id: 'twitch.small',
      text: msg('A twitch is a small, quick movement in one part of a muscle. You cannot control it.', {
        id: 'twitch.small',
        desc: 'Defines a twitch: small, local, brief, not under your control.',
      }),
      basis: { sources: ['medlineplus'], facts: ['F02', 'F30'] },
    },
    {
      id: 'twitch.ripple',
      text: msg('You may see a ripple or flicker under the skin.', {
        id: 'twitch.ripple',
        desc: 'What it looks like.',
      }),
      basis: { sources: ['gpnotebook'], facts: ['F03'] },
    },
    {
      id: 'twitch.rest',
      text: msg('You may notice it most while you sit or lie still.', {
        id: 'twitch.rest',
        desc: 'Twitches are noticed at rest.',
      }),
      basis: { sources: ['houston-methodist'], added: true },
    },
    {
      id: 'twitch.painless',
      text: msg('It is usually painless. Tingling or a cramp may come with it.', {
        id: 'twitch.painless',
        desc: 'Cramp: see the comparison below.',
      }),
      basis: { sources: ['lancashire-2009', 'nhs-twitching'], facts: ['F04'] },
    },
    {
      id: 'twitch.places',
      text: msg(
        'It can be in any muscle that you can move yourself. Legs and eyelids are common places. Thumbs, arms, feet, belly and face can twitch too.',
        { id: 'twitch.places', desc: 'Do not add the tongue here; it stands among the signs.' },
      ),
      basis: { sources: ['nhs-twitching', 'medlineplus', 'houston-methodist'], facts: ['F05', 'F06', 'F07'] },
    },
    {
      id: 'twitch.unnoticed',
      text: msg('Often you do not notice one.', { id: 'twitch.unnoticed', desc: '"Often", not "always".' }),
      basis: { sources: ['medlineplus'], facts: ['F11'] },
    },
    {
      id: 'twitch.name',
      text: msg('The medical name is “fasciculation”. Here we say “twitch”.', {
        id: 'twitch.name',
        desc: 'The only place with the medical name besides the words for the doctor. Use the term that doctors use in this language.',
      }),
      basis: { sources: ['medlineplus'], facts: ['F01'] },
    },
  ],
});

const nerve = (): Section => ({
  heading: msg('What happens in the nerve', { id: 'nerve.heading', desc: 'Heading.' }),
  statements: [
    {
      id: 'nerve.system',
      text: msg(
        'Nerves run from your brain and spinal cord to all parts of your body. (The spinal cord is a thick bundle of nerves in your back.) Like wires, nerves carry signals to your muscles.',
        {
          id: 'nerve.system',
          desc: 'Central and peripheral nerves in everyday words. Use another everyday image if wires do not work in this language.',
        },
      ),
      basis: { sources: ['houston-methodist'], facts: ['F13', 'F14'] },
    },
    {
      id: 'nerve.fibre',
      text: msg(
        'Nerves are sensitive, and now and then one sends a signal by mistake. One nerve fibre (a thin thread of the nerve) fires by itself. Its small group of muscle fibres (thin threads of the muscle) tightens. That is the twitch.',
        { id: 'nerve.fibre', desc: 'One fibre, one small group of muscle fibres; not the whole muscle.' },
      ),
      basis: { sources: ['medlineplus', 'houston-methodist'], facts: ['F12', 'F15'] },
    },
    {
      id: 'nerve.habits',
      text: msg(
        'A twitch is often harmless. Coffee, stress or too little sleep can set it off. Nobody knows exactly how.',
        { id: 'nerve.habits', desc: 'Keep the admission that nobody knows exactly how.' },
      ),
      basis: { sources: ['nhs-twitching', 'houston-methodist'], facts: ['F16', 'F17'] },
    },
  ],
});

const rows = (): Comparison[] => [
  {
    id: 'compare.looks',
    question: msg('What it looks like', { id: 'compare.looks', desc: 'Row heading.' }),
    twitch: {
      id: 'compare.looks.twitch',
      text: msg('A small flicker in one spot', { id: 'compare.looks.twitch', desc: 'Table cell.' }),
      basis: { sources: ['medlineplus', 'gpnotebook'], facts: ['F30', 'F03'] },
    },
    cramp: {
      id: 'compare.looks.cramp',
      text: msg('The muscle tightens hard and stays tight', {
        id: 'compare.looks.cramp',
        desc: 'Table cell.',
      }),
      basis: { sources: ['nhs-cramps', 'minetto-2013'], facts: ['F31'] },
    },
    spasm: {
      id: 'compare.looks.spasm',
      text: msg('Stronger than a twitch', {
        id: 'compare.looks.spasm',
        desc: 'Table cell.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F37'] },
    },
  },
  {
    id: 'compare.feels',
    question: msg('What it feels like', { id: 'compare.feels', desc: 'Row heading.' }),
    twitch: {
      id: 'compare.feels.twitch',
      text: msg('Usually painless', { id: 'compare.feels.twitch', desc: 'Table cell.' }),
      basis: { sources: ['lancashire-2009'], facts: ['F04'] },
    },
    cramp: {
      id: 'compare.feels.cramp',
      text: msg('Sudden, strong and painful', { id: 'compare.feels.cramp', desc: 'Table cell.' }),
      basis: { sources: ['minetto-2013', 'nhs-cramps'], facts: ['F31', 'F32'] },
    },
    spasm: {
      id: 'compare.feels.spasm',
      text: msg('It varies: mild or strong', { id: 'compare.feels.spasm', desc: 'Table cell.' }),
      basis: { sources: ['houston-methodist'], facts: ['F36'] },
    },
  },
  {
    id: 'compare.lasts',
    question: msg('How long it lasts', { id: 'compare.lasts', desc: 'Row heading.' }),
    twitch: {
      id: 'compare.lasts.twitch',
      text: msg('A brief moment; it may come and go', {
        id: 'compare.lasts.twitch',
        desc: 'Table cell.',
      }),
      basis: { sources: ['medlineplus', 'nhs-twitching'], facts: ['F02', 'F42'] },
    },
    cramp: {
      id: 'compare.lasts.cramp',
      text: msg('Seconds to 10 minutes. Longer: get help today', {
        id: 'compare.lasts.cramp',
        desc: 'SAFETY. Table cell. Keep both halves.',
      }),
      basis: { sources: ['nhs-cramps'], facts: ['F33'] },
    },
    spasm: {
      id: 'compare.lasts.spasm',
      text: msg('It varies: short or long', { id: 'compare.lasts.spasm', desc: 'Table cell.' }),
      basis: { sources: ['houston-methodist'], facts: ['F36'] },
    },
  },
  {
    id: 'compare.use',
    question: msg('Can you use the muscle?', { id: 'compare.use', desc: 'Row heading.' }),
    twitch: {
      id: 'compare.use.twitch',
      text: msg('Usually yes. If the muscle is weak, see a doctor', {
        id: 'compare.use.twitch',
        desc: 'SAFETY. Table cell. Keep the second half.',
      }),
      basis: { sources: ['medlineplus', 'nice-ng127'], facts: ['F30', 'F45'] },
    },
    cramp: {
      id: 'compare.use.cramp',
      text: msg('Maybe not until it passes', { id: 'compare.use.cramp', desc: 'Table cell.' }),
      basis: { sources: ['nhs-cramps'], facts: ['F34'] },
    },
    spasm: {
      id: 'compare.use.spasm',
      text: msg('It varies', { id: 'compare.use.spasm', desc: 'Table cell.' }),
      basis: { sources: ['houston-methodist'], facts: ['F36'] },
    },
  },
  {
    id: 'compare.do',
    question: msg('What to do', { id: 'compare.do', desc: 'Row heading.' }),
    twitch: {
      id: 'compare.do.twitch',
      text: msg('Rest and find ways to relax', { id: 'compare.do.twitch', desc: 'Table cell.' }),
      basis: { sources: ['nhs-twitching'], facts: ['F58', 'F59'] },
    },
    cramp: {
      id: 'compare.do.cramp',
      text: msg('Gently stretch the muscle. If one leg is swollen, warm or sore, get help today', {
        id: 'compare.do.cramp',
        desc: 'SAFETY. Table cell. A clot in the leg can feel like a cramp: the second sentence must stay.',
      }),
      basis: { sources: ['nhs-cramps', 'nhs-dvt'], facts: ['F62'] },
    },
    spasm: {
      id: 'compare.do.spasm',
      text: msg('If you are not sure, ask a doctor', {
        id: 'compare.do.spasm',
        desc: 'Table cell.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F72'] },
    },
  },
];

const cramp = () =>
  msg('Cramp', { id: 'compare.cramp', desc: 'Column heading, and word for the doctor; the everyday word.' });

/** Jerks that are no twitch, and an emergency. */
const jerking = (country: string): Statement => {
  const number = emergencyNumber(country);
  return {
    id: 'compare.jerking',
    text: number
      ? msg(
          str`Jerking of a whole arm or leg with confusion or a blackout is not a twitch. Call ${number} now.`,
          {
            id: 'compare.jerking-number',
            desc: 'SAFETY. A seizure. The placeholder is the emergency number.',
          },
        )
      : msg(
          'Jerking of a whole arm or leg with confusion or a blackout is not a twitch. Call your local emergency number now.',
          { id: 'compare.jerking', desc: 'SAFETY. A seizure.' },
        ),
    basis: { sources: ['swast-999', 'epilepsy-society'], added: true },
  };
};

const compare = (country: string): VsCrampContent['compare'] => ({
  heading: msg('Twitch, cramp and spasm side by side', {
    id: 'compare.heading',
    desc: 'Heading and name of the table.',
  }),
  use: {
    id: 'compare.use-table',
    text: msg('Find the column that fits what you feel. Then read what to do at its end.', {
      id: 'compare.use-table',
      desc: 'How to read the table of twitch, cramp and spasm.',
    }),
    basis: { sources: ['houston-methodist'], added: true },
  },
  question: msg('Question', {
    id: 'compare.question',
    desc: 'Heading of the first column, for screen readers.',
  }),
  twitch: msg('Twitch', { id: 'compare.twitch', desc: 'Column heading; the word used throughout.' }),
  cramp: cramp(),
  spasm: msg('Spasm', { id: 'compare.spasm', desc: 'Column heading.' }),
  rows: rows(),
  notes: [
    {
      id: 'compare.involuntary',
      text: msg('You cannot control any of the three.', {
        id: 'compare.involuntary',
        desc: 'Twitch, cramp and spasm are all involuntary.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F29'] },
    },
    {
      id: 'compare.short',
      text: msg(
        'In short: a twitch is small and usually painless. A cramp is hard and painful, and passes within 10 minutes. “Spasm” can mean either.',
        { id: 'compare.short', desc: 'Sums up the table.' },
      ),
      basis: {
        sources: ['medlineplus', 'lancashire-2009', 'nhs-cramps', 'nhs-twitching'],
        facts: ['F30', 'F04', 'F31', 'F33', 'F37'],
      },
    },
    jerking(country),
  ],
  stretch: stretchCalf(),
  others: {
    heading: msg('What is not a twitch, and other names', {
      id: 'compare.others',
      desc: 'Heading: opens a few lines on cramps at night, restless legs, jerks, hiccups and words.',
    }),
    statements: [
      {
        id: 'compare.night',
        text: msg('Leg cramps often come at night, and in pregnancy.', {
          id: 'compare.night',
          desc: 'When cramps are common.',
        }),
        basis: { sources: ['nhs-cramps'], added: true },
      },
      {
        id: 'compare.restless',
        text: msg(
          'An urge to move your legs in the evening is something else: restless legs. Ask a doctor.',
          {
            id: 'compare.restless',
            desc: 'Restless legs syndrome, in everyday words.',
          },
        ),
        basis: { sources: ['healthdirect-restless-legs'], added: true },
      },
      {
        id: 'compare.asleep',
        text: msg('A sudden jerk as you fall asleep is something else, too. Healthy people have it.', {
          id: 'compare.asleep',
          desc: 'Sleep start (hypnic jerk), in everyday words.',
        }),
        basis: { sources: ['mayo-myoclonus'], added: true },
      },
      {
        id: 'compare.overlap',
        text: msg('Many people, and some doctors, use “spasm” and “cramp” for the same thing.', {
          id: 'compare.overlap',
          desc: 'The words overlap; say so for the words of this language, or drop the second word if there is only one.',
        }),
        basis: { sources: ['nhs-twitching'], facts: ['F37'] },
      },
      {
        id: 'compare.charley-horse',
        text: msg('A leg cramp is sometimes called a “charley horse”.', {
          id: 'compare.charley-horse',
          desc: 'US slang. Use the local everyday word for a leg cramp, or a plain "A leg cramp is a sudden cramp in the leg" if there is none.',
        }),
        basis: { sources: ['houston-methodist'], facts: ['F35'] },
      },
      {
        id: 'compare.hiccups',
        text: msg(
          'Hiccups are a spasm of the breathing muscle. They are a reflex (the body does it by itself), not a leg twitch.',
          { id: 'compare.hiccups', desc: 'One line; the breathing muscle is the diaphragm.' },
        ),
        basis: { sources: ['mayo-myoclonus', 'houston-methodist'], facts: ['F38', 'F39'] },
      },
    ],
  },
});

const words = (): VsCrampContent['words'] => ({
  heading: msg('Words to use with your doctor', { id: 'words.heading', desc: 'Heading.' }),
  statements: [
    {
      id: 'words.intro',
      text: msg('The right word helps your doctor understand you.', {
        id: 'words.intro',
        desc: 'Introduces the list of words.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F40'] },
    },
  ],
  phrases: [
    {
      id: 'words.twitch',
      word: msg('Twitch (fasciculation)', { id: 'words.twitch.word', desc: 'Everyday and medical word.' }),
      text: msg('“It flickers under my skin. It does not hurt.”', {
        id: 'words.twitch',
        desc: 'What a person may say about a twitch.',
      }),
      basis: {
        sources: ['medlineplus', 'gpnotebook', 'lancashire-2009'],
        facts: ['F01', 'F03', 'F04', 'F40'],
      },
    },
    {
      id: 'words.cramp',
      word: cramp(),
      text: msg('“It went hard all at once, hurt, and stayed hard.”', {
        id: 'words.cramp',
        desc: 'What a person may say about a cramp.',
      }),
      basis: { sources: ['nhs-cramps', 'minetto-2013'], facts: ['F31', 'F32', 'F40'] },
    },
    {
      id: 'words.weakness',
      word: msg('Weakness', { id: 'words.weakness.word', desc: 'Loss of strength, not tiredness.' }),
      text: msg('“My leg is not as strong as before.”', {
        id: 'words.weakness',
        desc: 'What a person may say about weakness.',
      }),
      basis: { sources: ['nice-ng127'], facts: ['F45', 'F40'] },
    },
    {
      id: 'words.numbness',
      word: msg('Numbness, tingling', {
        id: 'words.numbness.word',
        desc: 'Loss of feeling; pins and needles.',
      }),
      text: msg('“It feels numb”, or “like pins and needles”.', {
        id: 'words.numbness',
        desc: 'What a person may say about numbness and about tingling.',
      }),
      basis: { sources: ['houston-methodist'], facts: ['F48', 'F40'] },
    },
  ],
  also: {
    id: 'words.also',
    text: msg('Write this down, too, before you go:', {
      id: 'words.also',
      desc: 'What helps a doctor besides the word. Four questions follow, each with room for an answer.',
    }),
    basis: { sources: ['houston-methodist'], facts: ['F40', 'F44'] },
  },
  lines: [
    msg('Where is it?', { id: 'words.line.where', desc: 'Before a line to write on: where the twitch is.' }),
    msg('When did it begin?', { id: 'words.line.when', desc: 'Before a line to write on.' }),
    msg('How often does it come?', { id: 'words.line.often', desc: 'Before a line to write on.' }),
    msg('What else has changed?', { id: 'words.line.changed', desc: 'Before a line to write on.' }),
  ],
});

/**
 * Content of `<twitch-vs-cramp>`, in the language being rendered.
 *
 * @param country ISO 3166 alpha-2 code in lower case, for emergency numbers; anything else counts as none
 */
export const vsCramp = (country = ''): VsCrampContent => ({
  heading: msg('Leg twitch, cramp or spasm: how to tell them apart', {
    id: 'vs-cramp.heading',
    desc: 'First heading.',
  }),
  summary: summary(country),
  twitch: what(),
  nerve: nerve(),
  compare: compare(country),
  words: words(),
  references: references.vsCramp,
});
