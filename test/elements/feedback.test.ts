import { expect, fixture } from '@open-wc/testing';
import { feedbackWords } from '../../src/content/words/feedback.js';
import { triggers } from '../../src/content/triggers.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import '../../src/define.js';
import { recordConsole } from '../helpers/console.js';
import { allByRole, byRole, nameOf } from '../helpers/queries.js';

const widgets = {
  'twitch-vs-cramp': vsCramp(),
  'twitch-warning-signs': warningSigns(),
  'twitch-triggers': triggers(),
};

const show = (tag: string, attributes: string) => fixture<HTMLElement>(`<${tag} ${attributes}></${tag}>`);

describe('reports of a wrong or unclear sentence', () => {
  const warnings = recordConsole('warn');

  for (const [tag, { heading, summary }] of Object.entries(widgets)) {
    it(`can be made of each sentence of ${tag}, to the site’s own page, which learns which it is`, async () => {
      const element = await show(tag, 'feedback-url="https://clinic.example/wrong?form=7"');
      byRole(element, 'disclosure', feedbackWords().title).click();
      const links = allByRole<HTMLAnchorElement>(element, 'link').filter(({ href }) =>
        href.startsWith('https://clinic.example/'),
      );
      expect(links.length, heading).to.be.greaterThan(15);
      for (const { id, text } of summary) {
        const link = links.find((each) => nameOf(each) === text)!;
        expect(link.href).to.equal(`https://clinic.example/wrong?form=7&statement=${id}`);
        expect(link.rel).to.equal('noreferrer');
      }
      expect(new Set(links.map(({ href }) => href)).size).to.equal(links.length);
    });

    it(`are not offered in ${tag} unless the site asks for them`, async () => {
      expect((await show(tag, '')).shadowRoot!.textContent).not.to.contain(feedbackWords().title);
    });
  }

  it('are not offered at an address that is no web page, and the console says so', async () => {
    const element = await show('twitch-triggers', 'feedback-url="javascript:alert(1)"');
    expect(element.shadowRoot!.textContent).not.to.contain(feedbackWords().title);
    expect(warnings).to.deep.equal([
      '<twitch-triggers> feedback-url="javascript:alert(1)" is not accepted. Accepted: an http or https address.',
    ]);
  });

  it('are offered once the attribute is set later', async () => {
    const element = await show('twitch-triggers', '');
    element.setAttribute('feedback-url', 'https://clinic.example/');
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(byRole(element, 'disclosure', feedbackWords().title)).to.exist;
  });
});
