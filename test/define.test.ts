import { expect } from '@open-wc/testing';
import { callNow } from '../src/content/common.js';
import type { TwitchWarningSigns } from '../src/elements/warning-signs.js';
import { version } from '../src/version.js';
import { beginPage, openPage } from './helpers/page.js';
import { allByRole, byRole, tickedIds } from './helpers/queries.js';

const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'];

describe('the script', () => {
  it('makes all three tags work', async () => {
    const page = await openPage(tags.map((tag) => `<${tag}>Fallback</${tag}>`).join(''));
    await page.loadScript();
    for (const tag of tags) expect(allByRole(page.find(tag), 'heading')).not.to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('loaded twice throws nothing, says nothing and leaves the widgets as they are', async () => {
    const page = await openPage('<twitch-warning-signs>Fallback</twitch-warning-signs>');
    await page.loadScript();
    const element = page.find<TwitchWarningSigns>('twitch-warning-signs');
    element.value = ['sign.tongue'];
    await page.loadScript('?again');
    expect(page.said).to.deep.equal([]);
    expect(tickedIds(element)).to.deep.equal(['sign.tongue']);
    expect(page.document.querySelectorAll('twitch-warning-signs').length).to.equal(1);
  });

  for (const [whose, body] of [
    ['somebody else', ''],
    ['another version', "static version = '0.0.1';"],
  ]) {
    it(`leaves a tag that ${whose} has taken, says so once, and makes the others work`, async () => {
      const page = await openPage(
        tags.map((tag) => `<${tag}>Fallback</${tag}>`).join(''),
        `customElements.define('twitch-triggers', class extends HTMLElement { ${body} connectedCallback() { this.id = 'theirs'; } })`,
      );
      await page.loadScript();
      expect(page.find('twitch-triggers').id).to.equal('theirs');
      expect(page.find('twitch-triggers').shadowRoot).to.equal(null);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain('<twitch-triggers>').and.to.contain(version);
      expect(allByRole(page.find('twitch-vs-cramp'), 'heading')).not.to.deep.equal([]);
    });
  }

  it('leaves a page without any widget as it is', async () => {
    const page = await openPage('<p>Nothing here</p>');
    await page.loadScript();
    expect(page.document.body.innerHTML).to.equal('<p>Nothing here</p>');
    expect(page.said).to.deep.equal([]);
  });
});

describe('a div that stands in for the tag', () => {
  for (const tag of tags) {
    it(`shows ${tag}`, async () => {
      const page = await openPage(`<div data-twitch="${tag.replace('twitch-', '')}">Fallback</div>`);
      await page.loadScript();
      expect(allByRole(page.find(`div > ${tag}`), 'heading')).not.to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('takes its options along', async () => {
    const page = await openPage(
      `<div data-twitch="warning-signs" data-lang="en" data-dir="rtl" data-region="gb" data-heading-level="4"
        data-clinic-name="Riverside" data-phone="5550100" data-booking-url="https://clinic.example/"
        data-value="sign.tongue">Fallback</div>`,
    );
    await page.loadScript();
    const element = page.find('twitch-warning-signs');
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(
      {
        lang: 'en',
        dir: 'rtl',
        region: 'gb',
        'heading-level': '4',
        'clinic-name': 'Riverside',
        phone: '5550100',
        'booking-url': 'https://clinic.example/',
        value: 'sign.tongue',
      },
    );
    expect(byRole(element, 'heading', callNow('999'))).to.exist;
    expect(tickedIds(element)).to.deep.equal(['sign.tongue']);
  });

  it('shows its own content until then, and keeps it as the fallback', async () => {
    const page = await openPage('<div data-twitch="triggers"><p>Ask <b>your doctor</b>.</p></div>');
    const fallback = page.find('p');
    expect(fallback.getClientRects().length).to.equal(1);
    await page.loadScript();
    expect(fallback.getClientRects().length).to.equal(0);
    expect(page.find('twitch-triggers').innerHTML).to.equal('<p>Ask <b>your doctor</b>.</p>');
  });

  it('shows its content again where the widget cannot be drawn', async () => {
    const page = await openPage(
      '<div data-twitch="triggers"><p>Ask your doctor.</p></div>',
      "Map.prototype.has = function () { if (this.get('gb')) throw new Error('no countries here'); return false }",
    );
    await page.loadScript();
    expect(page.find('p').getClientRects().length).to.equal(1);
    expect(page.said).to.have.length(1);
  });

  it('takes over nothing that could run a script, and nothing that is no option', async () => {
    const page = await openPage(
      '<div data-twitch="triggers" data-onclick="window.ran = true" data-style="color: red" data-id="x" data-slot="y">Fallback</div>',
    );
    await page.loadScript();
    const element = page.find<HTMLElement>('twitch-triggers');
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.click();
    expect((page.window as unknown as { ran?: boolean }).ran).to.equal(undefined);
  });

  it('does not let whoever may write a div rewrite what the warnings say', async () => {
    const page = await openPage(
      '<div data-twitch="warning-signs" data-messages-url="https://elsewhere.example/x.json">Fallback</div>',
    );
    await page.loadScript();
    expect(page.find('twitch-warning-signs').getAttributeNames()).to.deep.equal([]);
  });

  it('refuses a booking address that is a script', async () => {
    const page = await openPage(
      '<div data-twitch="triggers" data-booking-url="javascript:alert(1)">Fallback</div>',
    );
    await page.loadScript();
    expect(page.find('twitch-triggers').shadowRoot!.innerHTML).not.to.contain('javascript');
    expect(page.said).to.have.length(1);
  });

  for (const name of ['quiz', '', 'constructor', 'toString', 'img src=x']) {
    it(`with the unknown name "${name}" stays as it is, and is named in the console`, async () => {
      const page = await openPage(`<div data-twitch="${name}">Fallback</div>`);
      await page.loadScript();
      expect(page.document.body.innerHTML).to.equal(`<div data-twitch="${name}">Fallback</div>`);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain(`data-twitch="${name}"`);
      for (const tag of tags) expect(page.said[0]).to.contain(tag.replace('twitch-', ''));
    });
  }

  it('is mounted once, though the script is loaded twice', async () => {
    const page = await openPage('<div data-twitch="triggers">Fallback</div>');
    await page.loadScript();
    await page.loadScript('?again');
    expect(page.document.querySelectorAll('twitch-triggers').length).to.equal(1);
    expect(page.find('div').children.length).to.equal(1);
  });

  it('shows the widget too where the page was still loading when the script ran', async () => {
    const { page, write, end } = await beginPage();
    await page.loadScript();
    write('<div data-twitch="triggers">Fallback</div>');
    await end();
    expect(allByRole(page.find('twitch-triggers'), 'heading')).not.to.deep.equal([]);
  });
});
