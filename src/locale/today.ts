import type { Filling } from './messages.js';

/** Writes a date as ISO 8601 does: in figures that every language can read. */
const plainDates = 'sv';

/** Today, written in the language of the sentence around it, in the calendar of the content's own dates. */
export const today: Filling = ({ tag, months, date }) => {
  const now = new Date();
  if (months && date) {
    return date
      .replace('{day}', `${now.getDate()}`)
      .replace('{month}', months[now.getMonth()]!)
      .replace('{year}', `${now.getFullYear()}`);
  }
  const known = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  return now.toLocaleDateString(known ? `${tag}-u-ca-gregory` : plainDates, {
    dateStyle: known ? 'long' : 'short',
  });
};

/** Today by the reader's own clock, ISO 8601. */
export const isoToday = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
