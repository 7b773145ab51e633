/** From the English source to its messages, as lit-localize finds them. */
import { resolve } from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig, stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import type { Message } from '../../i18n/xliff.js';

type Found = ReturnType<typeof extractMessagesFromProgram>['messages'][number];

const message = ({ name, contents, desc = '' }: Found): Message => ({
  id: name,
  source: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
  note: desc,
  placeholders: contents.flatMap((part) => (typeof part === 'string' ? [] : part.untranslatable)),
});

/**
 * Every message of the English source, by id. Only lit-localize's finding is used, and not its writing: let loose on
 * `locales/` it would keep approved translations of other English.
 *
 * @throws {Error} if two messages share an id, or one cannot be translated
 */
export const extract = (tsConfig = 'tsconfig.build.json'): Message[] => {
  const { fileNames, options } = readTsConfig(resolve(tsConfig));
  const { messages, errors } = extractMessagesFromProgram(ts.createProgram(fileNames, options));
  if (errors.length) throw new Error(stringifyDiagnostics(errors));
  return messages.map(message).sort((a, b) => (a.id < b.id ? -1 : 1));
};
