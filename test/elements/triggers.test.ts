import { expect, fixture } from '@open-wc/testing';
import { addedTo, list } from '../../src/content/common.js';
import { triggers } from '../../src/content/triggers.js';
import type { TwitchTriggers } from '../../src/elements/triggers.js';
import type { TwitchActionEvent, TwitchChangeEvent } from '../../src/events.js';
import '../../src/define.js';
import { press, startBefore, tabTo } from '../helpers/keys.js';
import { changesDuring } from '../helpers/mutations.js';
import { allByRole, boxOf, byRole, cardOf, nameOf, shownText, tickedIds } from '../helpers/queries.js';

const content = triggers();
const caffeine = content.triggers.find(({ id }) => id === 'trigger.caffeine')!;
const sleep = content.triggers.find(({ id }) => id === 'trigger.sleep')!;

const show = (attributes = '') =>
  fixture<TwitchTriggers>(`<twitch-triggers ${attributes}>Fallback</twitch-triggers>`);

const listOf = (element: Element) => cardOf(byRole(element, 'heading', content.list.heading));

describe('twitch-triggers', () => {
  it('shows every trigger as a box to mark, none marked', async () => {
    const element = await show();
    const group = byRole(element, 'group', content.intro);
    expect(allByRole(group, 'checkbox').map((box) => (box as HTMLInputElement).value)).to.deep.equal(
      content.triggers.map(({ id }) => id),
    );
    expect(tickedIds(element)).to.deep.equal([]);
  });

  for (const trigger of content.triggers) {
    it(`shows with "${trigger.text}" what may help, and how strong the evidence is`, async () => {
      const card = shownText(cardOf(boxOf(await show(), trigger)));
      expect(card).to.contain(`${content.help} ${trigger.tip.text}`);
      expect(card).to.contain(content.evidence[trigger.evidence]);
    });
  }

  it('puts the tip beside its trigger where there is room', async () => {
    const place = await fixture('<div style="inline-size: 900px"><twitch-triggers></twitch-triggers></div>');
    const box = boxOf(place.querySelector('twitch-triggers')!, caffeine);
    const [trigger, tip] = cardOf(box).children;
    expect(tip!.getBoundingClientRect().left).to.be.greaterThan(trigger!.getBoundingClientRect().left);
    expect(Math.round(tip!.getBoundingClientRect().top)).to.equal(
      Math.round(trigger!.getBoundingClientRect().top),
    );
  });

  it('says that nothing is marked yet', async () => {
    expect(shownText(listOf(await show()))).to.contain(content.list.nothing);
  });

  it('puts the tip of a trigger marked with Space under "What I will try"', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(boxOf(element, sleep));
    await press('Space');
    await element.updateComplete;
    const text = shownText(listOf(element));
    expect(text).to.contain(content.list.heading);
    expect(text).to.contain(`${sleep.text}: ${sleep.tip.text}`).and.to.contain(content.list.closing);
    expect(text).not.to.contain(content.list.nothing);
  });

  it('takes the tip off again when the mark is taken back', async () => {
    const element = await show('value="trigger.sleep"');
    boxOf(element, sleep).click();
    await element.updateComplete;
    expect(shownText(listOf(element))).to.contain(content.list.nothing);
  });

  it('says a mark once to a screen reader', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    const changes = await changesDuring(status, async () => {
      boxOf(element, caffeine).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(addedTo(content.list.heading, caffeine.text));
  });

  it('tells the page what is marked and what has changed', async () => {
    const element = await show('value="trigger.sleep"');
    const events: TwitchChangeEvent[] = [];
    element.parentElement!.addEventListener('twitch-change', (event) => events.push(event));
    boxOf(element, caffeine).click();
    expect(events.map(({ value, changed }) => ({ value, changed }))).to.deep.equal([
      { value: [caffeine.id, sleep.id], changed: caffeine.id },
    ]);
  });

  it('hands its list to a page that copies in its own way', async () => {
    const element = await show('value="trigger.sleep"');
    const events: TwitchActionEvent[] = [];
    element.addEventListener('twitch-action', (event) => {
      event.preventDefault();
      events.push(event);
    });
    byRole(element, 'button', list().copy).click();
    expect(events.map(({ action }) => action)).to.deep.equal(['copy']);
    expect(events[0]!.text.split('\n')).to.include(`- ${sleep.text}: ${sleep.tip.text}`);
  });

  it('names the US FDA in the United States only', async () => {
    expect(shownText(await show('region="us"'))).to.contain('FDA');
    expect(shownText(await show('region="US"'))).to.contain('FDA');
    for (const attributes of ['', 'region="gb"', 'region="ca"', 'lang="en-US"']) {
      expect(shownText(await show(attributes))).not.to.contain('FDA');
    }
  });

  it('shows what to ask before taking anything, and when to see a doctor', async () => {
    const text = shownText(await show());
    for (const { text: said } of [...content.main, ...content.medicines.statements, content.advice]) {
      expect(text).to.contain(said);
    }
    expect(allByRole(await show(), 'heading').map(nameOf)).to.deep.equal([
      content.heading,
      content.list.heading,
      content.medicines.heading,
    ]);
  });
});
