/** Where a translator's work is kept: in this browser and nowhere else. */

export interface Kept {
  /** The language's own name. */
  readonly name: string;
  /** The .xlf file. */
  readonly text: string;
  /** What the English no longer has, as an .xlf file. */
  readonly archive: string;
  /** Whether something has changed since it was last downloaded or opened. */
  readonly dirty: boolean;
  /** When, ISO 8601. */
  readonly changed: string;
}

const prefix = 'leg-twitch-desk.';
const workOf = (tag: string) => `${prefix}work.${tag}`;
const current = `${prefix}current`;

/** Where storage is switched off, even asking for it throws. */
const storage = () => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

/** Whether it could be kept. */
const put = (key: string, value: string) => {
  try {
    storage()?.setItem(key, value);
    return storage() !== undefined;
  } catch {
    return false;
  }
};

const ours = () => Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));

/** @returns whether it could be kept */
export const keep = (tag: string, work: Kept): boolean => put(workOf(tag), JSON.stringify(work));

export const kept = (tag: string): Kept | undefined => {
  try {
    const { name, text, archive, dirty, changed } = JSON.parse(
      storage()?.getItem(workOf(tag)) ?? '',
    ) as Partial<Record<keyof Kept, unknown>>;
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
export const keptTags = (): string[] =>
  ours()
    .flatMap((key) => (key.startsWith(workOf('')) ? key.slice(workOf('').length) : []))
    .sort();

/** The language worked on last. */
export const lastTag = (): string | undefined => storage()?.getItem(current) ?? undefined;

export const setLastTag = (tag: string): boolean => put(current, tag);

export const drop = (tag: string): void => storage()?.removeItem(workOf(tag));

/** Takes away all that this page has kept. */
export const forget = (): void => {
  for (const key of ours()) storage()?.removeItem(key);
};

/** Calls `then` with the tag when another tab of this browser has kept work. */
export const onOtherTab = (then: (tag: string) => void): void =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(workOf('')) && newValue) then(key.slice(workOf('').length));
  });
