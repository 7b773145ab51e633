import { msg } from '../../locale/messages.js';

/** What a widget says about its own words. Each stands in the reader's language and in English. */
export const aboutTranslation = () => ({
  /** While a translation is a machine draft, or was one in part. */
  machine: msg('This is a machine translation. No health professional has fully checked it yet.', {
    id: 'translation.machine',
    desc: 'Shown below a translation made by a machine, until a health professional has signed off all of it. Calm and honest, no apology.',
  }),
  /** While people have translated it, but not every message is signed off. */
  unreviewed: msg('No health professional has fully checked this translation yet.', {
    id: 'translation.unreviewed',
    desc: 'Shown below a translation made by people, until a health professional has signed off all of it. Calm and honest, no apology.',
  }),
  site: msg('Some of these words are supplied by this site.', {
    id: 'translation.site',
    desc: 'Shown where the website that holds the widget has replaced some of its words with its own.',
  }),
});
