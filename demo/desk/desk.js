// @ts-check
/**
 * The desk for the language that is open: list, preview, keeping, downloading, review sheet.
 *
 * @import { Message } from '../../i18n/xliff.js'
 * @import { Place, Tag } from './map.js'
 * @import { Work } from './work.js'
 */
import { fullName } from './language.js';
import { byId, download, say } from './dom.js';
import { startKeeping } from './keep.js';
import { applyFilter, chooseFilter, countFilters, onFilter } from './filter.js';
import { fillList, plainly } from './list.js';
import { tags } from './map.js';
import { startPreview } from './preview.js';
import { startSheet } from './sheet.js';
import { words } from './words.js';

const widget = /** @type {HTMLSelectElement} */ (byId('widget'));

/** @param {{ english: readonly Message[], places: readonly Place[], twinPlace: HTMLElement }} given */
export const startDesk = ({ english, places, twinPlace }) => {
  /** @type {Work | undefined} */
  let work;
  /** @type {ReturnType<typeof fillList>} */
  let cards = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  const preview = startPreview({
    pane: byId('pane'),
    twinPlace,
    english,
    places,
    onPick: (id) => goTo(id),
    onSwitch: (tag) => (widget.value = tag),
  });

  /** @param {string} id */
  const choose = (id, page = false) => {
    for (const [other, { card }] of cards) card.classList.toggle('chosen', other === id);
    const place = places.find((each) => each.id === id);
    say(byId('where'), place?.tag ? '' : words.notInWidgets);
    return preview.locate(id, page);
  };

  /** Leads to a message. @param {string} id */
  const goTo = (id) => {
    const card = cards.get(id);
    if (!card || !work) return;
    if (card.card.hidden) {
      chooseFilter('all');
      applyFilter(work, cards);
    }
    card.target.focus({ preventScroll: true });
    card.card.scrollIntoView({ block: 'nearest' });
  };

  const count = () => {
    if (!work) return;
    const counted = work.count();
    /** @type {HTMLProgressElement} */ (byId('bar')).value = 1 - counted.untranslated / counted.total;
    say(byId('progress'), words.progress(counted));
    say(byId('check'), words.check(counted.errors, counted.warnings));
    countFilters(work);
  };

  /** What a screen reader hears once somebody has stopped typing. @param {string} id */
  const speakFindings = (id) => {
    clearTimeout(later);
    later = setTimeout(() => {
      const found = work?.findings.get(id) ?? [];
      say(
        byId('live'),
        words.findings(found.length) + found.map(({ message }) => plainly(message)).join(' '),
      );
    }, 800);
  };

  /** @param {string} id */
  const changed = (id) => {
    if (!work) return;
    cards.get(id)?.update();
    void preview.speak(work.language.tag, work.page());
    speakFindings(id);
    keeping.changed();
  };

  const keeping = startKeeping(() => work, count);

  onFilter(() => work && applyFilter(work, cards));
  byId('check').addEventListener('click', () => {
    chooseFilter('findings');
    if (work) applyFilter(work, cards);
    byId('list').focus();
  });
  for (const tag of tags) widget.append(new Option(words.widgets[tag], tag));
  widget.addEventListener('change', () => void preview.show(/** @type {Tag} */ (widget.value)));
  byId('hands').addEventListener('change', ({ target }) =>
    preview.setHands(/** @type {HTMLInputElement} */ (target).checked),
  );

  const saveFile = () => {
    if (!work) return;
    const file = `${work.language.tag}.xlf`;
    download(file, String(work));
    work.dirty = false;
    keeping.save();
    say(byId('downloaded'), words.downloaded(file, work.count().errors));
  };
  byId('download').addEventListener('click', saveFile);

  const sheet = startSheet(() => work, places);

  return {
    /** Tag of the language that is open. */
    get tag() {
      return work?.language.tag;
    },

    /** Its file, to the last letter. */
    get text() {
      return work ? String(work) : '';
    },

    /** Whether it holds what no file holds. */
    get dirty() {
      return Boolean(work?.dirty);
    },

    /** @param {Work} opened @param {{ isNew: boolean }} options `isNew`: the browser has yet to keep it */
    open: async (opened, { isNew }) => {
      keeping.flush();
      work = opened;
      const { tag, name } = work.language;
      say(byId('opened'), fullName(tag, name));
      say(byId('kept'), '');
      say(byId('downloaded'), '');
      cards = fillList({
        work,
        places,
        onEdit: (id, text) => {
          work?.edit(id, text);
          changed(id);
        },
        onState: (id, state) => {
          work?.setState(id, state);
          changed(id);
        },
        onFocus: (id) => void choose(id),
        onShow: (id) => void choose(id, true),
      });
      count();
      chooseFilter('all');
      applyFilter(work, cards);
      byId('desk').hidden = false;
      void preview.speak(tag, work.page());
      void preview.show(/** @type {Tag} */ (widget.value));
      if (isNew) keeping.save();
      sheet();
      await preview.ready();
    },

    /** Keeps what has just been written. */
    flush: keeping.flush,

    /** Nothing is open any more. */
    close: () => {
      keeping.stop();
      work = undefined;
      byId('desk').hidden = true;
    },
  };
};
