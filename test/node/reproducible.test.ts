import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn, read } from './dist.js';

const hashes = (folder: string) =>
  filesIn(folder)
    .sort()
    .map(
      (file) =>
        `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    );

describe('the build', () => {
  it('gives the same bytes a second time', { timeout: 120_000 }, () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', 'dist-again'], { stdio: 'pipe' });
    assert.deepEqual(hashes('dist-again'), hashes('dist'));
    writeFileSync('dist-again/leg-twitch.js', `${read('dist/leg-twitch.js')} `);
    assert.notDeepEqual(hashes('dist-again'), hashes('dist'));
    rmSync('dist-again', { recursive: true });
  });
});
