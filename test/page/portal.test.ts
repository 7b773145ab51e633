import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { samples } from '../../demo/portal/samples.js';
import { words } from '../../demo/portal/words.js';
import { warningSigns } from '../../src/content/index.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/export/fhir/index.js';
import { withLocale } from '../../src/locale/index.js';
import { findBrowsers } from '../../scripts/browsers.js';
import { html, launch, openPage, serve } from './helpers.js';
import { unfoldWidgets } from './unfold.js';
import { misfits } from './misfits.js';

const browser = await launch();
const server = await serve({ '/elsewhere': html('<p>Elsewhere</p>', '') });
const portal = `${server.address}/demo/portal/index.html`;
const languages = Object.keys(JSON.parse(readFileSync('dist/release.json', 'utf8')).languages);

const topic = 'My calf twitches at night.\nIs coffee the reason?';
const signs = ['sign.lasting', 'sign.worry'];
const triggers = ['trigger.caffeine'];

const headingIn = (language: string) => withLocale(language, () => warningSigns().heading);

const box = (page: Page, id: string) => page.locator(`input[value="${id}"]`);

/** The page knows its languages, and both lists stand there with their pictures. */
const drawn = async (page: Page) => {
  await page.waitForFunction(() => {
    const lists = [...document.querySelectorAll('twitch-warning-signs, twitch-triggers')];
    return (
      document.querySelectorAll('#language option').length > 1 &&
      lists.length === 2 &&
      lists.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base] svg'))
    );
  });
};

/** The browser has brought back what was ticked. */
const restored = (page: Page, id: string) =>
  page.locator(`input[value="${id}"]:checked`).waitFor({ state: 'attached' });

const visit = async (options?: BrowserContextOptions, query = '') => {
  const opened = await openPage(browser, options);
  await opened.page.goto(portal + query);
  await drawn(opened.page);
  return opened;
};

const fill = async (page: Page) => {
  await page.getByLabel('Appointment date').fill('2027-01-14');
  await page.getByLabel('Phone number').fill('(555) 010-0199');
  await page.getByLabel('What would you like to talk about?').fill(topic);
  await page.getByLabel('Message in this portal').check();
  await page.getByLabel('a twitch lasts more than 2 weeks').check();
  await page.getByLabel('you are worried or not sure').check();
  await page.getByLabel('Caffeine').check();
};

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Your saved answers' }).waitFor();
  await drawn(page);
};

/** What the form would send. */
const entries = (page: Page) =>
  page
    .locator('#form')
    .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, `${value}`]));

const ticked = (page: Page) =>
  page
    .locator('twitch-warning-signs input, twitch-triggers input')
    .evaluateAll((boxes: HTMLInputElement[]) =>
      boxes.flatMap(({ checked, value }) => (checked ? value : [])),
    );

const record = async (page: Page) =>
  JSON.parse((await page.evaluate(() => sessionStorage.getItem('lakeside-visit'))) ?? 'null');

/** Every disclosure of the developers' part. */
const openPanel = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('aside details').forEach((each) => each.setAttribute('open', '')),
  );

const shownJson = async (page: Page, name: string) =>
  JSON.parse(await page.getByRole('region', { name: `${name} as JSON` }).innerText());

