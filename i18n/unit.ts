/** A message with its translation. */
import { elements, type Lines } from './xml.js';

/** A message as the English source has it. Plain data, so that a page can carry it as JSON. */
export interface Message {
  readonly id: string;
  /** Text with `{0}`, `{1}` for placeholders. */
  readonly source: string;
  /** For the translator; begins with `SAFETY.` where a mistake could harm. */
  readonly note: string;
  /** What each placeholder stands for in the code, such as `${number}`. */
  readonly placeholders: readonly string[];
}

/** Text with `{0}` for placeholders. */
const textOf = (element: Element) =>
  Array.from(element.childNodes, (node) => {
    if (node.nodeName === 'x') return `{${(node as Element).getAttribute('id')}}`;
    return node.nodeType === 8 ? '' : node.textContent;
  }).join('');

/** One message with its translation: a view of a `<trans-unit>`. */
export class Unit {
  /** Replaced where a whole unit is taken back. */
  element: Element;
  /** Line of the unit in the file it was read from. */
  readonly line: number;
  /** Line of its translation, or of the unit where it has none. */
  readonly targetLine: number;

  constructor(element: Element, at: Lines = { line: 1, targetLine: 1 }) {
    this.element = element;
    this.line = at.line;
    this.targetLine = at.targetLine;
  }

  get id(): string {
    return this.element.getAttribute('id') ?? '';
  }

  set id(id: string) {
    this.element.setAttribute('id', id);
  }

  /** The `<source>` element. */
  get sourceElement(): Element {
    return elements(this.element, 'source')[0]!;
  }

  /** The `<target>` element, if there is one. */
  get targetElement(): Element | undefined {
    return elements(this.element, 'target')[0];
  }

  /** The English that this file holds, with `{0}` for placeholders. */
  get source(): string {
    return textOf(this.sourceElement);
  }

  /** The translation with `{0}` for placeholders; undefined where there is none. */
  get target(): string | undefined {
    const target = this.targetElement;
    return target && textOf(target);
  }

  /** Placeholders are made from those of the English, so `{0}` in `text` needs to be one of them. */
  set target(text: string | undefined) {
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
  get placeholders(): string[] {
    const found: string[] = [];
    for (const x of elements(this.sourceElement, 'x')) {
      found[Number(x.getAttribute('id'))] = x.getAttribute('equiv-text') ?? '';
    }
    return found;
  }

  /** XLIFF state of the translation, such as `needs-review-translation`; undefined where none is given. */
  get state(): string | undefined {
    return this.targetElement?.getAttribute('state') ?? undefined;
  }

  set state(state: string | undefined) {
    setOrRemove(this.targetElement, 'state', state);
  }

  /** Where the translation comes from, such as `leveraged-mt`: a machine. */
  get qualifier(): string | undefined {
    return this.targetElement?.getAttribute('state-qualifier') ?? undefined;
  }

  set qualifier(qualifier: string | undefined) {
    setOrRemove(this.targetElement, 'state-qualifier', qualifier);
  }

  get approved(): boolean {
    return this.element.getAttribute('approved') === 'yes';
  }

  set approved(approved: boolean) {
    setOrRemove(this.element, 'approved', approved ? 'yes' : undefined);
  }

  /** What the author tells the translator. */
  get note(): string {
    return this.noteFrom('lit-localize') ?? '';
  }

  /** Whether a mistake in this message could harm. */
  get safety(): boolean {
    return this.note.startsWith('SAFETY.');
  }

  noteFrom(from: string): string | undefined {
    return this.#note(from)?.textContent ?? undefined;
  }

  /** @param text undefined takes the note away */
  setNote(from: string, text: string | undefined): void {
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

  /** Makes English, note and what placeholders stand for those of `message`. */
  describe({ source, note, placeholders }: Message): void {
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

  #note(from: string) {
    return elements(this.element, 'note').find((note) => note.getAttribute('from') === from);
  }

  #placeholder(id: string) {
    return elements(this.sourceElement, 'x')
      .find((x) => x.getAttribute('id') === id)
      ?.cloneNode(true);
  }

  /** A new child, after the last of those that XLIFF wants before it. */
  #insert(name: string, after: readonly string[]) {
    const child = this.element.ownerDocument.createElementNS(this.element.namespaceURI, name);
    const before = elements(this.element).filter(({ nodeName }) => after.includes(nodeName));
    this.element.insertBefore(child, before.at(-1)?.nextSibling ?? null);
    return child;
  }
}

const setOrRemove = (element: Element | undefined, name: string, value: string | undefined) => {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
};

/** @param placeholder makes the node for `{id}`; none leaves it as text */
const fill = (
  element: Element,
  text: string,
  placeholder: (id: string) => Node | undefined = () => undefined,
) => {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const part of text.split(/(\{\d+\})/).filter(Boolean)) {
    const id = /^\{(\d+)\}$/.exec(part)?.[1];
    element.appendChild((id && placeholder(id)) || element.ownerDocument.createTextNode(part));
  }
};
