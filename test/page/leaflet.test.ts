import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import {
  frame,
  pictureWords,
  purpose,
  regions,
  isReviewed,
  review,
  triggers,
  vsCramp,
  warningSigns,
} from '../../src/content/index.js';
import { tickable } from '../../src/content/warning-signs.js';
import { withLocale } from '../../src/locale/index.js';
import { prose } from '../node/helpers.js';
import { about, aboutTranslation, contentIn, englishIn, inLanguage, translated } from './leaflet-content.js';
import {
  address,
  complaint,
  fill,
  leaflet,
  log,
  open,
  openOwn,
  pdfOf,
  settled,
  sheetsOf,
  spoken,
  status,
  textOf,
} from './leaflet.js';
import { pagesOf, tooSmall } from './pdf.js';

/** Serves the script of the page with something changed in it. */
const planted = (change: (body: string) => string) => async (page: Page) => {
  const body = readFileSync('build/demo/leaflet.js', 'utf8');
  assert.notEqual(change(body), body);
  await page.route('**/build/demo/leaflet.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: change(body) }),
  );
};

const longName = `${'Riverside Family Practice and Health Centre of the '.repeat(2)}Upper Valley`;

/** What sticks out of the screen. */
const misfits = () =>
  [...document.querySelectorAll('main *:not(#ruler, #ruler *)')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > window.innerWidth + 1);
    })
    .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const findings = async (page: Page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], selectors: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

/**
 * Every size in one language; others in the usual one and the largest. Half a page may be too narrow for that, and for
 * two languages with long words it is for the usual one: the form says so.
 */
const sizesIn = (language: string, second?: string) =>
  second
    ? second === 'en'
      ? ([12, 14] as const)
      : ([12] as const)
    : language === 'en'
      ? ([12, 14, 16, 18] as const)
      : ([14, 18] as const);

