/** The list of messages, each with its English and its translation, in the order of the widgets. */
import { html, nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { byId } from './dom.js';
import type { Place } from './map.js';
import { rowTemplate, type Row, type RowEvents } from './row.js';
import { words } from './words.js';
import type { Work } from './work.js';

/** Rows below one heading of a widget. */
interface Section {
  readonly heading: string | undefined;
  readonly rows: Row[];
}

/** Rows of one widget, or of none. */
interface Part {
  readonly title: string;
  readonly sections: Section[];
}

const partsOf = (work: Work, places: readonly Place[]) => {
  const parts: Part[] = [];
  places.forEach(({ id, tag, section }, index) => {
    const before = places[index - 1];
    const isNewPart = !before || before.tag !== tag;
    if (isNewPart) parts.push({ title: tag ? words.widgets[tag] : words.elsewhere, sections: [] });
    const { sections } = parts.at(-1)!;
    if (isNewPart || before.section !== section) {
      const heading = section ? work.unit(section).source : words.below;
      sections.push({ heading: tag ? heading : undefined, rows: [] });
    }
    const unit = work.unit(id);
    sections
      .at(-1)!
      .rows.push({ id, index, opened: unit.target ?? '', before: unit.noteFrom('previous-source') });
  });
  return parts;
};

interface Shown {
  /** Ids of the messages that are shown. */
  readonly visible: ReadonlySet<string>;
  /** Id of the message that the preview shows, or none. */
  readonly chosen: string;
}

/** @returns draws the list, and each row anew only where something about it has changed */
export const fillList = (work: Work, places: readonly Place[], events: RowEvents) => {
  const parts = partsOf(work, places);

  return ({ visible, chosen }: Shown): void => {
    const isShown = ({ rows }: Section) => rows.some(({ id }) => visible.has(id));

    const item = (row: Row) => {
      const { id } = row;
      return html`<li
        class=${id === chosen ? 'message chosen' : 'message'}
        data-id=${id}
        data-state=${work.standing(id)}
        ?hidden=${!visible.has(id)}
      >
        ${guard([work.findings.get(id)], () => rowTemplate(work, row, events))}
      </li>`;
    };

    // A heading stands only above what is shown.
    const sectionTemplate = (section: Section) => {
      const isHidden = !isShown(section);
      const { heading, rows } = section;
      return html`${heading === undefined ? nothing : html`<h4 ?hidden=${isHidden}>${heading}</h4>`}
        <ul ?hidden=${isHidden}>
          ${rows.map(item)}
        </ul>`;
    };

    const template = parts.map(
      ({ title, sections }) =>
        html`<h3 ?hidden=${!sections.some(isShown)}>${title}</h3>
          ${sections.map(sectionTemplate)}`,
    );
    // What somebody has written into a field of another language goes with it.
    render(keyed(work, html`${template}`), byId('list'));
  };
};
