// temporary, until the i18n branch comes
import type { Formats } from '../src/locale/page.js';
export const formatsIn = (tag: string, dates: readonly string[], _x?: unknown): Formats => ({
  tag,
  dates: Object.fromEntries(dates.map((iso) => [iso, new Date(iso).toLocaleDateString([`${tag}-u-ca-gregory`, 'en'], { dateStyle: 'long', timeZone: 'UTC' })])),
  or: new Intl.ListFormat([tag, 'en'], { type: 'disjunction' }).format(['{0}', '{1}']),
});
