import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { TwitchElement } from '../../src/elements/base.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import { frame, list, onList, purpose, reviewDue, reviewShare } from '../../src/content/common.js';
import { nextReview } from '../../src/content/review.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import { warningSigns, tickable } from '../../src/content/warning-signs.js';
import { loadLocale, sourceLocale, targetLocales, withLocale } from '../../src/locale/index.js';
import type { TwitchErrorEvent } from '../../src/events.js';
import '../../src/define.js';
import { messageKey } from '../../src/locale/key.js';
import { review } from '../../src/generated/review.js';
import { isoToday } from '../../src/locale/today.js';
import { isEnglish } from '../../src/locale/messages.js';
import { offer, page, type LocaleData } from '../../src/locale/page.js';
import { recordConsole } from '../helpers/console.js';
import {
  allByRole,
  base,
  byRole,
  cardOf,
  countsIn,
  nameOf,
  shownText,
  tickedIds,
  wholeText,
} from '../helpers/queries.js';
import { unfold } from '../helpers/unfold.js';

type Widget = TwitchElement & HTMLElement;

const settled = async (element: Widget) => {
  await element.updateComplete;
  return element;
};

const heading = (element: Element) => shownText(allByRole(element, 'heading')[0]!);

const headingIn = async (locale: string) => {
  if (locale !== sourceLocale) await loadLocale(locale);
  // As `shownText` gives it: French has spaces of its own before some marks.
  return withLocale(locale, () => vsCramp().heading).replace(/\s+/g, ' ');
};

const says = async (element: Widget, locale: string) => {
  const expected = await headingIn(locale);
  await waitUntil(() => base(element)?.lang === locale && heading(element) === expected);
};

/** A language with a few words, by their English. */
const planted = (tag: string, texts: Record<string, string>): LocaleData => ({
  name: tag,
  dir: 'ltr',
  about: [],
  formats: { tag, dates: {}, or: '{0} / {1}' },
  texts: Object.fromEntries(Object.entries(texts).map(([english, text]) => [messageKey(english), text])),
});

/** Every piece of text below `element` that has `part` in it. */
const textsWith = (element: Element, part: string) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(part)) found.push(text);
  }
  return found;
};

/** Where `part` of a text is on the screen. */
const placeOf = (text: Text, part: string) => {
  const range = document.createRange();
  const start = text.data.indexOf(part);
  range.setStart(text, start);
  range.setEnd(text, start + part.length);
  return range.getBoundingClientRect();
};

/** Whether each place begins right of where the one before does: WebKit stretches those at an end of a run. */
const inOrder = (places: readonly DOMRect[]) =>
  places.every(({ left, width }, index) => width > 0 && (!index || left > places[index - 1]!.left));

/** Follows changes of language by what the page shows, for as long as `task` runs. */
const headingsDuring = async (element: Element, task: () => Promise<unknown>) => {
  const seen = new Set<string>();
  const observer = new MutationObserver(() => {
    const shown = element.shadowRoot!.querySelector('[part=heading]')?.textContent;
    if (shown) seen.add(shown.replace(/\s+/g, ' '));
  });
  observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
  await task();
  observer.disconnect();
  return [...seen];
};

