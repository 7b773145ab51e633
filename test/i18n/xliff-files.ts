import { record } from '../../i18n/sign.js';
import { newXliff, parseXliff, type Message } from '../../i18n/xliff.js';
import { Parser } from '../../scripts/i18n/parser.js';

/** A message of made-up English. */
export const message = (
  id: string,
  source: string,
  note = 'A note.',
  placeholders: readonly string[] = [],
): Message => ({
  id,
  source,
  note,
  placeholders,
});

export const weakness = message('sign.weakness', 'a muscle is weak', 'SAFETY. Loss of strength.');
export const call = message('emergency.call', 'Call {0} now', 'SAFETY. A number.', ['${number}']);
export const copy = message('list.copy', 'Copy my list', 'Button.');

export const parse = (text: string) => parseXliff(text, Parser);

export const empty = (tag = 'es') => newXliff(tag, Parser);

interface Translated {
  tag?: string;
  state?: string | undefined;
  qualifier?: string;
  approved?: boolean;
  recorded?: boolean;
}

/** A file in which `message` has been translated. */
export const translated = (
  message: Message,
  target: string,
  { tag = 'es', state = 'translated', qualifier, approved = false, recorded = true }: Translated = {},
) => {
  const xliff = empty(tag);
  const unit = xliff.add(message);
  unit.target = target;
  unit.state = state;
  unit.qualifier = qualifier;
  unit.approved = approved;
  if (recorded) record(unit);
  return { xliff, unit };
};

/**
 * What a file says, in the words of its text.
 *
 * @param file attributes of `<file>`
 */
export const fileOf = (units: string, file = 'target-language="es" source-language="en"') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file ${file} original="lit-localize-inputs" datatype="plaintext">
<body>
${units}
</body>
</file>
</xliff>
`;