describe('a person’s visit in the portal', () => {
  it('is filled in, saved, and shown again as it was, read-only, also after a reload', async () => {
    const { page, said, close } = await visit();
    await fill(page);
    assert.deepEqual(await entries(page), [
      ['date', '2027-01-14'],
      ['phone', '(555) 010-0199'],
      ['topic', topic],
      ['contact', 'message'],
      ...signs.map((id) => ['signs', id]),
      ...triggers.map((id) => ['triggers', id]),
    ]);
    await save(page);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'saved-title');
    for (const again of [false, true]) {
      if (again) {
        await page.reload();
        await drawn(page);
      }
      const answers = await page.locator('.answers dl').first().innerText();
      for (const text of [
        'January 14, 2027',
        '(555) 010-0199',
        'Is coffee the reason?',
        'Message in this portal',
      ]) {
        assert.ok(answers.includes(text), text);
      }
      assert.doesNotMatch(answers, /Letter|Not answered/);
      assert.deepEqual(await ticked(page), [...signs, ...triggers]);
      assert.equal(await page.locator('#form').count(), 0);
    }
    await box(page, 'sign.spread').click();
    await box(page, 'sign.worry').focus();
    await page.keyboard.press('Space');
    assert.deepEqual(await ticked(page), [...signs, ...triggers]);
    assert.deepEqual(said, []);
    await close();
  });

  it('says of what was left empty that it was not answered', async () => {
    const { page, close } = await visit();
    await save(page);
    assert.equal(await page.locator('main').getByText('Not answered').count(), 4);
    assert.deepEqual(await ticked(page), []);
    const { responses } = await record(page);
    assert.equal('item' in responses.signs, false);
    await close();
  });

  it('can be edited, comes back to what was saved by Reset, and is deleted for good', async () => {
    const { page, close } = await visit();
    await fill(page);
    await save(page);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.waitForURL(/view=edit/);
    const before = await entries(page);
    assert.deepEqual(await ticked(page), [...signs, ...triggers]);
    await box(page, 'sign.worry').uncheck();
    await page.getByLabel('What would you like to talk about?').fill('Something else');
    await page.getByRole('button', { name: 'Reset' }).click();
    assert.deepEqual(await entries(page), before);
    assert.deepEqual(await ticked(page), [...signs, ...triggers]);
    await box(page, 'sign.spread').check();
    await save(page);
    assert.deepEqual(await ticked(page), ['sign.lasting', 'sign.spread', 'sign.worry', ...triggers]);
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    assert.equal(await record(page), null);
    assert.deepEqual(await ticked(page), []);
    await page.goBack();
    await drawn(page);
    assert.deepEqual(await ticked(page), []);
    await close();
  });

  it('is empty again after Reset', async () => {
    const { page, close } = await visit();
    await fill(page);
    await page.getByRole('button', { name: 'Reset' }).click();
    assert.deepEqual(await entries(page), [
      ['date', ''],
      ['phone', ''],
      ['topic', ''],
    ]);
    assert.deepEqual(await ticked(page), []);
    await close();
  });

  it('is still there, saved or not, after going elsewhere and back', async () => {
    const { page, close } = await visit();
    await fill(page);
    const before = await entries(page);
    await page.goto(`${server.address}/elsewhere`);
    await page.goBack();
    await restored(page, 'sign.worry');
    assert.deepEqual(await entries(page), before);
    assert.deepEqual(await ticked(page), [...signs, ...triggers]);
    await save(page);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.waitForURL(/view=edit/);
    await box(page, 'sign.spread').check();
    await page.goto(`${server.address}/elsewhere`);
    await page.goBack();
    await restored(page, 'sign.spread');
    assert.deepEqual(await ticked(page), ['sign.lasting', 'sign.spread', 'sign.worry', ...triggers]);
    await close();
  });

  it('can be filled in and saved with the keyboard alone', async () => {
    const { page, close } = await visit();
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at instanceof HTMLInputElement && at.type === 'checkbox'
          ? at.value
          : (at?.textContent?.trim() ?? '');
      });
    for (let at = ''; at !== 'Save'; at = await focused()) {
      await page.keyboard.press('Tab');
      if ([...signs, ...triggers].includes(await focused())) await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your saved answers' }).waitFor();
    assert.deepEqual(await ticked(page), [...signs, ...triggers]);
    await close();
  });

  it('is told, where something kept cannot be read, and gets the rest', async () => {
    const { page, close } = await visit();
    await fill(page);
    await save(page);
    assert.ok(!(await page.getByText('could not all be read').isVisible()));
    const { fields, responses } = await record(page);
    const damages: [damaged: string, left: string[]][] = [
      [
        JSON.stringify({
          fields,
          responses: { ...responses, signs: { ...responses.signs, status: 'unknown' } },
        }),
        triggers,
      ],
      [JSON.stringify({ fields, responses: { ...responses, signs: responses.triggers } }), triggers],
      [
        JSON.stringify({ fields, responses }).replace('sign.lasting', 'sign.gone'),
        ['sign.worry', ...triggers],
      ],
      ['{', []],
      ['null', []],
    ];
    for (const [damaged, left] of damages) {
      await page.evaluate((text) => sessionStorage.setItem('lakeside-visit', text), damaged);
      await page.reload();
      await drawn(page);
      assert.ok(await page.getByText('could not all be read').isVisible(), damaged);
      assert.deepEqual(await ticked(page), left);
    }
    await close();
  });
});

