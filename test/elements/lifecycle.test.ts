import { expect, fixture, html } from '@open-wc/testing';
import type { TwitchElement } from '../../src/elements/base.js';
import { frame } from '../../src/content/common.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import '../../src/define.js';
import { changesDuring } from '../helpers/mutations.js';
import { openPage } from '../helpers/page.js';
import { allByRole, base, boxOf, byRole, tickedIds } from '../helpers/queries.js';

const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'] as const;

const sign = warningSigns().cards[0]!.signs[0]!;

describe('an element that moves', () => {
  it('keeps its ticks where the page moves it', async () => {
    const place = await fixture(html`<div></div>`);
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    boxOf(element, sign).click();
    place.append(element);
    await element.updateComplete;
    expect(tickedIds(element)).to.deep.equal([sign.id]);
    expect(element.value).to.deep.equal([sign.id]);
  });

  it('keeps its ticks where the page takes it away and puts it back', async () => {
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    const place = element.parentElement!;
    boxOf(element, sign).click();
    await element.updateComplete;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    expect(tickedIds(element)).to.deep.equal([sign.id]);
  });

  it('shows what was set while it was away', async () => {
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    const place = element.parentElement!;
    element.remove();
    element.setAttribute('heading-level', '4');
    place.append(element);
    await element.updateComplete;
    expect(allByRole(element, 'heading')[0]!.localName).to.equal('h4');
  });

  it('tells of a tick once, however often it was moved', async () => {
    const place = await fixture(html`<div></div>`);
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    place.append(element);
    place.append(element);
    await element.updateComplete;
    let told = 0;
    element.addEventListener('twitch-change', () => told++);
    boxOf(element, sign).click();
    expect(told).to.equal(1);
  });

  for (const tag of tags) {
    it(`${tag} keeps its looks in the page of a frame, and back again`, async () => {
      const page = await openPage('');
      const element = await fixture<TwitchElement>(`<${tag}></${tag}>`);
      const place = element.parentElement!;
      const disclosure = () => byRole(element, 'disclosure', frame().sourcesTitle);
      const cursor = (view: Window) => view.getComputedStyle(disclosure()).cursor;
      expect(cursor(window)).to.equal('pointer');

      page.document.body.append(element);
      await element.updateComplete;
      expect(cursor(page.window)).to.equal('pointer');
      expect(page.window.getComputedStyle(base(element)).lineHeight).not.to.equal('normal');

      place.append(element);
      await element.updateComplete;
      expect(cursor(window)).to.equal('pointer');
    });

    it(`${tag} has its looks where it is made here and first shown in the page of a frame`, async () => {
      const page = await openPage('');
      const element = document.createElement(tag) as TwitchElement;
      page.document.body.append(element);
      await element.updateComplete;
      const disclosure = byRole(element, 'disclosure', frame().sourcesTitle);
      expect(page.window.getComputedStyle(disclosure).cursor).to.equal('pointer');
    });
  }

  it('lets a person tick in the page of a frame', async () => {
    const page = await openPage('');
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    page.document.body.append(element);
    await element.updateComplete;
    const label = boxOf(element, sign).closest('label')!;
    expect(page.window.getComputedStyle(label).display).to.equal('flex');
    boxOf(element, sign).click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([sign.id]);
  });

  it('speaks the language of where it comes to stand', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="la"></div>`);
    const element = await fixture<TwitchElement>('<twitch-vs-cramp></twitch-vs-cramp>');
    place.append(element);
    await element.updateComplete;
    expect(base(element).lang).to.equal('en');
  });
});

describe('an update without news', () => {
  const full =
    'lang="en" region="ie" heading-level="3" clinic-name="Riverside" phone="5550100" booking-url="https://clinic.example/"';

  for (const tag of tags) {
    it(`changes nothing in ${tag}`, async () => {
      const element = await fixture<TwitchElement>(`<${tag} ${full}></${tag}>`);
      const changes = await changesDuring(element.shadowRoot!, async () => {
        element.requestUpdate();
        await element.updateComplete;
        for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
        await element.updateComplete;
        Object.assign(element, { region: 'ie', headingLevel: 3, phone: '5550100' });
        await element.updateComplete;
      });
      expect(changes).to.deep.equal([]);
    });
  }

  it('changes nothing where the value is assigned as it is', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs value="sign.tongue"></twitch-warning-signs>',
    );
    const changes = await changesDuring(element.shadowRoot!, async () => {
      element.setAttribute('value', 'sign.tongue');
      element.value = ['sign.tongue'];
      await element.updateComplete;
    });
    expect(changes).to.deep.equal([]);
  });

  it('changes nothing when the page moves the element', async () => {
    const place = await fixture(html`<div></div>`);
    const element = await fixture<TwitchElement>('<twitch-triggers value="trigger.sleep"></twitch-triggers>');
    const changes = await changesDuring(element.shadowRoot!, async () => {
      place.append(element);
      await element.updateComplete;
    });
    expect(changes).to.deep.equal([]);
  });

  it('is told from one with news (planted)', async () => {
    const element = await fixture<TwitchElement>('<twitch-triggers></twitch-triggers>');
    const changes = await changesDuring(element.shadowRoot!, async () => {
      element.headingLevel = 3;
      await element.updateComplete;
    });
    expect(changes).not.to.deep.equal([]);
  });
});

describe('many elements that come and go', () => {
  const targets = { window, document, body: document.body };
  const { addEventListener } = EventTarget.prototype;

  afterEach(() => {
    EventTarget.prototype.addEventListener = addEventListener;
  });

  it('leave no listener on the page', async () => {
    const place = await fixture(html`<div></div>`);
    const listened: string[] = [];
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...given: Parameters<typeof addEventListener>
    ) {
      const [name] = Object.entries(targets).find(([, target]) => target === (this ?? window)) ?? [];
      if (name) listened.push(`${name}: ${given[0]}`);
      addEventListener.apply(this, given);
    };
    for (const tag of tags) {
      for (let count = 0; count < 30; count++) {
        const element = document.createElement(tag);
        place.append(element);
        await element.updateComplete;
        element.remove();
      }
    }
    expect(listened).to.deep.equal([]);

    document.addEventListener('planted', () => undefined, { once: true });
    expect(listened).to.deep.equal(['document: planted']);
  });
});
