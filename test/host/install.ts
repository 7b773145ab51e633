import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Frameworks, and LHC-Forms, each with what they need: apart from what every developer installs. */
const hosts = ['test/host', 'test/host/lforms'];

/** Installs the packages of a folder as its lock file says, unless that is done. */
const installPackages = async (folder: string) => {
  const changed = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  await promisify(execFile)('npm', ['ci', '--silent', '--ignore-scripts'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
};

/** Says of every other file what is in it. */
const release = (folder: string) => {
  const file = join(folder, 'dist/release.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/**
 * Puts this package where a host's own packages are, with exactly the files that npm would bring, unless they are
 * there: a test that runs beside this one may be reading them.
 */
const installOurs = (folder: string) => {
  const place = join(folder, 'node_modules', 'leg-twitch');
  if (release(place) === release('.')) return;
  rmSync(place, { recursive: true, force: true });
  for (const file of ['package.json', 'dist']) cpSync(file, join(place, file), { recursive: true });
};

/** All that the tests of this folder need. */
export const install = async () => {
  await Promise.all(hosts.map(installPackages));
  installOurs('test/host');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await install();
