import { expect } from '@open-wc/testing';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import { attributeCases } from '../helpers/attributes.js';
import { openPage } from '../helpers/page.js';
import { shownText } from '../helpers/queries.js';

describe('an element that stands in the page before the script', () => {
  it('shows its fallback until the script has loaded, then the widget', async () => {
    const page = await openPage('<twitch-warning-signs><p>Call your doctor.</p></twitch-warning-signs>');
    const fallback = page.find('p');
    expect(fallback.getClientRects().length).to.equal(1);

    await page.loadScript();
    expect(fallback.getClientRects().length).to.equal(0);
    expect(shownText(page.find('twitch-warning-signs'))).not.to.equal('');
    expect(page.said).to.deep.equal([]);
  });

  for (const { attribute, property, written, assigned, sees, look, shown } of attributeCases) {
    it(`with ${attribute} set, ${sees}`, async () => {
      const page = await openPage(
        `<twitch-warning-signs ${attribute}="${written}">Fallback</twitch-warning-signs>`,
      );
      await page.loadScript();
      expect(look(page.find('twitch-warning-signs'))).to.deep.equal(shown);
      expect(page.said).to.deep.equal([]);
    });

    it(`with the property ${property} set, ${sees}`, async () => {
      const page = await openPage('<twitch-warning-signs>Fallback</twitch-warning-signs>');
      const element = page.find<TwitchWarningSigns>('twitch-warning-signs');
      Object.assign(element, { [property]: assigned });
      await page.loadScript();
      expect(look(element)).to.deep.equal(shown);
      expect(page.said).to.deep.equal([]);
    });

    it(`with the property ${property} set before and taken back after, shows the default`, async () => {
      const { otherwise } = attributeCases.find((other) => other.attribute === attribute)!;
      const page = await openPage('<twitch-warning-signs>Fallback</twitch-warning-signs>');
      const element = page.find<TwitchWarningSigns>('twitch-warning-signs');
      Object.assign(element, { [property]: assigned });
      await page.loadScript();
      if (property === 'lang') element.removeAttribute('lang');
      else Object.assign(element, { [property]: undefined });
      await element.updateComplete;
      expect(look(element)).to.deep.equal(otherwise);
    });
  }

  it('takes the property where the attribute says something else', async () => {
    const page = await openPage('<twitch-warning-signs value="sign.tongue">Fallback</twitch-warning-signs>');
    const element = page.find<TwitchWarningSigns>('twitch-warning-signs');
    element.value = ['sign.weakness'];
    await page.loadScript();
    expect(element.value).to.deep.equal(['sign.weakness']);
  });
});
