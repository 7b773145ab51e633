import { callNow, frame } from '../../src/content/common.js';
import { feedbackWords } from '../../src/content/words/feedback.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import { allByRole, base, nameOf, tickedIds } from './queries.js';

/** A documented attribute, what a host may write there, and what a person then sees. */
export interface AttributeCase {
  readonly attribute: string;
  readonly property: keyof TwitchWarningSigns;
  readonly written: string;
  readonly assigned: unknown;
  readonly sees: string;
  readonly look: (element: Element) => unknown;
  readonly shown: unknown;
  readonly otherwise: unknown;
}

const linkTo = (name: string) => (element: Element) =>
  allByRole(element, 'link', name).map((link) => link.getAttribute('href'))[0];

/** Every attribute, on `<twitch-warning-signs>`, which has them all. */
export const attributeCases: readonly AttributeCase[] = [
  {
    attribute: 'lang',
    property: 'lang',
    written: 'en-GB',
    assigned: 'en-GB',
    sees: 'the language is English',
    look: (element) => [element.getAttribute('lang'), base(element).lang],
    shown: ['en-GB', 'en'],
    otherwise: [null, 'en'],
  },
  {
    attribute: 'region',
    property: 'region',
    written: 'gb',
    assigned: 'gb',
    sees: 'the emergency card names the number of the country',
    look: (element) => allByRole(element, 'heading', /^Call /).map(nameOf),
    shown: [callNow('999')],
    otherwise: [callNow(undefined)],
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    written: '3',
    assigned: 3,
    sees: 'the first heading has that level',
    look: (element) => allByRole(element, 'heading')[0]!.localName,
    shown: 'h3',
    otherwise: 'h2',
  },
  {
    attribute: 'clinic-name',
    property: 'clinicName',
    written: 'Riverside Practice',
    assigned: 'Riverside Practice',
    sees: 'the clinic has a heading',
    look: (element) => allByRole(element, 'heading', 'Riverside Practice').length,
    shown: 1,
    otherwise: 0,
  },
  {
    attribute: 'phone',
    property: 'phone',
    written: '(555) 010-0142',
    assigned: '(555) 010-0142',
    sees: 'the number is a link that calls it',
    look: linkTo('(555) 010-0142'),
    shown: 'tel:5550100142',
    otherwise: undefined,
  },
  {
    attribute: 'booking-url',
    property: 'bookingUrl',
    written: 'https://clinic.example/book',
    assigned: 'https://clinic.example/book',
    sees: 'a link leads to the booking page',
    look: linkTo(frame().book),
    shown: 'https://clinic.example/book',
    otherwise: undefined,
  },
  {
    attribute: 'feedback-url',
    property: 'feedbackUrl',
    written: 'https://clinic.example/wrong',
    assigned: 'https://clinic.example/wrong',
    sees: 'sentences can be reported there',
    look: (element) => allByRole(element, 'disclosure', feedbackWords().title).length,
    shown: 1,
    otherwise: 0,
  },
  {
    attribute: 'value',
    property: 'value',
    written: 'sign.weakness sign.tongue',
    assigned: ['sign.weakness', 'sign.tongue'],
    sees: 'these signs are ticked',
    look: tickedIds,
    shown: ['sign.tongue', 'sign.weakness'],
    otherwise: [],
  },
];
