import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import ts from 'typescript';

/**
 * A language made of marked English, one that lacks a sign, and one whose file is not there, in place of those
 * that the project has.
 */
const planted = `
  const lacking = { 'x-full': [], 'x-part': ['sign.worry'] };
  let current = 'en';
  export const sourceLocale = 'en';
  export const targetLocales = ['x-full', 'x-part', 'x-absent'];
  export const withLocale = (locale, task) => {
    const before = current;
    current = locale;
    try {
      return task();
    } finally {
      current = before;
    }
  };
  export const str = (strings, ...values) => String.raw({ raw: strings }, ...values);
  export const msg = (text, { id }) =>
    current in lacking && !lacking[current].includes(id) ? '«' + current + '» ' + text : text;
`;

/** What can be asked for, by its file. */
interface Modules {
  'src/export/fhir/index.ts': typeof import('../../src/export/fhir/index.js');
}

/** A module of `src`, bundled with the planted languages. */
export const withPlantedLanguages = async <Input extends keyof Modules>(
  input: Input,
): Promise<Modules[Input]> => {
  const bundle = await rollup({
    input,
    plugins: [
      {
        name: 'planted-languages',
        resolveId(id, importer) {
          if (id === '@lit/localize' || /\/locale\/(messages|load|every-language)\.js$/.test(id)) {
            return '\0planted';
          }
          return importer ? join(dirname(importer), id.replace(/\.js$/, '.ts')) : null;
        },
        load: (id) => (id === '\0planted' ? planted : null),
        transform: (code, id) =>
          id.endsWith('.ts')
            ? ts.transpileModule(code, {
                compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
              }).outputText
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as Modules[Input];
};
