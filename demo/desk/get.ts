/** What the desk asks the site for. */

/** The site's folder, from this page. */
const site = '../../';

/** Something of the site cannot be had. */
export class Missing extends Error {
  /** From the site's folder. */
  readonly path: string;
  /** Whether the site has answered; otherwise there may be no connection. */
  readonly isAnswered: boolean;

  constructor(path: string, { isAnswered }: { isAnswered: boolean }) {
    super(`${path} cannot be had`);
    this.path = path;
    this.isAnswered = isAnswered;
  }
}

const get = async <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> => {
  let isAnswered = false;
  try {
    const response = await fetch(site + path);
    isAnswered = true;
    if (response.ok) return await read(response);
  } catch {
    // Told by what is thrown below.
  }
  throw new Missing(path, { isAnswered });
};

/** @throws {Missing} */
export const getText = (path: string): Promise<string> => get(path, (response) => response.text());

/**
 * A server that answers every address with some page has not got what was asked for, either.
 * @throws {Missing}
 */
export const getJson = <T>(path: string): Promise<T> =>
  get(path, (response) => response.json() as Promise<T>);

/**
 * Waits for a script that index.html loads; a browser loads it once.
 * @throws {Missing}
 */
export const whenLoaded = async (path: string): Promise<void> => {
  const address = new URL(site + path, document.baseURI).href;
  try {
    await import(address);
  } catch {
    throw new Missing(path, { isAnswered: false });
  }
};
