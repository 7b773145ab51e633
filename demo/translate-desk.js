// @ts-check
/**
 * The desk for the language that is open: list, preview, keeping, downloading, review sheet.
 *
 * @import { Message } from '../scripts/i18n/xliff.js'
 * @import { Place, Tag } from './translate-map.js'
 * @import { Work } from './translate-work.js'
 */
import { fullName } from './translate-language.js';
import { byId, download, say } from './translate-dom.js';
import { applyFilter, chooseFilter, countFilters, onFilter } from './translate-filter.js';
import { fillList } from './translate-list.js';
import { tags } from './translate-map.js';
import { startPreview } from './translate-preview.js';
import { startSheet } from './translate-sheet.js';
import { keep } from './translate-store.js';
import { words } from './translate-words.js';

const widget = /** @type {HTMLSelectElement} */ (byId('widget'));

/** @param {{ english: readonly Message[], places: readonly Place[], twinPlace: HTMLElement }} given */
export const startDesk = ({ english, places, twinPlace }) => {
  /** @type {Work | undefined} */
  let work;
  /** @type {ReturnType<typeof fillList>} */
  let cards = new Map();
  /** Whether the browser holds what is shown here. */
  let isKept = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
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

  const save = () => {
    clearTimeout(soon);
    soon = undefined;
    if (!work) return;
    const now = new Date();
    const { tag, name } = work.language;
    isKept = keep(tag, {
      name,
      text: String(work),
      archive: work.archive.units.length ? String(work.archive) : '',
      dirty: work.dirty,
      changed: now.toISOString(),
    });
    const time = now.toLocaleTimeString('en', { timeStyle: 'short' });
    say(byId('kept'), isKept ? words.keep.done(time) : words.keep.failed);
    byId('kept').classList.toggle('error', !isKept);
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
      say(byId('live'), words.findings(found.length) + found.map(({ message }) => message).join(' '));
    }, 800);
  };

  /** @param {string} id */
  const changed = (id) => {
    if (!work) return;
    cards.get(id)?.update();
    void preview.speak(work.language.tag, work.page());
    speakFindings(id);
    soon ??= setTimeout(() => {
      count();
      save();
    }, 300);
  };

  /** Whatever happens to the page, the last letters are kept. */
  const flush = () => {
    if (soon) save();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  addEventListener('beforeunload', (event) => {
    flush();
    if (!isKept && work?.dirty) event.preventDefault();
  });

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
    save();
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

    /** @param {Work} opened @param {{ isNew: boolean }} options whether the browser has yet to keep it */
    open: async (opened, { isNew }) => {
      flush();
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
      if (isNew) save();
      sheet();
      await preview.ready();
    },

    /** Nothing is open any more. */
    close: () => {
      clearTimeout(soon);
      soon = undefined;
      work = undefined;
      byId('desk').hidden = true;
    },
  };
};
