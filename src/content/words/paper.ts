import { type Filling, msg, str } from '../../locale/messages.js';

/** Words of the list on its way out: on paper, copied or shared. */
export const takeAlongWords = () => ({
  copied: msg('Your list was copied.', {
    id: 'list.copied',
    desc: 'Said by screen readers and shown for a moment after copying.',
  }),
  copyFailed: msg('Your list could not be copied. Print it instead.', {
    id: 'list.copy-failed',
    desc: 'Shown when the browser refused to copy.',
  }),
  shareFailed: msg('Your list could not be shared. Copy it instead.', {
    id: 'list.share-failed',
    desc: 'Shown when the phone refused to share.',
  }),
  since: msg('Since when?', {
    id: 'sheet.since',
    desc: 'On the printed list, before lines to fill in by pen: since when the person has had this.',
  }),
  notes: msg('Notes', {
    id: 'sheet.notes',
    desc: 'On the printed list, before lines to fill in by pen: whatever the person wants to tell the doctor.',
  }),
  printed: (date: Filling) =>
    msg(str`Printed on ${date}.`, {
      id: 'sheet.printed',
      desc: 'At the end of the printed list. Placeholder: date already written in this language.',
    }),
  language: (name: string) =>
    msg(str`Language: ${name}.`, {
      id: 'sheet.language',
      desc: 'At the end of the printed list, for the person who reads it. Placeholder: name of this language.',
    }),
});