describe('the language of an element', () => {
  recordConsole('warn');

  it('is there for each language of the build, with its direction', async () => {
    expect(targetLocales).to.include.members(['es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar', 'vi', 'ur', 'ht']);
    for (const locale of targetLocales) {
      const element = await fixture<Widget>(`<twitch-vs-cramp lang="${locale}"></twitch-vs-cramp>`);
      await says(element, locale);
      expect(base(element).dir).to.equal(['ar', 'ur'].includes(locale) ? 'rtl' : 'ltr');
      expect(element.locale).to.equal(locale);
    }
  });

  it('is each element’s own: three of them speak three on one page', async () => {
    const page = await fixture(
      `<div><twitch-vs-cramp lang="es"></twitch-vs-cramp><div lang="ar"><twitch-vs-cramp></twitch-vs-cramp></div><twitch-vs-cramp></twitch-vs-cramp></div>`,
    );
    const [es, ar, en] = page.querySelectorAll<Widget>('twitch-vs-cramp');
    await says(es!, 'es');
    await says(ar!, 'ar');
    await says(en!, 'en');
  });

  for (const [asked, locale] of [
    ['es-MX', 'es'],
    ['pt', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['AR-eg', 'ar'],
  ] as const) {
    it(`for ${asked} is ${locale}`, async () => {
      await says(await fixture<Widget>(`<twitch-vs-cramp lang="${asked}"></twitch-vs-cramp>`), locale);
    });
  }

  it('changes with its own attribute', async () => {
    const element = await fixture<Widget>('<twitch-vs-cramp lang="es"></twitch-vs-cramp>');
    element.lang = 'vi';
    await says(element, 'vi');
    element.removeAttribute('lang');
    await says(element, 'en');
  });

  it('changes with an ancestor’s, near and far', async () => {
    const far = await fixture<HTMLElement>(
      '<div lang="fr"><div><twitch-vs-cramp></twitch-vs-cramp></div></div>',
    );
    const element = far.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'fr');
    far.lang = 'de';
    await says(element, 'de');
    (far.firstElementChild as HTMLElement).lang = 'ar';
    await says(element, 'ar');
    far.lang = 'es';
    await settled(element);
    expect(element.locale).to.equal('ar');
  });

  it('changes with an ancestor’s outside the shadow roots around it', async () => {
    const outer = await fixture<HTMLElement>('<div lang="fr"><div></div></div>');
    const middle = outer.firstElementChild!.attachShadow({ mode: 'open' });
    middle.innerHTML = '<section></section>';
    const inner = middle.querySelector('section')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<twitch-vs-cramp></twitch-vs-cramp>';
    const element = inner.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'fr');
    outer.lang = 'es';
    await says(element, 'es');
    middle.querySelector('section')!.lang = 'vi';
    await says(element, 'vi');
  });

  it('changes when the element moves', async () => {
    const page = await fixture<HTMLElement>(
      '<div><div lang="es"><twitch-vs-cramp></twitch-vs-cramp></div><div lang="de"></div></div>',
    );
    const element = page.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'es');
    page.lastElementChild!.append(element);
    await says(element, 'de');
  });

  it('is never shown as another on the way there', async () => {
    const element = await fixture<Widget>('<twitch-vs-cramp lang="en"></twitch-vs-cramp>');
    const seen = await headingsDuring(element, async () => {
      element.lang = 'fr';
      element.lang = 'es';
      await says(element, 'es');
    });
    expect(seen).to.deep.equal([await headingIn('es')]);
  });

  it('goes with what was ticked, and with what screen readers are told', async () => {
    const element = await fixture<ChecklistElement & Widget>(
      '<twitch-warning-signs lang="es" value="sign.worry"></twitch-warning-signs>',
    );
    await waitUntil(() => base(element)?.lang === 'es');
    allByRole<HTMLInputElement>(element, 'checkbox')[0]!.click();
    await settled(element);
    expect(shownText(byRole(element, 'status'))).to.contain(
      withLocale('es', () => warningSigns().list.heading),
    );
    element.lang = 'ar';
    await waitUntil(() => base(element).lang === 'ar');
    expect(tickedIds(element)).to.deep.equal(['sign.stiffness', 'sign.worry']);
  });

  it('costs nothing where nothing changes', async () => {
    const page = await fixture<HTMLElement>('<div lang="es"><twitch-vs-cramp></twitch-vs-cramp></div>');
    const element = page.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'es');
    // Pictures come after the words.
    await settled(element);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    page.lang = 'es-AR';
    await settled(element);
    page.append(document.createElement('p'));
    await settled(element);
    observer.disconnect();
    expect(changes).to.equal(0);
  });
});

