// @ts-check
/**
 * XLIFF 1.2, read and written in Node and in browsers alike.
 *
 * The document itself is the model: units read and write its nodes, so whatever another tool has put there (its
 * own attributes, elements, comments) stays. Writing is done here and not by XMLSerializer, because that writes
 * other bytes in each engine, and a file must not change by passing through another browser.
 */

/**
 * A message as the English source has it. Plain data, so that a page can carry it as JSON.
 * @typedef {object} Message
 * @property {string} id
 * @property {string} source text with `{0}`, `{1}` for placeholders
 * @property {string} note for the translator; begins with `SAFETY.` where a mistake could harm
 * @property {string[]} placeholders what each placeholder stands for in the code, such as `${number}`
 *
 * @import { Parser } from './xml.js'
 */
import { elements, findLines, parseXml, write, XliffError } from './xml.js';

export { XliffError } from './xml.js';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** Text with `{0}` for placeholders. @param {Element} element */
const textOf = (element) =>
  Array.from(element.childNodes, (node) => {
    if (node.nodeName === 'x') return `{${/** @type {Element} */ (node).getAttribute('id')}}`;
    return node.nodeType === 8 ? '' : node.textContent;
  }).join('');

/** One message with its translation: a view of a `<trans-unit>`. */
export class Unit {
  /**
   * @param {Element} element
   * @param {{ line: number, targetLine: number }} [at]
   */
  constructor(element, at = { line: 1, targetLine: 1 }) {
    this.element = element;
    /** Line of the unit in the file it was read from. */
    this.line = at.line;
    /** Line of its translation, or of the unit where it has none. */
    this.targetLine = at.targetLine;
  }

  get id() {
    return this.element.getAttribute('id') ?? '';
  }

  set id(id) {
    this.element.setAttribute('id', id);
  }

  /** The `<source>` element. */
  get sourceElement() {
    return /** @type {Element} */ (elements(this.element, 'source')[0]);
  }

  /** The `<target>` element, if there is one. */
  get targetElement() {
    return elements(this.element, 'target')[0];
  }

  /** The English that this file holds, with `{0}` for placeholders. */
  get source() {
    return textOf(this.sourceElement);
  }

  /** The translation with `{0}` for placeholders; undefined where there is none. @returns {string | undefined} */
  get target() {
    const target = this.targetElement;
    return target && textOf(target);
  }

  /** Placeholders are made from those of the English, so `{0}` in `text` needs to be one of them. */
  set target(text) {
    const old = this.targetElement;
    if (text === undefined) {
      old?.parentNode?.removeChild(old);
      return;
    }
    if (text === this.target) return;
    const target = old ?? this.#insert('target', ['source', 'seg-source']);
    fill(target, text, (id) => this.#placeholder(id));
  }

  /** What each placeholder of the English stands for in the code. */
  get placeholders() {
    /** @type {string[]} */
    const found = [];
    for (const x of elements(this.sourceElement, 'x')) {
      found[Number(x.getAttribute('id'))] = x.getAttribute('equiv-text') ?? '';
    }
    return found;
  }

  /** XLIFF state of the translation, such as `needs-review-translation`; undefined where none is given. */
  get state() {
    return this.targetElement?.getAttribute('state') ?? undefined;
  }

  set state(state) {
    setOrRemove(this.targetElement, 'state', state);
  }

  /** Where the translation comes from, such as `leveraged-mt`: a machine. */
  get qualifier() {
    return this.targetElement?.getAttribute('state-qualifier') ?? undefined;
  }

  set qualifier(qualifier) {
    setOrRemove(this.targetElement, 'state-qualifier', qualifier);
  }

  get approved() {
    return this.element.getAttribute('approved') === 'yes';
  }

  set approved(approved) {
    setOrRemove(this.element, 'approved', approved ? 'yes' : undefined);
  }

  /** What the author tells the translator. */
  get note() {
    return this.noteFrom('lit-localize') ?? '';
  }

  /** Whether a mistake in this message could harm. */
  get safety() {
    return this.note.startsWith('SAFETY.');
  }

  /** @param {string} from @returns {string | undefined} */
  noteFrom(from) {
    return this.#note(from)?.textContent ?? undefined;
  }

  /** @param {string} from @param {string | undefined} text undefined takes the note away */
  setNote(from, text) {
    const old = this.#note(from);
    if (text === undefined) {
      old?.parentNode?.removeChild(old);
      return;
    }
    if (old?.textContent === text) return;
    const note = old ?? this.#insert('note', ['source', 'seg-source', 'target', 'note']);
    note.setAttribute('from', from);
    fill(note, text);
  }

  /** Makes English, note and what placeholders stand for those of `message`. @param {Message} message */
  describe({ source, note, placeholders }) {
    const same = source === this.source && placeholders.join('\n') === this.placeholders.join('\n');
    if (!same) {
      fill(this.sourceElement, source, (id) => {
        const x = this.element.ownerDocument.createElementNS(this.element.namespaceURI, 'x');
        x.setAttribute('id', id);
        x.setAttribute('equiv-text', placeholders[Number(id)] ?? '');
        return x;
      });
    }
    for (const x of this.targetElement && !same ? elements(this.targetElement, 'x') : []) {
      const meaning = placeholders[Number(x.getAttribute('id'))];
      if (meaning !== undefined) x.setAttribute('equiv-text', meaning);
    }
    this.setNote('lit-localize', note || undefined);
  }

  /** @param {string} from */
  #note(from) {
    return elements(this.element, 'note').find((note) => note.getAttribute('from') === from);
  }

