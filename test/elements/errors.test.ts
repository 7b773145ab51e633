import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { TwitchElement } from '../../src/elements/base.js';
import type { TwitchTriggers } from '../../src/elements/triggers.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import type { TwitchErrorEvent } from '../../src/events.js';
import '../../src/define.js';
import { callNow, frame } from '../../src/content/common.js';
import { feedbackWords } from '../../src/content/words/feedback.js';
import { regions } from '../../src/content/regions.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import { recordConsole } from '../helpers/console.js';
import { openPage } from '../helpers/page.js';
import {
  allByRole,
  base,
  byRole,
  cardNamed,
  countsIn,
  shownText,
  standsOut,
  tickedIds,
} from '../helpers/queries.js';

const first = (element: Element) => allByRole(element, 'heading')[0]!.localName;

const emergency = (element: Element) => byRole(element, 'heading', callNow(undefined));

const booking = (element: Element) => allByRole(element, 'link', frame().book).length;

/** Each value is written once in this file: an element warns of the same mistake only once a page. */
const mistakes: {
  attribute: string;
  written: string;
  accepted: RegExp;
  byDefault: (element: Element) => unknown;
}[] = [
  {
    attribute: 'region',
    written: 'xx',
    accepted: /\bus\b.*\bgb\b|\bgb\b.*\bus\b/,
    byDefault: (element) => expect(emergency(element)).to.exist,
  },
  {
    attribute: 'region',
    written: 'United States',
    accepted: /\bus\b/,
    byDefault: (element) => expect(emergency(element)).to.exist,
  },
  {
    attribute: 'lang',
    written: 'tlh',
    accepted: /\ben\b/,
    byDefault: (element) => expect(base(element).lang).to.equal('en'),
  },
  ...['0', '7', '2.5', '-1', 'two', 'NaN'].map((written) => ({
    attribute: 'heading-level',
    written,
    accepted: /1 to 6/,
    byDefault: (element: Element) => expect(first(element)).to.equal('h2'),
  })),
  {
    attribute: 'value',
    written: 'sign.unheard',
    accepted: /sign\.weakness/,
    byDefault: (element) => expect(tickedIds(element)).to.deep.equal([]),
  },
  ...['javascript:alert(4)', 'data:text/html,<i>hello</i>', 'ftp://clinic.example/wrong', 'https://['].map(
    (written) => ({
      attribute: 'feedback-url',
      written,
      accepted: /\bhttp\b.*\bhttps\b/,
      byDefault: (element: Element) =>
        expect(allByRole(element, 'disclosure', feedbackWords().title)).to.deep.equal([]),
    }),
  ),
  ...[
    'javascript:alert(document.domain)',
    'JavaScript:alert(1)',
    ' javascript:alert(2)',
    'java\tscript:alert(3)',
    'data:text/html,<b>hello</b>',
    'ftp://clinic.example/book',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'http://[',
    'https://',
  ].map((written) => ({
    attribute: 'booking-url',
    written,
    accepted: /\bhttp\b.*\bhttps\b/,
    byDefault: (element: Element) => expect(booking(element)).to.equal(0),
  })),
];

describe('a mistake in an attribute', () => {
  const warnings = recordConsole('warn');

  for (const { attribute, written, accepted, byDefault } of mistakes) {
    it(`${attribute}=${JSON.stringify(written)} is named once in the console, and the default is shown`, async () => {
      const element = await fixture<TwitchWarningSigns>(
        '<twitch-warning-signs clinic-name="Riverside"></twitch-warning-signs>',
      );
      element.setAttribute(attribute, written);
      await element.updateComplete;

      byDefault(element);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<twitch-warning-signs>').and.to.contain(attribute);
      expect(warnings[0]).to.contain(written).and.to.match(accepted);

      element.setAttribute('clinic-name', 'Riverside Practice');
      await element.updateComplete;
      element.setAttribute(attribute, written);
      await element.updateComplete;
      expect(byRole(element, 'heading', 'Riverside Practice')).to.exist;
      expect(warnings).to.have.length(1);
    });
  }

  for (const tag of ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers']) {
    it(`a refused booking address is nowhere in ${tag}`, async () => {
      const element = await fixture<TwitchElement>(
        `<${tag} booking-url="javascript:alert('refused ${tag}')"></${tag}>`,
      );
      expect(element.shadowRoot!.innerHTML).not.to.contain('javascript').and.not.to.contain('refused');
      expect(allByRole(element, 'heading', frame().contact)).to.deep.equal([]);
      expect(warnings).to.have.length(1);
    });
  }

  it('shows the booking page again once its address is right', async () => {
    const element = await fixture<TwitchElement>(
      '<twitch-vs-cramp booking-url="javascript:again"></twitch-vs-cramp>',
    );
    element.setAttribute('booking-url', 'https://clinic.example/book');
    await element.updateComplete;
    expect(booking(element)).to.equal(1);
  });

  it('keeps the signs it knows, and names each that it does not', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs value="sign.one sign.tongue sign.two"></twitch-warning-signs>',
    );
    expect(element.value).to.deep.equal(['sign.tongue']);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('sign.one');
    expect(warnings[1]).to.contain('sign.two');
  });

  it('takes no trigger for a sign', async () => {
    const element = await fixture<TwitchTriggers>('<twitch-triggers value="sign.tongue"></twitch-triggers>');
    expect(element.value).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });

  it('says nothing of attributes that are right, or empty', async () => {
    await fixture(
      '<twitch-warning-signs lang="" region="" clinic-name="" phone="" booking-url="" value=""></twitch-warning-signs>',
    );
    await fixture('<twitch-warning-signs lang="en-US" region="US" heading-level="6"></twitch-warning-signs>');
    expect(warnings).to.deep.equal([]);
  });
});

