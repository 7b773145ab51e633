import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { contentDates, messageKey } from '../../demo/desk/source.js';
import { pageLanguage } from '../../i18n/page.js';
import { run } from '../../scripts/i18n/commands.js';
import { extract, loadLocales } from '../../scripts/i18n/files.js';
import {
  axeFindings,
  downloaded,
  fileOf,
  give,
  highlighted,
  message,
  openDesk,
  openLanguage,
  problem,
  shareDesk,
  start,
  stickingOut,
  swahili,
  target,
  unit,
  widget,
  type OpenOptions,
} from './desk.js';
import { html, launch, openPage, serve } from './helpers.js';
import { misfits } from './misfits.js';

/** What the scripts of a page share. */
interface Shared {
  readonly data: Map<string, unknown>;
  readonly elements: Set<{ requestUpdate(): void }>;
}

const browser = await launch();
const { address, log } = await serve({
  '/swahili': html('<twitch-warning-signs lang="sw" region="gb">fallback</twitch-warning-signs>'),
});

const open = (options?: OpenOptions) => openDesk(browser, address, options);

const share = (options?: OpenOptions) => shareDesk(browser, address, options);

/** A copy of what `npm run i18n` and the build read, to put a language into. */
const copyOfProject = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync('locales', join(folder, 'locales'), { recursive: true });
  for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(folder, name));
  for (const name of ['lit-localize.json', 'tsconfig.json', 'tsconfig.build.json']) {
    copyFileSync(name, join(folder, name));
  }
  return folder;
};

const inFolder = <T>(folder: string, task: () => T): T => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return task();
  } finally {
    process.chdir(before);
  }
};

/** `npm run i18n -- …` */
const i18n = (folder: string, ...args: string[]) => {
  const said: string[] = [];
  const console = mock.method(globalThis.console, 'log', (line: string) => said.push(line));
  try {
    return { status: inFolder(folder, () => run(args, () => english)), said: said.join('\n') };
  } finally {
    console.mock.restore();
  }
};

const english = extract();

/** How many messages there are, and how many of them are about safety. */
const all = english.length;
const safety = english.filter(({ note }) => note.startsWith('SAFETY.')).length;
assert.ok(all > 150 && safety > 40 && safety < all);

interface Release {
  readonly languages: Record<string, { readonly messages: Record<'total' | 'untranslated', number> }>;
}

/** How many have a translation, as the build counts them. */
const translated = (language: string) => {
  const { languages } = JSON.parse(readFileSync('dist/release.json', 'utf8')) as Release;
  const { total = 0, untranslated = 0 } = languages[language]?.messages ?? {};
  assert.equal(total, all);
  return total - untranslated;
};

