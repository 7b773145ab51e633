import { expect, fixture } from '@open-wc/testing';
import '../src/define.js';
import { allByRole } from './helpers/queries.js';

describe('events', () => {
  it('are heard, and typed, on the document', async () => {
    const element = await fixture<HTMLElement>('<twitch-warning-signs></twitch-warning-signs>');
    const heard: string[] = [];
    // No cast: this compiles only where `document` knows the event.
    document.addEventListener('twitch-change', ({ changed, value }) => heard.push(changed, ...value), {
      once: true,
    });
    window.addEventListener('twitch-change', ({ changed }) => heard.push(changed), { once: true });
    allByRole(element, 'checkbox')[0]!.click();
    expect(heard).to.deep.equal(['sign.stiffness', 'sign.stiffness', 'sign.stiffness']);
  });
});
