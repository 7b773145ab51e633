import { expect, fixture, waitUntil } from '@open-wc/testing';
import { addedTo, list, takenOff } from '../../src/content/common.js';
import { takeAlongWords } from '../../src/content/words/paper.js';
import { triggers } from '../../src/content/triggers.js';
import { warningSigns, tickable } from '../../src/content/warning-signs.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import '../../src/define.js';
import { sourceLocale, targetLocales, withLocale } from '../../src/locale/index.js';
import { press, tabTo } from '../helpers/keys.js';
import { changesDuring } from '../helpers/mutations.js';
import { unfold } from '../helpers/unfold.js';
import { allByRole, base, byRole, tickedIds } from '../helpers/queries.js';

const contact = 'clinic-name="Riverside" phone="(555) 010-0142" booking-url="https://clinic.example/book"';

/** The element between two buttons of the page, with the focus on the first. */
const between = async (tag: string, attributes = '') => {
  const page = await fixture<HTMLElement>(
    `<main><button>Before</button><${tag} ${attributes}>Fallback</${tag}><button>After</button></main>`,
  );
  const [before, after] = page.querySelectorAll('button');
  const element = page.querySelector<ChecklistElement>(tag)!;
  await element.updateComplete;
  before!.focus();
  return { before: before!, element, after: after! };
};

const stopsIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('input, button, a[href], summary')].filter((stop) =>
    stop.checkVisibility(),
  );

/** Where the focus is, inside the element or outside of it. */
const focused = (element: Element) => element.shadowRoot!.activeElement ?? document.activeElement;

/** Where `count` presses of `key` lead. */
const walk = async (element: Element, key: string, count: number) => {
  const reached: (Element | null)[] = [];
  while (reached.length < count) {
    await press(key);
    reached.push(focused(element));
  }
  return reached;
};

/** Whether each one stands below the one before it, or beside it on its line. */
const inReadingOrder = (stops: readonly Element[]) =>
  stops.every((stop, index) => {
    const before = stops[index - 1]?.getBoundingClientRect();
    const box = stop.getBoundingClientRect();
    return !before || box.top >= before.bottom - 1 || (box.top < before.bottom && box.left > before.left);
  });

const status = (element: Element) => byRole(element, 'status');

const lists = {
  'twitch-warning-signs': () => warningSigns().cards.flatMap(tickable),
  'twitch-triggers': () => triggers().triggers,
} as const;

for (const [tag, items] of Object.entries(lists)) {
  describe(`${tag} with the keyboard alone`, () => {
    it('takes Tab through everything as it is read, and on to the page', async () => {
      const { element, after } = await between(tag, `region="ie" ${contact}`);
      const stops = stopsIn(unfold(element));
      expect(inReadingOrder(stops)).to.equal(true);
      expect(await walk(element, 'Tab', stops.length + 1)).to.deep.equal([...stops, after]);
    });

    it('takes Shift+Tab the same way back, and to the page', async () => {
      const { before, element, after } = await between(
        tag,
        `region="nz" value="${items()[0]!.id}" ${contact}`,
      );
      const stops = stopsIn(element).reverse();
      after.focus();
      expect(await walk(element, 'Shift+Tab', stops.length + 1)).to.deep.equal([...stops, before]);
    });

    it('ticks with Space, keeps the focus, and keeps the ticks on the way back', async () => {
      const { before, element } = await between(tag);
      const [first, second] = allByRole<HTMLInputElement>(element, 'checkbox');
      for (const box of [first!, second!]) {
        await tabTo(box);
        await press('Space');
        await element.updateComplete;
        expect(focused(element)).to.equal(box);
      }
      const ids = items()
        .slice(0, 2)
        .map(({ id }) => id);
      expect(tickedIds(element)).to.deep.equal(ids);
      // Between two cards stands the way to the list.
      const stops = stopsIn(element);
      const back = [before, ...stops.slice(0, stops.indexOf(second!))].reverse();
      expect(await walk(element, 'Shift+Tab', back.length)).to.deep.equal(back);
      expect(element.value).to.deep.equal(ids);
      await press('Tab');
      await press('Space');
      await element.updateComplete;
      expect(tickedIds(element)).to.deep.equal(ids.slice(1));
    });

    it('opens and closes a disclosure with Enter, and Tab goes into what it opened', async () => {
      const { element } = await between(tag);
      const disclosure = allByRole(element, 'disclosure').at(-1)!;
      const details = disclosure.closest('details')!;
      await tabTo(disclosure);
      await press('Enter');
      expect(details.open).to.equal(true);
      expect(focused(element)).to.equal(disclosure);
      await press('Tab');
      expect(details.contains(focused(element))).to.equal(true);
      await press('Shift+Tab');
      await press('Enter');
      expect(details.open).to.equal(false);
    });

    it('says a tick once, and once when it is taken back, and moves the focus nowhere', async () => {
      const { element } = await between(tag);
      await press('Tab');
      const box = focused(element);
      const heard: string[] = [];
      for (let times = 0; times < 2; times++) {
        const changes = await changesDuring(status(element), async () => {
          await press('Space');
          await element.updateComplete;
        });
        expect(changes.length).to.equal(1);
        heard.push(status(element).textContent);
      }
      const { heading } = tag === 'twitch-triggers' ? triggers().list : warningSigns().list;
      const [item] = items();
      expect(heard[0]).to.contain(item!.text).and.to.contain(heading);
      expect(heard[1]).to.contain(item!.text).and.to.contain(heading);
      expect(heard[0]).not.to.equal(heard[1]);
      expect(focused(element)).to.equal(box);
    });
  });
}