describe('a new translator', () => {
  const desk = share();

  it('starts Swahili, translates ten messages, sees them in the widget, and has a file that builds', async () => {
    const { page, said, close } = await open();
    await start(page, 'Swahili');
    await page.getByRole('heading', { name: 'Kiswahili (Swahili, sw)' }).waitFor();
    for (const [id, text] of Object.entries(swahili)) await target(page, id).fill(text);
    await page.getByText(`10 of ${all} messages translated`).waitFor();
    await page.getByText(/^Kept in this browser/).waitFor();
    await page.getByLabel('Which widget').selectOption('Checklist: when to see a doctor');
    const weakness = widget(page).getByText(swahili['sign.weakness']).first();
    await weakness.waitFor();
    assert.equal(await weakness.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), 'sw');
    const softness = widget(page).getByText('a muscle feels softer than before').first();
    assert.equal(await softness.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), 'en');

    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await page.getByText(`10 of ${all} messages translated`).waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await widget(page).getByText(swahili['sign.weakness']).first().waitFor();

    const { name, text } = await downloaded(page);
    assert.equal(name, 'sw.xlf');
    await page.getByText('Downloaded sw.xlf. It has no errors.').waitFor();
    assert.deepEqual(said, []);
    await close();

    const folder = copyOfProject();
    writeFileSync(join(folder, 'locales/sw.xlf'), text);
    assert.doesNotMatch(i18n(folder).said, /sw\.xlf: \d/, 'the command has nothing to bring in step');
    const { status, said: checked } = i18n(folder, 'check', 'sw');
    assert.equal(status, 0, checked);
    const data = inFolder(folder, () => loadLocales(english).find(({ locale }) => locale === 'sw'));
    assert.ok(data);
    assert.deepEqual(data.messages, swahili);
    assert.equal(data.review.translated, 10);

    const built = await openPage(browser);
    await built.page.goto(`${address}/swahili`);
    await built.page.evaluate(
      ([language]) => {
        const shared = (globalThis as unknown as Record<symbol, Shared>)[Symbol.for('leg-twitch page 2')];
        shared?.data.set('sw', language);
        for (const element of shared?.elements ?? []) element.requestUpdate();
      },
      [pageLanguage(data, { english, dates: contentDates, messageKey })] as const,
    );
    const spoken = (words: string) =>
      built.page
        .getByText(words)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    assert.equal(await spoken('Piga simu 999 sasa ikiwa'), 'sw');
    assert.equal(await spoken(swahili['sign.numbness']), 'sw');
    assert.equal(await spoken('you trip more than before'), 'en');
    await built.close();
  });

  it('needs no network once the page has loaded', async () => {
    const { page, said, close } = await open();
    await page.context().setOffline(true);
    const before = log.length;
    await start(page, 'sw');
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    await widget(page).getByText(swahili['sign.weakness']).first().waitFor();
    for (const name of ['Explainer: twitch, cramp or spasm', 'Triggers, and what may help']) {
      await page.getByLabel('Which widget').selectOption(name);
      await widget(page).getByRole('heading').first().waitFor();
    }
    assert.match((await downloaded(page)).text, /dhaifu/);
    assert.deepEqual(log.slice(before), []);
    assert.deepEqual(said, []);
    // Another language of the site has to be loaded: that is said, and nothing is lost.
    await page.getByLabel('Carry on with a language').selectOption('es');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await problem(page)
      .getByText(/could not be loaded. Is there a connection/)
      .waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'español (Spanish, es)' }).waitFor();
    assert.deepEqual([...new Set(log.slice(before))], ['/locales/es.xlf', '/locales/glossary/es.json']);
    await close();
  });

  it('names a language in the ways people do, and is told what is no language', async () => {
    const { page } = await desk();
    const field = page.getByLabel('Start a new language');
    for (const [name, about] of [
      ['Swahili', 'Kiswahili (Swahili, sw), from left to right, Latin script.'],
      ['kiswahili', 'Kiswahili (Swahili, sw), from left to right, Latin script.'],
      ['PT-br', 'português (Brasil) (Brazilian Portuguese, pt-BR), from left to right, Latin script.'],
      ['fa', 'فارسی (Persian, fa), from right to left, Arabic script.'],
    ]) {
      await field.fill(name ?? '');
      assert.equal(await page.locator('#about').textContent(), about);
    }
    for (const [name, complaint] of [
      ['', /Which language\?/],
      ['nowhere!', /“nowhere!” is no language tag/],
      ['qq', /No language with the tag “qq” is known/],
      ['en', /English is the source/],
      ['ar-XB', /generated, not translated/],
    ] as const) {
      await start(page, name);
      await page.locator('#new-error').getByText(complaint).waitFor();
      assert.ok(await field.evaluate((element) => element === document.activeElement));
    }
    await start(page, 'ht');
    await page.locator('#new-error').getByText('What do its speakers call the language?').waitFor();
  });

  it('opens a language that exists instead of starting it again', async () => {
    const { page } = await desk();
    await start(page, 'Spanish');
    await page.getByText(`${translated('es')} of ${all} messages translated`).waitFor();
  });
});

