import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { html, serve } from '../page/helpers.js';
import ts from 'typescript';
import { openBrowsers, type Page } from '../page/browsers.js';
import { install } from './install.js';

await install();
// What builds them is there only now.
const { apps, buildApps } = await import('./apps.js');
await buildApps();

const script = '<script type="module" src="/dist/leg-twitch.js"></script>';
const { outputText: eyesight } = ts.transpileModule(readFileSync('test/host/looks.ts', 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
});
const eyes = `<script type="module">import * as look from "data:text/javascript,${encodeURIComponent(eyesight)}"; window.look = look</script>`;
const place = '<div id="app"></div>';
const app = (name: string, entry = 'main') =>
  `<script type="module" src="/build/host/${name}/${entry}.js"></script>`;

/** Shows the first ticks, and neither says nor hears anything else. */
const careless = `<div id="app"><form><twitch-warning-signs value="sign.weakness sign.worry">
  <button type="button">Clear</button></twitch-warning-signs><button type="button">I am in the United States</button>
  <button type="button">Show or hide</button></form></div>`;

const pages: Record<string, string> = {
  '/careless': html(careless, eyes + script),
  '/complaining': html('', '<script>console.warn("no key")</script>'),
};
for (const name of Object.keys(apps)) {
  pages[`/${name}/before`] = html(place, eyes + script + app(name));
  pages[`/${name}/after`] = html(place, eyes + app(name));
}
pages['/react/bundled'] = html(place, eyes + app('react', 'package'));

const { address } = await serve(pages);
const browsers = await openBrowsers();

/** The words that every page shows until the script has come. */
const [, fallback = ''] =
  readFileSync('demo/snippet.html', 'utf8').match(/<twitch-warning-signs>(.*?)<\/twitch-warning-signs>/s) ??
  [];

/** An app in a page of its own. */
const person = (page: Page) => ({
  page,
  /** Ends when the person sees it; fails with what they see instead. */
  sees: async (expected: unknown, look: keyof typeof import('./looks.js'), at = '') => {
    const seen = `look.${look}(${JSON.stringify(at)})`;
    const wanted = JSON.stringify(JSON.stringify(expected));
    await page.waitForFunction(`window.look && JSON.stringify(${seen}) === ${wanted}`).catch(() => {});
    assert.deepEqual(await page.evaluate(seen), expected, look);
  },
  presses: async (name: string) => {
    const control = `look.control(${JSON.stringify(name)})`;
    await page.waitForFunction(`window.look && Boolean(${control})`);
    await (await page.evaluateHandle(control)).asElement()?.click();
  },
});

type Person = ReturnType<typeof person>;

type Task = (person: Person) => Promise<void>;

/** In the order in which they stand. */
const first = ['sign.worry', 'sign.weakness'];
const more = ['sign.worry', 'sign.weakness', 'sign.wasting'];
/** For help today, and for an ambulance. */
const british = ['tel:111', 'tel:999'];

