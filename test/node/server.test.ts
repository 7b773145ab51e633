import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
};

/** What code for servers can import, one name for each pattern; types and data aside. */
const entries = Object.entries(exports)
  .filter(([, target]) => typeof target === 'string' || 'default' in target)
  .map(([name]) => name.replace(/^\./, 'leg-twitch'))
  .filter((name) => !/\.(json|css)$/.test(name))
  .map((name) => name.replace('*', 'es'));

/** Runs a module in a Node of its own, where using a DOM is an error, as there is none. */
const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('on a server', () => {
  it('there are entries to import', () => {
    for (const name of ['leg-twitch', 'leg-twitch/define.js', 'leg-twitch/fhir.js', 'leg-twitch/text.js']) {
      assert.ok(entries.includes(name), name);
    }
  });

  for (const entry of entries) {
    it(`importing ${entry} neither touches a DOM nor throws`, () => {
      assert.equal(run(`await import('${entry}');`), '');
    });
  }

  it('an import that does touch one is caught (planted)', () => {
    assert.throws(() => run('document.title;'), /document is not defined/);
    assert.throws(() => run("await import('./dist/leg-twitch.js');"), /ReferenceError/);
  });

  it('the text of a list can be made, in any language of the build', () => {
    const text = run(
      `const { toText } = await import('leg-twitch/text.js');
      process.stdout.write(toText(['sign.worry'], { locale: 'es-MX', region: 'us' }));`,
    );
    assert.match(text, /médico/);
  });

  it('the content can be had in another language', () => {
    const heading = run(
      `const { warningSigns } = await import('leg-twitch/content.js');
      const { loadLocale, withLocale } = await import('leg-twitch/locale.js');
      await loadLocale('de');
      process.stdout.write(withLocale('de', () => warningSigns().list.heading));`,
    );
    assert.match(heading, /Liste/);
  });
});
