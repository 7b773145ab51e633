/** What XLIFF needs of XML, the same in Node and in every browser: where things stand, what is refused, and writing. */

/** The browser's `DOMParser`, or one like it. */
export type Parser = new () => { parseFromString(text: string, type: 'application/xml'): Document };

/** Where a unit and its translation begin, in the text of a file. */
export interface Lines {
  readonly line: number;
  /** That of the unit where it has no translation. */
  readonly targetLine: number;
}

/** Each of these has its children on lines of their own; in all others, white space may be text. */
const structural = new Set(['xliff', 'file', 'header', 'body', 'group', 'trans-unit']);

/** A file that is no XLIFF 1.2 file, in words for a translator, with the line where known. */
export class XliffError extends Error {
  override readonly name = 'XliffError';
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

export const elements = (node: Node, name?: string): Element[] =>
  Array.from(node.childNodes).filter(
    (child): child is Element & ChildNode => child.nodeType === 1 && (!name || child.nodeName === name),
  );

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const escapeText = (text: string) => text.replace(/[&<>\r]/g, (char) => escapes[char] ?? '');
const escapeValue = (text: string) => text.replace(/[&<>"\n\t\r]/g, (char) => escapes[char] ?? '');

export const write = (node: Node): string => {
  if (node.nodeType === 3 || node.nodeType === 4) return escapeText(node.nodeValue ?? '');
  if (node.nodeType === 8) return `<!--${node.nodeValue}-->`;
  if (node.nodeType === 7) return `<?${node.nodeName} ${node.nodeValue}?>`;
  const element = node as Element;
  const name = element.nodeName;
  // Engines disagree on where namespaces stand among the attributes.
  const attributes = Array.from(element.attributes)
    .sort((a, b) => Number(b.name.startsWith('xmlns')) - Number(a.name.startsWith('xmlns')))
    .map((attribute) => ` ${attribute.name}="${escapeValue(attribute.value)}"`)
    .join('');
  const isBlock = structural.has(name);
  const children = Array.from(element.childNodes)
    .filter((child) => !isBlock || child.nodeType !== 3 || child.nodeValue?.trim())
    .map(write);
  if (!children.length) return `<${name}${attributes}/>`;
  if (!isBlock) return `<${name}${attributes}>${children.join('')}</${name}>`;
  const indent = name === 'trans-unit' ? '\n  ' : '\n';
  return `<${name}${attributes}>${indent}${children.join(indent)}\n</${name}>`;
};

/** Lines of all units and their translations. */
export const findLines = (text: string): Lines[] => {
  const lines: { line: number; targetLine: number }[] = [];
  let line = 1;
  let seen = 0;
  for (const match of text.matchAll(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(trans-unit|target)(?=[\s/>])/g)) {
    line += text.slice(seen, match.index).split('\n').length - 1;
    seen = match.index;
    const unit = lines.at(-1);
    if (match[1] === 'trans-unit') lines.push({ line, targetLine: line });
    else if (match[1] === 'target' && unit?.targetLine === unit?.line && unit) unit.targetLine = line;
  }
  return lines;
};

/** Every parser says it in its own words, and some let it pass. */
const refuse = (text: string) => {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/<!DOCTYPE/i, 'A translation file must not have a DOCTYPE. Take that line out.'],
    [/\0|\ufffd/, 'Some characters could not be read. Save the file as UTF-8.'],
    // XML forbids those below the space; what it allows above, the checker finds.
    [/(?![\t\n\r\x7f-\x9f])\p{Cc}/u, 'There is a control character, which XML does not allow. Take it out.'],
    [
      /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
      'A lone “&” breaks the file. Use the word for “and” instead.',
    ],
  ];
  for (const [pattern, message] of rules) {
    const found = pattern.exec(text);
    if (found) throw new XliffError(message, lineAt(text, found.index));
  }
};

/** @throws {XliffError} */
export const parseXml = (text: string, DOMParser: Parser): Document => {
  refuse(text);
  let problem: string;
  try {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    problem = document.getElementsByTagName('parsererror')[0]?.textContent ?? '';
    if (!problem) return document;
  } catch (error) {
    const { message, locator } = error as Error & { locator?: { lineNumber: number } };
    problem = `line ${locator?.lineNumber || 1}: ${message}`;
  }
  const line = Number(/line(?: number)?:? (\d+)/i.exec(problem)?.[1] ?? 1);
  throw new XliffError(
    'This is not well-formed XML: a tag is not closed, closed twice or misspelt here or shortly before. Compare with a file that works.',
    line,
  );
};
