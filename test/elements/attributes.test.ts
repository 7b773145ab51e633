import { expect, fixture } from '@open-wc/testing';
import { frame } from '../../src/content/common.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import type { TwitchElement } from '../../src/elements/base.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import '../../src/define.js';
import { attributeCases } from '../helpers/attributes.js';
import { recordConsole } from '../helpers/console.js';
import { allByRole, base, byRole, nameOf, shownText, tickedIds } from '../helpers/queries.js';

const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'] as const;

describe('attributes', () => {
  const warnings = recordConsole('warn');

  for (const tag of tags) {
    it(`shows a whole ${tag} that has no attribute at all`, async () => {
      const element = await fixture<TwitchElement>(`<${tag}>Fallback</${tag}>`);
      expect(allByRole(element, 'heading').length).to.be.at.least(3);
      expect(shownText(element)).not.to.contain('Fallback');
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const { attribute, property, written, assigned, sees, look, shown, otherwise } of attributeCases) {
    it(`without ${attribute}, shows the default`, async () => {
      const element = await fixture('<twitch-warning-signs></twitch-warning-signs>');
      expect(look(element)).to.deep.equal(otherwise);
    });

    it(`with ${attribute} set once it is shown, ${sees}`, async () => {
      const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
      element.setAttribute(attribute, written);
      await element.updateComplete;
      expect(look(element)).to.deep.equal(shown);
      expect(warnings).to.deep.equal([]);
    });

    it(`with the property ${property} set once it is shown, ${sees}`, async () => {
      const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
      Object.assign(element, { [property]: assigned });
      await element.updateComplete;
      expect(look(element)).to.deep.equal(shown);
    });

    it(`with ${attribute} taken away again, shows the default`, async () => {
      const element = await fixture<TwitchWarningSigns>(
        `<twitch-warning-signs ${attribute}="${written}"></twitch-warning-signs>`,
      );
      expect(look(element)).to.deep.equal(shown);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(look(element)).to.deep.equal(otherwise);
    });
  }

  for (const level of [1, 2, 3, 4, 5, 6]) {
    for (const tag of tags) {
      it(`with heading-level ${level}, ${tag} starts at h${level} and goes one level down inside, and one more below the comparison`, async () => {
        const element = await fixture<TwitchElement>(
          `<${tag} heading-level="${level}" clinic-name="Riverside"></${tag}>`,
        );
        const [first, ...inside] = allByRole(element, 'heading');
        expect(first!.localName).to.equal(`h${level}`);
        const deeper = inside.filter((each) => nameOf(each) === vsCramp().compare.others.heading);
        expect(deeper.map(({ localName }) => localName)).to.deep.equal(
          tag === 'twitch-vs-cramp' ? [`h${Math.min(level + 2, 6)}`] : [],
        );
        const others = inside.filter((each) => !deeper.includes(each)).map(({ localName }) => localName);
        expect([...new Set(others)]).to.deep.equal([`h${Math.min(level + 1, 6)}`]);
      });
    }
  }

  it('names the contact block "Contact" where the clinic has no name', async () => {
    const element = await fixture('<twitch-vs-cramp phone="5550100"></twitch-vs-cramp>');
    expect(byRole(element, 'heading', frame().contact)).to.exist;
  });

  it('shows no contact block without a clinic', async () => {
    const element = await fixture('<twitch-vs-cramp></twitch-vs-cramp>');
    expect(allByRole(element, 'heading', frame().contact)).to.deep.equal([]);
  });

  it('shows the contact block in every widget', async () => {
    for (const tag of tags) {
      const element = await fixture(
        `<${tag} phone="5550100" booking-url="https://clinic.example/"></${tag}>`,
      );
      expect(byRole(element, 'link', '5550100').getAttribute('href')).to.equal('tel:5550100');
      expect(byRole(element, 'link', frame().book).getAttribute('href')).to.equal('https://clinic.example/');
    }
  });

  it('calls an international number with its plus', async () => {
    const element = await fixture('<twitch-vs-cramp phone="+49 30 1234-567"></twitch-vs-cramp>');
    expect(byRole(element, 'link', '+49 30 1234-567').getAttribute('href')).to.equal('tel:+49301234567');
  });

  it('calls an international number without the zero that is written in brackets', async () => {
    const element = await fixture('<twitch-vs-cramp phone="+44 (0)20 7946 0000"></twitch-vs-cramp>');
    const link = byRole(element, 'link', '+44 (0)20 7946 0000');
    expect(link.getAttribute('href')).to.equal('tel:+442079460000');
  });

  it('shows a phone text without any number as text', async () => {
    const element = await fixture('<twitch-vs-cramp phone="Ask at the desk"></twitch-vs-cramp>');
    expect(shownText(element)).to.contain(`${frame().phone}: Ask at the desk`);
    expect(allByRole(element, 'link', 'Ask at the desk')).to.deep.equal([]);
  });

  it('shows a clinic name that looks like markup as text', async () => {
    const element = await fixture<TwitchElement>('<twitch-vs-cramp></twitch-vs-cramp>');
    element.clinicName = '<img src=x onerror=alert(1)>';
    await element.updateComplete;
    expect(byRole(element, 'heading', '<img src=x onerror=alert(1)>')).to.exist;
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  for (const [kind, written] of [
    ['spaces', 'sign.weakness  sign.tongue'],
    ['commas', 'sign.weakness,sign.tongue'],
    ['commas and spaces', ' sign.weakness, sign.tongue '],
  ]) {
    it(`ticks the signs of a value separated by ${kind}`, async () => {
      const element = await fixture<TwitchWarningSigns>(
        `<twitch-warning-signs value="${written}"></twitch-warning-signs>`,
      );
      expect(tickedIds(element)).to.deep.equal(['sign.tongue', 'sign.weakness']);
      expect(element.value).to.deep.equal(['sign.tongue', 'sign.weakness']);
    });
  }

  it('takes a string as value property too', async () => {
    const element = await fixture<TwitchWarningSigns>('<twitch-warning-signs></twitch-warning-signs>');
    Object.assign(element, { value: 'sign.weakness sign.tongue' });
    await element.updateComplete;
    expect(tickedIds(element)).to.deep.equal(['sign.tongue', 'sign.weakness']);
  });

  it('keeps its ticks when a host changes the array it has read', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs value="sign.tongue"></twitch-warning-signs>',
    );
    element.value.push('sign.weakness');
    expect(element.value).to.deep.equal(['sign.tongue']);
  });

  it('reads from right to left where the element says so', async () => {
    const element = await fixture('<twitch-vs-cramp dir="rtl"></twitch-vs-cramp>');
    expect(base(element).dir).to.equal('rtl');
  });

  it('reads English from left to right on a page that goes from right to left', async () => {
    const page = await fixture('<div dir="rtl" lang="la"><twitch-vs-cramp></twitch-vs-cramp></div>');
    expect(base(page.querySelector('twitch-vs-cramp')!).dir).to.equal('ltr');
  });

  it('is not shown where the page hides it', async () => {
    const element = await fixture('<twitch-vs-cramp hidden></twitch-vs-cramp>');
    expect(element.getClientRects().length).to.equal(0);
  });
});
