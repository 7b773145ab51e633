import { expect, fixture } from '@open-wc/testing';
import { triggers } from '../../src/content/triggers.js';
import { warningSigns, tickable } from '../../src/content/warning-signs.js';
import type { TwitchElement } from '../../src/elements/base.js';
import '../../src/define.js';
import { violations } from '../helpers/axe.js';
import { press, startBefore } from '../helpers/keys.js';
import { allByRole, byRole } from '../helpers/queries.js';

const ids = {
  'twitch-vs-cramp': [],
  'twitch-warning-signs': warningSigns()
    .cards.flatMap(tickable)
    .map(({ id }) => id),
  'twitch-triggers': triggers().triggers.map(({ id }) => id),
};

const contact = 'clinic-name="Riverside" phone="(555) 010-0142" booking-url="https://clinic.example/book"';

const everywhere: Record<string, string> = {
  'without attributes': '',
  'with a contact block': contact,
  'with heading level 1': 'heading-level="1"',
  'with heading level 4': 'heading-level="4"',
  'with heading level 6': 'heading-level="6"',
  'from right to left': 'dir="rtl"',
};

const states: Record<keyof typeof ids, Record<string, string>> = {
  'twitch-vs-cramp': everywhere,
  'twitch-warning-signs': {
    ...everywhere,
    'with one sign ticked': 'value="sign.weakness"',
    'with signs of two cards ticked': 'value="sign.tongue sign.weakness"',
    'with a sign ticked and two numbers to call': 'value="sign.weakness" region="ie"',
    'with everything ticked': `value="${ids['twitch-warning-signs'].join(' ')}"`,
    'in a country with one number': 'region="us"',
    'in a country with a number for urgent advice': 'region="gb"',
    'in a country with a service for urgent advice': 'region="nz"',
  },
  'twitch-triggers': {
    ...everywhere,
    'with one trigger marked': 'value="trigger.sleep"',
    'with everything marked': `value="${ids['twitch-triggers'].join(' ')}"`,
    'in the United States': 'region="us"',
  },
};

/** Headings above the element, so that its own level follows on one. */
const above = (attributes: string) => {
  const level = Number(/heading-level="(\d)"/.exec(attributes)?.[1] ?? 2);
  return Array.from({ length: level - 1 }, (_, each) => `<h${each + 1}>Page</h${each + 1}>`).join('');
};

const show = async (tag: string, attributes: string, width = 600) => {
  const page = await fixture<HTMLElement>(
    `<main style="inline-size: ${width}px">${above(attributes)}<${tag} ${attributes}>Fallback</${tag}></main>`,
  );
  const element = page.querySelector<TwitchElement>(tag)!;
  await element.updateComplete;
  return { page, element };
};

describe('axe finds nothing wrong', () => {
  for (const [tag, attributesOf] of Object.entries(states)) {
    for (const [state, attributes] of Object.entries(attributesOf)) {
      it(`with ${tag} ${state}`, async () => {
        const { page } = await show(tag, attributes);
        expect(await violations(page)).to.deep.equal([]);
      });
    }

    for (const width of [320, 900]) {
      it(`with ${tag} ${width} px wide`, async () => {
        const { page } = await show(tag, contact, width);
        expect(await violations(page)).to.deep.equal([]);
      });
    }

    it(`with ${tag} and all its disclosures open`, async () => {
      const { page, element } = await show(tag, '');
      for (const disclosure of allByRole(element, 'disclosure')) disclosure.click();
      expect(allByRole(element, 'link')).not.to.deep.equal([]);
      expect(await violations(page)).to.deep.equal([]);
    });

    it(`with ${tag} on a dark page`, async () => {
      const { page } = await show(tag, contact);
      page.style.cssText += '; background: #111; color: #eee';
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});

describe('axe finds what is wrong (planted)', () => {
  it('a box without a name in the shadow root', async () => {
    const { page, element } = await show('twitch-warning-signs', '');
    allByRole(element, 'checkbox')[0]!.parentElement!.querySelector('span')!.remove();
    expect((await violations(page)).map((found) => found.split(':')[0])).to.include('label');
  });

  it('text too pale for its background in the shadow root', async () => {
    const { page, element } = await show('twitch-vs-cramp', '');
    byRole(element, 'table').style.cssText = 'color: #ccc; background: #fff';
    expect((await violations(page)).map((found) => found.split(':')[0])).to.include('color-contrast');
  });

  it('a heading that skips a level', async () => {
    const { page } = await show('twitch-vs-cramp', 'heading-level="4"');
    page.querySelectorAll('h1, h2, h3').forEach((heading) => heading.remove());
    page.insertAdjacentHTML('afterbegin', '<h1>Page</h1>');
    expect((await violations(page)).map((found) => found.split(':')[0])).to.include('heading-order');
  });
});

describe('with the keyboard alone', () => {
  for (const tag of Object.keys(states)) {
    it(`a person reaches everything in ${tag}, in the order in which it stands`, async () => {
      const [first] = ids[tag as keyof typeof ids];
      const ticked = first ? `value="${first}"` : '';
      const { element } = await show(tag, `region="nz" ${ticked} ${contact}`);
      const stops = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('input, button, a[href], summary'),
      ].filter((stop) => stop.checkVisibility());
      startBefore(element);
      const reached: (Element | null)[] = [];
      for (const { length } = stops; reached.length < length;) {
        await press('Tab');
        reached.push(element.shadowRoot!.activeElement);
      }
      expect(reached).to.deep.equal(stops);
    });
  }

  it('a person sees where the focus is', async () => {
    const { element } = await show('twitch-warning-signs', '');
    startBefore(element);
    await press('Tab');
    const focused = element.shadowRoot!.activeElement!;
    expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(focused).outlineWidth)).to.be.at.least(2);
  });
});
