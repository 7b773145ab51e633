import ts from 'typescript';

/** Left out: `basis`, which justifies a statement or a source and helps those who keep it. */
const isBasis = (node: ts.Node) =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'basis';

const isMessage = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg';

/**
 * TypeScript transformer for scripts that pages load: no page needs what justifies the content, nor the ids and notes
 * of messages, which serve translators. Touches `src/content` only.
 */
export const stripAuthoring: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  if (!/\/src\/content\//.test(file.fileName)) return file;
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (isBasis(node)) return undefined;
    if (isMessage(node)) {
      const [text] = node.arguments;
      return ts.factory.updateCallExpression(node, node.expression, undefined, text ? [text] : []);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};