describe('the live region', () => {
  it('is there, and empty, before there is anything to say', async () => {
    for (const [tag, items] of Object.entries(lists)) {
      const { element } = await between(tag, `value="${items()[0]!.id}"`);
      expect(allByRole(element, 'status').length).to.equal(1);
      expect(status(element).textContent).to.equal('');
    }
  });

  it('stays the same node from one announcement to the next, so that it is heard', async () => {
    const { element } = await between('twitch-triggers');
    const region = status(element);
    await press('Tab');
    await press('Space');
    await element.updateComplete;
    expect(status(element)).to.equal(region);
  });

  it('is marked as English on a page whose language the widgets do not speak', async () => {
    const { element } = await between('twitch-triggers');
    element.parentElement!.lang = 'tlh';
    element.requestUpdate();
    await element.updateComplete;
    await press('Tab');
    await press('Space');
    await element.updateComplete;
    expect(status(element).closest<HTMLElement>('[lang]')!.lang).to.equal(sourceLocale);
  });

  for (const locale of [sourceLocale, ...targetLocales]) {
    it(`speaks ${locale}, and says that it does`, async () => {
      const { element } = await between('twitch-triggers', `lang="${locale}"`);
      await waitUntil(() => base(element)?.lang === locale);
      for (const [key, words] of [
        ['Tab', undefined],
        ['Space', addedTo],
        ['Space', takenOff],
      ] as const) {
        await press(key);
        await element.updateComplete;
        const said = withLocale(locale, () => {
          const content = triggers();
          return words?.(content.list.heading, content.triggers[0]!.text) ?? '';
        });
        expect(status(element).textContent).to.equal(said);
      }
      expect(status(element).closest<HTMLElement>('[lang]')!.lang).to.equal(locale);
    });
  }

  it('says that the list was copied each time it is', async () => {
    const { element } = await between('twitch-triggers', 'value="trigger.sleep"');
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.resolve();
    try {
      const copy = byRole<HTMLButtonElement>(element, 'button', list().copy);
      await tabTo(copy);
      for (let times = 0; times < 2; times++) {
        const changes = await changesDuring(status(element), async () => {
          await press('Enter');
          await waitUntil(() => status(element).textContent === takeAlongWords().copied);
        });
        expect(changes.length).to.be.at.least(1);
      }
    } finally {
      navigator.clipboard.writeText = original;
    }
  });
});

describe('the keyboard tests (planted)', () => {
  it('notice an order on the screen that is not the order of Tab', async () => {
    const { element } = await between('twitch-triggers');
    const fieldset = byRole(element, 'group').querySelector('ul')!;
    fieldset.style.cssText = 'display: flex; flex-direction: column-reverse';
    expect(inReadingOrder(stopsIn(unfold(element)))).to.equal(false);
  });

  it('notice a widget that traps the focus', async () => {
    const { before, element, after } = await between('twitch-triggers');
    element.addEventListener('focusout', () => before.focus());
    const stops = stopsIn(element);
    expect((await walk(element, 'Tab', stops.length + 1)).at(-1)).not.to.equal(after);
  });
});
