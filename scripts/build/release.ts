import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed, contentNumber, reviewed } from '../../src/content/review.js';
import { version } from '../../src/version.js';
import { brotliSize } from '../brotli.js';
import type { BuiltLanguage } from './locales.js';

interface ReleasedFile {
  readonly bytes: number;
  /** Bytes on the wire at brotli's best. */
  readonly brotli: number;
  /** For `integrity` attributes. */
  readonly integrity: string;
}

const filesIn = (folder: string, below = ''): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(below, entry.name);
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();

const describe = (file: string): ReleasedFile => {
  const content = readFileSync(file);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { bytes: content.length, brotli: brotliSize(content), integrity };
};

/** Writes `release.json`: what a release holds, and how far its content and languages are reviewed. */
export const writeRelease = (out: string, languages: readonly BuiltLanguage[]): void => {
  const release = {
    version,
    content: { version: contentNumber, date: changed },
    // `reviewed`: date of a clinician's review, or null while there was none.
    languages: {
      en: { source: true, reviewed: reviewed || null },
      ...Object.fromEntries(
        languages.map(({ locale, name, dir, review, withheld }) => [
          locale,
          { name, dir, messages: review, inEnglishUntilReviewed: withheld },
        ]),
      ),
    },
    files: Object.fromEntries(filesIn(out).map((file) => [file, describe(join(out, file))])),
  };
  writeFileSync(join(out, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);
};