/** Sheets, and what each holds on paper. */
const sheetsIn = (page: Page) =>
  leaflet(page).evaluate((element) =>
    [...element.querySelectorAll('.sheet')].map((sheet) => ({
      text: sheet.textContent.replace(/\s+/g, ' '),
      titles: sheet.querySelectorAll(':is(h1, .title)').length,
      starts: [...sheet.querySelectorAll('.language > :nth-child(2)')].map((block) =>
        block.textContent.trim(),
      ),
      /** Lists and tables without a heading: what follows the title of the page has that one. */
      headless: [...sheet.querySelectorAll('.block:has([data-item]):not(:has(h2))')].filter((block) =>
        block.previousElementSibling?.matches(':has([data-item])'),
      ).length,
      /** What sticks out of its own box. */
      cut: [...sheet.querySelectorAll<HTMLElement>('p, li, dt, dd, td, th, h1, h2, small, figure')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    })),
  );

describe('the leaflet on paper', { concurrency: 2 }, () => {
  for (const [paper, size] of [
    ['A4', /\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/],
    ['Letter', /\[0 0 612 792\]/],
  ] as const) {
    it(`holds all three parts on ${paper} in text of 14 points, as a tagged document`, async () => {
      const { page, said, close } = await open({
        name: longName,
        phone: '(555) 010-0142',
        webAddress: 'https://riverside.example/appointments',
        code: true,
        paper,
      });
      const pdf = await pdfOf(page);
      const { length } = await pagesOf(pdf);
      assert.equal(await status(page), `${length} pages, ${paper}, text of 14 pt.`);
      const source = pdf.toString('latin1');
      assert.match(source, size);
      for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Outlines', '/Lang']) {
        assert.ok(source.includes(mark));
      }
      for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'P']) {
        assert.match(source, new RegExp(`/S\\s*/${tag}\\b`), tag);
      }
      assert.deepEqual(said, []);
      await close();
    });
  }

  for (const [language, second] of [
    ['en'],
    ['de'],
    ['ar'],
    ['ur'],
    ['zh-Hans'],
    ['ur', 'en'],
    ['de', 'ar'],
  ] as const) {
    const languages = second ? [language, second] : [language];
    it(`is large enough in every size, each page whole in itself (${languages.join(' and ')})`, async () => {
      const { page, said, close } = await open({ language, second: second ?? '' });
      let before = 0;
      for (const size of sizesIn(language, second)) {
        await fill(page, { size });
        const pages = await pagesOf(await pdfOf(page));
        const count = pages.length;
        const result = await status(page);
        assert.ok(
          result.startsWith(`${count} pages, A4, text of ${size} pt.`),
          `${count} in the PDF: ${result}`,
        );
        assert.ok(count >= before, `${size}`);
        before = count;
        assert.deepEqual(tooSmall(pages).slice(0, 3), [], `${size}`);
        // Most of it is in the size that was asked for.
        const asked = pages.flat().filter(({ points }) => Math.abs(points - size) < 0.1);
        assert.ok(asked.length > pages.flat().length / 3, `${asked.length} of ${pages.flat().length}`);
        const sheets = await sheetsIn(page);
        assert.equal(sheets.length, count);
        const told = languages.map((tag) =>
          withLocale(tag, () => [purpose(), frame().unreviewed, triggers().summary[1].text]),
        );
        const comfort = languages.flatMap((tag) =>
          withLocale(tag, () => [
            warningSigns().summary[0].text,
            warningSigns().calm.statements[0]!.text,
            vsCramp().nerve.statements.at(-1)!.text,
            triggers().main[0]!.text,
          ]),
        );
        for (const [index, { text, titles, starts, headless, cut }] of sheets.entries()) {
          const where = `page ${index + 1} of ${count}, ${size} pt`;
          assert.equal(titles, languages.length, where);
          assert.ok(text.includes(`${index + 1} / ${count}`), where);
          assert.ok(starts.every(Boolean), where);
          for (const [purposeText, review, caution] of told) {
            assert.ok(text.includes(purposeText!) && text.includes(review!), where);
            if (comfort.some((said) => text.includes(said))) assert.ok(text.includes(caution!), where);
          }
          assert.equal(headless, 0, where);
          assert.deepEqual(cut.slice(0, 3), [], where);
        }
        const [first] = sheets;
        for (const tag of languages) {
          const { cards } = withLocale(tag, () => warningSigns());
          const emergency = cards.find(({ urgency }) => urgency === 'emergency');
          assert.ok(first?.text.includes(emergency!.heading), `${size}`);
        }
      }
      assert.deepEqual(said, []);
      await close();
    });
  }

  it('is seen to be too small where a footer is (planted)', async () => {
    const { page, close } = await openOwn({ parts: ['Triggers'] }, {}, async (own) => {
      const body = readFileSync('demo/leaflet/leaflet.css', 'utf8');
      const small = body.replace('--least: calc(12 ', '--least: calc(11 ');
      assert.notEqual(small, body);
      await own.route('**/leaflet.css', (route) => route.fulfill({ contentType: 'text/css', body: small }));
    });
    assert.ok(tooSmall(await pagesOf(await pdfOf(page))).length > 0);
    await close();
  });

  it('is seen to run over where a sheet is filled too far (planted)', async () => {
    const { page, close } = await openOwn(
      {},
      {},
      planted((body) => body.replace('filled = 0.985', 'filled = 1.3')),
    );
    assert.ok((await pagesOf(await pdfOf(page))).length > (await sheetsOf(page).count()));
    await close();
  });

  it('never cuts a card that a page can hold, and cuts a longer one between signs below its heading', async () => {
    const { page, close } = await open({ parts: ['Warning signs'] });
    const headings = () => leaflet(page).locator('.card h2').allTextContents();
    const { cards, calm, visit, list } = warningSigns();
    const all = [...cards, calm, visit, list].map(({ heading }) => heading);
    assert.deepEqual((await headings()).sort(), all.sort());
    await close();
    const low = planted((body) => body.replace('/ 25.4) * 96', '/ 25.4) * 64'));
    const own = await openOwn({ parts: ['Warning signs'], size: 18 }, {}, low);
    const emergency = cards.find(({ urgency }) => urgency === 'emergency')!;
    assert.match(await status(own.page), /18 pt/);
    const again = await leaflet(own.page).getByRole('heading', { name: emergency.heading }).count();
    assert.ok(again > 1, `${again}`);
    assert.equal(await leaflet(own.page).locator('.emergency li').count(), emergency.signs.length);
    await own.close();
  });

  it('has the drawings with their names, and what they show beside them, and no button', async () => {
    const { page, close } = await open({ parts: ['Explainer'] });
    const { compare, nerve } = vsCramp();
    const names = [nerve.heading, compare.twitch, compare.cramp, compare.spasm];
    const { flow, kinds, about } = pictureWords();
    const shown = await textOf(leaflet(page));
    assert.deepEqual(
      [...flow, ...kinds, about].filter((text) => !shown.includes(text)),
      [],
    );
    assert.equal(await leaflet(page).getByRole('button').count(), 0);
    const drawings = leaflet(page).locator('svg[role=img]');
    assert.deepEqual(
      await drawings.evaluateAll((all) => all.map((drawing) => drawing.getAttribute('aria-label'))),
      names,
    );
    const pdf = (await pdfOf(page)).toString('latin1');
    for (const name of names) assert.ok(pdf.includes(`/Alt (${name})`), name);
    await close();
  });

  it('shows nothing but the leaflet, dark on white even for a reader with a dark screen', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok(await leaflet(page).isVisible());
    for (const role of ['textbox', 'button', 'status'] as const) {
      assert.equal(await page.getByRole(role).count(), 0);
    }
    assert.equal(await page.getByRole('heading', { name: 'Make a leaflet' }).count(), 0);
    assert.equal(
      await leaflet(page).evaluate((element) => getComputedStyle(element).color),
      'rgb(17, 17, 17)',
    );
    await close();
  });
});

