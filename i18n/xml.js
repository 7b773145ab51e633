// @ts-check
/**
 * What XLIFF needs of XML, the same in Node and in every browser: where things stand, what is refused, and writing.
 *
 * @typedef {new () => { parseFromString(text: string, type: 'application/xml'): Document }} Parser
 */

/** Each of these has its children on lines of their own; in all others, white space may be text. */
const structural = new Set(['xliff', 'file', 'header', 'body', 'group', 'trans-unit']);

/** A file that is no XLIFF 1.2 file, in words for a translator, with the line where known. */
export class XliffError extends Error {
  /** @param {string} message @param {number} [line] */
  constructor(message, line = 1) {
    super(message);
    this.name = 'XliffError';
    this.line = line;
  }
}

/** @param {Node} node @param {string} [name] @returns {Element[]} */
export const elements = (node, name) =>
  /** @type {Element[]} */ (Array.from(node.childNodes)).filter(
    ({ nodeType, nodeName }) => nodeType === 1 && (!name || nodeName === name),
  );

/** @param {string} text @param {number} offset */
const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** @type {Record<string, string>} */
const escapes = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const escapeText = (/** @type {string} */ text) => text.replace(/[&<>\r]/g, (char) => escapes[char] ?? '');
const escapeValue = (/** @type {string} */ text) =>
  text.replace(/[&<>"\n\t\r]/g, (char) => escapes[char] ?? '');

/** @param {Node} node @returns {string} */
export const write = (node) => {
  if (node.nodeType === 3 || node.nodeType === 4) return escapeText(node.nodeValue ?? '');
  if (node.nodeType === 8) return `<!--${node.nodeValue}-->`;
  if (node.nodeType === 7) return `<?${node.nodeName} ${node.nodeValue}?>`;
  const element = /** @type {Element} */ (node);
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

/** Lines of all units and their translations. @param {string} text */
export const findLines = (text) => {
  /** @type {{ line: number, targetLine: number }[]} */
  const lines = [];
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

/** Every parser says it in its own words, and some let it pass. @param {string} text */
const refuse = (text) => {
  /** @type {[RegExp, string][]} */
  const rules = [
    [/<!DOCTYPE/i, 'A translation file must not have a DOCTYPE. Take that line out.'],
    [/\0|\ufffd/, 'Some characters could not be read. Save the file as UTF-8.'],
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    [/[\x01-\x08\x0b\x0c\x0e-\x1f]/, 'There is a control character, which XML does not allow. Take it out.'],
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

/**
 * @param {string} text
 * @param {Parser} DOMParser the browser's, or one like it
 * @throws {XliffError}
 */
export const parseXml = (text, DOMParser) => {
  refuse(text);
  /** @type {string} */
  let problem;
  try {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    problem = document.getElementsByTagName('parsererror')[0]?.textContent ?? '';
    if (!problem) return document;
  } catch (error) {
    const { message, locator } = /** @type {Error & { locator?: { lineNumber: number } }} */ (error);
    problem = `line ${locator?.lineNumber || 1}: ${message}`;
  }
  const line = Number(/line(?: number)?:? (\d+)/i.exec(problem)?.[1] ?? 1);
  throw new XliffError(
    'This is not well-formed XML: a tag is not closed, closed twice or misspelt here or shortly before. Compare with a file that works.',
    line,
  );
};
