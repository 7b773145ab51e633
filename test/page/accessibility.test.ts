import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, it } from 'node:test';
import type Axe from 'axe-core';
import { states, themes } from '../../demo/states/states.js';
import { frame, regions, triggers, vsCramp, warningSigns, type Summary } from '../../src/content/index.js';
import { tickable } from '../../src/content/warning-signs.js';
import { launch, serve } from './helpers.js';
import { misfits } from './misfits.js';
import type { targets as targetsOf } from './looks.js';
import { openStage, spokenTree } from './stage.js';

const browser = await launch();
const { address } = await serve();
const languages = Object.keys(JSON.parse(readFileSync('dist/release.json', 'utf8')).languages);

/** Each widget where it has most to show. */
const fullest = ['warning-signs.all', 'triggers.all', 'vs-cramp.open'];

/** One page for all tests but the great number of axe's runs and of layouts. */
const stage = await openStage(browser, address);
const { page, show, look, on } = stage;

const axeFile = { path: 'node_modules/axe-core/axe.min.js' };
await page.addScriptTag(axeFile);

describe('the states that everything here looks at', () => {
  it('have names of their own, and between them tick everything', () => {
    assert.equal(new Set(states.map(({ id }) => id)).size, states.length);
    const ids = [
      ...warningSigns().cards.flatMap((card) => tickable(card).map(({ id }) => id)),
      ...triggers().triggers.map(({ id }) => id),
    ];
    const ticked = states.filter(({ id }) => /\.all$/.test(id)).flatMap(({ value }) => value);
    assert.deepEqual(ticked, ids);
  });

  it('are shown without a word on the console', async () => {
    for (const { id } of states) await show({ state: id });
    assert.deepEqual(stage.said, []);
  });
});

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

/*
 * Everything axe knows, best practice and experimental rules too, but: AAA, which is not the aim; what axe itself
 * has retired; and `hidden-content`, which reports every closed disclosure for a look by hand.
 */
