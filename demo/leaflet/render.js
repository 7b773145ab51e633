// @ts-check
import { drawings, iconOf, markEnglish } from '../../build/leaflet/library.js';
import { codePicture } from './qr.js';

/**
 * @typedef {import('./content.js').Content} Content
 * @typedef {import('./content.js').Part} Part
 * @typedef {import('./fit.js').Block} Block
 * @typedef {import('./fit.js').Plan} Plan
 * @typedef {{ name: string, phone: string, address: string, code: boolean }} Clinic
 * @typedef {{ text: string }} Said
 * @typedef {{ title: string, publisher: string, url?: string }} Source
 */

/**
 * @param {string} tag with its classes: `p.notice`
 * @param {...(Node | string)} children
 */
const make = (tag, ...children) => {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(/** @type {string} */ (name));
  if (classes.length) element.className = classes.join(' ');
  element.append(...children);
  return element;
};

/** @template {HTMLElement} T @param {T} element @param {Record<string, string>} attributes */
const set = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const list = (/** @type {readonly Said[]} */ statements) =>
  make('ul', ...statements.map(({ text }) => make('li', text)));

const prose = (/** @type {readonly Said[]} */ statements) => statements.map(({ text }) => make('p', text));

/** @param {{ heading: string, statements: readonly Said[] }} section */
const section = ({ heading, statements }, tag = 'section') =>
  make(tag, make('h2', heading), list(statements));

/** To be ticked with a pen. */
const box = () => set(make('span.box'), { 'aria-hidden': 'true' });

/** What is before the words of a sign or trigger. @param {string} id @param {boolean} [icons] */
const before = (id, icons) => {
  const icon = icons && iconOf(id);
  return icon ? [box(), icon] : [box()];
};

/** @param {Content['signs']['cards'][number]} card @param {string | undefined} advice @param {boolean} [icons] */
const card = ({ urgency, heading, lead, signs }, advice, icons) =>
  make(
    `section.card.${urgency}`,
    make('h2', heading),
    ...(lead ? [make('p', lead.text)] : []),
    make(
      'ul.ticks',
      ...signs.map(({ id, text, detail }) =>
        make(
          'li',
          ...before(id, icons),
          make('span', text, ...(detail ? [': ', make('small', detail)] : [])),
        ),
      ),
    ),
    ...(advice ? [make('p', advice)] : []),
  );

/** Two things side by side, or below each other where two languages are. */
const pair = (/** @type {Node[]} */ ...nodes) => make('div.pair', ...nodes);

/** @param {Content['signs']} content @param {(urgency: string) => boolean} which @param {boolean} [icons] */
const cards = ({ cards, urgentAdvice }, which, icons) =>
  pair(
    ...cards
      .filter(({ urgency }) => which(urgency))
      .map((each) => card(each, each.urgency === 'soon' ? urgentAdvice : undefined, icons)),
  );

/** @param {Content} content @param {boolean} [icons] */
const signs = ({ signs: content }, icons) => [
  make('h1', content.heading),
  make('p.notice', content.notice.text),
  make('p', content.intro),
  cards(content, (urgency) => urgency === 'doctor', icons),
];

/** @param {Content} content @param {boolean} [icons] */
const urgent = ({ signs: content }, icons) => [cards(content, (urgency) => urgency !== 'doctor', icons)];

const calm = (/** @type {Content} */ { signs: { calm, visit } }) => [
  pair(section(calm, 'section.card'), section(visit, 'section.card')),
];