describe('the portal’s languages', () => {
  it('change the checklists at once, and lose nothing', async () => {
    const { page, said, close } = await visit();
    await fill(page);
    const before = await entries(page);
    await page.evaluate(() => (document.title = 'still the same page'));
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('heading', { name: headingIn('es') }).waitFor();
    assert.ok(await page.getByRole('heading', { name: 'Antes de su cita' }).isVisible());
    await page.getByLabel('Idioma').selectOption('ar');
    await page.getByRole('heading', { name: headingIn('ar') }).waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'rtl');
    assert.deepEqual(await entries(page), before);
    await page.getByLabel('اللغة').selectOption('en');
    await page.getByRole('heading', { name: 'Twitching: when to see a doctor' }).waitFor();
    assert.ok(await page.getByRole('heading', { name: 'Before your appointment' }).isVisible());
    assert.deepEqual(await entries(page), before);
    assert.deepEqual(said, []);
    await close();
  });

  it('are those of the build, and the one chosen stays through saving', async () => {
    const { page, close } = await visit();
    await page.getByLabel('Language').selectOption('de');
    assert.deepEqual(
      await page
        .locator('#language option')
        .evaluateAll((options) => options.map((each) => each.getAttribute('value'))),
      languages,
    );
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('heading', { name: 'Ihre gespeicherten Antworten' }).waitFor();
    assert.equal((await record(page)).responses.signs.language, 'de');
    await page.getByRole('heading', { name: headingIn('de') }).waitFor();
    await close();
  });

  it('have all of the portal’s own words', () => {
    const sources = readdirSync('demo/portal')
      .filter((name) => /\.(html|ts)$/.test(name))
      .map((name) => readFileSync(join('demo/portal', name), 'utf8'));
    const said = [...sources.join('\n').matchAll(/data-say(?:-label)?="(\w+)"/g)];
    const wanted = [...new Set(said.map(([, key]) => key))].sort();
    for (const [tag, { texts }] of Object.entries(words))
      assert.deepEqual(Object.keys(texts).sort(), wanted, tag);
  });

  it('show English, marked as English, where the portal has no words of its own', async () => {
    const { page, close } = await visit({}, '?lang=sw');
    assert.equal(await page.locator('html').getAttribute('lang'), 'sw');
    assert.equal(
      await page.getByRole('heading', { name: 'Before your appointment' }).getAttribute('lang'),
      'en',
    );
    await close();
  });
});

