import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { triggers } from '../../src/content/triggers.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import { iconPaths } from '../../src/elements/pictures/icons.js';
import type { TwitchVsCramp } from '../../src/elements/vs-cramp.js';
import { allByRole, byRole, cardNamed, shownText } from '../helpers/queries.js';
import { pictured, unfold } from '../helpers/unfold.js';

/** The explainer, with what happens in the nerve opened. */
const opened = async () => {
  const element = await fixture<TwitchVsCramp>('<twitch-vs-cramp></twitch-vs-cramp>');
  byRole(element, 'disclosure', vsCramp().nerve.heading).click();
  return element;
};

const show = async () => pictured(await opened());

const moving = (element: Element) =>
  element
    .shadowRoot!.getAnimations()
    .filter((animation) => animation instanceof CSSAnimation && animation.playState === 'running');

describe('the explainer’s pictures', () => {
  it('stand still until a person asks, move for five seconds, and stop when told to', async () => {
    const element = await show();
    expect(moving(element)).to.deep.equal([]);

    byRole(element, 'button', 'Show the movement').click();
    await element.updateComplete;
    expect(moving(element).length).to.be.greaterThan(3);
    for (const { effect } of moving(element)) {
      expect(effect!.getComputedTiming()).to.include({ duration: 5000, iterations: 1 });
    }

    byRole(element, 'button', 'Pause').click();
    await element.updateComplete;
    await Promise.all(element.shadowRoot!.getAnimations().map(({ ready }) => ready));
    expect(moving(element)).to.deep.equal([]);
    expect(element.shadowRoot!.getAnimations().length).to.be.greaterThan(3);
  });

  it('move trace and muscle together', async () => {
    const element = await show();
    byRole(element, 'button', 'Show the movement').click();
    await element.updateComplete;
    const animations = moving(element);
    await Promise.all(animations.map(({ ready }) => ready));
    expect(new Set(animations.map(({ startTime }) => startTime)).size).to.equal(1);
  });

  it('offer the movement again once it has ended', async () => {
    const element = await show();
    byRole(element, 'button', 'Show the movement').click();
    await element.updateComplete;
    for (const animation of moving(element)) animation.finish();
    await new Promise((resolve) => element.shadowRoot!.addEventListener('animationend', resolve));
    await element.updateComplete;
    expect(byRole(element, 'button', 'Show the movement')).to.exist;
    expect(moving(element)).to.deep.equal([]);
  });

  it('do not begin to move by themselves when a tab that was closed over them opens again', async () => {
    const element = await show();
    const begun = oneEvent(element.shadowRoot!, 'animationstart');
    byRole(element, 'button', 'Show the movement').click();
    await begun;
    const cut = oneEvent(element.shadowRoot!, 'animationcancel');
    element.style.display = 'none';
    await cut;
    element.style.display = '';
    await waitUntil(() => allByRole(element, 'button', 'Show the movement').length);
    expect(moving(element)).to.deep.equal([]);
  });

  it('wait for the words, and hold their place from the start', async () => {
    const element = await opened();
    const drawings = [...unfold(element).shadowRoot!.querySelectorAll('svg')];
    const heights = () => drawings.map((drawing) => drawing.getBoundingClientRect().height);
    const before = heights();
    expect(before.every((height) => height > 20)).to.equal(true);
    await pictured(element);
    expect(heights()).to.deep.equal(before);
  });

  it('say in words what they show, and are silent themselves', async () => {
    const element = await show();
    for (const words of [
      'One nerve fibre fires by itself',
      'A small spot ripples',
      'not a recording, not to scale',
    ]) {
      expect(shownText(element)).to.contain(words);
    }
    for (const drawing of element.shadowRoot!.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
  });
});

describe('icons', () => {
  const ids = [
    ...warningSigns().cards.flatMap(({ signs }) => signs.map(({ id }) => id)),
    ...triggers().triggers.map(({ id }) => id),
  ];

  it('are there for every sign and trigger, and for nothing else', () => {
    expect(Object.keys(iconPaths).sort()).to.deep.equal(ids.sort());
  });

  it('stand beside the words, and go where a site does not want them', async () => {
    const element = await fixture<HTMLElement>('<twitch-triggers></twitch-triggers>');
    expect(element.shadowRoot!.querySelectorAll('label svg').length).to.equal(triggers().triggers.length);
    const plain = await fixture<HTMLElement>('<twitch-triggers icons="none"></twitch-triggers>');
    expect(plain.shadowRoot!.querySelectorAll('label svg').length).to.equal(0);
  });

  it('stand beside every sign, whether it has a box or not, and go where a site does not want them', async () => {
    const { cards } = warningSigns();
    const drawn = async (attributes: string) => {
      const element = await fixture<HTMLElement>(
        `<twitch-warning-signs ${attributes}></twitch-warning-signs>`,
      );
      return cards.map(
        ({ heading }) => cardNamed(element, heading).querySelectorAll('[part~="item"] svg').length,
      );
    };
    expect(await drawn('')).to.deep.equal(cards.map(({ signs }) => signs.length));
    expect(await drawn('icons="none"')).to.deep.equal(cards.map(() => 0));
  });
});
