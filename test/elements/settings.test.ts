import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TwitchElement } from '../../src/elements/base.js';
import '../../src/define.js';
import { press, startBefore } from '../helpers/keys.js';
import { allByRole, byRole, cardOf } from '../helpers/queries.js';

interface Settings {
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Sets what a person may have set in the system; false where the engine cannot be told. */
const emulate = async (settings: Settings) => {
  const { emulated } = await executeServerCommand<{ emulated: boolean }, Settings>('emulate', settings);
  return emulated;
};

const cannotBeTold = !(await emulate({}));

const show = async (tag: string, attributes: string) => {
  const element = await fixture<TwitchElement>(`<${tag} ${attributes}>Fallback</${tag}>`);
  await element.updateComplete;
  return element;
};

const ticked = {
  'twitch-warning-signs': 'value="sign.weakness"',
  'twitch-triggers': 'value="trigger.sleep"',
};

/** What shows a tick, colour left aside. */
const shape = (element: Element) => {
  const { outlineStyle, borderTopWidth, fontWeight } = getComputedStyle(element);
  return [outlineStyle, borderTopWidth, fontWeight].join(' ');
};

if (cannotBeTold) {
  describe('a person’s settings', () => {
    it('cannot be set in WebKitGTK: Chromium and Firefox show what they change', () => {
      expect(navigator.userAgent)
        .to.match(/AppleWebKit/)
        .and.not.to.match(/Chrom/);
    });
  });
} else {
  describe('in forced colours', () => {
    beforeEach(async () => {
      await emulate({ forcedColors: 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    });
    afterEach(() => emulate({ forcedColors: 'none' }));

    for (const [tag, attributes] of Object.entries(ticked)) {
      it(`${tag} shows a tick on its card and on its words without colour`, async () => {
        const element = await show(tag, attributes);
        const boxes = allByRole<HTMLInputElement>(element, 'checkbox');
        const chosen = boxes.find(({ checked }) => checked)!;
        const other = boxes.find((box) => cardOf(box) !== cardOf(chosen))!;
        expect(shape(cardOf(chosen))).not.to.equal(shape(cardOf(other)));
        const wordsOf = (box: Element) => box.closest('label')!.lastElementChild!;
        expect(shape(wordsOf(chosen))).not.to.equal(shape(wordsOf(other)));
      });

      it(`${tag} keeps the borders of its cards and buttons, in the system’s colours`, async () => {
        const element = await show(tag, attributes);
        const page = getComputedStyle(document.documentElement).backgroundColor;
        for (const part of element.shadowRoot!.querySelectorAll('[part~="card"], [part~="action"]')) {
          const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(part);
          expect(borderBottomStyle).to.equal('solid');
          expect(parseFloat(borderBottomWidth)).to.be.at.least(1);
          expect(borderBottomColor).not.to.equal(page);
        }
      });

      it(`${tag} shows where the focus is`, async () => {
        const element = await show(tag, attributes);
        startBefore(element);
        await press('Tab');
        const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      });
    }

    it('a tick that only colour shows is caught (planted)', async () => {
      const element = await show('twitch-triggers', ticked['twitch-triggers']);
      const [first] = allByRole(element, 'checkbox');
      const chosen = allByRole<HTMLInputElement>(element, 'checkbox').find(({ checked }) => checked)!;
      cardOf(chosen).style.cssText = 'outline: none; background: gold';
      expect(shape(cardOf(chosen))).to.equal(shape(cardOf(first!)));
    });
  });

  describe('with little motion asked for', () => {
    beforeEach(async () => {
      await emulate({ reducedMotion: 'reduce' });
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    });
    afterEach(() => emulate({ reducedMotion: 'no-preference' }));

    const moving = (element: Element) =>
      element.shadowRoot!.getAnimations().filter(({ playState }) => playState === 'running');

    for (const tag of ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers']) {
      it(`${tag} is still, whatever is pressed`, async () => {
        const element = await show(tag, '');
        element.addEventListener('twitch-action', (event) => event.preventDefault());
        expect(moving(element)).to.deep.equal([]);
        for (const pressed of [...allByRole(element, 'checkbox'), ...allByRole(element, 'button')]) {
          pressed.click();
          await element.updateComplete;
          expect(moving(element)).to.deep.equal([]);
        }
      });
    }

    it('something that moves all the same is caught (planted)', async () => {
      const element = await show('twitch-triggers', '');
      byRole(element, 'status').animate({ opacity: [0, 1] }, { duration: 9000 });
      expect(moving(element).length).to.equal(1);
    });
  });
}