describe('the words of the leaflet', { concurrency: 2 }, () => {
  for (const country of ['', 'us', 'gb', 'ie']) {
    it(`are all that the content says (country: ${country || 'not named'}), but name no disease`, async () => {
      const { page, close } = await open({ country });
      const { emergency } = regions.get(country) ?? {};
      const { background, list, ...signs } = warningSigns(country);
      const { list: tries, ...rest } = triggers(country);
      const shown = await textOf(leaflet(page));
      // Each question says itself that it is one.
      const { compare, ...explainer } = vsCramp(country);
      const contents = [signs, { ...explainer, compare: { ...compare, question: [] } }, rest];
      const wanted = [
        ...contents.flatMap((content) => prose(content)),
        ...contents.flatMap(({ references }) =>
          references.flatMap(({ title, publisher }) => [title, publisher]),
        ),
        ...signs.cards.flatMap((card) =>
          card.signs.map(({ text, detail }) => (detail ? `${text}: ${detail}` : text)),
        ),
        list.heading,
        tries.closing,
        purpose(),
        ...(isReviewed(review) ? [] : ['Not yet reviewed by a clinician.']),
        `Call ${emergency?.join(' or ') ?? 'your local emergency number'} now if`,
      ];
      assert.ok(wanted.length > 150);
      assert.deepEqual(
        wanted.filter((text) => !shown.includes(text.replace(/\s+/g, ' '))),
        [],
      );
      const hidden = [
        ...background.statements.map(({ text }) => text),
        ...background.references.map(({ title }) => title),
      ].filter((text) => !prose(contents).includes(text));
      assert.deepEqual(
        hidden.filter((text) => shown.includes(text)),
        [],
      );
      assert.doesNotMatch(shown, /\bALS\b|\bMND\b|motor neurone/i);
      await close();
    });
  }

  it('have a box for each sign that can wait and each trigger, an icon for all, and lines to write on', async () => {
    const { page, close } = await open();
    const { cards } = warningSigns();
    const { length } = triggers().triggers;
    assert.equal(await leaflet(page).locator('.box').count(), cards.flatMap(tickable).length + length);
    assert.equal(
      await leaflet(page).locator('.icon[aria-hidden=true]').count(),
      cards.flatMap(({ signs }) => signs).length + length,
    );
    for (const label of ['Since when?', 'Notes']) {
      assert.ok(await leaflet(page).getByText(label, { exact: true }).isVisible());
    }
    await close();
  });
});

