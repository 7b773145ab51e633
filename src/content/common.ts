import { type Filling, msg, str } from '../locale/messages.js';
import { regions } from './regions.js';
import { isReviewed } from './review.js';
import type { Label, ReviewSummary, Statement, Summary } from './types.js';

/** What it is for, and what it is not. Stands in every widget. */
export const purpose = () =>
  msg(
    'This is general information for adults, to help you get ready to talk to a health professional. It does not diagnose and cannot tell whether you have a condition.',
    {
      id: 'common.purpose',
      desc: 'SAFETY. States the intended purpose; keep both halves, and "for adults". Do not use words like analyse, check, detect or assess.',
    },
  );

/** Long-standing twitches: never said without the advice to ask. */
export const longStanding = (): Statement => ({
  id: 'common.long-standing',
  text: msg(
    'Twitches that have come and gone for a long time, with no other change, are unlikely to be serious. Still, ask a doctor if you are not sure.',
    {
      id: 'common.long-standing',
      desc: 'SAFETY. "Come and gone": not one twitch that never stops. The second sentence must stay with the first.',
    },
  ),
  basis: { sources: ['nice-ng127', 'turner-2013'], facts: ['F43', 'F72'] },
});

/** The advice that goes with anything that reassures. */
export const whenToAsk = (): Statement => ({
  id: 'common.when-to-ask',
  text: msg(
    'See a doctor if a twitch lasts more than 2 weeks or you are worried. Go also if a muscle gets weaker or smaller, or anything else changes. Get help today if one leg is swollen, warm or sore, or a cramp lasts longer than 10 minutes. For these, call your doctor now, or go to an emergency department if nobody can see you today. If you are not sure, or if a child twitches, ask a doctor.',
    {
      id: 'common.when-to-ask',
      desc: 'SAFETY. Goes with everything reassuring. All sentences and both numbers must stay. "Anything else changes": any other new sign.',
    },
  ),
  basis: {
    sources: ['nhs-twitching', 'nhs-anxiety', 'medlineplus', 'nhs-dvt', 'nhs-cramps', 'nice-ng127'],
    facts: ['F33', 'F45', 'F46', 'F66', 'F69', 'F72'],
    note: 'That a child’s twitch is a question for a doctor: the guideline has other rules for children.',
  },
});

/** The emergency signs in short, each a sentence; the emergency card has more of some. */
const emergencySigns = (): Statement[] => [
  {
    id: 'emergency.signs.face',
    text: msg('One side of your face drops.', {
      id: 'emergency.signs.face',
      desc: 'SAFETY. Sign of a stroke.',
    }),
    basis: { sources: ['nhs-stroke'], added: true },
  },
  {
    id: 'emergency.signs.speech',
    text: msg('Your speech is suddenly slurred or gone.', {
      id: 'emergency.signs.speech',
      desc: 'SAFETY. Sign of a stroke. "Suddenly" must stay.',
    }),
    basis: { sources: ['nhs-stroke'], added: true },
  },
  {
    id: 'emergency.signs.one-side',
    text: msg('One arm, leg or side is suddenly weak or numb.', {
      id: 'emergency.signs.one-side',
      desc: 'SAFETY. Sign of a stroke. "Suddenly" must stay.',
    }),
    basis: { sources: ['nhs-stroke'], added: true },
  },
  {
    id: 'emergency.signs.fast-weakness',
    text: msg('Your legs or arms get weaker over hours or days.', {
      id: 'emergency.signs.fast-weakness',
      desc: 'SAFETY. Both legs or both arms, quickly.',
    }),
    basis: { sources: ['nice-ng127', 'gbs'], added: true },
  },
  {
    id: 'emergency.signs.breathing',
    text: msg('You have chest pain, or trouble breathing at rest or lying flat.', {
      id: 'emergency.signs.breathing',
      desc: 'SAFETY. Any cause.',
    }),
    basis: { sources: ['swast-999', 'nice-ng127'], added: true },
  },
  {
    id: 'emergency.signs.bladder',
    text: msg(
      'You have back pain with numb or tingling genitals or buttocks, trouble peeing, or lost bladder or bowel control.',
      {
        id: 'emergency.signs.bladder',
        desc: 'SAFETY. Every part must stay. Use plain words for body parts.',
      },
    ),
    basis: { sources: ['nhs-back-pain'], added: true },
  },
  {
    id: 'emergency.signs.legs',
    text: msg(
      'You have back pain after a serious accident, or with pain, tingling, weakness or numbness in both legs.',
      { id: 'emergency.signs.legs', desc: 'SAFETY. Every part must stay.' },
    ),
    basis: { sources: ['nhs-back-pain'], added: true },
  },
  {
    id: 'emergency.signs.fit',
    text: msg('An arm or leg jerks, and you are confused or black out.', {
      id: 'emergency.signs.fit',
      desc: 'SAFETY. A seizure.',
    }),
    basis: { sources: ['swast-999', 'epilepsy-society'], added: true },
  },
];