describe('the developers’ part', () => {
  it('shows exactly what fhir.js makes, while ticking and once saved', async () => {
    const { page, close } = await visit();
    await openPanel(page);
    await fill(page);
    const subject = { reference: 'Patient/example' };
    for (const [list, value] of [
      ['warning-signs', signs],
      ['triggers', triggers],
    ] as const) {
      await page.getByLabel('List', { exact: true }).selectOption(list);
      assert.deepEqual(await shownJson(page, 'Questionnaire'), toQuestionnaire({ list }));
      assert.deepEqual(
        await shownJson(page, 'QuestionnaireResponse'),
        toQuestionnaireResponse(value, { list, subject }),
      );
    }
    await page.getByLabel('Language').selectOption('fr');
    assert.deepEqual(
      await shownJson(page, 'Questionnaire'),
      toQuestionnaire({ list: 'triggers', locale: 'fr' }),
    );
    await page.getByLabel('Langue', { exact: true }).selectOption('en');
    await save(page);
    await openPanel(page);
    const kept = (await record(page)).responses.signs;
    assert.deepEqual(await shownJson(page, 'QuestionnaireResponse'), kept);
    assert.deepEqual(kept, toQuestionnaireResponse(signs, { subject, authored: kept.authored }));
    assert.equal(
      await page.locator('#kept').innerText(),
      await page.evaluate(() => sessionStorage.getItem('lakeside-visit')),
    );
    await close();
  });

  it('hands the JSON over as a file and by the clipboard', async () => {
    const { page, said, close } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openPanel(page);
    await box(page, 'sign.worry').check();
    const wanted = await page.getByRole('region', { name: 'QuestionnaireResponse as JSON' }).innerText();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).first().click(),
    ]);
    assert.equal(download.suggestedFilename(), 'QuestionnaireResponse-warning-signs.json');
    assert.equal(readFileSync(await download.path(), 'utf8'), wanted);
    await page.locator('aside').getByRole('button', { name: 'Copy' }).first().click();
    await page.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), wanted);
    assert.deepEqual(said, []);
    await close();
  });

  it('lists each event with its fields, the newest first', async () => {
    const { page, close } = await visit();
    const newest = page.getByRole('log').getByRole('listitem').first();
    await box(page, 'sign.worry').check();
    assert.equal(
      await newest.innerText(),
      'twitch-change <twitch-warning-signs>\nvalue: ["sign.worry"]\nchanged: "sign.worry"',
    );
    await page.evaluate(() => (window.print = () => {}));
    await page.locator('twitch-triggers').getByRole('button', { name: 'Print my list' }).click();
    assert.match(
      await newest.innerText(),
      /^twitch-action <twitch-triggers>\naction: "print"\ntext: "What I will try\\n.*\ndefaultPrevented: false$/,
    );
    await page.getByRole('button', { name: 'Cause a twitch-error' }).click();
    await page.getByText('code: "wording"').waitFor();
    assert.deepEqual(await ticked(page), ['sign.worry']);
    assert.equal(await page.getByRole('log').getByRole('listitem').count(), 3);
    await close();
  });

  it('lets the portal print in its own way instead', async () => {
    const { page, close } = await visit();
    await page.evaluate(() => {
      const counted = Object.assign(window, { printed: 0 });
      counted.print = () => counted.printed++;
    });
    const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed);
    await box(page, 'sign.worry').check();
    const press = () =>
      page.locator('twitch-warning-signs').getByRole('button', { name: 'Print my list' }).click();
    await page.getByLabel('The portal prints in its own way').check();
    await press();
    const letter = page.getByRole('dialog', { name: 'For your visit' });
    assert.ok(await letter.getByText('you are worried or not sure').isVisible());
    assert.equal(await printed(), 0);
    assert.match(await page.getByRole('log').innerText(), /defaultPrevented: true/);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await letter.isVisible());
    assert.ok(!(await page.getByText('Before your appointment').isVisible()));
    await page.emulateMedia({ media: 'screen' });
    await letter.getByRole('button', { name: 'Print' }).click();
    assert.equal(await printed(), 1);
    await letter.getByRole('button', { name: 'Close' }).click();
    await page.getByLabel('The portal prints in its own way').uncheck();
    await press();
    await page.waitForFunction(() => (window as unknown as { printed: number }).printed === 2);
    await close();
  });

  /** What a person reads beside the field for each example. */
  const readings: Record<string, RegExp> = {
    'Three signs ticked': /^Ticked in “warning-signs”: 3\.\n+status completed, content version \d/,
    'One item unknown, one answered No':
      /^Ticked in “warning-signs”: 1\.\n+Not asked in this list, and not in the form: 1\. Keep the original\.\n+Answered No: 1\.[\s\S]*not asked: linkId "sign\.of-another-version" at QuestionnaireResponse\.item\[0\]\.item\[0\]\n+answered No: sign\.wasting$/,
    'An emergency sign, ticked in an earlier release':
      /^Ticked in “warning-signs”: 2\.\n+Not asked in this list, and not in the form: 1\. Keep the original\.\n[\s\S]*not asked: linkId "emergency\.face" at QuestionnaireResponse\.item\[0\]\.item\[0\]$/,
    'An answer in words':
      /^One of its answers is no single Yes or No to a question\. Nothing was read\.\n+QuestionnaireResponse\.item\[0\]\.item\[0\]\.answer\[0\]: /,
    'No status': /^Its status does not allow.*Nothing was read\.\n+QuestionnaireResponse\.status: /,
    'Entered in error': /^Its status does not allow.*\n+.*entered in error/,
    'Another form': /^It answers another form.*\n+QuestionnaireResponse\.questionnaire: /,
    'Another resource': /^This is not a QuestionnaireResponse\. Nothing was read\.\n+resourceType: /,
    'Cut off': /^This is not JSON\. Nothing was read\.\n/,
  };

  it('says in plain words what is wrong with a pasted response, and reads only what is whole', async () => {
    const { page, close } = await visit();
    await openPanel(page);
    assert.deepEqual(Object.keys(readings), Object.keys(samples));
    const field = page.getByLabel('QuestionnaireResponse, as JSON');
    const reading = page.locator('#reading');
    for (const [name, wanted] of Object.entries(readings)) {
      await page.getByRole('button', { name: 'Reset' }).click();
      await page.getByLabel('Start from an example').selectOption(name);
      assert.equal(await field.inputValue(), samples[name]);
      await page.getByRole('button', { name: 'Read it into the form' }).click();
      assert.match(await reading.innerText(), wanted, name);
      assert.equal(await field.getAttribute('aria-invalid'), `${name !== 'Three signs ticked'}`, name);
      const read = {
        'Three signs ticked': ['sign.weakness', 'sign.wasting', 'sign.speech'],
        'One item unknown, one answered No': ['sign.speech'],
        'An emergency sign, ticked in an earlier release': ['sign.wasting', 'sign.speech'],
      }[name];
      assert.deepEqual(await ticked(page), read ?? [], name);
    }
    const others: [text: string, wanted: RegExp][] = [
      ['', /^This is not JSON/],
      ['null', /^This is not a QuestionnaireResponse/],
      [
        samples['Three signs ticked']?.replace('sign.wasting', 'sign.speech') ?? '',
        /^A part of it is damaged\.[\s\S]*answered twice/,
      ],
      [
        samples['Three signs ticked']?.replace('"linkId"', '"link"') ?? '',
        /^One of its answers does not say to which question/,
      ],
      [
        samples['Three signs ticked']?.replace('"status"', '"modifierExtension": [], "status"') ?? '',
        /^It has a note that may change/,
      ],
      [
        samples['Three signs ticked']?.replace('completed', 'in-progress') ?? '',
        /The person had not finished/,
      ],
    ];
    for (const [text, wanted] of others) {
      await field.fill(text);
      await page.getByRole('button', { name: 'Read it into the form' }).click();
      assert.match(await reading.innerText(), wanted, text);
    }
    await close();
  });

  it('reads nothing over answers that are shown as saved', async () => {
    const { page, close } = await visit();
    await save(page);
    await openPanel(page);
    await page.getByLabel('Start from an example').selectOption('Three signs ticked');
    await page.getByRole('button', { name: 'Read it into the form' }).click();
    assert.match(await page.locator('#reading').innerText(), /Choose “Edit” first/);
    assert.deepEqual(await ticked(page), []);
    await close();
  });
});

