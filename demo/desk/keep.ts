/** Keeps the work in this browser as it changes, and says so. */
import { byId, say } from './dom.js';
import { keep } from './store.js';
import { words } from './words.js';
import type { Work } from './work.js';

/** @param onPause the person has stopped typing for a moment */
export const startKeeping = (opened: () => Work | undefined, onPause: () => void) => {
  /** Whether the browser holds what is shown here. */
  let isKept = true;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** Nothing is open any more, and nothing is to be kept. */
  const stop = () => {
    clearTimeout(pause);
    pause = undefined;
  };

  const save = () => {
    stop();
    const work = opened();
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
    const time = now.toLocaleTimeString('en-GB', { timeStyle: 'short' });
    say(byId('kept'), isKept ? words.keep.done(time) : words.keep.failed);
    byId('kept').classList.toggle('error', !isKept);
  };

  /** Whatever happens to the page, the last letters are kept. */
  const flush = () => {
    if (pause) save();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  addEventListener('beforeunload', (event) => {
    flush();
    if (!isKept && opened()?.dirty) event.preventDefault();
  });

  /** Something has changed. */
  const changed = () => {
    pause ??= setTimeout(() => {
      save();
      onPause();
    }, 300);
  };

  return { save, flush, stop, changed };
};
