// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { html, launch, openPage, serve } from './helpers.js';

const browser = await launch();

/** @type {string} */
let folder;

/** A copy of the project, built after `change`, and a page of it. @param {(copy: string) => void} change */
const build = (change) => {
  rmSync('build/changed', { recursive: true, force: true });
  folder = resolve('build/changed');
  for (const path of ['src', 'locales', 'scripts', 'demo'])
    cpSync(path, join(folder, path), { recursive: true });
  for (const path of [
    'package.json',
    'rollup.config.js',
    'tsconfig.json',
    'tsconfig.build.json',
    'lit-localize.json',
  ]) {
    cpSync(path, join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  change(folder);
  execFileSync(process.execPath, ['scripts/build.js'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** @param {string} path @param {string | RegExp} from @param {string} to */
const edit = (path, from, to) => {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${path} has no ${from}`);
  writeFileSync(file, changed);
};

const command = (/** @type {string[]} */ ...given) =>
  execFileSync(process.execPath, ['scripts/i18n/main.js', ...given], { cwd: folder, encoding: 'utf8' });

/**
 * How a text stands in the checklist: its own language as a browser or screen reader takes it, or nothing.
 * @param {string} lang @param {RegExp} text
 */
const spoken = async (lang, text) => {
  const { address } = await serve({
    '/': html(
      `<twitch-warning-signs lang="${lang}"></twitch-warning-signs>`,
      '<script type="module" src="/build/changed/dist/leg-twitch.js"></script>',
    ),
  });
  const { page, close } = await openPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = page.locator('twitch-warning-signs').getByText(text).first();
  const language = (await found.count())
    ? await found.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
    : undefined;
  await close();
  return language;
};

describe('a translation whose English has changed, and a language that has just been started', () => {
  before(() => {
    build((copy) => {
      // Approved by a clinician, as the command writes it.
      execFileSync(
        process.execPath,
        [
          'scripts/i18n/main.js',
          'sign',
          'es',
          '--name',
          'Dr. A. Prueba',
          'sign.medicine.detail',
          'sign.tongue.detail',
        ],
        { cwd: copy, stdio: 'ignore' },
      );
      // The opposite of what was approved, and a label that harms nobody.
      edit('src/content/warning-signs.ts', 'Do not stop it yourself.', 'You may stop it yourself.');
      edit('src/content/common.ts', "'Print my list'", "'Print this list'");
      command('add', 'sw');
      edit(
        'locales/sw.xlf',
        /(<trans-unit id="warning-signs\.heading"[^>]*>\s*<source>[^<]*<\/source>)/,
        '$1\n  <target state="translated">Kutikisika kwa misuli: wakati wa kumwona daktari</target>',
      );
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is shown in English, marked so, where it is about safety', async () => {
    assert.equal(await spoken('es', /^You may stop it yourself\.$/), 'en');
    assert.equal(await spoken('es', /No (lo|la) (deje|suspenda|interrumpa)/), undefined);
  });

  it('stays where it is not, or where its own English has not changed', async () => {
    assert.equal(await spoken('es', /lengua/), 'es');
  });

  it('is demoted in its file, and its sign-off is void, once somebody brings the files in step', () => {
    command();
    const unit = (/** @type {string} */ id) =>
      new RegExp(`<trans-unit id="${id}"[\\s\\S]*?</trans-unit>`).exec(
        readFileSync(join(folder, 'locales/es.xlf'), 'utf8'),
      )?.[0] ?? '';
    assert.match(unit('sign\\.medicine\\.detail'), /state="needs-review-translation"/);
    assert.match(unit('sign\\.tongue\\.detail'), /state="signed-off"/);
  });

  it('shows Swahili where it is translated, and English, so marked, elsewhere', async () => {
    assert.equal(await spoken('sw', /^Kutikisika kwa misuli/), 'sw');
    assert.equal(await spoken('sw', /a muscle is getting smaller/), 'en');
  });
});