const runAxe = async () => {
  const { axe } = window;
  const leftOut = (tags: readonly string[], id: string) =>
    id === 'hidden-content' || tags.includes('wcag2aaa') || tags.includes('deprecated');
  const rules = Object.fromEntries(
    axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !leftOut(tags, ruleId) }]),
  );
  // A finding shows its HTML; to work out a selector for each of many hundred nodes takes a fifth of the time.
  const { violations } = await axe.run(document, { rules, resultTypes: ['violations'], selectors: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 120)}`),
  );
};

interface Sight {
  readonly state: string;
  readonly theme: string;
  readonly lang: string;
  readonly dir: string;
  readonly width: number;
}

const [narrow, wide] = [320, 900];
const sight = (given: Partial<Sight> & Pick<Sight, 'state'>): Sight => ({
  theme: 'clinic',
  lang: 'en',
  dir: '',
  width: narrow,
  ...given,
});

/*
 * What axe looks at: pairs instead of all products of state, theme, language, direction and width, of which there
 * are more than 3,000. What can be wrong hangs on two of them at most:
 * - colours on theme and state: each state in each theme, in English, and in Urdu because it has English parts,
 *   another font and the other direction;
 * - names, languages of parts and what they label on language and widget: each language, where each widget has most
 *   to show, in one theme, for a theme has no words;
 * - order and placement on direction: English mirrored, likewise; states whose direction is their own are among the
 *   states, and every other language runs the way that it is written;
 * - what stands side by side on width: each state on a wide screen too.
 * “axe misses nothing for that”, below, plants a fault for each.
 */
const sights: readonly Sight[] = [
  ...themes.flatMap(({ id: theme }) =>
    states.flatMap(({ id: state }) => ['en', 'ur'].map((lang) => sight({ state, theme, lang }))),
  ),
  ...languages.flatMap((lang) => fullest.map((state) => sight({ state, lang }))),
  ...fullest.map((state) => sight({ state, dir: 'rtl' })),
  ...states.map(({ id: state }) => sight({ state, width: wide })),
];

interface Fault {
  readonly where: (sight: Sight) => boolean;
  /** Runs inside the page. */
  readonly plant: () => void;
}

/** What axe finds wrong in each of them. */
const violationsIn = async (looked: readonly Sight[], fault?: Fault) => {
  const own = await openStage(browser, address);
  await own.page.addScriptTag(axeFile);
  const found: string[] = [];
  for (const each of looked) {
    const { width, ...choice } = each;
    if (own.page.viewportSize()?.width !== width) await own.on({ width });
    await own.show(choice);
    await own.look('unfold');
    if (fault?.where(each)) await own.page.evaluate(fault.plant);
    const violations = await own.page.evaluate(runAxe);
    found.push(...violations.map((text) => `${Object.values(each).join(' ')} ${text}`));
  }
  await own.close();
  return found;
};

const atOnce = { concurrency: availableParallelism() };

describe('axe finds nothing wrong in any state and language, and in English mirrored', atOnce, () => {
  for (const { id } of themes) {
    for (const width of [narrow, wide]) {
      const these = sights.filter((each) => each.theme === id && each.width === width);
      if (!these.length) continue;
      it(`in the theme “${id}”, ${width} px wide`, async (test) => {
        test.diagnostic(`${these.length} runs of axe`);
        assert.deepEqual(await violationsIn(these), []);
      });
    }
  }
});

describe('axe misses nothing for that it looks at pairs', atOnce, () => {
  const paleText = () =>
    document
      .querySelector('#stage > *')
      ?.shadowRoot?.querySelector('[part~="heading"]')
      ?.setAttribute('style', 'color: #888; background: #999');
  const namelessBox = () => {
    const root = document.querySelector('#stage > *')?.shadowRoot;
    const box = root?.querySelector('input');
    if (box) root?.querySelector('label')?.replaceWith(box);
  };

  it('for it sees each state in each theme and at both widths, and each language in each widget', () => {
    const seen = (wanted: Partial<Sight>) =>
      sights.some((each) =>
        Object.entries({ ...each, ...wanted }).every(([key, value]) => Reflect.get(each, key) === value),
      );
    for (const { id: state } of states) {
      for (const { id: theme } of themes) assert.ok(seen({ state, theme }), `${state} ${theme}`);
      for (const width of [narrow, wide]) assert.ok(seen({ state, width }), `${state} ${width}`);
    }
    for (const state of fullest) {
      for (const lang of languages) assert.ok(seen({ state, lang }), `${state} ${lang}`);
      assert.ok(seen({ state, lang: 'en', dir: 'rtl' }), `${state} mirrored`);
    }
  });

  for (const [what, where, plant, rule] of [
    ['pale text in one theme', ({ theme }) => theme === 'blog', paleText, 'color-contrast'],
    ['pale text in one state', ({ state }) => state === 'vs-cramp.heading-6', paleText, 'color-contrast'],
    [
      'pale text in one state of one theme',
      ({ state, theme }) => state === 'triggers.us' && theme === 'portal',
      paleText,
      'color-contrast',
    ],
    ['pale text on a wide screen', ({ width }) => width === wide, paleText, 'color-contrast'],
    [
      'a box without a name in one language',
      ({ state, lang }) => lang === 'vi' && !state.startsWith('vs-cramp'),
      namelessBox,
      'label',
    ],
    [
      'a box without a name in Urdu, in one theme',
      ({ state, lang, theme }) => lang === 'ur' && theme === 'plain' && !state.startsWith('vs-cramp'),
      namelessBox,
      'label',
    ],
    [
      'a box without a name where English is mirrored',
      ({ state, dir }) => dir === 'rtl' && !state.startsWith('vs-cramp'),
      namelessBox,
      'label',
    ],
  ] satisfies [string, Fault['where'], Fault['plant'], string][]) {
    it(`${what} (planted)`, async () => {
      const [faulty, sound] = [sights.find(where), sights.find((each) => !where(each))];
      assert.ok(faulty && sound);
      const found = await violationsIn([sound, faulty], { where, plant });
      assert.ok(found.length > 0);
      assert.ok(found.every((text) => text.startsWith(Object.values(faulty).join(' '))));
      assert.ok(found.some((text) => text.includes(` ${rule}: `)));
    });
  }
});

describe('axe', () => {
  it('finds nothing wrong on a clinic’s page that follows the reader’s dark setting', async () => {
    await on({ colorScheme: 'dark' });
    for (const state of fullest) {
      await show({ state, theme: 'clinic' });
      await look('unfold');
      assert.deepEqual(await page.evaluate(runAxe), []);
    }
  });

  it('finds a box without a name, and text too pale for a dark page (planted)', async () => {
    await on({});
    await show({ state: 'warning-signs.plain', theme: 'portal' });
    await page.evaluate(() => {
      const root = document.querySelector('#stage > *')?.shadowRoot;
      root?.querySelector('label')?.replaceWith(root.querySelector('input') ?? '');
      root?.querySelector('footer')?.setAttribute('style', 'color: #444');
    });
    const rules = (await page.evaluate(runAxe)).map((text) => text.split(':')[0]);
    assert.ok(rules.includes('label'));
    assert.ok(rules.includes('color-contrast'));
  });
});

/** Tab from before the widget to its end, looking at each stop. */
const walk = async () => {
  await look('startBefore');
  const stops = await look('stops');
  assert.ok(stops > 0);
  const problems: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    problems.push(...(await look('focusProblems')));
  }
  return problems;
};

const phone = { width: 320, height: 480 };
const desktop = { width: 900, height: 800 };

describe('the focus', () => {
  for (const [theme, screen] of [
    ...themes.map(({ id }) => [id, phone] as const),
    ['clinic', desktop] as const,
    ['portal', desktop] as const,
  ]) {
    it(`shows at every stop of Tab, on the screen and uncovered: “${theme}”, ${screen.width} px`, async () => {
      await on(screen);
      for (const state of [...fullest, 'warning-signs.ie', 'triggers.contact']) {
        await show({ state, theme });
        assert.deepEqual(await walk(), []);
      }
    });
  }

  it('is missed when it does not show (planted)', async () => {
    await on({});
    await show({ state: 'vs-cramp.contact', theme: 'plain' });
    await look('restyle', ':focus-visible { outline: none !important }');
    assert.match((await walk()).join(), /has no outline/);
    await show({ state: 'vs-cramp.contact', theme: 'plain' });
    await look('restyle', ':focus-visible { outline: 1px solid #ddd !important }');
    assert.match((await walk()).join(), /thin outline.*pale outline/);
  });

  it('is missed when a bar of the page covers it (planted)', async () => {
    await show({ state: 'triggers.all', theme: 'plain' });
    await look('restyle', 'body::after { content: ""; position: fixed; inset: 50% 0 0 }');
    assert.match((await walk()).join(), /is covered/);
  });
});

const tooSmall = (targets: ReturnType<typeof targetsOf>) =>
  targets
    // A link within a line of text is as tall as the line: WCAG leaves it out, and axe sees to the space around it.
    .filter(({ inText }) => !inText)
    .filter(({ width, height, tall }) => width < 24 || height < (tall ? 44 : 24))
    .map(({ name, width, height }) => `${name}: ${width} × ${height}`);

describe('fingers', () => {
  for (const { id: theme } of themes) {
    it(`find targets of 24 px, ticks and buttons of 44 px: “${theme}”`, async () => {
      await on(phone);
      for (const state of [...fullest, 'triggers.contact', 'warning-signs.ie']) {
        await show({ state, theme });
        assert.deepEqual(tooSmall(await look('targets')), []);
      }
    });
  }

  it('miss small ticks and buttons, and the test notices (planted)', async () => {
    await show({ state: 'triggers.plain', theme: 'plain' });
    await look(
      'restyle',
      'button, label { min-block-size: 0 !important; padding: 0 !important } small, .icon { display: none }',
    );
    assert.match(tooSmall(await look('targets')).join(), /input.*button/);
  });
});

/** What a reader may do to text, by WCAG 1.4.12. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const large = 'html { font-size: 200% }';

const widerThanScreen = () => document.documentElement.scrollWidth > window.innerWidth;

/** States in which something is long, runs the other way or is set large. */
const widest = [...fullest, 'warning-signs.contact-long', 'triggers.contact-rtl', 'vs-cramp.heading-6'];

const readers = [
  ['with wider text spacing', { width: 320 }, spaced],
  ['with wider text spacing on a wide screen', {}, spaced],
  ['with text at 200 %', { width: 320 }, large],
  ['with text at 200 % on a wide screen', { width: 1280 }, large],
  ['at 400 % zoom of 1280 × 1024', { width: 320, height: 256 }, ''],
] as const;

/*
 * What is laid out for each reader: pairs here too, of more than 2,000 products.
 * - words hang on the language: each of them where each widget has most to show, in one theme; the other states in
 *   turn, so that each is seen in each language by one of the readers;
 * - room and fonts hang on the theme: each state in each of them, in German, whose words are the longest, and in Urdu,
 *   whose lines are the highest and run the other way;
 * - mirroring hangs on the state: each of them in English mirrored.
 */
const layoutsFor = (reader: number): readonly Sight[] => {
  const theme = themes[reader % themes.length]?.id ?? '';
  const others = widest.filter((state) => !fullest.includes(state));
  return [
    ...languages.flatMap((lang, index) =>
      [...fullest, ...others.filter((_, other) => (other + index) % readers.length === reader)].map((state) =>
        sight({ state, lang, theme }),
      ),
    ),
    ...themes.flatMap(({ id }) =>
      widest.flatMap((state) => ['de', 'ur'].map((lang) => sight({ state, lang, theme: id }))),
    ),
    ...widest.map((state) => sight({ state, theme, dir: 'rtl' })),
  ];
};

/** What does not fit, in each of them, for one of the readers. */
const misfitsIn = async (
  [, screen, css]: (typeof readers)[number],
  looked: readonly Sight[],
  plant?: (sight: Sight) => string,
) => {
  const own = await openStage(browser, address);
  await own.on(screen);
  const found: string[] = [];
  for (const each of looked) {
    const { state, theme, lang, dir } = each;
    await own.show({ state, theme, lang, dir });
    await own.look('restyle', css + (plant?.(each) ?? ''));
    const problems = await own.page.evaluate(misfits);
    if (await own.page.evaluate(widerThanScreen)) problems.push('is wider than the screen');
    found.push(...problems.map((problem) => `${state} ${theme} ${lang} ${dir} ${problem}`));
  }
  await own.close();
  return found;
};

describe('the layout holds, in every language, and in English mirrored', atOnce, () => {
  for (const [index, reader] of readers.entries()) {
    it(reader[0], async (test) => {
      const these = layoutsFor(index);
      test.diagnostic(`${these.length} layouts`);
      assert.deepEqual(await misfitsIn(reader, these), []);
    });
  }

  it('for each pair of state and language, and of state and theme', () => {
    const all = readers.flatMap((_, index) => layoutsFor(index));
    for (const state of widest) {
      for (const lang of languages) assert.ok(all.some((each) => each.state === state && each.lang === lang));
      for (const { id: theme } of themes) {
        assert.ok(all.some((each) => each.state === state && each.theme === theme));
      }
    }
  });

  const unbroken = '[part~="heading"] { white-space: nowrap }';
  for (const [what, where, index] of [
    ['in one language', ({ lang }) => lang === 'fr', 0],
    ['in one theme', ({ theme }) => theme === 'portal', 4],
    ['in one state', ({ state }) => state === 'triggers.contact-rtl', 2],
    ['where English is mirrored', ({ dir }) => dir === 'rtl', 4],
  ] satisfies [string, (sight: Sight) => boolean, number][]) {
    it(`is not said to hold where a heading is too long ${what} (planted)`, async () => {
      const [reader, these] = [readers[index], layoutsFor(index)];
      const [faulty, sound] = [these.find(where), these.find((each) => !where(each))];
      assert.ok(reader && faulty && sound);
      const found = await misfitsIn(reader, [sound, faulty], (each) => (where(each) ? unbroken : ''));
      assert.ok(found.length > 0);
      assert.ok(
        found.every((problem) => problem.startsWith(`${faulty.state} ${faulty.theme} ${faulty.lang}`)),
      );
    });
  }

  it('is not said to hold where something is too wide for one of the screens (planted)', async () => {
    const broad = '@media (min-width: 1000px) { [part~="card"] { inline-size: 1400px } }';
    const found = await Promise.all(
      readers.map(async (reader) => [
        reader[0],
        (await misfitsIn(reader, [sight({ state: 'triggers.all' })], () => broad)).length > 0,
      ]),
    );
    assert.deepEqual(
      found.filter(([, problems]) => problems),
      [['with text at 200 % on a wide screen', true]],
    );
  });

  for (const [what, css, problem] of [
    ['is cut off', '[part~="heading"] { block-size: 1em; overflow: hidden }', /cuts off: h2/],
    ['leaves its place', '.tip { white-space: nowrap }', /leaves its p/],
    ['lies over other text', '.tip { margin-block-start: -5em !important }', /lies over/],
    ['is squeezed', '.tip { inline-size: 2.5em; padding: 0 !important }', /is squeezed/],
    ['sticks out of the widget', '.base { inline-size: 400px }', /sticks out/],
  ] as const) {
    it(`is not said to hold where text ${what} (planted)`, async () => {
      await on(phone);
      await show({ state: 'triggers.all', theme: 'plain' });
      assert.deepEqual(await page.evaluate(misfits), []);
      await look('restyle', css);
      assert.match((await page.evaluate(misfits)).join(), problem);
    });
  }
});

describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const state of ['warning-signs.some', 'triggers.some', 'vs-cramp.contact']) {
      it(`ticks, borders and focus show without the page’s colours: ${state}, ${colorScheme}`, async () => {
        await on({ forcedColors: 'active', colorScheme });
        await show({ state, theme: 'clinic' });
        if (!state.startsWith('vs-cramp')) {
          assert.deepEqual(await look('tickShows'), { card: true, item: true });
        }
        assert.deepEqual(await look('borderless'), []);
        assert.deepEqual(await walk(), []);
      });
    }
  }

  it('a card that shows its tick by colour alone is caught, and a card without a border (planted)', async () => {
    await on({ forcedColors: 'active' });
    await show({ state: 'triggers.some', theme: 'clinic' });
    await look(
      'restyle',
      '* { outline: 0 !important; font-weight: 400 !important } .card { border: 0 !important } .chosen { background: gold } .card::before, .card::after { content: none !important }',
    );
    assert.deepEqual(await look('tickShows'), { card: false, item: false });
    assert.notDeepEqual(await look('borderless'), []);
  });
});

describe('with little motion asked for', () => {
  for (const state of fullest) {
    it(`nothing moves before, during and after each press: ${state}`, async () => {
      await on({ reducedMotion: 'reduce' });
      await show({ state, theme: 'clinic' });
      await page.evaluate(() => (window.print = () => undefined));
      assert.deepEqual(await look('moving'), []);
      for (const pressed of [
        ...(await page.getByRole('checkbox').all()),
        ...(await page.getByRole('button').all()),
      ]) {
        await pressed.click();
        assert.deepEqual(await look('moving'), []);
      }
    });
  }

  it('the same press moves the pictures for people who have not asked for that', async () => {
    await on({});
    await show({ state: 'vs-cramp.plain', theme: 'clinic' });
    await page.locator('#stage').getByRole('button').first().click();
    assert.notDeepEqual(await look('moving'), []);
  });

  it('something that moves is caught (planted)', async () => {
    await on({ reducedMotion: 'reduce' });
    await show({ state: 'triggers.plain', theme: 'clinic' });
    await look(
      'restyle',
      '@keyframes turn { to { rotate: 1turn } } button { animation: turn 9s infinite } label { transition: opacity 1s }',
    );
    assert.match((await look('moving')).join(), /label.*button/);
  });
});

describe('with more contrast asked for', () => {
  for (const { id: theme } of themes) {
    it(`axe finds nothing wrong, and the borders and the focus show: “${theme}”`, async () => {
      await on({ contrast: 'more' });
      for (const state of fullest) {
        await show({ state, theme });
        await look('unfold');
        assert.deepEqual(await page.evaluate(runAxe), []);
        assert.deepEqual(await look('borderless'), []);
        assert.deepEqual(await walk(), []);
      }
    });
  }
});

/** What stands first in each widget. */
const first = ([harmless, doctor, call, ...signs]: Summary) => [
  `heading "${frame().summaryTitle}" [level=3]`,
  ...[harmless, doctor, call].map(({ text }) => `paragraph: ${text}`),
  ...signs.map(({ text }) => `listitem: ${text}`),
];

/** The name of a box, or the line of a sign without one: what fits, and what qualifies it. */
const nameOf = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ');

/** What each widget has to give to assistive technology, whatever else it does. */
const structures = {
  'warning-signs.us': () => {
    const { heading, summary, cards, calm, list, visit, background } = warningSigns('us');
    return [
      `heading "${heading}" [level=2]`,
      ...first(summary),
      ...cards.flatMap((card) => {
        const asked = tickable(card);
        const inside = asked.length ? `group "${card.heading}" > ` : '';
        return [
          ...(asked.length ? [`group "${card.heading}"`] : []),
          `${inside}heading "${card.heading}" [level=3]`,
          ...card.signs.map((sign) =>
            asked.includes(sign)
              ? `${inside}checkbox "${nameOf(sign.text, sign.detail)}"${sign.id === 'sign.weakness' ? ' [checked]' : ''}`
              : `${inside}listitem: ${nameOf(sign.text, sign.detail)}`,
          ),
          ...(card.urgency === 'soon' ? ['link "1 on my list"'] : []),
        ];
      }),
      'link "Call 911"',
      `heading "${calm.heading}" [level=3]`,
      `heading "${list.heading}" [level=3]`,
      'button "Print my list"',
      'button "Copy my list"',
      'status',
      `heading "${visit.heading}" [level=3]`,
      `group: ${background.heading}`,
      'group: Sources',
    ];
  },
  'triggers.us': () => {
    const { heading, summary, intro, list, medicines, triggers: all, evidence } = triggers('us');
    return [
      `heading "${heading}" [level=2]`,
      ...first(summary),
      `group "${intro}"`,
      ...all.map(
        ({ text, detail, evidence: strength }) =>
          `group "${intro}" > checkbox "${nameOf(text, detail, evidence[strength])}"`,
      ),
      `heading "${list.heading}" [level=3]`,
      'button "Print my list"',
      'button "Copy my list"',
      'status',
      `heading "${medicines.heading}" [level=3]`,
      'group: Sources',
    ];
  },
  'vs-cramp.contact': () => {
    const { heading, summary, twitch, nerve, compare, words } = vsCramp();
    const table = `table "${compare.heading}"`;
    return [
      `heading "${heading}" [level=2]`,
      ...first(summary),
      ...[twitch, compare].map((part) => `heading "${part.heading}" [level=3]`),
      table,
      ...[compare.question, compare.twitch, compare.cramp, compare.spasm].map(
        (name) => ` > columnheader "${name}"`,
      ),
      ...compare.rows.flatMap((row) => [
        ` > rowheader "${row.question}"`,
        ...[row.twitch, row.cramp, row.spasm].map(({ text }) => ` > cell "${text}"`),
      ]),
      `heading "${compare.others.heading}" [level=4]`,
      ...[nerve, words].map((part) => `heading "${part.heading}" [level=3]`),
      'heading "Riverside Family Practice" [level=3]',
      'link "(555) 010-0142"',
      'link "Book an appointment"',
      'group: Sources',
    ];
  },
};

/** What of `wanted` is missing or stands out of order. */
const missing = (tree: readonly string[], wanted: readonly string[]) => {
  let from = 0;
  return wanted.filter((line) => {
    const at = tree.findIndex(
      (found, index) => index >= from && (line.startsWith(' > ') ? found.endsWith(line) : found === line),
    );
    if (at >= 0) from = at + 1;
    return at < 0;
  });
};

const tree = () => spokenTree(page.locator('#stage > *'));

describe('assistive technology gets headings, groups, named boxes, a table and a status, in order', () => {
  for (const width of [320, 900]) {
    for (const [state, structure] of Object.entries(structures)) {
      it(`from ${state} at ${width} px`, async () => {
        await on({ width });
        await show({ state });
        assert.deepEqual(missing(await tree(), structure()), []);
      });
    }
  }

  for (const [what, state, selector, lost] of [
    ['a group has lost its name', 'warning-signs.us', 'legend', /^group "See a doctor if"/],
    ['the live region its role', 'warning-signs.us', '[role=status]', /^status/],
    ['the table its row headers', 'vs-cramp.contact', '[role=rowheader]', /rowheader/],
  ] as const) {
    it(`unless ${what} (planted)`, async () => {
      await on({ width: 320 });
      await show({ state });
      await page.evaluate((gone) => {
        const root = document.querySelector('#stage > *')?.shadowRoot;
        root?.querySelectorAll(gone).forEach((element) => element.replaceWith(document.createElement('div')));
      }, selector);
      assert.match(missing(await tree(), structures[state]())[0] ?? '', lost);
    });
  }

  for (const country of ['ie', 'gb', 'nz']) {
    it(`and can call each of a country’s numbers by a link (${country})`, async () => {
      await show({ state: `warning-signs.${country}` });
      const { emergency = [], advice } = regions.get(country) ?? {};
      const numbers = [...(advice ? [advice.number] : []), ...emergency];
      const links = (await tree()).filter((line) => /^link "Call [^"]*"$/.test(line));
      // Help today stands before the emergency.
      assert.deepEqual(
        links,
        numbers.map((number) => `link "Call ${number.replaceAll('\u00a0', ' ')}"`),
      );
    });
  }

  it('and comes by the keyboard from a ticked card to the list', async () => {
    await show({ state: 'warning-signs.us' });
    await page.getByRole('link', { name: '1 on my list' }).focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(
      () => document.querySelector('#stage > *')?.shadowRoot?.activeElement?.className,
    );
    assert.match(focused ?? '', /\blist\b/);
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('#stage > *')?.shadowRoot?.activeElement?.textContent?.trim(),
      ),
      'Print my list',
    );
  });
});
