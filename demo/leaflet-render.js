// @ts-check
import { drawings } from '../build/leaflet/library.js';
import { codePicture } from './leaflet-qr.js';
import { words } from './leaflet-words.js';

/**
 * @typedef {import('./leaflet-content.js').Content} Content
 * @typedef {import('./leaflet-content.js').Part} Part
 * @typedef {import('./leaflet-fit.js').Block} Block
 * @typedef {import('./leaflet-fit.js').Plan} Plan
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

/** @param {Content['signs']['cards'][number]} card @param {string | undefined} advice */
const card = ({ urgency, heading, lead, signs }, advice) =>
  make(
    `section.card.${urgency}`,
    make('h2', heading),
    ...(lead ? [make('p', lead.text)] : []),
    make(
      'ul.ticks',
      ...signs.map(({ text, detail }) =>
        make('li', box(), make('span', text, ...(detail ? [': ', make('small', detail)] : []))),
      ),
    ),
    ...(advice ? [make('p', advice)] : []),
  );

const signs = (/** @type {Content} */ { signs: content }) => [
  make('h1', content.heading),
  make('p.notice', content.notice.text),
  make('p', content.intro),
  make(
    'div.newspaper',
    ...content.cards.map((each) => card(each, each.urgency === 'soon' ? content.urgentAdvice : undefined)),
    section(content.calm, 'section.card'),
    section(content.visit, 'section.card'),
  ),
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
    'figure.drawn.base.nerve',
    picture(nerve.heading, ...drawings.flow),
    make('figcaption', make('ol', ...pictures.flow.map((/** @type {string} */ text) => make('li', text)))),
  );

/** Twitch, cramp and spasm. @param {Content} content @returns {Node[]} */
const kindsPicture = ({ explainer: { compare }, pictures }) => [
  make(
    'div.drawn.base',
    make(
      'div.kinds',
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

/** @param {Content} content @param {'all' | 'kinds'} [pictures] */
const explainer = (content, pictures) => {
  const { heading, main, twitch, nerve, compare } = content.explainer;
  const column = (/** @type {string} */ text) => set(make('th', text), { scope: 'col' });
  return [
    make('h1', heading),
    section(main, 'section.card'),
    make('div.newspaper', section(twitch), section(nerve)),
    ...(pictures === 'all' ? [nervePicture(content)] : []),
    make(
      'section',
      make('h2', compare.heading),
      ...(pictures ? kindsPicture(content) : []),
      make(
        'table',
        make(
          'thead',
          make(
            'tr',
            column(compare.question),
            column(compare.twitch),
            column(compare.cramp),
            column(compare.spasm),
          ),
        ),
        make(
          'tbody',
          ...compare.rows.map(({ question, ...row }) =>
            make(
              'tr',
              set(make('th', question), { scope: 'row' }),
              make('td', row.twitch.text),
              make('td', row.cramp.text),
              make('td', row.spasm.text),
            ),
          ),
        ),
      ),
      list(compare.notes),
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

const triggers = (/** @type {Content} */ { triggers: content }) => [
  make('h1', content.heading),
  list(content.main),
  make(
    'table.triggers',
    make('caption', content.intro),
    make('thead', make('tr', make('td'), set(make('th', content.help), { scope: 'col' }))),
    make(
      'tbody',
      ...content.triggers.map(({ text, detail, evidence, tip }) =>
        make(
          'tr',
          set(
            make(
              'th',
              box(),
              make(
                'span',
                make('b', text),
                ' ',
                make('small', [detail, content.evidence[evidence]].filter(Boolean).join(' ')),
              ),
            ),
            { scope: 'row' },
          ),
          make('td', tip.text),
        ),
      ),
    ),
  ),
  make('p', content.list.closing),
  make('section.card', ...prose([content.advice])),
];

const medicines = (/** @type {Content} */ { triggers: content }) => [
  section(content.medicines, 'section.card'),
];

/** @type {Partial<Record<Block, (content: Content) => Node[]>>} */
const blockViews = {
  signs,
  explainer,
  'explainer with kinds': (content) => explainer(content, 'kinds'),
  'explainer with all': (content) => explainer(content, 'all'),
  phrases,
  triggers,
  medicines,
};

/** @param {Block} block @param {Content} content */
const blockView = (block, content) => {
  const nodes = blockViews[block]?.(content);
  return nodes ? [set(make('div.block', ...nodes), { 'data-block': block })] : [];
};

/** What stands in each language, side by side where there are two. */
const columns = (
  /** @type {readonly Content[]} */ contents,
  /** @type {(content: Content) => readonly Node[]} */ view,
  tag = 'div.main',
) =>
  make(
    `${tag}.columns`,
    ...contents.map((content) =>
      set(make('div.language', ...view(content)), { lang: content.language, dir: content.direction }),
    ),
  );

/** A heading over what both languages share. */
const sharedHeading = (
  /** @type {readonly Content[]} */ contents,
  /** @type {(content: Content) => string} */ text,
) =>
  make(
    'h2',
    ...contents
      .filter((content, index) => !contents.slice(0, index).some((other) => text(other) === text(content)))
      .flatMap((content, index) => [
        ...(index ? [' · '] : []),
        set(make('bdi', text(content)), { lang: content.language, dir: content.direction }),
      ]),
  );

/** An address as people write it. */
const spoken = (/** @type {string} */ address) =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const leftToRight = (/** @type {string} */ text) => set(make('bdi', text), { dir: 'ltr' });

const link = (/** @type {string} */ address, /** @type {Node | string} */ text) =>
  set(make('a', text), { href: address, rel: 'noreferrer' });

/** @param {Clinic} clinic @param {readonly Content[]} contents */
const letterhead = ({ name, phone, address, code }, contents) => {
  if (!name && !phone && !address) return [];
  const lines = [
    ...(name ? [make('p.clinic', make('bdi', name))] : []),
    ...(phone ? [make('p', `${contents[0]?.phone}: `, leftToRight(phone))] : []),
    ...(address ? [make('p', link(address, leftToRight(spoken(address))))] : []),
  ];
  const picture = address && code ? [codePicture(address, words.code(spoken(address)))] : [];
  return [make('div.letterhead', make('div', ...lines), ...picture)];
};

const line = (/** @type {string[]} */ ...text) => make('p.line', ...text);

/** Lines to write on: as many show as the sheet has room for. */
const empty = 8;

/** Room for a pen. The words are those of this page, not of the content. */
const writing = (/** @type {readonly Content[]} */ contents) =>
  make(
    'section.card.writing',
    sharedHeading(contents, (content) => content.signs.list.heading),
    set(
      make(
        'div.lines',
        line(words.sinceWhen),
        line(words.notes),
        ...Array.from({ length: empty }, () => set(line(), { 'aria-hidden': 'true' })),
      ),
      { lang: 'en', dir: 'ltr' },
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
    sharedHeading(contents, (content) => content.references),
    make(
      'ul',
      ...[...named.values()].map(({ title, publisher, url }) =>
        set(make('li', url ? link(url, title) : title, `, ${publisher}`), { lang: 'en', dir: 'ltr' }),
      ),
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
      columns(contents, (content) => blocks.flatMap((block) => blockView(block, content))),
      ...(blocks.includes('signs') ? [writing(contents)] : []),
      ...(blocks.includes('sources') ? [sources(contents, parts)] : []),
      columns(contents, ({ purpose, state }) => [make('p', `${purpose} ${state}`)], 'footer.end'),
    ),
  );