interface Watched {
  noted: string[];
}

/** Notes which script asks for something or stores something. */
const whoDoes = () => {
  const noted: string[] = [];
  Object.assign(window, { noted } satisfies Watched);
  const watched: [owner: object, name: string][] = [
    [window, 'fetch'],
    [XMLHttpRequest.prototype, 'open'],
    [Navigator.prototype, 'sendBeacon'],
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
  ];
  for (const [owner, name] of watched) {
    const original: (...given: unknown[]) => unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      // The frame above this one.
      const caller = new Error().stack?.split('\n')[2]?.match(/\/(build\/demo|dist)\/[\w.-]+/)?.[0];
      noted.push(`${name} ${caller}`);
      return original.apply(this, given);
    });
  }
};

describe('a reader’s privacy in the portal', () => {
  /** A whole visit, and what it left and asked for. */
  const live = async (plant?: (page: Page) => Promise<unknown>) => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(whoDoes);
    await plant?.(page);
    const noted: string[] = [];
    const note = async () => noted.push(...(await page.evaluate(() => (window as unknown as Watched).noted)));
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url().replace(server.address, '')));
    await page.goto(portal);
    await drawn(page);
    await page.evaluate(() => (window.print = () => {}));
    await openPanel(page);
    const stored = () =>
      page.evaluate(async () => [
        Object.keys(sessionStorage),
        Object.keys(localStorage),
        document.cookie,
        (await indexedDB.databases()).length,
      ]);
    await fill(page);
    for (const press of await page.locator('twitch-warning-signs, twitch-triggers').getByRole('button').all())
      await press.click();
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('heading', { name: headingIn('ar') }).waitFor();
    await page.getByLabel('اللغة').selectOption('en');
    const before = await stored();
    await note();
    await save(page);
    await page.reload();
    await drawn(page);
    await note();
    const afterwards = await stored();
    await close();
    return {
      noted: [...new Set(noted)].sort(),
      requested: [...new Set(requested)].sort(),
      before,
      afterwards,
    };
  };

  it('is kept: the page’s own files are requested, and only the portal stores, once Save is pressed', async () => {
    const { noted, requested, before, afterwards } = await live();
    assert.deepEqual(before, [[], [], '', 0]);
    assert.deepEqual(afterwards, [['lakeside-visit'], [], '', 0]);
    assert.deepEqual(noted, ['fetch /build/demo/portal.js']);
    const own = /^\/demo\/portal\/(index\.html(\?view=saved)?|portal\.css)$|^\/build\/demo\/portal\.js$/;
    const others = requested.filter((path) => !own.test(path));
    assert.deepEqual(others, ['/dist/leg-twitch.js', '/dist/release.json']);
  });

  it('is not kept by a portal that asks for more, and it is noticed (planted)', async () => {
    const script = readFileSync('build/demo/portal.js', 'utf8');
    const { noted, requested } = await live((page) =>
      page.route('**/build/demo/portal.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `${script};fetch('/elsewhere')` }),
      ),
    );
    assert.deepEqual(noted, ['fetch /build/demo/portal.js']);
    assert.ok(requested.includes('/elsewhere'));
  });

  it('is not kept by a checklist that stores and asks, and both are noticed (planted)', async () => {
    const script = readFileSync('dist/leg-twitch.js', 'utf8');
    const { noted, requested, before } = await live((page) =>
      page.route('**/dist/leg-twitch.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `${script};localStorage.setItem('seen', '1'); fetch('/elsewhere')`,
        }),
      ),
    );
    assert.ok(noted.includes('setItem /dist/leg-twitch.js'));
    assert.ok(noted.includes('fetch /dist/leg-twitch.js'));
    assert.ok(requested.includes('/elsewhere'));
    assert.deepEqual(before[1], ['seen']);
  });
});