/** Whom to call at once, and for what. */
export const callIfAny = (country: string): readonly [call: Statement, ...signs: Statement[]] => {
  const number = emergencyNumber(country);
  return [
    {
      id: 'emergency.notice',
      text: number
        ? msg(str`Call ${number} now if any of these is new or sudden for you.`, {
            id: 'emergency.notice-number',
            desc: 'SAFETY. The emergency signs follow. The placeholder is the emergency number.',
          })
        : msg('Call your local emergency number now if any of these is new or sudden for you.', {
            id: 'emergency.notice',
            desc: 'SAFETY. The emergency signs follow.',
          }),
      basis: { sources: ['nhs-stroke', 'nhs-back-pain', 'swast-999', 'nice-ng127', 'gbs'], added: true },
    },
    ...emergencySigns(),
  ];
};

/**
 * What stands first in every widget.
 *
 * @param country ISO 3166 alpha-2 code in lower case; anything else counts as none
 */
export const summary = (country: string): Summary => [
  {
    id: 'common.harmless',
    text: msg('Most twitches are harmless. Many pass in days or weeks. Some come and go for years.', {
      id: 'common.harmless',
      desc: 'The main message. "Most", not "all". Keep all three sentences.',
    }),
    basis: { sources: ['nhs-twitching', 'bfs-2024'], facts: ['F41', 'F42'] },
  },
  whenToAsk(),
  ...callIfAny(country),
];

/** "112 or 999", in the language of the sentence around it. */
const joined =
  (numbers: readonly string[]): Filling =>
  ({ or }) =>
    numbers.reduce((before, after) => or.replace('{0}', before).replace('{1}', after));

/** The emergency number or numbers of a country; nothing where it is not known. */
export const emergencyNumber = (country: string): Filling | undefined => {
  const { emergency } = regions.get(country) ?? {};
  return emergency && joined(emergency);
};

/** "January 1, 2027", in the language of the sentence around it; only dates that the content knows, ISO 8601. */
const dated =
  (iso: string): Filling =>
  ({ dates }) =>
    dates[iso] ?? iso;

/** Heading of the emergency card, and the call inside it. */
export const callNow = (number: Filling | undefined) =>
  number
    ? msg(str`Call ${number} now if`, {
        id: 'emergency.heading-number',
        desc: 'SAFETY. Heading of the emergency card; the listed signs complete the sentence. The placeholder is the emergency number, such as 112.',
      })
    : msg('Call your local emergency number now if', {
        id: 'emergency.heading',
        desc: 'SAFETY. Heading of the emergency card when the country is not known; the listed signs complete the sentence.',
      });

/** How to stretch a calf; stands below a drawing of it. */
export const stretchCalf = (): Statement => ({
  id: 'compare.stretch',
  text: msg(
    'For a cramp in the calf, sit with the leg straight and pull your toes slowly towards you. If one leg is swollen, warm or sore, get help today.',
    {
      id: 'compare.stretch',
      desc: 'SAFETY. How to stretch the calf. A clot in the leg can feel like a cramp: the second sentence must stay.',
    },
  ),
  basis: { sources: ['bopdhb-cramp', 'nhs-dvt'], added: true },
});

