/** Which messages the list shows. */
import { html, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { byId, say } from './dom.js';
import { words } from './words.js';
import type { Work } from './work.js';

export type Filter = keyof typeof words.filters;

const tests: Readonly<Record<Filter, (work: Work, id: string) => boolean>> = {
  all: () => true,
  safety: (work, id) => work.unit(id).safety,
  untranslated: (work, id) => work.standing(id) === 'untranslated',
  findings: (work, id) => Boolean(work.findings.get(id)?.length),
  machine: (work, id) => work.standing(id) === 'machine',
  stale: (work, id) => work.standing(id) === 'stale',
};

const filters = Object.keys(tests) as Filter[];

/** @param onFilter the person asks for other messages */
export const startFilter = (onFilter: () => void) => {
  const search = byId<HTMLInputElement>('search');
  let chosen: Filter = 'all';
  let counts: Partial<Record<Filter, number>> = {};

  const draw = () => {
    const choices = filters.map(
      (filter) =>
        html`<label
          ><input
            type="radio"
            name="filter"
            value=${filter}
            .checked=${live(filter === chosen)}
            @change=${() => {
              chosen = filter;
              onFilter();
            }}
          /><span>${words.filters[filter]} <span class="count">${counts[filter] ?? ''}</span></span></label
        >`,
    );
    render(choices, byId('filters'));
  };

  search.addEventListener('input', onFilter);
  draw();

  return {
    choose: (filter: Filter): void => {
      chosen = filter;
      search.value = '';
      draw();
    },

    /** Says how many messages each filter would show. */
    count: (work: Work): void => {
      const { units } = work.xliff;
      counts = Object.fromEntries(
        filters.map((filter) => [filter, units.filter(({ id }) => tests[filter](work, id)).length]),
      );
      draw();
    },

    /** Ids of the messages that are asked for. */
    visible: (work: Work): ReadonlySet<string> => {
      const wanted = search.value.trim().toLowerCase();
      const { units } = work.xliff;
      const found = units.filter(({ id, source, target = '', note }) => {
        const fits = [id, source, target, note].some((text) => text.toLowerCase().includes(wanted));
        return fits && tests[chosen](work, id);
      });
      say(byId('shown'), words.shown(found.length, units.length));
      return new Set(found.map(({ id }) => id));
    },
  };
};
