/**
 * Every state of every element, as data: the page of one state, the gallery and the accessibility tests all read it.
 * No DOM here, so that node reads it too.
 */
export type Tag = 'twitch-vs-cramp' | 'twitch-warning-signs' | 'twitch-triggers';

export interface State {
  /** Stands in addresses. */
  readonly id: string;
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** Ids of what is ticked. */
  readonly value: readonly string[];
  /** Which disclosures. */
  readonly open: 'none' | 'all';
  /** What a person looking at it should look for. */
  readonly note: string;
}

export interface Theme {
  /** Names the file in demo/themes/. */
  readonly id: string;
  readonly dark: boolean;
  readonly note: string;
}

const contact = {
  'clinic-name': 'Riverside Family Practice',
  phone: '(555) 010-0142',
  'booking-url': 'https://riverside.example/appointments',
};

const longContact = {
  'clinic-name':
    'Gemeinschaftspraxis für Allgemeinmedizin, Neurologie und Rehabilitationsmedizin an der Donaudampfschifffahrtsgesellschaftsstraße, ehemals Praxis Dr. Hohenstein-Wittelsbacher und Partnerinnen, Zweigstelle im Gesundheitszentrum am Neuen Bahnhof',
  phone: '+49 (0)30 901820-4711',
  'booking-url': 'https://praxis.example/termine',
};

const rtlContact = {
  'clinic-name': 'عيادة النهر لطب الأسرة',
  phone: '+20 2 2794 0000',
  'booking-url': 'https://clinic.example/book',
};

const everySign = [
  'sign.stiffness',
  'sign.numbness',
  'sign.tingling',
  'sign.sensations',
  'sign.lasting',
  'sign.spread',
  'sign.frequency',
  'sign.tongue',
  'sign.medicine',
  'sign.worry',
  'sign.weakness',
  'sign.wasting',
  'sign.tripping',
  'sign.dropping',
  'sign.swallowing',
  'sign.speech',
];

const everyTrigger = [
  'trigger.caffeine',
  'trigger.stress',
  'trigger.sleep',
  'trigger.exercise',
  'trigger.alcohol',
  'trigger.nicotine',
  'trigger.fluids',
  'trigger.nutrients',
  'trigger.minerals',
  'trigger.medicines',
];

const state = (
  tag: Tag,
  name: string,
  note: string,
  { attributes = {}, value = [], open = 'none' }: Partial<Pick<State, 'attributes' | 'value' | 'open'>> = {},
): State => ({
  id: `${tag.replace('twitch-', '')}.${name}`,
  tag,
  attributes,
  value,
  open,
  note,
});

/** What every element can be in. */
const shared = (tag: Tag): State[] => [
  state(tag, 'plain', 'Without attributes.'),
  state(tag, 'open', 'Every disclosure open.', { open: 'all' }),
  state(tag, 'contact', 'With the clinic’s contact block.', { attributes: contact }),
  state(tag, 'contact-long', 'A clinic’s name of more than 200 characters, with a word wider than a phone.', {
    attributes: longContact,
  }),
  state(tag, 'contact-rtl', 'A clinic’s name that runs from right to left.', { attributes: rtlContact }),
  state(tag, 'heading-1', 'The first heading is the page’s own.', { attributes: { 'heading-level': '1' } }),
  state(tag, 'heading-4', 'Headings from level 4 on.', { attributes: { 'heading-level': '4' } }),
  state(tag, 'heading-6', 'Headings of level 6 only.', { attributes: { 'heading-level': '6' } }),
  state(tag, 'rtl', 'Mirrored.', { attributes: { dir: 'rtl' } }),
];

export const states: readonly State[] = [
  ...shared('twitch-warning-signs'),
  state(
    'twitch-warning-signs',
    'some',
    'Two signs ticked, in two cards; the list names the more urgent first.',
    {
      value: ['sign.stiffness', 'sign.tripping'],
    },
  ),
  state('twitch-warning-signs', 'all', 'Everything ticked.', { value: everySign, open: 'all' }),
  state('twitch-warning-signs', 'us', 'The United States: a link that calls 911.', {
    attributes: { region: 'us' },
    value: ['sign.weakness'],
  }),
  state('twitch-warning-signs', 'gb', 'The United Kingdom: 999; 111 for help today, and where it holds.', {
    attributes: { region: 'gb' },
  }),
  state('twitch-warning-signs', 'nz', 'New Zealand: 111, and a line for help today that has a name.', {
    attributes: { region: 'nz' },
  }),
  state('twitch-warning-signs', 'ie', 'Ireland: two numbers, signs of one card ticked.', {
    attributes: { region: 'ie' },
    value: ['sign.lasting', 'sign.worry'],
  }),
  state('twitch-warning-signs', 'de', 'Germany: 112, and 116117 for help today.', {
    attributes: { region: 'de' },
  }),
  state('twitch-warning-signs', 'no-icons', 'Without icons.', { attributes: { icons: 'none' } }),
  ...shared('twitch-triggers'),
  state('twitch-triggers', 'some', 'Two triggers marked; the list says what to try.', {
    value: ['trigger.caffeine', 'trigger.sleep'],
  }),
  state('twitch-triggers', 'all', 'Everything marked.', { value: everyTrigger, open: 'all' }),
  state('twitch-triggers', 'us', 'The United States: the line on approved medicines differs.', {
    attributes: { region: 'us' },
  }),
  state('twitch-triggers', 'no-icons', 'Without icons.', { attributes: { icons: 'none' } }),
  ...shared('twitch-vs-cramp'),
];

export const themes: readonly Theme[] = [
  { id: 'plain', dark: false, note: 'A page without a style of its own' },
  { id: 'clinic', dark: false, note: 'A clinic' },
  { id: 'blog', dark: false, note: 'A health blog: serif type on warm paper' },
  { id: 'portal', dark: true, note: 'A patient portal, dark' },
];

/**
 * Languages that nobody speaks, made by the build from English: longer and accented, and from right to left. What
 * stays plain in them was never made translatable.
 */
export const pseudoLanguages: readonly string[] = ['en-XA', 'ar-XB'];
