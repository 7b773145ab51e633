import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../i18n/xliff.js';
import { changed, contentNumber, isReviewed, nextReview } from '../../src/content/review.js';
import { review } from '../../src/generated/review.js';
import { version } from '../../src/version.js';
import { brotliSize } from '../brotli.js';
import { releasedStatements } from '../review/released.js';
import { readReviews } from '../review/reviews.js';
import { reviewStatements } from '../review/statements.js';
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

/** Writes `statements.json`: all that the content says, on what it rests, and who has reviewed it. */
export const writeStatements = (out: string, english: readonly Message[]): void => {
  const statements = releasedStatements(reviewStatements(english), readReviews());
  writeFileSync(join(out, 'statements.json'), `${JSON.stringify(statements, null, 1)}\n`);
};

/** Writes `release.json`: what a release holds, and how far its content and languages are reviewed. */
export const writeRelease = (out: string, languages: readonly BuiltLanguage[]): void => {
  const release = {
    version,
    // How many statements are reviewed, of how many, and when last; see `statements.json`.
    content: { version: contentNumber, date: changed, nextReview, review },
    // `reviewed`: date of a clinician's review of every statement, or null while there was none.
    languages: {
      en: { source: true, reviewed: isReviewed(review) ? review.last : null },
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