describe('a message', () => {
  const desk = share();

  it('is highlighted in the widget that shows it, and a click in the widget leads back to it', async () => {
    const { page } = await desk();
    await openLanguage(page, 'de');
    await target(page, 'tip.caffeine').focus();
    await page.waitForFunction(() => document.querySelector('#pane > twitch-triggers'));
    await page.waitForFunction(() => CSS.highlights.get('desk-here')?.size);
    const text = await target(page, 'tip.caffeine').inputValue();
    assert.deepEqual(await highlighted(page), [text]);
    await target(page, 'tip.caffeine').fill('Weniger Koffein!');
    await widget(page).getByText('Weniger Koffein!').waitFor();
    assert.deepEqual(await highlighted(page), ['Weniger Koffein!']);

    await widget(page)
      .getByText(await target(page, 'trigger.stress').inputValue())
      .first()
      .click({ position: { x: 10, y: 10 } });
    assert.ok(await target(page, 'trigger.stress').evaluate((element) => element === document.activeElement));
    assert.equal(await page.locator('#pane input:checked').count(), 0, 'nothing was ticked');
    await page.getByLabel('Work the widget with clicks').check();
    await page.locator('#pane input').first().check();
  });

  it('is brought into view in the widget', async () => {
    const { page } = await desk();
    await openLanguage(page, 'es');
    for (const id of ['emergency.heading-number', 'warning-signs.heading', 'tip.caffeine']) {
      await target(page, id).focus();
      const text = (await target(page, id).inputValue()).replace('{0}', '999');
      await page.waitForFunction((wanted) => {
        const [range] = (CSS.highlights.get('desk-here') ?? []) as Iterable<Range>;
        if (range?.toString().trim() !== wanted) return false;
        const { top, bottom } = range.getBoundingClientRect();
        const pane = document.querySelector('#pane')!.getBoundingClientRect();
        return top >= pane.top && bottom <= pane.bottom;
      }, text);
    }
  });

  it('that only some countries see brings up a widget of such a country', async () => {
    const { page } = await desk();
    await openLanguage(page, 'es');
    await target(page, 'emergency.heading-number').focus();
    await widget(page).getByText(/999/).first().waitFor();
    await target(page, 'emergency.heading').focus();
    await page.waitForFunction(
      () => !document.querySelector('#pane > *')?.shadowRoot?.textContent?.includes('Llame al 999'),
    );
    await target(page, 'sheet.notes').focus();
    await page.getByText('The preview does not show it.').waitFor();
  });

  it('is checked as one types, in plain words, and screen readers hear it', async () => {
    const { page } = await desk();
    await openLanguage(page, 'es');
    const id = 'emergency.heading-number';
    const right = await target(page, id).inputValue();
    await target(page, id).fill('Llame ahora si');
    const finding = message(page, id).getByText(
      'Must be mended: The placeholder {0} is missing. Copy it from the English.',
    );
    await finding.waitFor();
    assert.equal(await target(page, id).getAttribute('aria-invalid'), 'true');
    await page
      .locator('#live')
      .filter({ hasText: /^\d findings?: .*The placeholder \{0\} is missing/ })
      .waitFor();
    await widget(page).getByRole('heading', { name: 'Call 999 now if' }).waitFor();
    await message(page, id).getByRole('button', { name: 'Insert {0}' }).click();
    await finding.waitFor({ state: 'detached' });
    await target(page, id).fill(right);
    await page.locator('#live').filter({ hasText: 'No findings.' }).waitFor();
    assert.doesNotMatch(await page.locator('#list').innerText(), /npm|\$\{/, 'no words of programmers');
  });

  it('shows what is said of safety in words, and what stands for a placeholder', async () => {
    const { page } = await desk();
    await openLanguage(page, 'es');
    const said = await message(page, 'emergency.heading-number').innerText();
    assert.match(said, /Safety A mistake here could harm someone\./);
    assert.match(said, /\{0\} becomes the number\. Keep it/);
  });

  it('edited by a person is a machine’s draft no more, and taking the edit back takes that back', async () => {
    const { page } = await desk();
    await openLanguage(page, 'es');
    const state = message(page, 'list.print').getByLabel('State');
    assert.equal(await state.inputValue(), 'machine');
    const before = await target(page, 'list.print').inputValue();
    await target(page, 'list.print').fill('Imprima mi lista');
    assert.equal(await state.inputValue(), 'translated');
    await target(page, 'list.print').fill(before);
    assert.equal(await state.inputValue(), 'machine');
    await state.selectOption('Translated by a person');
    assert.match((await downloaded(page)).text, new RegExp(`<target state="translated">${before}</target>`));
  });

  it('can be found by its state, its findings and its words', async () => {
    const { page } = await desk();
    await openLanguage(page, 'sw');
    await target(page, 'list.print').fill('Chapisha orodha yangu.');
    const shown = () => page.locator('.message:visible').count();
    assert.equal(await shown(), all);
    await page.getByRole('radio', { name: /Safety/ }).check();
    assert.equal(await shown(), safety);
    await page.getByText(`${safety} of ${all} messages are listed.`).waitFor();
    await page.getByRole('radio', { name: /Not translated/ }).check();
    assert.equal(await shown(), all - 1);
    await page.getByRole('button', { name: /1 message to look at twice/ }).click();
    assert.equal(await shown(), 1);
    await page.getByRole('radio', { name: /All/ }).check();
    await page.getByLabel('Search in English').fill('orodha');
    assert.equal(await shown(), 1);
    await page.getByLabel('Search in English').fill('');
    assert.equal(await shown(), all);
  });
});

describe('a file', () => {
  const desk = share();

  const good = unit('list.print', 'Print my list', 'Chapisha orodha yangu');

  it('is opened, by choosing it or dropping it, and shown in the widget', async () => {
    const { page } = await desk();
    await give(page, fileOf(good));
    await page.getByText('“sw.xlf” is open: Kiswahili (Swahili, sw).').waitFor();
    await widget(page).getByText('Chapisha orodha yangu').waitFor();
    const drop = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'mine.xlf'));
        return data;
      },
      fileOf(good.replace('yangu', 'yako')),
    );
    await page.dispatchEvent('h1', 'drop', { dataTransfer: drop });
    await page.getByText('“mine.xlf” is open').waitFor();
    await widget(page).getByText('Chapisha orodha yako').waitFor();
  });

  it('for other English is brought in step, and that is said', async () => {
    const { page } = await desk();
    await give(
      page,
      fileOf(
        [
          good,
          unit('sign.weakness', 'a muscle hurts', 'msuli unauma'),
          unit('sign.gone', 'gone', 'haipo'),
        ].join('\n'),
      ),
    );
    const notice = page.locator('#notice');
    await notice.getByText('The English of 1 message has changed since they were translated.').waitFor();
    await notice.getByText(`${all - 2} messages are new in the English.`).waitFor();
    await notice.getByText('The English no longer has 1 message that was translated.').waitFor();
    const [archive] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Download what was set aside' }).click(),
    ]);
    assert.equal(archive.suggestedFilename(), 'sw-set-aside.xlf');
    await message(page, 'sign.weakness').getByText('The English was: a muscle hurts').waitFor();
    assert.equal(await message(page, 'sign.weakness').getByLabel('State').inputValue(), 'stale');
    await page.getByLabel('Which widget').selectOption('Checklist: when to see a doctor');
    await widget(page).getByText('a muscle, arm or leg is weaker than before').first().waitFor();
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    await widget(page).getByText(swahili['sign.weakness']).first().waitFor();
  });

  it('that is wrong is refused with what, where and what to do, and nothing is lost', async () => {
    const { page, said, close } = await open({ query: '?lang=sw' });
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    const right = fileOf(good);
    const wrong: [string, string | Buffer, RegExp][] = [
      [
        'tag not closed',
        right.replace('</source>', ''),
        /Line [678]: This is not well-formed XML.*Mend that line/,
      ],
      ['ampersand', right.replace('Chapisha', 'Chapisha & tuma'), /Line 7: A lone “&”/],
      [
        'doctype',
        right.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "aaaa">]>\n<xliff'),
        /Line 2: .*DOCTYPE/,
      ],
      ['entities', right.replace('Chapisha', '&lol;'), /Line 7: A lone “&”/],
      ['twice', fileOf(`${good}\n${good}`), /Line 9: list\.print stands here a second time/],
      [
        'another version',
        right.replace('version="1.2"', 'version="2.0"'),
        /This is XLIFF 2\.0\. Export it as XLIFF 1\.2/,
      ],
      ['no XLIFF', '<html><body>Hello</body></html>', /This is no XLIFF file: it begins with <html>/],
      [
        'a picture',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        /not a translation file. It begins with “·PNG/,
      ],
      ['a Gettext file', 'msgid "Print my list"', /It begins with “msgid "Print my/],
      ['empty', ' \n', /The file is empty/],
      [
        'no language',
        fileOf(good, 'source-language="en"'),
        /does not say which language it is for.*target-language="…"/,
      ],
      [
        'no such language',
        fileOf(good, 'target-language="klingon!" source-language="en"'),
        /“klingon!” is no language tag/,
      ],
      [
        'English itself',
        fileOf(good, 'target-language="en-US" source-language="en"'),
        /English is the source/,
      ],
      ['from French', fileOf(good, 'target-language="sw" source-language="fr"'), /translates from “fr”/],
      [
        'of another project',
        fileOf(unit('app.title', 'My app', 'Programu')),
        /holds 1 message of something else/,
      ],
      ['huge', `<xliff>${'x'.repeat(3_000_001)}`, /This file has 3 MB/],
      [
        'of thousands',
        fileOf(Array.from({ length: 2001 }, (_, n) => unit(`a.b${n}`, 'a', 'b')).join('')),
        /holds 2001 messages of something else/,
      ],
    ];
    for (const [what, content, complaint] of wrong) {
      await give(page, content, `${what}.xlf`);
      await problem(page).getByText(`“${what}.xlf” was not opened.`).waitFor();
      const told = (await problem(page).innerText()).replace(/\s+/g, ' ');
      assert.match(told, complaint, what);
      assert.match(told, /Nothing of your work has changed\./);
      assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness'], what);
    }
    // Chromium styles its own words on broken XML, and the page's policy refuses even that.
    assert.deepEqual(
      said.filter((line) => !/inline style violates the following Content Security Policy/.test(line)),
      [],
    );
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await close();
  });

  it('of a program that writes UTF-16 is read', async () => {
    const { page } = await desk();
    const text = fileOf(
      unit('list.print', 'Print my list', 'چاپ'),
      'target-language="fa" source-language="en"',
    );
    await give(page, Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'), 'fa.xlf');
    await page.getByText('“fa.xlf” is open').waitFor();
    assert.equal(await target(page, 'list.print').inputValue(), 'چاپ');
  });

  it('with code in it is shown as text, and runs nothing', async () => {
    const { page, said, close } = await open();
    const evil = '&lt;img src=/x onerror="document.title=`run`"&gt;';
    const shown = '<img src=/x onerror="document.title=`run`">';
    const before = log.length;
    await give(
      page,
      fileOf(
        [
          unit('list.print', 'Print my list', evil, `<note from="previous-source">${evil}</note>`),
          unit(
            'list.copy',
            'Copy my list',
            '<x xmlns="http://www.w3.org/1999/xhtml"><img src="/x" onerror="document.title=1"/></x>Nakili',
          ),
          `<trans-unit id="list.share"><source>Share my list</source><target state="x-${evil.replaceAll('"', '&quot;')}">Tuma</target></trans-unit>`,
        ].join('\n'),
      ),
      '<img src=/x onerror=alert(1)>.xlf',
    );
    await page.getByText('“<img src=/x onerror=alert(1)>.xlf” is open').waitFor();
    assert.equal(await target(page, 'list.print').inputValue(), shown);
    await message(page, 'list.print')
      .getByText(/“<” is shown as code on pages/)
      .waitFor();
    await page.getByText('Review sheet, to print').click();
    await page.locator('#paper').getByText(shown).first().waitFor();
    assert.equal(await page.locator('img, [onerror]').count(), 0);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('#pane > *')?.shadowRoot?.querySelectorAll('img').length,
      ),
      0,
    );
    assert.equal(await page.title(), 'Translate | Leg Twitch');
    assert.deepEqual(log.slice(before), []);
    // Only the page's policy was heard, which refuses handlers even where nothing would call them.
    assert.deepEqual(
      said.filter(
        (line) => !/inline event handler violates the following Content Security Policy/.test(line),
      ),
      [],
    );
    await close();
  });

  it('with a sign-off loses it by an edit, is told so, and has it again when the edit is taken back', async () => {
    const folder = copyOfProject();
    const { status, said } = i18n(
      folder,
      'sign',
      'es',
      'sign.weakness',
      '--name',
      'Dr Ana Ruiz',
      '--date',
      '2026-11-22',
    );
    assert.equal(status, 0, said);
    const file = readFileSync(join(folder, 'locales/es.xlf'), 'utf8');
    const { page } = await desk();
    await give(page, file, 'es.xlf');
    await page.getByText('“es.xlf” is open').waitFor();
    const card = message(page, 'sign.weakness');
    await card.getByText('Signed off: Dr Ana Ruiz, 2026-11-22').waitFor();
    const before = await target(page, 'sign.weakness').inputValue();
    await target(page, 'sign.weakness').fill(`${before} hoy`);
    await card.getByText('This was signed off (Dr Ana Ruiz, 2026-11-22). You have changed it').waitFor();
    assert.equal(await card.getByLabel('State').inputValue(), 'translated');
    const edited = (await downloaded(page)).text;
    assert.doesNotMatch(edited, /state="signed-off"|from="sign-off"|approved="yes"/);
    await target(page, 'sign.weakness').fill(before);
    await card.getByText('Signed off: Dr Ana Ruiz, 2026-11-22').waitFor();
    assert.equal((await downloaded(page)).text, file);
  });
});