describe('a language that there is not', () => {
  const warnings = recordConsole('warn');

  const errorsOf = (element: Element) => {
    const errors: TwitchErrorEvent[] = [];
    element.addEventListener('twitch-error', (event) => errors.push(event as TwitchErrorEvent));
    return errors;
  };

  it('leaves English, and says so once in an event', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const errors = errorsOf(place);
    place.innerHTML = '<twitch-vs-cramp lang="la"></twitch-vs-cramp>';
    const element = place.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'en');
    element.phone = '555 0100';
    await settled(element);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['language', 'no "la"']]);
    expect(warnings.join()).to.contain('lang="la"');
  });

  it('is not answered in another script', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const heard = oneEvent(place, 'twitch-error');
    place.innerHTML = '<twitch-vs-cramp lang="zh-TW"></twitch-vs-cramp>';
    expect(((await heard) as Event as TwitchErrorEvent).code).to.equal('language');
    await says(place.querySelector<Widget>('twitch-vs-cramp')!, 'en');
  });

  it('of the whole page, written there by a browser’s translator, changes nothing', async () => {
    const before = document.documentElement.lang;
    try {
      document.documentElement.lang = 'de';
      const element = await fixture<Widget>('<twitch-vs-cramp></twitch-vs-cramp>');
      await says(element, 'de');
      document.documentElement.lang = 'la';
      await settled(element);
      expect(element.locale).to.equal('de');
      document.documentElement.lang = 'fr';
      await says(element, 'fr');
    } finally {
      document.documentElement.lang = before;
    }
  });
});

describe('a language that could not be had', () => {
  const tag = 'sw';
  let fails: boolean;
  const asked: number[] = [];

  const data = planted(tag, { [vsCramp().heading]: 'Kiswahili' });

  beforeEach(() => {
    fails = true;
    asked.length = 0;
    offer([tag], async (_, again) => {
      asked.push(again);
      if (fails) throw new Error('planted');
      return { data };
    });
  });
  afterEach(() => {
    page.files.delete(tag);
    page.data.delete(tag);
  });

  it('is asked for again when the page comes back to it, and then spoken', async () => {
    const place = await fixture<HTMLElement>(`<div lang="${tag}"><twitch-vs-cramp></twitch-vs-cramp></div>`);
    const element = place.querySelector<Widget>('twitch-vs-cramp')!;
    await says(element, 'en');
    fails = false;
    place.lang = 'en';
    await settled(element);
    place.lang = tag;
    await waitUntil(() => heading(element) === 'Kiswahili');
    // A browser that remembers the failure is asked in another way.
    expect(asked[0]).not.to.equal(asked.at(-1));
  });

  it('is spoken by every widget once one of them has it', async () => {
    const place = await fixture<HTMLElement>(`<div lang="${tag}"><twitch-vs-cramp></twitch-vs-cramp></div>`);
    const first = place.querySelector<Widget>('twitch-vs-cramp')!;
    await says(first, 'en');
    fails = false;
    const second = await fixture<Widget>(`<twitch-vs-cramp lang="${tag}"></twitch-vs-cramp>`);
    await waitUntil(() => heading(second) === 'Kiswahili');
    await waitUntil(() => heading(first) === 'Kiswahili');
  });

  it('keeps nobody waiting: the page’s own words stand, and what waits for the element goes on', async () => {
    page.files.set(tag, () => new Promise(() => {}));
    const element = await fixture<Widget>(`<twitch-vs-cramp lang="${tag}"><p>Ask.</p></twitch-vs-cramp>`);
    await element.updateComplete;
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    element.lang = 'en';
    await says(element, 'en');
  });
});

describe('numbers to call, where text runs from right to left', () => {
  for (const locale of ['ar', 'ur']) {
    it(`are read from left to right in ${locale}, in groups as they are written`, async () => {
      const element = await fixture<Widget>(
        `<twitch-warning-signs lang="${locale}" region="nz"></twitch-warning-signs>`,
      );
      await waitUntil(() => base(element)?.lang === locale);
      expect(base(element).dir).to.equal('rtl');
      const [call] = unfold(element).shadowRoot!.querySelectorAll('a[href="tel:0800611116"]');
      // Once in the line on urgent advice, once in the link below it.
      const texts = textsWith(cardOf(call!), '0800');
      expect(texts).to.have.length(2);
      for (const text of texts) {
        const places = ['0800', '611', '116'].map((digits) => placeOf(text, digits));
        expect(new Set(places.map(({ top }) => Math.round(top))).size, text.data).to.equal(1);
        expect(inOrder(places), text.data).to.equal(true);
      }
    });
  }

  it('are caught where the groups change places (planted)', async () => {
    const line = await fixture<HTMLElement>('<p dir="rtl">اتصلوا 0800 611 116</p>');
    const [text] = textsWith(line, '0800');
    expect(inOrder(['0800', '611', '116'].map((digits) => placeOf(text!, digits)))).to.equal(false);
  });
});

