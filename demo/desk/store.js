// @ts-check
/**
 * Where a translator's work is kept: in this browser and nowhere else.
 *
 * @typedef {object} Kept
 * @property {string} name the language's own name
 * @property {string} text the .xlf file
 * @property {string} archive what the English no longer has, as an .xlf file
 * @property {boolean} dirty whether something has changed since it was last downloaded or opened
 * @property {string} changed when, ISO 8601
 */

const prefix = 'leg-twitch-desk.';
const workOf = (/** @type {string} */ tag) => `${prefix}work.${tag}`;
const current = `${prefix}current`;

/** Where storage is switched off, even asking for it throws. */
const storage = () => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

/** @param {string} key @param {string} value @returns {boolean} whether it could be kept */
const put = (key, value) => {
  try {
    storage()?.setItem(key, value);
    return storage() !== undefined;
  } catch {
    return false;
  }
};

const ours = () => Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));

/** @param {string} tag @param {Kept} work @returns {boolean} whether it could be kept */
export const keep = (tag, work) => put(workOf(tag), JSON.stringify(work));

/** @param {string} tag @returns {Kept | undefined} */
export const kept = (tag) => {
  try {
    const { name, text, archive, dirty, changed } = JSON.parse(storage()?.getItem(workOf(tag)) ?? '');
    if (typeof text !== 'string') return undefined;
    return {
      name: `${name}`,
      text,
      archive: `${archive ?? ''}`,
      dirty: Boolean(dirty),
      changed: `${changed}`,
    };
  } catch {
    return undefined;
  }
};

/** Tags of all languages with work in this browser. */
export const keptTags = () =>
  ours()
    .flatMap((key) => (key.startsWith(workOf('')) ? key.slice(workOf('').length) : []))
    .sort();

/** The language worked on last. */
export const lastTag = () => storage()?.getItem(current) ?? undefined;

/** @param {string} tag */
export const setLastTag = (tag) => put(current, tag);

/** @param {string} tag */
export const drop = (tag) => storage()?.removeItem(workOf(tag));

/** Takes away all that this page has kept. */
export const forget = () => {
  for (const key of ours()) storage()?.removeItem(key);
};

/** Calls `then` with the tag when another tab of this browser has kept work. @param {(tag: string) => void} then */
export const onOtherTab = (then) =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(workOf('')) && newValue) then(key.slice(workOf('').length));
  });