describe('work in the browser', () => {
  const desk = share();

  it('is not replaced without being asked for', async () => {
    const { page } = await desk();
    await openLanguage(page, 'sw');
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    // The list is read by axe below.
    await page.getByRole('radio', { name: /Safety/ }).check();
    const other = fileOf(unit('list.print', 'Print my list', 'Chapisha'));
    await give(page, other);
    const dialog = page.getByRole('dialog', { name: 'Replace your work in Kiswahili (Swahili, sw)?' });
    await dialog.waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await give(page, other);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download my work, then replace it' }).click(),
    ]);
    assert.equal(saved.suggestedFilename(), 'sw.xlf');
    await page.getByText('“sw.xlf” is open').waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), '');
    // What a file holds needs no question.
    await give(page, other, 'again.xlf');
    await page.getByText('“again.xlf” is open').waitFor();
  });

  it('is kept under names of ours only, and is gone when the person says so', async () => {
    const { page } = await desk();
    await start(page, 'sw');
    await page.evaluate(() => localStorage.setItem('other', 'of another page'));
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    await page.getByText(/^Kept in this browser/).waitFor();
    await page.getByRole('button', { name: 'Remove my work from this browser' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Not downloaded yet, so it would be gone: Kiswahili (Swahili, sw).').waitFor();
    await dialog.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Your work was removed from this browser.').waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['other']);
    const { cookies } = await page.context().storageState();
    assert.deepEqual(cookies, []);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    assert.ok(await page.locator('#desk').isHidden());
  });

  it('that the browser cannot keep is said so at once', async () => {
    const { page, close } = await open({ query: '?lang=sw' });
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    await page
      .getByText('This browser cannot keep your work. Download the file before you leave this page.')
      .waitFor();
    await close();
  });

  it('of one tab shows in the other', async () => {
    const { page } = await desk();
    await openLanguage(page, 'sw');
    const other = await page.context().newPage();
    await other.goto(`${address}/demo/desk/`);
    await other.locator('html[data-ready]').waitFor();
    await target(other, 'sign.weakness').fill(swahili['sign.weakness']);
    await page.getByText('You have worked on this language in another tab.').waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await other.close();
  });

  it('that is damaged is handed out as it is', async () => {
    const { page, close } = await open({ query: '?lang=sw' });
    await page.evaluate(() => {
      localStorage.setItem(
        'leg-twitch-desk.work.sw',
        JSON.stringify({ name: 'Kiswahili', text: '<xliff', dirty: true }),
      );
    });
    await page.reload();
    await problem(page).getByText('The work kept in this browser could not be opened.').waitFor();
    await problem(page).getByRole('button', { name: 'Download it as it is' }).waitFor();
    await close();
  });
});