describe('the way to the list', () => {
  const tag = 'rw';

  afterEach(() => page.data.delete(tag));

  it('is marked as English where a language does not have it yet', async () => {
    page.data.set(tag, planted(tag, { [vsCramp().heading]: 'Kinyarwanda' }));
    const element = await fixture<Widget>(
      `<twitch-warning-signs lang="${tag}" value="sign.tongue"></twitch-warning-signs>`,
    );
    await waitUntil(() => base(element)?.lang === tag);
    const [count] = countsIn(element);
    const { lang, dir, textContent } = count!.querySelector<HTMLElement>('[lang]')!;
    expect([lang, dir, textContent]).to.deep.equal(['en', 'ltr', onList('1')]);
  });

  it('speaks a language that has it, and follows the ticks in it', async () => {
    page.data.set(tag, planted(tag, { '{0} on my list': 'Urutonde: {0}' }));
    const element = await fixture<ChecklistElement & Widget>(
      `<twitch-warning-signs lang="${tag}" value="sign.tongue"></twitch-warning-signs>`,
    );
    await waitUntil(() => base(element)?.lang === tag);
    expect(allByRole(element, 'link', /^Urutonde/).map(nameOf)).to.deep.equal(['Urutonde: 1']);
    element.value = ['sign.tongue', 'sign.worry', 'sign.weakness'];
    await settled(element);
    const counts = allByRole(element, 'link', /^Urutonde/);
    expect(counts.map(nameOf)).to.deep.equal(['Urutonde: 3', 'Urutonde: 3']);
    expect(counts.map((count) => count.querySelector('[lang]'))).to.deep.equal([null, null]);
  });
});

describe('drawing in any language', () => {
  it('formats nothing: dates and numbers are data', async () => {
    let formatted = 0;
    const { toLocaleDateString } = Date.prototype;
    const { DateTimeFormat, ListFormat, DisplayNames } = Intl;
    const counted = <T extends object>(type: T) =>
      new Proxy(type, {
        construct: (target, given: unknown[]) => {
          formatted++;
          return Reflect.construct(target as new () => object, given) as object;
        },
      });
    Date.prototype.toLocaleDateString = () => `${formatted++}`;
    Object.assign(Intl, {
      DateTimeFormat: counted(DateTimeFormat),
      ListFormat: counted(ListFormat),
      DisplayNames: counted(DisplayNames),
    });
    try {
      for (const locale of ['en', 'de', 'ht', 'ur']) {
        const element = await fixture<Widget>(
          `<twitch-warning-signs lang="${locale}" region="ie"></twitch-warning-signs>`,
        );
        await waitUntil(() => base(element)?.lang === locale);
      }
      expect(formatted).to.equal(0);
      new Date().toLocaleDateString();
      expect(formatted).to.be.greaterThan(0);
    } finally {
      Date.prototype.toLocaleDateString = toLocaleDateString;
      Object.assign(Intl, { DateTimeFormat, ListFormat, DisplayNames });
    }
  });

  it('writes dates and numbers of a language that browsers do not know in its own words', async () => {
    const element = await fixture<Widget>(
      '<twitch-warning-signs lang="ht" region="ie"></twitch-warning-signs>',
    );
    await waitUntil(() => base(element)?.lang === 'ht');
    expect(wholeText(element)).to.contain('novanm').and.not.to.contain('November');
  });
});

