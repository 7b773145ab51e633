import type { Filling } from '../locale/messages.js';

/** Today, written in the language of the sentence around it, in the calendar of the content's own dates. */
export const today: Filling = ({ tag, months, date }) => {
  const now = new Date();
  if (months && date) {
    return date
      .replace('{day}', `${now.getDate()}`)
      .replace('{month}', months[now.getMonth()]!)
      .replace('{year}', `${now.getFullYear()}`);
  }
  return now.toLocaleDateString(`${tag}-u-ca-gregory`, { dateStyle: 'long' });
};