const draft = 'This is a machine translation. No health professional has fully checked it yet.';

describe('the languages of the leaflet', { concurrency: 2 }, () => {
  for (const language of translated) {
    it(`are whole, and say that they are a draft (${language})`, async () => {
      const { page, said, close } = await open({ language });
      const shown = await textOf(leaflet(page));
      assert.deepEqual(
        contentIn(language).filter((text) => !shown.includes(text.replace(/\s+/g, ' '))),
        [],
      );
      const [since = '', notes = ''] = inLanguage(language, ['Since when?', 'Notes']);
      const asShown = (text: string) => text.replace(/\s+/g, ' ');
      assert.ok(shown.includes(asShown(since)) && shown.includes(asShown(notes)));
      const lines = aboutTranslation(language);
      assert.equal(lines[1], draft);
      for (const sheet of await sheetsOf(page).all()) {
        for (const line of lines) assert.ok(await sheet.getByText(line, { exact: true }).isVisible());
      }
      assert.ok(shown.includes(about(language).name));
      assert.equal(await leaflet(page).getAttribute('dir'), about(language).dir);
      assert.deepEqual(said, []);
      await close();
    });
  }

  const mismarked = async (page: Page, language: string) => {
    const english = new Set([...englishIn(language), draft]);
    assert.equal(english.size > 20, about(language).inEnglishUntilReviewed.length > 0);
    const pieces = await spoken(page, '.language');
    assert.ok(pieces.length > 150);
    return pieces.filter(
      ({ text, lang, dir }) =>
        lang !== (english.has(text) ? 'en' : language) ||
        dir !== (english.has(text) ? 'ltr' : about(language).dir),
    );
  };

  for (const language of ['ur', 'ht', 'es']) {
    it(`mark as English what had to stay English, and nothing else (${language})`, async () => {
      const { page, close } = await open({ language });
      assert.deepEqual(await mismarked(page, language), []);
      const marks = (await pdfOf(page)).toString('latin1').match(/\/Lang \(en\)/g) ?? [];
      assert.equal(marks.length > 20, about(language).inEnglishUntilReviewed.length > 0);
      await close();
    });
  }

  it('are seen to leave English unmarked where nothing marks it (planted)', async () => {
    const { page, close } = await openOwn(
      { language: 'ur' },
      {},
      planted((body) => body.replace('isEnglish(text) ? english(said) : said', 'said')),
    );
    assert.ok((await mismarked(page, 'ur')).length > 20);
    await close();
  });

  it('never decide which emergency number is printed, and leave numbers in order', async () => {
    const { page, close } = await open({ parts: ['Warning signs'], language: 'ar' });
    assert.doesNotMatch((await spoken(page, '.language')).map(({ text }) => text).join(), /911|112|999/);
    const numbers = () =>
      leaflet(page)
        .locator('.language bdi')
        .evaluateAll((all) => all.map((each) => `${each.getAttribute('dir')} ${each.textContent}`));
    for (const [country, wanted] of [
      ['us', ['911']],
      ['ie', ['112', '999']],
    ] as const) {
      await fill(page, { country });
      assert.deepEqual(
        [...new Set(await numbers())],
        wanted.map((number) => `ltr ${number}`),
      );
    }
    await fill(page, { language: 'ur' });
    assert.match(await textOf(leaflet(page)), /Call 112 or 999 now if/);
    await close();
  });

  it('caption the drawings', async () => {
    const { page, close } = await open({ parts: ['Explainer'], second: 'ar' });
    const { flow, kinds, about } = pictureWords();
    const shown = await textOf(leaflet(page));
    const captions = inLanguage('ar', [...flow, ...kinds, about]);
    assert.deepEqual(
      captions.filter((text) => !/[\u0600-\u06ff]/.test(text) || !shown.includes(text)),
      [],
    );
    const mirrored = (name: string) =>
      leaflet(page)
        .locator(`[lang=ar] ${name}`)
        .first()
        .evaluate((drawing) => getComputedStyle(drawing).transform.startsWith('matrix(-1'));
    assert.ok((await mirrored('.flow')) && (await mirrored('.trace')));
    await close();
  });

  it('tell the person at the form what is a draft, and what is still English', async () => {
    const { page, close } = await open();
    const hint = page.locator('#language-hint');
    assert.equal(await hint.textContent(), '');
    await fill(page, { language: 'es' });
    assert.match(`${await hint.textContent()}`, /^This is a machine translation\..* says so too\.$/);
    await fill(page, { language: 'ht' });
    assert.match(`${await hint.textContent()}`, /safety messages stand in English/);
    assert.ok(
      (await page.getByLabel('Language', { exact: true }).getByRole('option').allTextContents()).includes(
        'Haitian Creole (Kreyòl ayisyen)',
      ),
    );
    await close();
  });
});

