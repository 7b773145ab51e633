import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rollup';
import ts from 'typescript';

/**
 * Rollup plugin: takes the types away, file by file. `tsc` checks them once, in `npm run lint`; rollup's own plugin
 * would read and check the whole program again for each thing that is built.
 *
 * @param before transformers of the source, where a build leaves something out
 */
export const typescript = (before: ts.TransformerFactory<ts.SourceFile>[] = []): Plugin => ({
  name: 'typescript',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.') || !id.endsWith('.js')) return null;
    const source = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
    return existsSync(source) ? source : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText, sourceMapText = '' } = ts.transpileModule(code, {
      fileName: id,
      transformers: { before },
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
        sourceMap: true,
      },
    });
    return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: sourceMapText };
  },
});