interface TrustedTypes {
  trustedTypes: { createPolicy(name: string, rules: object): unknown };
}

describe('the portal’s policy', () => {
  it('lets the page work without a word, and refuses what is not the page’s own (planted)', async () => {
    const { page, said, close } = await visit();
    assert.deepEqual(said, []);
    const refused = await page.evaluate(async () => {
      const noted: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        noted.push(effectiveDirective),
      );
      const plants = [
        () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
        () => document.body.setAttribute('style', 'color: red'),
        () => {
          document.body.innerHTML = '<p>planted</p>';
        },
        () => (window as unknown as TrustedTypes).trustedTypes.createPolicy('planted', {}),
        () => fetch('https://elsewhere.example/'),
      ];
      for (const plant of plants) {
        try {
          await plant();
        } catch {
          // That it throws is how some of them are refused.
        }
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return noted;
    });
    assert.deepEqual(refused.sort(), [
      'connect-src',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ]);
    await close();
  });
});

describe('how the portal looks', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  const violations = async (page: Page) => {
    await page.evaluate(axe);
    await page.evaluate(unfoldWidgets);
    return page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
    });
  };

  for (const lang of ['en', 'ar']) {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [900, 'light'],
      [1200, 'dark'],
    ] as const) {
      it(`is clean for axe in ${lang}, ${width} px wide and ${colorScheme}, filled in, wrongly pasted, and saved`, async () => {
        const { page, close } = await visit(
          { viewport: { width, height: 800 }, colorScheme },
          `?lang=${lang}`,
        );
        await openPanel(page);
        await box(page, 'sign.worry').check();
        await page.getByLabel('Start from an example').selectOption('No status');
        await page.getByRole('button', { name: 'Read it into the form' }).click();
        assert.deepEqual(await violations(page), []);
        await page.locator('#form [data-say=save]').click();
        await page.locator('#saved-title').waitFor();
        await drawn(page);
        assert.deepEqual(await violations(page), []);
        await close();
      });
    }
  }

  it('is caught by axe where a field has lost its name (planted)', async () => {
    const { page, close } = await visit();
    await page.evaluate(() => document.querySelector('label[for=topic]')?.remove());
    assert.match((await violations(page)).join(), /label/);
    await close();
  });

  for (const lang of ['en', 'ar', 'de']) {
    for (const width of [320, 768, 1200]) {
      it(`fits ${width} px in ${lang}, also with text at 200 %, and once saved`, async () => {
        const { page, said, close } = await visit({ viewport: { width, height: 800 } }, `?lang=${lang}`);
        await openPanel(page);
        const look = async () => {
          assert.deepEqual(await page.evaluate(misfits), []);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        };
        await look();
        await page.locator('#form [data-say=save]').click();
        await page.locator('#saved-title').waitFor();
        await drawn(page);
        await look();
        await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
        await page.evaluate(() => document.adoptedStyleSheets[0]?.replaceSync('html { font-size: 200% }'));
        await look();
        assert.deepEqual(said, []);
        await close();
      });
    }
  }

  /** What moved without a person's act, since the page began to load. */
  const moved = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              hadRecentInput: boolean;
              value: number;
            })[])
              if (!entry.hadRecentInput) sum += entry.value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );

  for (const query of ['', '?lang=ar']) {
    for (const width of [320, 1200]) {
      it(`does not jump while it loads${query}, ${width} px wide`, async () => {
        const { page, close } = await visit({ viewport: { width, height: 800 } }, query);
        assert.equal(await moved(page), 0);
        await close();
      });
    }
  }

  it('is caught when something pushes the page down (planted)', async () => {
    const { page, close } = await visit();
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.prepend(Object.assign(document.createElement('pre'), { textContent: '\n\n\n\n' })),
    );
    assert.ok((await moved(page)) > 0);
    await close();
  });

  it('prints the answers and both lists as words, and nothing of the screen', async () => {
    const { page, close } = await visit();
    await fill(page);
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    await page.locator('#form').getByRole('button', { name: 'Print', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => document.body.innerText);
    for (const text of [
      'My visit',
      'January 14, 2027',
      'Is coffee the reason?',
      '- you are worried or not sure',
      '- Caffeine',
    ]) {
      assert.ok(paper.includes(text), text);
    }
    assert.doesNotMatch(paper, /Before your appointment|Behind this page|Save|demo/);
    await close();
  });
});