const drawingStyles = new CSSStyleSheet();
drawingStyles.replaceSync(`.drawn { ${drawings.styles.cssText} }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, drawingStyles];

/**
 * A picture under its name; what it shows is said beside it.
 *
 * @param {string} name
 * @param {...SVGElement} parts
 */
const picture = (name, ...parts) => {
  const copies = parts.map((drawing) => /** @type {SVGElement} */ (drawing.cloneNode(true)));
  const [first] = copies;
  // A PDF takes the text alternative from what is drawn, not from what holds it.
  first?.removeAttribute('aria-hidden');
  first?.setAttribute('role', 'img');
  first?.setAttribute('aria-label', name);
  return make('div.picture', ...copies);
};

/** From nerve to muscle. @param {Content} content */
const nervePicture = ({ explainer: { nerve }, pictures }) =>
  make(
    'div.drawn',
    make(
      'figure.base.nerve',
      picture(nerve.heading, ...drawings.flow),
      make('figcaption', make('ol', ...pictures.flow.map((/** @type {string} */ text) => make('li', text)))),
    ),
  );

/** Twitch, cramp and spasm. @param {Content} content @returns {Node[]} */
const kindsPicture = ({ explainer: { compare }, pictures }) => [
  make(
    'div.drawn',
    make(
      'div.kinds.base',
      ...[compare.twitch, compare.cramp, compare.spasm].map((name, index) =>
        make(
          'figure',
          picture(name, ...drawings.kinds.slice(2 * index, 2 * index + 2)),
          make('figcaption', make('b', name), ' ', pictures.kinds[index] ?? ''),
        ),
      ),
    ),
  ),
  make('p.about', pictures.about),
];

/** @param {Content} content @param {boolean} [pictures] */
const explainer = (content, pictures) => {
  const { heading, main, twitch, nerve } = content.explainer;
  return [
    make('h1', heading),
    section(main, 'section.card'),
    pair(section(twitch), section(nerve)),
    ...(pictures ? [nervePicture(content)] : []),
  ];
};

const columnHead = (/** @type {string} */ text) => set(make('th', text), { scope: 'col' });

/** @typedef {Content['explainer']['compare']} Compare */

/** One row for each question. @param {Compare} compare */
const wideTable = ({ question, twitch, cramp, spasm, rows }) =>
  make(
    'table',
    make('thead', make('tr', ...[question, twitch, cramp, spasm].map(columnHead))),
    make(
      'tbody',
      ...rows.map((row) =>
        make(
          'tr',
          set(make('th', row.question), { scope: 'row' }),
          ...[row.twitch, row.cramp, row.spasm].map(({ text }) => make('td', text)),
        ),
      ),
    ),
  );

/** Half a page is too narrow for four columns: each question stands above its answers. @param {Compare} compare */
const narrowTable = ({ twitch, cramp, spasm, rows }) =>
  make(
    'table.narrow',
    make('thead', make('tr', ...[twitch, cramp, spasm].map(columnHead))),
    ...rows.map((row) =>
      make(
        'tbody',
        make('tr', set(make('th', row.question), { scope: 'rowgroup', colspan: '3' })),
        make('tr', ...[row.twitch, row.cramp, row.spasm].map(({ text }) => make('td', text))),
      ),
    ),
  );

/** @param {Content} content @param {boolean} narrow @param {boolean} [pictures] */
const compare = (content, narrow, pictures) => {
  const { compare: said } = content.explainer;
  return [
    make(
      'section',
      make('h2', said.heading),
      ...(pictures ? kindsPicture(content) : []),
      narrow ? narrowTable(said) : wideTable(said),
      list(said.notes),
    ),
  ];
};

const phrases = (/** @type {Content} */ { explainer: { words: content } }) => [
  make(
    'section.phrases',
    make('h2', content.heading),
    ...prose(content.statements),
    make('dl', ...content.phrases.map(({ word, text }) => make('div', make('dt', word), make('dd', text)))),
    ...prose([content.also]),
  ),
];

/** @typedef {Content['triggers']} Triggers */

/** What is said of a trigger. @param {Triggers} content @param {Triggers['triggers'][number]} trigger */
const trigger = ({ evidence: strength }, { text, detail, evidence }) =>
  make(
    'span',
    make('b', text),
    ...[detail, strength[evidence]].flatMap((said) => (said ? [' ', make('small', said)] : [])),
  );

/** @param {Triggers} content @param {boolean} [icons] */
const triggerTable = (content, icons) =>
  make(
    'table.triggers',
    make('caption', content.intro),
    make('thead', make('tr', make('td'), columnHead(content.help))),
    make(
      'tbody',
      ...content.triggers.map((each) =>
        make(
          'tr',
          set(make('th', make('div.choice', ...before(each.id, icons), trigger(content, each))), {
            scope: 'row',
          }),
          make('td', each.tip.text),
        ),
      ),
    ),
  );

/** Half a page is too narrow for a table. @param {Triggers} content @param {Triggers['triggers']} some @param {boolean} [icons] */
const triggerList = (content, some, icons) =>
  make(
    'ul.ticks',
    ...some.map((each) => {
      const said = trigger(content, each);
      said.append(make('div', make('span', content.help), ': ', make('span', each.tip.text)));
      return make('li', ...before(each.id, icons), said);
    }),
  );

const half = (/** @type {Triggers} */ { triggers }) => Math.ceil(triggers.length / 2);

const advice = (/** @type {Triggers} */ { advice }) => make('section.card', ...prose([advice]));

const closing = (/** @type {Triggers} */ { list: { closing } }) => make('p', closing);

/** @param {Content} content @param {boolean} narrow @param {boolean} [icons] */
const triggers = ({ triggers: content }, narrow, icons) => [
  make('h1', content.heading),
  list(content.main),
  ...(narrow
    ? [
        advice(content),
        make('p', content.intro),
        triggerList(content, content.triggers.slice(0, half(content)), icons),
      ]
    : [triggerTable(content, icons), closing(content), advice(content)]),
];

/** What a table holds, a list leaves for the next sheet. @param {Content} content @param {boolean} narrow @param {boolean} [icons] */
const furtherTriggers = ({ triggers: content }, narrow, icons) =>
  narrow ? [triggerList(content, content.triggers.slice(half(content)), icons), closing(content)] : [];

const medicines = (/** @type {Content} */ { triggers: content }) => [
  section(content.medicines, 'section.card'),
];

/** @type {Partial<Record<Block, (content: Content, narrow: boolean) => Node[]>>} */
const blockViews = {
  signs: (content) => signs(content),
  'signs with icons': (content) => signs(content, true),
  urgent: (content) => urgent(content),
  'urgent with icons': (content) => urgent(content, true),
  calm,
  explainer: (content) => explainer(content),
  'explainer with nerve': (content) => explainer(content, true),
  compare,
  'compare with kinds': (content, narrow) => compare(content, narrow, true),
  phrases,
  triggers,
  'triggers with icons': (content, narrow) => triggers(content, narrow, true),
  'further triggers': furtherTriggers,
  'further triggers with icons': (content, narrow) => furtherTriggers(content, narrow, true),
  medicines,
};

/** @param {Block} block @param {Content} content @param {boolean} narrow */
const blockView = (block, content, narrow) => {
  const nodes = blockViews[block]?.(content, narrow) ?? [];
  return nodes.length ? [set(make('div.block', ...nodes), { 'data-block': block })] : [];
};

const leftToRight = (/** @type {string} */ text) => set(make('bdi', text), { dir: 'ltr' });

/** Keeps numbers to call together, whichever way the sentence around them runs. */
const isolate = (/** @type {Element} */ element, /** @type {readonly string[]} */ numbers) => {
  if (!numbers.length) return;
  const call = new RegExp(`(?<!\\d)(${numbers.join('|')})(?!\\d)`);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    const parts = text.data.split(call);
    if (parts.length > 1) {
      text.replaceWith(...parts.map((part) => (numbers.includes(part) ? leftToRight(part) : part)));
    }
  }
};

/**
 * A browser writes the language into a PDF only for elements with a role: a paragraph has one, a span has not.
 *
 * @template {HTMLElement} T
 * @param {T} element
 */
const asGroup = (element) => set(element, { role: 'group' });

/** One language. What of it is still English says so to readers of a screen and of a PDF. */
const column = (/** @type {Content} */ content, /** @type {readonly Node[]} */ nodes) => {
  const { language, direction, inEnglish, numbers } = content;
  const element = asGroup(set(make('div.language', ...nodes), { lang: language, dir: direction }));
  if (inEnglish.size) markEnglish(element, inEnglish);
  element.querySelectorAll('span[lang], small[lang], div[lang]').forEach(asGroup);
  isolate(element, numbers);
  return element;
};

/** What stands in each language, side by side where there are two. */
const columns = (
  /** @type {readonly Content[]} */ contents,
  /** @type {(content: Content) => readonly Node[]} */ view,
  tag = 'div.main',
) => make(`${tag}.columns`, ...contents.map((content) => column(content, view(content))));

/** A few words that both languages share a line for. */
const together = (
  /** @type {readonly Content[]} */ contents,
  /** @type {(content: Content) => string} */ text,
) =>
  contents
    .filter((content, index) => !contents.slice(0, index).some((other) => text(other) === text(content)))
    .flatMap((content, index) => [
      ...(index ? [' · '] : []),
      set(
        asGroup(make('bdi', text(content))),
        content.inEnglish.has(text(content))
          ? { lang: 'en', dir: 'ltr' }
          : { lang: content.language, dir: content.direction },
      ),
    ]);

/** An address as people write it. */
const spoken = (/** @type {string} */ address) =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const link = (/** @type {string} */ address, /** @type {Node | string} */ text) =>
  set(make('a', text), { href: address, rel: 'noreferrer' });

/** @param {Clinic} clinic @param {readonly Content[]} contents */
const letterhead = ({ name, phone, address, code }, contents) => {
  if (!name && !phone && !address) return [];
  const lines = [
    ...(name ? [make('p.clinic', make('bdi', name))] : []),
    ...(phone
      ? [make('p', ...together(contents, (content) => content.phone), ': ', leftToRight(phone))]
      : []),
    ...(address ? [make('p', link(address, leftToRight(spoken(address))))] : []),
  ];
  const picture = address && code ? [codePicture(address, `QR: ${spoken(address)}`)] : [];
  return [make('div.letterhead', make('div', ...lines), ...picture)];
};

const line = (/** @type {(Node | string)[]} */ ...children) => make('p.line', make('span', ...children));

/** Lines to write on: as many show as the sheet has room for. */
const empty = 8;

/** Room for a pen. */
const writing = (/** @type {readonly Content[]} */ contents) =>
  make(
    'section.card.writing',
    make('h2', ...together(contents, (content) => content.signs.list.heading)),
    make(
      'div.lines',
      line(...together(contents, (content) => content.since)),
      line(...together(contents, (content) => content.notes)),
      ...Array.from({ length: empty }, () => set(line(), { 'aria-hidden': 'true' })),
    ),
  );

/** @param {readonly Content[]} contents @param {readonly Part[]} parts */
const sources = (contents, parts) => {
  const named = new Map(
    parts.flatMap((part) =>
      (contents[0]?.[part].references ?? []).map((/** @type {Source} */ source) => [source.title, source]),
    ),
  );
  return make(
    'section.sources',
    make('h2', ...together(contents, (content) => content.sourcesTitle)),
    set(
      make(
        'ul',
        ...[...named.values()].map(({ title, publisher, url }) =>
          make('li', url ? link(url, title) : title, `, ${publisher}`),
        ),
      ),
      { lang: 'en', dir: 'ltr' },
    ),
  );
};

/**
 * The leaflet as sheets of paper.
 *
 * @param {readonly Content[]} contents one for each language
 * @param {readonly Part[]} parts
 * @param {Plan} plan
 * @param {Clinic} clinic
 */
export const sheets = (contents, parts, plan, clinic) =>
  plan.map((blocks, index) =>
    make(
      contents.length > 1 ? 'section.sheet.double' : 'section.sheet',
      ...(index ? [] : letterhead(clinic, contents)),
      columns(contents, (content) =>
        blocks.flatMap((block) => blockView(block, content, contents.length > 1)),
      ),
      ...(blocks.includes('calm') ? [writing(contents)] : []),
      ...(blocks.includes('sources') ? [sources(contents, parts)] : []),
      columns(
        contents,
        ({ end, about }) => [
          make('p', ...end.flatMap((text) => [make('span', text), ' '])),
          ...about.map((text) => make('p.draft', text)),
        ],
        'footer.end',
      ),
    ),
  );
