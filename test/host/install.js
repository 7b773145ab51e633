// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder as its lock file says, unless that is done.
 * @param {string} folder
 */
export const install = (folder) => {
  const changed = (/** @type {string} */ file) =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  execFileSync('npm', ['ci', '--silent'], { cwd: folder, shell: process.platform === 'win32' });
};

/**
 * Puts this package where a host's own packages are, with exactly the files that npm would bring.
 * @param {string} folder
 */
export const installOurs = (folder) => {
  const place = join(folder, 'node_modules', 'leg-twitch');
  rmSync(place, { recursive: true, force: true });
  for (const file of ['package.json', 'dist']) cpSync(file, join(place, file), { recursive: true });
};