  /** @param {string} id */
  #placeholder(id) {
    return elements(this.sourceElement, 'x')
      .find((x) => x.getAttribute('id') === id)
      ?.cloneNode(true);
  }

  /** A new child, after the last of those that XLIFF wants before it. @param {string} name @param {string[]} after */
  #insert(name, after) {
    const child = this.element.ownerDocument.createElementNS(this.element.namespaceURI, name);
    const before = elements(this.element).filter(({ nodeName }) => after.includes(nodeName));
    this.element.insertBefore(child, before.at(-1)?.nextSibling ?? null);
    return child;
  }
}

/** @param {Element | undefined} element @param {string} name @param {string | undefined} value */
const setOrRemove = (element, name, value) => {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
};

/**
 * @param {Element} element
 * @param {string} text
 * @param {(id: string) => Node | undefined} [placeholder] makes the node for `{id}`; none leaves it as text
 */
const fill = (element, text, placeholder = () => undefined) => {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const part of text.split(/(\{\d+\})/).filter(Boolean)) {
    const id = /^\{(\d+)\}$/.exec(part)?.[1];
    element.appendChild((id && placeholder(id)) || element.ownerDocument.createTextNode(part));
  }
};

/** A file of one language. */
export class Xliff {
  /** @param {Document} document @param {{ line: number, targetLine: number }[]} lines of its units */
  constructor(document, lines) {
    this.document = document;
    this.file = /** @type {Element} */ (document.getElementsByTagName('file')[0]);
    this.units = Array.from(this.file.getElementsByTagName('trans-unit')).map(
      (element, index) => new Unit(element, lines[index]),
    );
  }

  /** Language of the translations. */
  get tag() {
    return this.file.getAttribute('target-language') ?? '';
  }

  get sourceLanguage() {
    return this.file.getAttribute('source-language') ?? '';
  }

  /** @param {string} id */
  unit(id) {
    return this.units.find((unit) => unit.id === id);
  }

  /** Adds a message without a translation. @param {Message} message */
  add(message) {
    const element = this.document.createElementNS(this.file.namespaceURI, 'trans-unit');
    element.appendChild(this.document.createElementNS(this.file.namespaceURI, 'source'));
    const unit = this.#append(element);
    unit.id = message.id;
    unit.describe(message);
    return unit;
  }

  /** Adds a copy of a unit of another file. @param {Unit} unit */
  adopt(unit) {
    return this.#append(/** @type {Element} */ (this.document.importNode(unit.element, true)));
  }

  /** @param {Unit} unit */
  remove(unit) {
    unit.element.parentNode?.removeChild(unit.element);
    this.units = this.units.filter((other) => other !== unit);
  }

  /** By id, so that messages of one place stand together and a new one moves no other. */
  sort() {
    const order = (/** @type {Unit} */ a, /** @type {Unit} */ b) => (a.id < b.id ? -1 : 1);
    this.units.sort(order);
    for (const { element } of this.units) {
      if (element.parentNode === this.#body) this.#body.appendChild(element);
    }
  }

  /** The file's text; the same for the same content, whatever tool has written it before. */
  toString() {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${write(/** @type {Element} */ (this.document.documentElement))}\n`;
  }

  get #body() {
    return /** @type {Element} */ (elements(this.file, 'body')[0]);
  }

  /** @param {Element} element */
  #append(element) {
    this.#body.appendChild(element);
    const unit = new Unit(element);
    this.units.push(unit);
    return unit;
  }
}

/**
 * Reads a translation file.
 *
 * @param {string} text
 * @param {Parser} DOMParser the browser's, or one like it
 * @returns {Xliff}
 * @throws {XliffError} if it is no well-formed XLIFF 1.2 with one file, and units that have an id each and a source
 */
export const parseXliff = (text, DOMParser) => {
  const content = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const document = parseXml(content, DOMParser);
  const root = /** @type {Element} */ (document.documentElement);
  const version = root.getAttribute('version');
  if (root.nodeName !== 'xliff')
    throw new XliffError(`This is no XLIFF file: it begins with <${root.nodeName}>.`);
  if (version !== '1.2') {
    throw new XliffError(`This is XLIFF ${version ?? 'without a version'}. Export it as XLIFF 1.2.`);
  }
  const files = elements(root, 'file');
  if (files.length !== 1) {
    throw new XliffError(
      `A translation file holds one <file>, and this holds ${files.length}. Keep one language per file.`,
    );
  }
  if (elements(/** @type {Element} */ (files[0]), 'body').length !== 1) {
    throw new XliffError('There is no <body> with the messages.');
  }
  const xliff = new Xliff(document, findLines(content));
  /** @type {Set<string>} */
  const ids = new Set();
  for (const unit of xliff.units) {
    const { id, line } = unit;
    if (!id) throw new XliffError('A message has no id. Take it from the file you were given.', line);
    if (ids.has(id)) throw new XliffError(`${id} stands here a second time. Keep one of the two.`, line);
    if (!unit.sourceElement)
      throw new XliffError(`${id} has no English. Take it from the file you were given.`, line);
    if (elements(unit.element, 'target').length > 1) {
      throw new XliffError(`${id} has two translations. Keep one of the two.`, line);
    }
    ids.add(id);
  }
  return xliff;
};

/** An empty file for a language. @param {string} tag @param {Parser} DOMParser */
export const newXliff = (tag, DOMParser) =>
  parseXliff(
    `<xliff xmlns="${namespace}" version="1.2"><file target-language="${tag}" source-language="en" original="lit-localize-inputs" datatype="plaintext"><body/></file></xliff>`,
    DOMParser,
  );

/** What a file says about the English. @param {Xliff} xliff @returns {Message[]} */
export const messagesOf = (xliff) =>
  xliff.units.map(({ id, source, note, placeholders }) => ({ id, source, note, placeholders }));