describe('what is still English in a translated widget', () => {
  it('is marked as English, and nothing else is', async () => {
    const element = await fixture<Widget>('<twitch-warning-signs lang="ur"></twitch-warning-signs>');
    await waitUntil(() => base(element)?.lang === 'ur');
    await settled(element);
    const signs = withLocale('ur', () =>
      warningSigns()
        .cards.flatMap((card) => card.signs)
        .map(({ text }) => (isEnglish(text) ? 'en' : '')),
    );
    const items = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="item"] > span')];
    const spans = items.map((item) => item.querySelector<HTMLElement>(':scope > [lang]') ?? item);
    const marked = spans.filter(({ lang }) => lang === 'en');
    expect(marked.map(({ dir }) => dir)).to.deep.equal(marked.map(() => 'ltr'));
    expect(marked).not.to.deep.equal([]);
    expect(spans.map(({ lang }) => lang)).to.deep.equal(signs);
    expect(
      shownText(
        byRole(
          element,
          'button',
          withLocale('ur', () => list().print),
        ),
      ),
    ).to.match(/[\u0600-\u06ff]/);
    for (const span of spans) {
      const own = [...span.childNodes].find(
        (node) => node.nodeType === 3 && node.nodeValue!.trim(),
      )!.nodeValue!;
      expect(/[a-z]/i.test(own), own).to.equal(span.lang === 'en');
    }
    expect(allByRole(element, 'heading')[0]!.querySelector('[lang]')).to.equal(null);
  });

  it('is marked no more once the widget speaks English or another language', async () => {
    const element = await fixture<Widget>('<twitch-warning-signs lang="ur"></twitch-warning-signs>');
    await waitUntil(() => base(element)?.lang === 'ur');
    await settled(element);
    const marked = () =>
      [...base(element).querySelectorAll('label [lang], legend [lang], legend [dir]')].map(
        ({ textContent }) => textContent,
      );
    /** What stands there and a language does not have. */
    const missing = (locale: string) =>
      withLocale(locale, () =>
        warningSigns()
          .cards.filter((card) => tickable(card).length)
          .flatMap((card) => [
            card.heading,
            ...tickable(card).flatMap(({ text, detail = '' }) => [text, detail]),
          ])
          .filter(isEnglish),
      );
    expect(marked()).not.to.deep.equal([]);
    for (const locale of ['es', 'ur', 'en', 'fr']) {
      element.lang = locale;
      await waitUntil(() => base(element).lang === locale);
      await settled(element);
      expect(marked(), locale).to.deep.equal(missing(locale));
    }
    expect(missing('en')).to.deep.equal([]);
    expect(missing('es')).not.to.deep.equal(missing('ur'));
  });
});

describe('what a page gives', () => {
  it('keeps its own direction in a widget that is partly English', async () => {
    const element = await fixture<Widget>(
      '<twitch-warning-signs lang="ur" phone="(555) 010-0142"></twitch-warning-signs>',
    );
    await waitUntil(() => base(element)?.lang === 'ur');
    await settled(element);
    expect(element.shadowRoot!.querySelector<HTMLElement>('bdi')!.dir).to.equal('ltr');
  });

  it('may be a phone number that is a number', async () => {
    const element = await fixture<Widget>('<twitch-vs-cramp></twitch-vs-cramp>');
    Object.assign(element, { phone: 5550142 });
    await settled(element);
    expect(allByRole<HTMLAnchorElement>(element, 'link', '5550142')[0]!.href).to.equal('tel:5550142');
  });
});

describe('a machine translation', () => {
  it('says so in its own language and in English', async () => {
    const element = await fixture<Widget>('<twitch-triggers lang="es"></twitch-triggers>');
    await waitUntil(() => base(element)?.lang === 'es');
    const text = wholeText(element);
    expect(text).to.contain(
      'This is a machine translation. No health professional has fully checked it yet.',
    );
    expect(text).to.contain(withLocale('es', () => frame().unreviewed));
    const foot = [...element.shadowRoot!.querySelectorAll<HTMLElement>('footer p [lang=en]')].map(
      ({ textContent }) => textContent,
    );
    expect(foot.pop()).to.contain('This is a machine translation.');
    expect(foot).to.deep.equal(
      withLocale('es', () =>
        [purpose(), reviewShare(review), reviewDue(nextReview, isoToday())].filter(isEnglish),
      ),
    );
  });

  it('is not spoken of in English', async () => {
    const element = await fixture<Widget>('<twitch-triggers></twitch-triggers>');
    expect(wholeText(element)).not.to.match(/translation/i);
  });
});