describe('PORTALS.md', () => {
  it('begins with a form that works as it stands', async () => {
    const [, example = ''] = /```html\n(<form[\s\S]*?)```/.exec(readFileSync('PORTALS.md', 'utf8')) ?? [];
    const { address } = await serve({ '/': html(example) });
    const { page, said, close } = await openPage(browser);
    await page.goto(address);
    await box(page, 'sign.worry').waitFor();
    await page.getByText('If your legs twitch').click();
    assert.ok(
      await page
        .getByRole('checkbox')
        .first()
        .evaluate((first) => first.matches(':focus')),
    );
    const form = page.locator('#visit');
    const sent = () => form.evaluate((visit: HTMLFormElement) => new FormData(visit).getAll('signs'));
    await box(page, 'sign.lasting').check();
    assert.deepEqual(await sent(), ['sign.lasting', 'sign.worry']);
    await form.evaluate((visit: HTMLFormElement) => visit.reset());
    assert.deepEqual(await sent(), ['sign.worry']);
    assert.deepEqual(said, []);
    await close();
  });
});

const firefox = (await findBrowsers()).find(({ engine }) => engine === 'firefox');

describe('the portal in Firefox', () => {
  it('saves, shows the same answer read-only after a reload, and brings ticks back after going elsewhere', async () => {
    if (!firefox?.path) throw new Error('firefox is missing; get it with: npx tsx scripts/browsers.ts');
    const running = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox.path,
      headless: true,
    });
    after(() => running.close());
    const page = await running.newPage();
    page.setDefaultTimeout(20_000);
    /** Puppeteer waits in vain for some of Firefox's navigations, so the page is asked. */
    const shows = (sign: string, on: boolean) =>
      page.waitForFunction(
        (id, wanted) => {
          const found = document
            .querySelector('twitch-warning-signs')
            ?.shadowRoot?.querySelector<HTMLInputElement>(`[value="${id}"]`);
          return found?.checked === wanted;
        },
        {},
        sign,
        on,
      );
    await page.goto(portal);
    await shows('sign.worry', false);
    await page.evaluate(unfoldWidgets);
    await page.locator('twitch-warning-signs >>> input[value="sign.worry"]').click();
    await page.locator('#topic').fill('Coffee');
    await page.evaluate((address) => location.assign(address), `${server.address}/elsewhere`);
    await page.waitForFunction(() => document.body?.textContent === 'Elsewhere');
    await page.evaluate(() => history.back());
    await shows('sign.worry', true);
    assert.equal(await page.$eval('#topic', (field) => (field as HTMLTextAreaElement).value), 'Coffee');
    await page.locator('#form [data-say=save]').click();
    await page.waitForFunction(() => document.activeElement?.id === 'saved-title');
    await shows('sign.worry', true);
    await page.evaluate(() => {
      document.title = 'before';
      location.reload();
    });
    await page.waitForFunction(() => document.title !== 'before' && document.querySelector('#saved-title'));
    await shows('sign.worry', true);
    await page.evaluate(unfoldWidgets);
    await page.locator('twitch-warning-signs >>> input[value="sign.spread"]').click();
    await shows('sign.spread', false);
    assert.match(await page.$eval('.answers', (answers) => answers.textContent ?? ''), /Coffee/);
  });
});
