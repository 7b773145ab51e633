import { expect, fixture } from '@open-wc/testing';
import { addedTo, callIfAny, frame, list, onList, purpose, whenToAsk } from '../../src/content/common.js';
import { triggers } from '../../src/content/triggers.js';
import type { Trigger } from '../../src/content/types.js';
import type { TwitchTriggers } from '../../src/elements/triggers.js';
import type { TwitchActionEvent, TwitchChangeEvent } from '../../src/events.js';
import '../../src/define.js';
import { press, startBefore, tabTo } from '../helpers/keys.js';
import { changesDuring } from '../helpers/mutations.js';
import { unfold } from '../helpers/unfold.js';
import {
  allByRole,
  byRole,
  cardOf,
  checkbox,
  countsIn,
  nameOf,
  shownText,
  tickedIds,
} from '../helpers/queries.js';

const content = triggers();
const caffeine = content.triggers.find(({ id }) => id === 'trigger.caffeine')!;
const sleep = content.triggers.find(({ id }) => id === 'trigger.sleep')!;

const show = (attributes = '') =>
  fixture<TwitchTriggers>(`<twitch-triggers ${attributes}>Fallback</twitch-triggers>`);

/** Triggers as they stand below their headings. */
const kinds = (['habit', 'ask'] as const).map((kind) =>
  content.triggers.filter((each) => each.kind === kind),
);