describe('a file of the site that cannot be had', () => {
  const answers = {
    'no connection': (route: Route) => route.abort(),
    'not found': (route: Route) => route.fulfill({ status: 404 }),
    'another page instead': (route: Route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  };

  const openWithout = async (path: string, answer: keyof typeof answers, query = '') => {
    const opened = await openPage(browser);
    await opened.page.route(`**/${path}`, answers[answer]);
    await opened.page.goto(`${address}/demo/desk/${query}`);
    return opened;
  };

  for (const [what, path, answer] of [
    ['The English messages', 'build/desk/messages.json', 'no connection'],
    ['The English messages', 'build/desk/messages.json', 'not found'],
    ['The English messages', 'build/desk/messages.json', 'another page instead'],
    ['The widgets', 'dist/leg-twitch.js', 'no connection'],
    ['The widgets', 'dist/leg-twitch.js', 'not found'],
  ] as const) {
    it(`is named, and the page can be tried again: ${path}, ${answer}`, async () => {
      const { page, close } = await openWithout(path, answer);
      await problem(page).getByText('The desk could not start.').waitFor();
      await problem(page).getByText(`${what} could not be loaded: ${path}.`).waitFor();
      await problem(page).getByText('tell the people who run the site that this file is missing').waitFor();
      assert.ok(await page.getByText('One moment').isHidden());
      assert.ok(await page.getByRole('button', { name: 'Start', exact: true }).isHidden());
      await page.unroute(`**/${path}`);
      await page.getByRole('button', { name: 'Load this page again' }).click();
      await page.getByLabel('Start a new language').waitFor();
      await page.locator('html[data-ready]').waitFor();
      await close();
    });
  }

  it('is said of the list of languages, and new ones can be started all the same', async () => {
    const { page, close } = await openWithout('locales/languages.json', 'not found');
    await problem(page)
      .getByText('The list of this site’s languages could not be loaded: locales/languages.json.')
      .waitFor();
    await problem(page).getByText('do not start a language before you have asked').waitFor();
    await openLanguage(page, 'sw');
    await page.getByText(`0 of ${all} messages translated`).waitFor();
    assert.equal(await problem(page).innerText(), '');
    await close();
  });

  it('is said of a language, and what is open stays open', async () => {
    const { page, close } = await openWithout('locales/es.xlf', 'not found', '?lang=sw');
    await target(page, 'sign.weakness').fill(swahili['sign.weakness']);
    await start(page, 'es');
    await problem(page)
      .getByText('español (Spanish, es) could not be loaded: the site does not have locales/es.xlf.')
      .waitFor();
    await problem(page).getByText('Tell the people who run the site').waitFor();
    assert.equal(await target(page, 'sign.weakness').inputValue(), swahili['sign.weakness']);
    await close();
  });

  it('is said of the words to check by, and the language opens without', async () => {
    const { page, close } = await openWithout('locales/glossary/es.json', 'no connection', '?lang=es');
    await page.getByText(/list of this language’s words for “no” and “now” could not be loaded/).waitFor();
    await page.getByRole('heading', { name: 'español (Spanish, es)' }).waitFor();
    await close();
  });

  it('is hinted at after a while, where it is the script of the page', async () => {
    const { page, close } = await openWithout('build/demo/desk.js', 'not found');
    const hint = page.getByText('If this stays, load the page again.');
    assert.ok(await hint.isHidden());
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.ok(await hint.isVisible());
    await close();
  });
});

describe('the review sheet', () => {
  it('prints alone, on A4, with every message and a line for the reviewer', async () => {
    const { page, close } = await open({ query: '?lang=ar' });
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    assert.match(pdf, /\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // About ten messages to a page.
    assert.ok(pages > 5 && pages <= Math.ceil(all / 10), `${pages} pages`);
    await page.getByText('Review sheet, to print').click();
    const rows = page.locator('#paper tbody tr:has(td)');
    assert.equal(await rows.count(), all);
    await page.getByLabel('Only messages about safety').check();
    assert.equal(await rows.count(), safety);
    const paper = await page.locator('#paper').innerText();
    for (const words of [
      'Reviewer’s name and profession',
      'Date',
      'Signature',
      'Machine draft, not checked',
    ]) {
      assert.ok(paper.includes(words), words);
    }
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#paper').isVisible());
    for (const screen of ['h1', '#list', '#pane', '#download', 'header']) {
      assert.ok(await page.locator(screen).first().isHidden(), screen);
    }
    await close();
  });
});

describe('the page of the desk', () => {
  const desk = share();

  interface Screen {
    readonly width: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active' | 'none';
  }

  /** The desk with a language, on some screen. */
  const show = async (
    lang: string,
    { width, colorScheme = 'light', forcedColors = 'none' }: Screen = { width: 1280 },
  ) => {
    const { page } = await desk();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await openLanguage(page, lang);
    return page;
  };

  /** Puts findings, a safety message and a problem on the page. */
  const fill = async (page: Page) => {
    await target(page, 'emergency.heading-number').fill('x');
    await give(page, 'no file');
    await problem(page).getByText('was not opened').waitFor();
    if (await page.locator('#sheet:not([open])').count()) {
      await page.getByText('Review sheet, to print').click();
    }
  };

  /** Lists the messages about safety, in which is everything that a message can have, or all. */
  const listSafetyOnly = async (page: Page, on: boolean) => {
    await page.getByRole('radio', { name: on ? /Safety/ : /All/ }).check();
    await page.getByLabel('Only messages about safety').setChecked(on);
  };

  // Contrast does not depend on the language, and names do not depend on the colours: axe reads every message in one
  // light and one dark theme, and elsewhere those about safety.
  const screens: readonly [lang: string, screen: Screen, axeReadsAll: boolean][] = [
    ['de', { width: 320 }, true],
    ['ar', { width: 320, colorScheme: 'dark' }, false],
    ['vi', { width: 768, colorScheme: 'dark' }, true],
    ['ar', { width: 1200 }, false],
    ['sw', { width: 1200, forcedColors: 'active' }, false],
  ];
  for (const [lang, screen, axeReadsAll] of screens) {
    it(`fits ${screen.width} px with ${lang}, and axe finds nothing`, async () => {
      const page = await show(lang, screen);
      await fill(page);
      assert.deepEqual(await page.evaluate(stickingOut), []);
      assert.deepEqual(await page.evaluate(misfits), []);
      await listSafetyOnly(page, !axeReadsAll);
      assert.deepEqual(await axeFindings(page), []);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client);
    });
  }

  it('fits with text twice as large', async () => {
    const page = await show('de', { width: 1200 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    await fill(page);
    assert.deepEqual(await page.evaluate(stickingOut), []);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  });

  it('would be caught sticking out, or by axe, also where only safety is listed', async () => {
    const page = await show('de', { width: 320 });
    await page.getByRole('radio', { name: /Safety/ }).check();
    await page.evaluate(() => {
      const source = document.querySelector('.message:not([hidden]) .source');
      source?.replaceChildren('x'.repeat(20), document.createElement('input'));
      const wide = document.querySelector('#list h3:not([hidden])');
      if (wide instanceof HTMLElement) wide.style.width = '900px';
    });
    assert.equal((await page.evaluate(stickingOut)).length, 1);
    assert.match((await axeFindings(page)).join(), /label/);
  });

  it('goes by keyboard from the language to a message, with the focus in sight', async () => {
    const page = await show('sw', { width: 1200 });
    await page.getByLabel('Search in English').focus();
    const way: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      const { name, outline, inside } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { top, bottom } = element.getBoundingClientRect();
        return {
          name: element.closest('[data-id]')?.getAttribute('data-id') ?? element.id,
          outline: parseFloat(getComputedStyle(element).outlineWidth),
          inside: top >= 0 && bottom <= innerHeight,
        };
      });
      assert.ok(outline >= 3 && inside, name);
      way.push(name);
    }
    assert.deepEqual(way, [
      'warning-signs.heading',
      'summary.heading',
      'common.harmless',
      'common.when-to-ask',
    ]);
    await page.keyboard.type('Piga simu');
    await page.getByText(`1 of ${all} messages translated`).waitFor();
  });

  it('names each translation for screen readers, in its language and direction', async () => {
    const page = await show('ar');
    const field = page.getByRole('textbox', { name: 'Translation Print my list', exact: true });
    assert.equal(await field.getAttribute('lang'), 'ar');
    assert.equal(await field.getAttribute('dir'), 'rtl');
  });

  it('has no style attribute, and a policy that would refuse one', async () => {
    const page = await show('sw');
    await target(page, 'sign.weakness').fill('x');
    assert.equal(await page.locator('[style]').count(), 0);
    const policy = (await page.locator('meta[http-equiv]').getAttribute('content')) ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    await assert.rejects(
      page.evaluate(() => (document.body.innerHTML = '<b>x</b>')),
      /TrustedHTML/,
    );
  });
});
