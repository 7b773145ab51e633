import ts from 'typescript';

/**
 * What justifies the content and helps its translators; no page needs it to show a widget. The lists of references
 * are loaded apart from the script.
 */
const authoring = new Set(['desc', 'sources', 'facts', 'added', 'note', 'references']);

/** Ids that a person's ticks are kept by. Those of other statements serve authors and portals only. */
const tickable = /^(sign|emergency|trigger)\./;

const isAuthoring = (node) =>
  ts.isPropertyAssignment(node) &&
  ts.isIdentifier(node.name) &&
  (authoring.has(node.name.text) ||
    (node.name.text === 'id' &&
      ts.isStringLiteral(node.initializer) &&
      !tickable.test(node.initializer.text)));

const isMessage = (node) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  /^(msg|localize)$/.test(node.expression.text);

/**
 * TypeScript transformer: leaves the authoring parts out of the content that pages load, and the ids of
 * messages, which src/locale/page-msg.ts makes unnecessary. Touches `src/content` only.
 */
export const stripAuthoring = () => (context) => (file) => {
  if (!/\/src\/content\//.test(file.fileName)) return file;
  const visit = (node) => {
    if (isAuthoring(node)) return undefined;
    if (isMessage(node)) {
      const [text] = node.arguments;
      return ts.factory.updateCallExpression(node, node.expression, undefined, [ts.visitNode(text, visit)]);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};