describe('two languages', { concurrency: 2 }, () => {
  for (const [first, second] of [
    ['es', 'en'],
    ['ar', 'en'],
    ['ur', 'en'],
    ['zh-Hans', 'vi'],
  ] as const) {
    it(`stand side by side, each marked on screen and in a PDF (${first} and ${second})`, async () => {
      const { page, said, close } = await open(
        { parts: ['Warning signs'], language: first, second },
        { width: 1300, height: 900 },
      );
      const shown = await textOf(leaflet(page));
      for (const language of [first, second]) {
        const { cards, list } = withLocale(language, () => warningSigns());
        for (const { heading } of [...cards, list]) assert.ok(shown.includes(heading), heading);
      }
      for (const [index, sheet] of (await sheetsOf(page).all()).entries()) {
        const boxes = await Promise.all(
          [first, second].map((lang) => sheet.locator(`.main > [lang=${lang}]`).boundingBox()),
        );
        const [one, other] = about(first).dir === 'rtl' ? boxes.reverse() : boxes;
        assert.ok(one && other && one.x + one.width < other.x && one.y === other.y, `${index}`);
      }
      const pdf = (await pdfOf(page)).toString('latin1');
      for (const language of [first, second]) assert.ok(pdf.includes(`/Lang (${language})`), language);
      assert.deepEqual(said, []);
      await close();
    });
  }

  it('are not the same language twice', async () => {
    const { page, close } = await open({ parts: ['Warning signs'] });
    await fill(page, { second: 'ar' });
    await fill(page, { language: 'ar' });
    assert.equal(await leaflet(page).getAttribute('lang'), 'ar');
    assert.equal(await page.locator('#leaflet [lang=en].language').count(), 0);
    await close();
  });

  it('share one line for what the clinic has one of', async () => {
    const { page, close } = await open({
      parts: ['Warning signs'],
      second: 'ar',
      phone: '+1 (555) 010-0142',
    });
    const pieces = await spoken(page, '.letterhead, .writing');
    const english = ['Phone', 'My list for the doctor', 'Since when?', 'Notes'];
    const arabic = inLanguage('ar', english);
    for (const [lang, dir, texts] of [
      ['en', 'ltr', english],
      ['ar', 'rtl', arabic],
    ] as const) {
      const found = pieces.filter((piece) => piece.lang === lang && piece.dir === dir);
      assert.deepEqual(
        found.map(({ text }) => text),
        texts,
      );
    }
    await close();
  });
});