/** Words of the frame around every widget. */
export const frame = () => ({
  summaryTitle: msg('When to get help', {
    id: 'summary.heading',
    desc: 'Heading of the lines that stand first: most twitches are harmless, see a doctor if, call now if.',
  }),
  sourcesTitle: msg('Sources', { id: 'common.sources', desc: 'Opens the list of sources.' }),
  unreviewed: msg('Not yet reviewed by a clinician.', {
    id: 'common.unreviewed',
    desc: 'Shown until a clinician has reviewed the content. Calm, honest, no apology.',
  }),
  contact: msg('Contact', {
    id: 'common.contact',
    desc: 'Heading of the clinic’s own contact details; the clinic’s name may follow.',
  }),
  phone: msg('Phone', { id: 'common.phone', desc: 'Label before a phone number.' }),
  book: msg('Book an appointment', {
    id: 'common.book',
    desc: 'Link to the clinic’s own booking page.',
  }),
});

/** "Version 1.0.0, January 1, 2027." */
export const contentVersion = (number: string, day: string) => {
  const date = dated(day);
  return msg(str`Version ${number}, ${date}.`, {
    id: 'common.version',
    desc: 'Placeholders: version number, then date already written in this language.',
  });
};

/** "Reviewed by a clinician on January 1, 2027." */
export const reviewedOn = (day: string) => {
  const date = dated(day);
  return msg(str`Reviewed by a clinician on ${date}.`, {
    id: 'common.reviewed',
    desc: 'Placeholder: date already written in this language.',
  });
};

/** "Statements reviewed by a clinician: 12 of 210, most recently on January 1, 2027." */
const partlyReviewed = ({ reviewed, total, last }: ReviewSummary) => {
  const [part, all, date] = [`${reviewed}`, `${total}`, dated(last)];
  return msg(str`Statements reviewed by a clinician: ${part} of ${all}, most recently on ${date}.`, {
    id: 'common.partly-reviewed',
    desc: 'Shown while a clinician has reviewed part of the content. Placeholders: how many statements, of how many, then a date already written in this language.',
  });
};

/** How far a clinician has reviewed the content. */
export const reviewShare = (review: ReviewSummary): Label => {
  if (isReviewed(review)) return reviewedOn(review.last);
  return review.reviewed ? partlyReviewed(review) : frame().unreviewed;
};

/**
 * When the content is to be looked at again; once that day is past, that it may be out of date.
 *
 * @param today by the reader's own clock, ISO 8601
 */
export const reviewDue = (day: string, today: string): Label => {
  const date = dated(day);
  return today > day
    ? msg(str`A new review was due by ${date}. Some of this may be out of date.`, {
        id: 'common.review-overdue',
        desc: 'Shown once the date of the next review has passed. Calm, honest, no alarm; keep both sentences. Placeholder: date already written in this language.',
      })
    : msg(str`Next review due by ${date}.`, {
        id: 'common.next-review',
        desc: 'When the content is to be looked at again. Placeholder: date already written in this language.',
      });
};

/** "Checked on January 1, 2027." */
export const checkedOn = (day: string) => {
  const date = dated(day);
  return msg(str`Checked on ${date}.`, {
    id: 'common.checked',
    desc: 'Stands after a source that somebody has opened and compared. Placeholder: date already written in this language.',
  });
};

/** "3 on my list": stands where one ticks, and leads to the list. */
export const onList = (count: string) =>
  msg(str`${count} on my list`, {
    id: 'list.count',
    desc: 'Link to the list, beside the items. Placeholder: how many items are on it, from 0; use a form that fits every number.',
  });

/** What a screen reader says after a tick. */
export const addedTo = (list: string, item: string) =>
  msg(str`${item}. Added to “${list}”.`, {
    id: 'list.added',
    desc: 'Said after a tick. Placeholders: what was ticked, then the heading of the list.',
  });

/** What a screen reader says after a tick is taken back. */
export const takenOff = (list: string, item: string) =>
  msg(str`${item}. Taken off “${list}”.`, {
    id: 'list.removed',
    desc: 'Said after a tick is taken back. Placeholders: what was cleared, then the heading of the list.',
  });

/** Words that both lists share. */
export const list = () => ({
  print: msg('Print my list', {
    id: 'list.print',
    desc: 'Button: prints the list alone, on a page of its own.',
  }),
  copy: msg('Copy my list', {
    id: 'list.copy',
    desc: 'Button: copies the list as text, to paste into a message or note.',
  }),
  share: msg('Share my list', {
    id: 'list.share',
    desc: 'Button: opens the phone’s own sheet for sending the list as text.',
  }),
});