/** A box is named by all that stands beside it: what the trigger is, and how strong the evidence is. */
const markOf = (element: Element, { text, detail, evidence }: Trigger) =>
  checkbox(element, [text, detail, content.evidence[evidence]].filter(Boolean).join(' '));

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

  it('has habits apart from what is for a doctor to judge, each below its heading', async () => {
    const element = await show();
    expect(kinds.flat()).to.have.length(content.triggers.length);
    for (const [index, triggers] of kinds.entries()) {
      const heading = byRole(element, 'heading', Object.values(content.kinds)[index]);
      const marks = allByRole<HTMLInputElement>(heading.nextElementSibling!, 'checkbox');
      expect(marks.map(({ value }) => value)).to.deep.equal(triggers.map(({ id }) => id));
    }
  });

  for (const trigger of content.triggers) {
    it(`shows with "${trigger.text}" how strong the evidence is, and then what may help`, async () => {
      const { text, detail, evidence, tip } = trigger;
      const how = trigger.id === 'trigger.exercise' ? content.stretch.text : '';
      expect(shownText(cardOf(markOf(await show(), trigger)))).to.equal(
        [text, detail, content.evidence[evidence], content.help, tip.text, how].filter(Boolean).join(' '),
      );
    });
  }

  it('puts two triggers beside each other where there is room, and one below the other where not', async () => {
    const places = async (width: number) => {
      const place = await fixture(
        `<div style="inline-size: ${width}px"><twitch-triggers></twitch-triggers></div>`,
      );
      const element = unfold(place.querySelector('twitch-triggers')!);
      return kinds.map((triggers) =>
        triggers.map((trigger) => cardOf(markOf(element, trigger)).getBoundingClientRect()),
      );
    };
    for (const wide of await places(46 * 16)) {
      expect(new Set(wide.map(({ left }) => Math.round(left))).size).to.equal(2);
      for (const [index, { top, left }] of wide.entries()) {
        const before = wide[index - 1];
        if (index % 2) {
          expect(Math.round(top)).to.equal(Math.round(before!.top));
          expect(left).to.be.at.least(before!.right);
        } else if (before) {
          expect(top).to.be.at.least(before.bottom);
        }
      }
    }
    const narrow = (await places(46 * 16 - 1)).flat();
    expect(new Set(narrow.map(({ left }) => Math.round(left))).size).to.equal(1);
  });

  it('puts what may help into the same line as its label', async () => {
    const element = unfold(await show());
    const label = cardOf(markOf(element, sleep)).querySelector('b')!;
    expect(nameOf(label)).to.equal(content.help);
    expect(getComputedStyle(label).display).to.equal('inline');
  });

  it('says that nothing is marked yet', async () => {
    expect(shownText(listOf(await show()))).to.contain(content.list.nothing);
  });

  it('puts the tip of a trigger marked with Space under "What I will try"', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(markOf(element, sleep));
    await press('Space');
    await element.updateComplete;
    const text = shownText(listOf(element));
    expect(text).to.contain(content.list.heading);
    const { heading, lead, closing } = content.list;
    expect(text).to.contain(`${heading} ${lead} ${sleep.text}: ${sleep.tip.text} ${closing}`);
    expect(text).not.to.contain(content.list.nothing);
  });

  it('takes the tip off again when the mark is taken back', async () => {
    const element = await show('value="trigger.sleep"');
    markOf(element, sleep).click();
    await element.updateComplete;
    expect(shownText(listOf(element))).to.contain(content.list.nothing);
  });

  it('leads from each marked card, and from no other, to the list', async () => {
    const element = await show('value="trigger.sleep"');
    markOf(element, caffeine).click();
    await element.updateComplete;
    const counts = countsIn(element);
    expect(counts.map(nameOf)).to.deep.equal([onList('2'), onList('2')]);
    const boxesBeside = counts.map((count) => byRole<HTMLInputElement>(cardOf(count), 'checkbox').value);
    expect(boxesBeside).to.deep.equal([caffeine.id, sleep.id]);
    await tabTo(counts[1]!);
    await press('Enter');
    expect(element.shadowRoot!.activeElement).to.equal(listOf(element));
  });

  it('says a mark once to a screen reader', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    const changes = await changesDuring(status, async () => {
      markOf(element, caffeine).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(addedTo(content.list.heading, caffeine.text));
  });

  it('tells the page what is marked and what has changed', async () => {
    const element = await show('value="trigger.sleep"');
    const events: TwitchChangeEvent[] = [];
    element.parentElement!.addEventListener('twitch-change', (event) => events.push(event));
    markOf(element, caffeine).click();
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
    const { heading, lead, closing } = content.list;
    expect(events[0]!.text.split('\n')).to.deep.equal([
      heading,
      lead,
      `- ${sleep.text}: ${sleep.tip.text}`,
      closing,
      ...[whenToAsk(), ...callIfAny('')].map(({ text }) => text),
      purpose(),
    ]);
  });

  it('names the US FDA in the United States only', async () => {
    const opened = async (attributes: string) => {
      const element = await show(attributes);
      for (const disclosure of allByRole(element, 'disclosure')) disclosure.click();
      return shownText(element);
    };
    expect(await opened('region="us"')).to.contain('FDA');
    expect(await opened('region="US"')).to.contain('FDA');
    for (const attributes of ['', 'region="gb"', 'region="ca"', 'lang="en-US"']) {
      expect(await opened(attributes))
        .to.contain('harmless twitches')
        .and.not.to.contain('FDA');
    }
  });

  it('shows when to see a doctor, and what to ask before taking anything once it is opened', async () => {
    const element = await show();
    const { summary, main, how, medicines, short } = content;
    const before = shownText(element);
    for (const { text: said } of [...summary, ...main, how, short]) expect(before).to.contain(said);
    for (const { text: said } of medicines.statements) expect(before).not.to.contain(said);
    const disclosure = byRole(element, 'disclosure', medicines.heading);
    expect(byRole(disclosure, 'heading', medicines.heading).localName).to.equal('h3');
    allByRole(element, 'checkbox').at(-1)!.focus();
    await tabTo(disclosure);
    await press('Enter');
    expect(disclosure.closest('details')!.open).to.equal(true);
    for (const { text: said } of medicines.statements) expect(shownText(element)).to.contain(said);
    expect(content.summary).to.deep.include(whenToAsk());
    expect(allByRole(await show(), 'heading').map(nameOf)).to.deep.equal([
      content.heading,
      frame().summaryTitle,
      content.kinds.habit,
      content.kinds.ask,
      content.list.heading,
      content.medicines.heading,
    ]);
  });
});