describe('the form of the leaflet', { concurrency: 2 }, () => {
  it('keeps the last choice and says so when no part is chosen', async () => {
    const { page, close } = await open({ parts: ['Triggers'] });
    await fill(page, { parts: [] });
    assert.match(`${await complaint(page, 'part')}`, /Choose at least one part/);
    assert.ok((await textOf(leaflet(page))).includes(triggers().heading));
    await fill(page, { parts: ['Explainer'] });
    assert.equal(await complaint(page, 'part'), '');
    assert.ok((await textOf(leaflet(page))).includes(vsCramp().heading));
    await close();
  });

  it('refuses an address that is none of the web and keeps the last good one', async () => {
    const { page, close } = await open({
      parts: ['Warning signs'],
      webAddress: 'https://riverside.example/book',
      code: true,
    });
    const code = page.getByRole('img', { name: 'QR: riverside.example/book' });
    for (const bad of [
      'riverside.example',
      'javascript:alert(1)',
      'ftp://riverside.example',
      'https://',
      'mailto:a@b.example',
    ]) {
      await fill(page, { webAddress: bad });
      assert.match(`${await complaint(page, 'address')}`, /beginning with https/, bad);
      assert.ok(await code.isVisible(), bad);
      assert.equal(await page.locator(`#leaflet a[href="${bad}"]`).count(), 0);
    }
    await close();
  });

  it('asks for an address when only the QR code is ticked', async () => {
    const { page, close } = await open({ parts: ['Warning signs'], code: true });
    assert.match(`${await complaint(page, 'address')}`, /QR code needs an address/);
    await fill(page, { code: false });
    assert.equal(await complaint(page, 'address'), '');
    await close();
  });

  it('refuses a name of 300 characters and keeps the last good one', async () => {
    const { page, close } = await open({ parts: ['Warning signs'], name: 'Riverside' });
    await fill(page, { name: 'x'.repeat(300) });
    assert.equal(await complaint(page, 'name'), 'This has 300 characters. Use at most 120.');
    const shown = await textOf(leaflet(page));
    assert.ok(shown.includes('Riverside') && !shown.includes('xxx'));
    await close();
  });

  it('takes a long name without a space, whole and inside the page', async () => {
    const { page, close } = await open({ name: 'W'.repeat(120) }, { width: 320, height: 800 });
    assert.ok((await textOf(leaflet(page))).includes('W'.repeat(120)));
    assert.deepEqual(await page.evaluate(misfits), []);
    assert.equal((await pagesOf(await pdfOf(page))).length, await sheetsOf(page).count());
    await close();
  });

  it('shows a name in another direction right, and the phone number after it undisturbed', async () => {
    const { page, close } = await open({ parts: ['Warning signs'], phone: '+1 (555) 010-0142' });
    for (const name of ['مركز النهر الصحي (فرع 2)', 'מרפאת הנהר 24/7']) {
      await fill(page, { name });
      const shown = leaflet(page).getByText(name, { exact: true });
      assert.equal(await shown.evaluate((element) => element.localName), 'bdi');
      assert.equal(await shown.evaluate((element) => element.matches(':dir(rtl)')), true);
      const phone = leaflet(page).getByText('+1 (555) 010-0142', { exact: true });
      assert.equal(await phone.getAttribute('dir'), 'ltr');
      assert.equal(
        await phone.evaluate((element) => getComputedStyle(element.parentElement ?? element).direction),
        'ltr',
      );
    }
    await close();
  });

  it('goes to the first wrong field instead of printing', async () => {
    const { page, close } = await openOwn({ parts: ['Warning signs'] });
    await page.evaluate(() => {
      window.print = () =>
        document.body.append(Object.assign(document.createElement('p'), { textContent: 'PRINTED' }));
    });
    await fill(page, { webAddress: 'nowhere' });
    await page.getByRole('button', { name: 'Print the leaflet' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'address');
    assert.equal(await page.getByText('PRINTED', { exact: true }).count(), 0);
    await fill(page, { webAddress: '' });
    await page.getByRole('button', { name: 'Print the leaflet' }).press('Enter');
    await page.getByText('PRINTED', { exact: true }).waitFor();
    await close();
  });

  it('makes a code that a camera reads', async () => {
    const target = 'https://riverside.example/appointments?from=leaflet';
    const { page, close } = await openOwn(
      { parts: ['Warning signs'], webAddress: target, code: true },
      { viewport: { width: 1300, height: 900 }, deviceScaleFactor: 2 },
    );
    const picture = await page.getByRole('img', { name: /^QR:/ }).screenshot();
    const { data, width, height } = await page.evaluate(async (base64) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type: 'image/png' }),
      );
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { data: [...pixels], width: image.width, height: image.height };
    }, picture.toString('base64'));
    const read = jsQR(Uint8ClampedArray.from(data), width, height);
    assert.equal(read?.data, target);
    await close();
  });

  it('shows what was asked for last, however quickly', async () => {
    const { page, close } = await open({ parts: ['Warning signs'] });
    await page.evaluate(() => {
      for (const value of ['letter', 'a4', 'letter']) {
        document.querySelector<HTMLInputElement>(`[value=${value}]`)?.click();
      }
    });
    await settled(page);
    assert.match(await status(page), /Letter/);
    const busy = await page.getByRole('textbox', { name: 'Name' }).evaluate((field) => {
      (field as HTMLInputElement).value = 'Riverside';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('#leaflet')?.getAttribute('aria-busy');
    });
    assert.equal(busy, 'true');
    await settled(page);
    assert.ok((await textOf(leaflet(page))).includes('Riverside'));
    await close();
  });

  it('stores nothing, sends nothing and leaves the address of the page alone', async () => {
    const { page, close } = await openOwn({ parts: ['Warning signs'] });
    const before = log.length;
    await fill(page, { name: 'Riverside', webAddress: 'https://riverside.example' });
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    assert.deepEqual(log.slice(before), []);
    assert.equal(page.url(), address);
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    assert.deepEqual([cookies, origins], [[], []]);
    await close();
  });
});