/** What holds in every framework. */
const expectations: Record<string, Task> = {
  'shows the checklist with its level, country and ticks': async ({ sees }) => {
    await sees('h3', 'level');
    await sees(british, 'numbers');
    await sees(first, 'ticked');
  },
  'says what a person ticks': async ({ sees, presses }) => {
    await presses('a muscle is getting smaller');
    await sees(more.join(' '), 'said', 'ticked');
    await sees(more, 'ticked');
  },
  'clears the ticks': async ({ sees, presses }) => {
    await sees(first, 'ticked');
    await presses('Clear');
    await sees([], 'ticked');
    await sees('', 'said', 'ticked');
  },
  'changes the country': async ({ sees, presses }) => {
    await presses('I am in the United States');
    await sees(['tel:911'], 'numbers');
  },
  'places its own words and buttons in the checklist': async ({ sees, presses }) => {
    await sees(['Clear'], 'placed', 'action');
    await sees(['2 noted'], 'placed', 'footer');
    await presses('a muscle is getting smaller');
    await sees(['3 noted'], 'placed', 'footer');
  },
  'takes the list over instead of printing it': async ({ page, presses }) => {
    await page.evaluate('window.print = () => { document.title = "printed" }');
    await presses('Print');
    await page.waitForFunction(`look.said('letter').includes('a muscle, arm or leg is weaker than before')`);
    const letter = await page.evaluate("look.said('letter')");
    // What is most urgent first, and at the end what must not wait for an appointment.
    assert.match(
      String(letter),
      /See a doctor in the next few days if[\s\S]*Also see a doctor if[\s\S]*Call 999 now if any of these/,
    );
    assert.equal(await page.evaluate('document.title'), 'Test');
  },
  'sends one entry per ticked sign with its form': async ({ sees, presses }) => {
    await sees(first, 'sent');
    await presses('a muscle is getting smaller');
    await sees(more, 'sent');
  },
  'takes the checklist away and brings it back with its ticks': async ({ sees, presses }) => {
    await presses('a muscle is getting smaller');
    await presses('Show or hide');
    await sees(0, 'checklists');
    await sees([], 'sent');
    await presses('Show or hide');
    await sees(more, 'ticked');
    await sees(more, 'sent');
  },
  'leaves nothing behind': async ({ page, sees }) => {
    await sees(first, 'ticked');
    const before = await page.evaluate('document.body.childElementCount');
    await page.evaluate(`dispatchEvent(new Event('leave'))`);
    await sees(0, 'app');
    assert.equal(await page.evaluate('document.body.childElementCount'), before);
  },
};

/** What a late script, and one in the app's own bundle, could break: the first state, and both ways from there. */
const start: Task = async ({ sees, presses }) => {
  await sees('h3', 'level');
  await sees(british, 'numbers');
  await sees(first, 'ticked');
  await presses('a muscle is getting smaller');
  await sees(more.join(' '), 'said', 'ticked');
  await presses('Clear');
  await sees([], 'ticked');
};

describe('the checklist in an app', { concurrency: browsers.length }, () => {
  for (const { engine, newPage } of browsers) {
    // One tab for all, and one test at a time in it (a suite otherwise takes its concurrency from the one around): Firefox
    // draws nothing in a tab behind another, and a tab that is opened while another closes is now and then gone again.
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page: Page;
      const complaints: string[] = [];

      before(async () => {
        page = await newPage();
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        page.setDefaultTimeout(10_000);
      });

      const visit = async (path: string, task: Task) => {
        complaints.length = 0;
        try {
          await page.goto(address + path);
          await task(person(page));
          assert.deepEqual(complaints, []);
        } finally {
          await page.goto('about:blank');
        }
      };

      for (const name of Object.keys(apps)) {
        describe(`an app made with ${name}`, () => {
          for (const [title, expectation] of Object.entries(expectations)) {
            it(title, () => visit(`/${name}/before`, expectation));
          }

          it('shows its own words until the script comes, then the checklist, and both go on together', () =>
            visit(`/${name}/after`, async (reader) => {
              await reader.sees(fallback.replace(/<.*?>/g, ''), 'fallback');
              await reader.page.evaluate(`void import('/dist/leg-twitch.js')`);
              await start(reader);
            }));
        });
      }

      it('works from the app’s own bundle', () => visit('/react/bundled', start));

      it('is caught when it is not quiet on the console', () =>
        assert.rejects(
          visit('/complaining', async () => undefined),
          /no key/,
        ));
    });
  }
});

describe('a page that only places the tag', () => {
  for (const [title, expectation] of Object.entries(expectations)) {
    it(`is caught by “${title}”`, async () => {
      const page = await browsers[0]!.newPage();
      await page.goto(`${address}/careless`);
      page.setDefaultTimeout(300);
      await assert.rejects(expectation(person(page)));
      await page.close();
    });
  }
});
