import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const read = (path: string) => readFileSync(path, 'utf8');

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

interface ReleasedLanguage {
  source?: true;
  reviewed?: string | null;
  messages?: Record<
    'total' | 'machine' | 'translated' | 'final' | 'signedOff' | 'stale' | 'untranslated',
    number
  >;
  inEnglishUntilReviewed?: string[];
}

export interface Release {
  version: string;
  content: { review: { reviewed: number; total: number; last: string } };
  languages: Record<string, ReleasedLanguage>;
  files: Record<string, { bytes: number; brotli: number; integrity: string }>;
}

export const release = JSON.parse(read('dist/release.json')) as Release;
