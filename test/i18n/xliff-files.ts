// @ts-check
import { Parser } from '../../scripts/i18n/files.js';
import { record } from '../../i18n/sign.js';
import { newXliff, parseXliff } from '../../i18n/xliff.js';

/** @import { Message } from '../../i18n/xliff.js' */

/**
 * A message of made-up English.
 * @param {string} id @param {string} source @param {string} [note] @param {string[]} [placeholders]
 * @returns {Message}
 */
export const message = (id, source, note = 'A note.', placeholders = []) => ({
  id,
  source,
  note,
  placeholders,
});

export const weakness = message('sign.weakness', 'a muscle is weak', 'SAFETY. Loss of strength.');
export const call = message('emergency.call', 'Call {0} now', 'SAFETY. A number.', ['${number}']);
export const copy = message('list.copy', 'Copy my list', 'Button.');

/** @param {string} text */
export const parse = (text) => parseXliff(text, Parser);

/** @param {string} [tag] */
export const empty = (tag = 'es') => newXliff(tag, Parser);

/**
 * A file in which `message` has been translated.
 * @param {Message} message @param {string} target
 * @param {{ tag?: string, state?: string | undefined, qualifier?: string, approved?: boolean, recorded?: boolean }} [options]
 */
export const translated = (
  message,
  target,
  { tag = 'es', state = 'translated', qualifier, approved = false, recorded = true } = {},
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

/** What a file says, in the words of its text. @param {string} units @param {string} [file] attributes of `<file>` */
export const fileOf = (units, file = 'target-language="es" source-language="en"') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file ${file} original="lit-localize-inputs" datatype="plaintext">
<body>
${units}
</body>
</file>
</xliff>
`;
