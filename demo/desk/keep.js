// @ts-check
/**
 * Keeps the work in this browser as it changes, and says so.
 *
 * @import { Work } from './work.js'
 */
import { byId, say } from './dom.js';
import { keep } from './store.js';
import { words } from './words.js';

/**
 * @param {() => Work | undefined} opened
 * @param {() => void} onPause the person has stopped typing for a moment
 */
export const startKeeping = (opened, onPause) => {
  /** Whether the browser holds what is shown here. */
  let isKept = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  const save = () => {
    clearTimeout(pause);
    pause = undefined;
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

  return {
    save,
    flush,

    /** Something has changed. */
    changed: () => {
      pause ??= setTimeout(() => {
        save();
        onPause();
      }, 300);
    },

    /** Nothing is open any more, and nothing is to be kept. */
    stop: () => {
      clearTimeout(pause);
      pause = undefined;
    },
  };
};
