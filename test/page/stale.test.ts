import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { drawn, html, launch, openPage, serve } from './helpers.js';

const browser = await launch();

mkdirSync('build', { recursive: true });
const folder = mkdtempSync('build/changed-');
after(() => rmSync(folder, { recursive: true }));

/** Runs one of the project's scripts on the copy. */
const run = (script: string, ...given: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...given], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const edit = (path: string, from: string | RegExp, to: string) => {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${path} has no ${from}`);
  writeFileSync(file, changed);
};

/** How a text stands in the checklist: its own language as a browser or screen reader takes it, or nothing. */
const spoken = async (lang: string, text: RegExp) => {
  const { address } = await serve({
    '/': html(
      `<twitch-warning-signs lang="${lang}"></twitch-warning-signs>`,
      `<script type="module" src="/${folder}/page/leg-twitch.js"></script>`,
    ),
  });
  const { page, close } = await openPage(browser);
  await page.goto(address);
  await drawn(page);
  const found = page.locator('twitch-warning-signs').getByText(text).first();
  const language = (await found.count())
    ? await found.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
    : undefined;
  await close();
  return language;
};

describe('a translation whose English has changed, and a language that has just been started', () => {
  before(async () => {
    for (const path of ['src', 'locales', 'scripts', 'i18n']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    for (const path of ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'lit-localize.json']) {
      cpSync(path, join(folder, path));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    // Approved by a clinician, as the command writes it.
    run(
      'i18n/main.ts',
      'sign',
      'es',
      '--name',
      'Dr. A. Prueba',
      'sign.medicine.detail',
      'sign.tongue.detail',
    );
    // The opposite of what was approved, and a label that harms nobody.
    edit('src/content/warning-signs.ts', 'Do not stop it yourself.', 'You may stop it yourself.');
    edit('src/content/common.ts', "'Print my list'", "'Print this list'");
    run('i18n/main.ts', 'add', 'sw');
    edit(
      'locales/sw.xlf',
      /(<trans-unit id="warning-signs\.heading"[^>]*>\s*<source>[^<]*<\/source>)/,
      '$1\n  <target state="translated">Kutikisika kwa misuli: wakati wa kumwona daktari</target>',
    );
    // What the build makes of locales/ for a page; how small it then becomes is not asked here.
    run('generate.ts');
    await build({
      entryPoints: [join(folder, 'src/leg-twitch.ts')],
      outdir: join(folder, 'page'),
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      // package.json speaks of the built files; the sources of an entry have effects too.
      ignoreAnnotations: true,
    });
  });

  it('is shown in English, marked so, where it is about safety', async () => {
    assert.equal(await spoken('es', /^You may stop it yourself\.$/), 'en');
    assert.equal(await spoken('es', /No (lo|la) (deje|suspenda|interrumpa)/), undefined);
  });

  it('stays where it is not, or where its own English has not changed', async () => {
    assert.equal(await spoken('es', /lengua/), 'es');
  });

  it('is demoted in its file, and its sign-off is void, once somebody brings the files in step', () => {
    run('i18n/main.ts');
    const unit = (id: string) =>
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
