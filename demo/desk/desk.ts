/** The desk for the language that is open: list, preview, keeping, downloading, review sheet. */
import { html, render } from 'lit';
import type { Message } from '../../i18n/xliff.js';
import { byId, download, say } from './dom.js';
import { startFilter } from './filter.js';
import { startKeeping } from './keep.js';
import { fullName } from './language.js';
import { fillList } from './list.js';
import { tags, type Place, type Tag } from './map.js';
import { startPreview } from './preview.js';
import { plainly } from './row.js';
import { startSheet } from './sheet.js';
import { words } from './words.js';
import type { Work } from './work.js';

interface Given {
  readonly english: readonly Message[];
  readonly places: readonly Place[];
  /** Where widgets are drawn out of sight. */
  readonly twinPlace: HTMLElement;
}

export type Desk = ReturnType<typeof startDesk>;

export const startDesk = ({ english, places, twinPlace }: Given) => {
  const widget = byId<HTMLSelectElement>('widget');
  const hands = byId<HTMLInputElement>('hands');
  let work: Work | undefined;
  let drawList: ReturnType<typeof fillList> | undefined;
  let visible: ReadonlySet<string> = new Set();
  let chosen = '';
  let later: ReturnType<typeof setTimeout> | undefined;

  render(
    tags.map((tag) => html`<option value=${tag}>${words.widgets[tag]}</option>`),
    widget,
  );

  const list = () => drawList?.({ visible, chosen });

  /** Not done while somebody types, so that no message goes from under their hands. */
  const applyFilter = () => {
    if (!work) return;
    visible = filter.visible(work);
    list();
  };

  const filter = startFilter(applyFilter);

  const preview = startPreview({
    pane: byId('pane'),
    twinPlace,
    english,
    places,
    onPick: (id) => goTo(id),
    onSwitch: (tag) => (widget.value = tag),
  });

  const choose = (id: string, page = false) => {
    chosen = id;
    list();
    const place = places.find((each) => each.id === id);
    say(byId('where'), place?.tag ? '' : words.notInWidgets);
    return preview.locate(id, page);
  };

  /** Leads to a message. */
  const goTo = (id: string) => {
    if (!visible.has(id)) {
      filter.choose('all');
      applyFilter();
    }
    const row = byId('list').querySelector(`[data-id="${id}"]`);
    row?.querySelector('textarea')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };

  const count = () => {
    if (!work) return;
    const counted = work.count();
    byId<HTMLProgressElement>('bar').value = 1 - counted.untranslated / counted.total;
    say(byId('progress'), words.progress(counted));
    say(byId('check'), words.check(counted.errors, counted.warnings));
    filter.count(work);
  };

  /** What a screen reader hears once somebody has stopped typing. */
  const speakFindings = (id: string) => {
    clearTimeout(later);
    later = setTimeout(() => {
      const found = work?.findings.get(id) ?? [];
      say(
        byId('live'),
        words.findings(found.length) + found.map(({ message }) => plainly(message)).join(' '),
      );
    }, 800);
  };

  const changed = (id: string) => {
    if (!work) return;
    list();
    void preview.speak(work.language.tag, work.page());
    speakFindings(id);
    keeping.changed();
  };

  const keeping = startKeeping(() => work, count);

  const saveFile = () => {
    if (!work) return;
    const file = `${work.language.tag}.xlf`;
    download(file, String(work));
    work.dirty = false;
    keeping.save();
    say(byId('downloaded'), words.downloaded(file, work.count().errors));
  };

  byId('check').addEventListener('click', () => {
    filter.choose('findings');
    applyFilter();
    byId('list').focus();
  });
  widget.addEventListener('change', () => void preview.show(widget.value as Tag));
  hands.addEventListener('change', () => preview.setHands(hands.checked));
  byId('download').addEventListener('click', saveFile);
  const updateSheet = startSheet(() => work, places);

  return {
    /** Tag of the language that is open. */
    get tag(): string | undefined {
      return work?.language.tag;
    },

    /** Its file, to the last letter. */
    get text(): string {
      return work ? String(work) : '';
    },

    /** Whether it holds what no file holds. */
    get dirty(): boolean {
      return Boolean(work?.dirty);
    },

    /** @param options.isNew the browser has yet to keep it */
    open: async (opened: Work, { isNew }: { isNew: boolean }): Promise<void> => {
      keeping.flush();
      work = opened;
      const { tag, name } = work.language;
      say(byId('opened'), fullName(tag, name));
      say(byId('kept'), '');
      say(byId('downloaded'), '');
      chosen = '';
      drawList = fillList(work, places, {
        onEdit: (id, text) => {
          opened.edit(id, text);
          changed(id);
        },
        onState: (id, state) => {
          opened.setState(id, state);
          changed(id);
        },
        onFocus: (id) => void choose(id),
        onShow: (id) => void choose(id, true),
      });
      count();
      filter.choose('all');
      applyFilter();
      byId('desk').hidden = false;
      void preview.speak(tag, work.page());
      void preview.show(widget.value as Tag);
      if (isNew) keeping.save();
      updateSheet();
      await preview.ready();
    },

    /** Keeps what has just been written. */
    flush: keeping.flush,

    /** Nothing is open any more. */
    close: (): void => {
      keeping.stop();
      work = undefined;
      byId('desk').hidden = true;
    },
  };
};