/** What earlier releases could tick. Each element warns of the same id only once a page, so each has its own test. */
describe('a value that an earlier release had saved', () => {
  const warnings = recordConsole('warn');

  const why = {
    'emergency.face': 'must not wait on a list for an appointment',
    'emergency.arm': 'must not wait on a list for an appointment',
    'emergency.speech': 'must not wait on a list for an appointment',
    'emergency.one-side': 'must not wait on a list for an appointment',
    'emergency.back': 'must not wait on a list for an appointment',
    'emergency.breathing': 'must not wait on a list for an appointment',
    'sign.softness': 'nobody can judge it alone',
  };

  for (const [id, reason] of Object.entries(why)) {
    it(`loses ${id}, and one warning says why`, async () => {
      const markup = `<twitch-warning-signs value="sign.worry ${id} sign.tongue"></twitch-warning-signs>`;
      for (const element of [
        await fixture<TwitchWarningSigns>(markup),
        await fixture<TwitchWarningSigns>(markup),
      ]) {
        expect(element.value).to.deep.equal(['sign.tongue', 'sign.worry']);
        expect(tickedIds(element)).to.deep.equal(['sign.tongue', 'sign.worry']);
        element.value = [id, 'sign.lasting'];
        await element.updateComplete;
        expect(element.value).to.deep.equal(['sign.lasting']);
        element.formStateRestoreCallback(`${id} sign.medicine`);
        await element.updateComplete;
        expect(tickedIds(element)).to.deep.equal(['sign.medicine']);
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<twitch-warning-signs> value="${id}"`).and.to.contain(reason);
    });
  }

  for (const early of [false, true]) {
    it(`loses it where the page sets a property ${early ? 'before' : 'after'} the script has loaded, too`, async () => {
      const page = await openPage('<twitch-warning-signs>Fallback</twitch-warning-signs>');
      const element = page.find<TwitchWarningSigns>('twitch-warning-signs');
      if (!early) await page.loadScript();
      element.value = ['emergency.back', 'sign.softness', 'sign.tongue'];
      if (early) await page.loadScript();
      await element.updateComplete;
      expect(element.value).to.deep.equal(['sign.tongue']);
      expect(tickedIds(element)).to.deep.equal(['sign.tongue']);
      expect(page.said).to.have.length(2);
      expect(page.said[0]).to.contain('"emergency.back"').and.to.contain(why['emergency.back']);
      expect(page.said[1]).to.contain('"sign.softness"').and.to.contain(why['sign.softness']);
    });
  }

  it('is told from one that there never was: a sign that cannot wait is refused by name', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs value="today.cramp emergency.fast-weakness sign.tongue"></twitch-warning-signs>',
    );
    expect(element.value).to.deep.equal(['sign.tongue']);
    expect(warnings).to.have.length(2);
    for (const [index, id] of ['today.cramp', 'emergency.fast-weakness'].entries()) {
      expect(warnings[index]).to.contain(`"${id}" is not accepted`).and.not.to.contain('earlier release');
      expect(warnings[index]!.split('Accepted:')[1]).not.to.match(/today\.|emergency\.|softness/);
    }
  });
});

describe('an element that cannot be drawn', () => {
  const errors = recordConsole('error');

  /** Every widget looks for its country, so this makes drawing fail. */
  const failing = () => {
    regions.has = () => {
      throw new RangeError('no countries here');
    };
  };

  const working = () => {
    Reflect.deleteProperty(regions, 'has');
  };

  afterEach(working);

  for (const tag of ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers']) {
    it(`${tag} shows the page’s own fallback`, async () => {
      failing();
      const element = await fixture<TwitchElement>(`<${tag}><p>Ask your doctor.</p></${tag}>`);
      expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
      expect(shownText(element)).to.equal('');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('no countries here');
    });
  }

  it('shows the fallback in place of what it had drawn before', async () => {
    const element = await fixture<TwitchElement>(
      '<twitch-triggers><p>Ask your doctor.</p></twitch-triggers>',
    );
    const fallback = element.querySelector('p')!;
    expect(fallback.getClientRects().length).to.equal(0);

    failing();
    element.setAttribute('region', 'us');
    await element.updateComplete;
    expect(fallback.getClientRects().length).to.equal(1);
    expect(fallback.assignedSlot).to.exist;
    expect(shownText(element)).to.equal('');
  });

  it('shows the fallback still when it fails again', async () => {
    failing();
    const element = await fixture<TwitchElement>(
      '<twitch-triggers><p>Ask your doctor.</p></twitch-triggers>',
    );
    element.setAttribute('region', 'us');
    await element.updateComplete;
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    expect(errors).to.have.length(2);
  });

  it('tells the page with one event', async () => {
    const element = await fixture<TwitchElement>('<twitch-triggers>Fallback</twitch-triggers>');
    const events: TwitchErrorEvent[] = [];
    element.parentElement!.addEventListener('twitch-error', (event) => events.push(event));
    failing();
    element.setAttribute('region', 'us');
    await element.updateComplete;
    expect(events).to.have.length(1);
    expect(events[0]!.code).to.equal('render');
    expect(events[0]!.message).to.contain('no countries here');
    expect(events[0]!.composed).to.equal(true);
    expect(errors).to.have.length(1);
  });

  it('shows the widget again as soon as it can be drawn', async () => {
    failing();
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs value="sign.tongue"><p>Ask your doctor.</p></twitch-warning-signs>',
    );
    working();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(element.querySelector('p')!.getClientRects().length).to.equal(0);
    expect(first(element)).to.equal('h3');
    expect(tickedIds(element)).to.deep.equal(['sign.tongue']);
    expect(base(element).lang).to.equal('en');
  });

  it('shows all of it anew where it failed half-way', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs>Fallback</twitch-warning-signs>',
    );
    const { toggle } = DOMTokenList.prototype;
    DOMTokenList.prototype.toggle = () => {
      throw new Error('no classes here');
    };
    element.value = ['sign.tongue'];
    await element.updateComplete;
    DOMTokenList.prototype.toggle = toggle;
    expect(shownText(element)).to.equal('');

    element.requestUpdate();
    await element.updateComplete;
    const looks = warningSigns().cards.map((card) => standsOut(cardNamed(element, card.heading)));
    expect(tickedIds(element)).to.deep.equal(['sign.tongue']);
    expect(looks).to.deep.equal([false, true, false, false, false]);
    expect(countsIn(element)).to.have.length(1);
  });

  it('is no widget in a form whose fields have the names of what a page is walked by', async () => {
    const place = await fixture<HTMLElement>(
      `<div lang="es"><form>
        <input name="parentNode"><input name="getAttribute"><input name="closest"><input name="getRootNode"><input name="host">
        <twitch-vs-cramp>Fallback</twitch-vs-cramp>
      </form></div>`,
    );
    const element = place.querySelector<TwitchElement>('twitch-vs-cramp')!;
    await waitUntil(() => base(element)?.lang === 'es');
    expect(errors).to.deep.equal([]);
  });

  it('shows its fallback where the language around it cannot be asked for', async () => {
    const { closest } = Element.prototype;
    Element.prototype.closest = () => {
      throw new Error('no ancestors here');
    };
    const place = document.createElement('div');
    place.innerHTML = '<twitch-vs-cramp><p>Ask your doctor.</p></twitch-vs-cramp>';
    document.body.append(place);
    await place.querySelector<TwitchElement>('twitch-vs-cramp')!.updateComplete;
    Element.prototype.closest = closest;
    expect(place.querySelector('p')!.getClientRects().length).to.equal(1);
    expect(errors.join()).to.contain('no ancestors here');
    place.remove();
  });

  it('leaves the other widgets of the page as they are', async () => {
    const other = await fixture<TwitchElement>('<twitch-vs-cramp>Fallback</twitch-vs-cramp>');
    failing();
    await fixture<TwitchElement>('<twitch-triggers>Fallback</twitch-triggers>');
    expect(first(other)).to.equal('h2');
  });
});
