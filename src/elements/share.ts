/** What there is to say of how it went: a key of `takeAlongWords`. */
export type Outcome = 'copied' | 'copyFailed' | 'shareFailed';

/** Puts a list on the clipboard. */
export const copyList = async (text: string): Promise<Outcome> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copyFailed';
  }
};

/** Opens the system's own sheet. Says nothing where it worked or the person thought better of it. */
export const shareList = async (text: string, title: string): Promise<Outcome | undefined> => {
  try {
    await navigator.share({ title, text });
    return undefined;
  } catch (error) {
    return (error as Error).name === 'AbortError' ? undefined : 'shareFailed';
  }
};
