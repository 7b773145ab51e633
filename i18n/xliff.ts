/**
 * XLIFF 1.2, read and written in Node and in browsers alike.
 *
 * The document itself is the model: units read and write its nodes, so whatever another tool has put there (its
 * own attributes, elements, comments) stays. Writing is done here and not by XMLSerializer, because that writes
 * other bytes in each engine, and a file must not change by passing through another browser.
 */
import { Unit, type Message } from './unit.js';
import { elements, findLines, parseXml, write, XliffError, type Lines, type Parser } from './xml.js';

export { Unit, type Message } from './unit.js';
export { XliffError } from './xml.js';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** A file of one language. */
export class Xliff {
  readonly document: Document;
  readonly file: Element;
  units: Unit[];

  /** @param lines of its units */
  constructor(document: Document, lines: readonly Lines[]) {
    this.document = document;
    this.file = document.getElementsByTagName('file')[0]!;
    this.units = Array.from(this.file.getElementsByTagName('trans-unit')).map(
      (element, index) => new Unit(element, lines[index]),
    );
  }

  /** Language of the translations. */
  get tag(): string {
    return this.file.getAttribute('target-language') ?? '';
  }

  get sourceLanguage(): string {
    return this.file.getAttribute('source-language') ?? '';
  }

  unit(id: string): Unit | undefined {
    return this.units.find((unit) => unit.id === id);
  }

  /** Adds a message without a translation. */
  add(message: Message): Unit {
    const element = this.document.createElementNS(this.file.namespaceURI, 'trans-unit');
    element.appendChild(this.document.createElementNS(this.file.namespaceURI, 'source'));
    const unit = this.#append(element);
    unit.id = message.id;
    unit.describe(message);
    return unit;
  }

  /** Adds a copy of a unit of another file. */
  adopt(unit: Unit): Unit {
    return this.#append(this.document.importNode(unit.element, true));
  }

  remove(unit: Unit): void {
    unit.element.parentNode?.removeChild(unit.element);
    this.units = this.units.filter((other) => other !== unit);
  }

  /** By id, so that messages of one place stand together and a new one moves no other. */
  sort(): void {
    const order = (a: Unit, b: Unit) => (a.id < b.id ? -1 : 1);
    this.units.sort(order);
    for (const { element } of this.units) {
      if (element.parentNode === this.#body) this.#body.appendChild(element);
    }
  }

  /** The file's text; the same for the same content, whatever tool has written it before. */
  toString(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${write(this.document.documentElement)}\n`;
  }

  get #body() {
    return elements(this.file, 'body')[0]!;
  }

  #append(element: Element) {
    this.#body.appendChild(element);
    const unit = new Unit(element);
    this.units.push(unit);
    return unit;
  }
}

/**
 * Reads a translation file.
 *
 * @throws {XliffError} if it is no well-formed XLIFF 1.2 with one file, and units that have an id each and a source
 */
export const parseXliff = (text: string, DOMParser: Parser): Xliff => {
  const content = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const document = parseXml(content, DOMParser);
  const root = document.documentElement;
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
  if (elements(files[0]!, 'body').length !== 1) {
    throw new XliffError('There is no <body> with the messages.');
  }
  const xliff = new Xliff(document, findLines(content));
  const ids = new Set<string>();
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

/** An empty file for a language. */
export const newXliff = (tag: string, DOMParser: Parser): Xliff =>
  parseXliff(
    `<xliff xmlns="${namespace}" version="1.2"><file target-language="${tag}" source-language="en" original="lit-localize-inputs" datatype="plaintext"><body/></file></xliff>`,
    DOMParser,
  );
