import { msg } from '../../locale/messages.js';

/** Words around the links by which readers report a statement to the site. */
export const feedbackWords = () => ({
  title: msg('Is a sentence wrong or unclear?', {
    id: 'feedback.title',
    desc: 'Opens a list of all sentences, each a link to a page of the website that holds the widget.',
  }),
  note: msg('Choose it here. Your link tells this site which sentence it is, and nothing else.', {
    id: 'feedback.note',
    desc: 'Stands above the list of sentences. "This site": the website that holds the widget.',
  }),
});