describe('the page of the leaflet', { concurrency: 2 }, () => {
  for (const width of [320, 900, 1300]) {
    it(`fits ${width} px, with and without complaints, and axe finds nothing in light or dark colours`, async () => {
      const { page, said, close } = await open(
        { name: longName, webAddress: 'https://riverside.example/appointments', code: true },
        { width, height: 800 },
      );
      assert.deepEqual(await page.evaluate(misfits), []);
      assert.deepEqual(said, []);
      await fill(page, { name: 'x'.repeat(300), webAddress: 'nowhere', phone: '5'.repeat(61) });
      assert.deepEqual(await page.evaluate(misfits), []);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findings(page), [], colorScheme);
      }
      await close();
    });
  }

  it('is clean for axe with two languages and no part', async () => {
    const { page, close } = await open({ parts: ['Warning signs'], second: 'ar' });
    await fill(page, { parts: [] });
    assert.deepEqual(await findings(page), []);
    await close();
  });

  it('stands still while the preview is redrawn', async () => {
    for (const width of [390, 1300]) {
      const { page, close } = await open({}, { width, height: 800 });
      const places = () =>
        page.evaluate(() =>
          ['name', 'size', 'print'].map((id) => document.getElementById(id)?.getBoundingClientRect().top),
        );
      await page.getByLabel('Text size').scrollIntoViewIfNeeded();
      const before = await places();
      for (const changed of ['[value=letter]', '[value=signs]', '[value=explainer]']) {
        // A click of a person would scroll to what is clicked.
        await page.locator(changed).dispatchEvent('click');
        assert.deepEqual(await places(), before, changed);
      }
      for (const size of [18, 12] as const) {
        await fill(page, { size });
        assert.deepEqual(await places(), before, `${size}`);
      }
      assert.match(await status(page), /^\d pages, Letter, text of 12 pt/);
      await close();
    }
  });

  it('keeps the last choice and says so where one thing is longer than a page', async () => {
    const { page, close } = await openOwn(
      {},
      {},
      planted((body) => body.replace('/ 25.4) * 96', '/ 25.4) * 60')),
    );
    await fill(page, { size: 18, second: 'ur' });
    assert.match(`${await complaint(page, 'size')}`, /does not fit.*last choice/);
    assert.match(await status(page), /14 pt/);
    await fill(page, { size: 14, second: '' });
    assert.equal(await complaint(page, 'size'), '');
    await close();
  });

  it('has no style attribute, and a policy that would refuse one', async () => {
    const { page, close } = await open();
    assert.equal(await page.locator('[style]').count(), 0);
    assert.match(
      (await page.locator('meta[http-equiv]').getAttribute('content')) ?? '',
      /style-src 'self';.*require-trusted-types-for 'script'/,
    );
    await close();
  });
});
