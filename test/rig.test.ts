import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { press } from './helpers/keys.js';

class RigForm extends LitElement {
  override render() {
    return html`<button>First</button><label><input type="checkbox" /> Second</label>`;
  }
}
customElements.define('rig-form', RigForm);

describe('the test rig', () => {
  it('moves into a shadow root, ticks a box and moves back, with real keys', async () => {
    const { shadowRoot } = await fixture<RigForm>(html`<rig-form></rig-form>`);
    const button = shadowRoot!.querySelector('button');
    const box = shadowRoot!.querySelector('input')!;

    await press('Tab');
    expect(shadowRoot!.activeElement).to.equal(button);
    await press('Tab');
    expect(shadowRoot!.activeElement).to.equal(box);
    await press('Space');
    expect(box.checked).to.equal(true);
    await press('Shift+Tab');
    expect(shadowRoot!.activeElement).to.equal(button);
  });

  it('keeps the page in focus when Tab goes past its last button', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Last</button>`);
    let focused = 0;
    button.addEventListener('focus', () => focused++);
    await press('Tab');
    await press('Tab');
    button.blur();

    focused = 0;
    button.focus();
    expect(focused).to.equal(1);
  });

  it('runs in a browser that names its engine', () => {
    expect(navigator.userAgent).to.match(
      /Chrom(e|ium)\/\d|Gecko\/\d.*Firefox\/\d|AppleWebKit\/\d.*Version\/\d/,
    );
  });
});
