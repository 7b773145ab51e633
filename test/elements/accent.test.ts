import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { allByRole, cardOf } from '../helpers/queries.js';

describe('an accent that is no colour', () => {
  it('counts as none, so that no white text stands on nothing', async () => {
    const element = await fixture<HTMLElement>(
      '<twitch-warning-signs style="--twitch-accent: bogus"></twitch-warning-signs>',
    );
    expect(getComputedStyle(element).getPropertyValue('--twitch-accent')).to.equal('rgb(0, 96, 107)');
    const legend = cardOf(allByRole(element, 'group')[0]!).querySelector('legend')!;
    expect(getComputedStyle(legend).backgroundColor).not.to.match(/transparent|rgba\(0, 0, 0, 0\)/);
  });
});

describe('any accent', () => {
  it('is taken without painting and reading back a canvas', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    let painted = 0;
    HTMLCanvasElement.prototype.getContext = () => {
      painted++;
      return null;
    };
    try {
      await fixture('<twitch-triggers style="--twitch-accent: #9cf"></twitch-triggers>');
      expect(painted).to.equal(0);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
});
