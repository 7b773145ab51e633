import { expect, fixture, waitUntil } from '@open-wc/testing';
import {
  addedTo,
  callIfAny,
  callNow,
  frame,
  list,
  onList,
  purpose,
  takenOff,
} from '../../src/content/common.js';
import type { CareCard, Sign } from '../../src/content/types.js';
import { regions } from '../../src/content/regions.js';
import { takeAlongWords } from '../../src/content/words/paper.js';
import { callLink, warningSigns } from '../../src/content/warning-signs.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import type { TwitchActionEvent, TwitchChangeEvent } from '../../src/events.js';
import '../../src/define.js';
import { recordConsole } from '../helpers/console.js';
import { press, startBefore, tabTo } from '../helpers/keys.js';
import { changesDuring } from '../helpers/mutations.js';
import { unfold } from '../helpers/unfold.js';
import {
  allByRole,
  boxOf,
  byRole,
  cardNamed,
  cardOf,
  countsIn,
  nameOf,
  shownText,
  standsOut,
  tickedIds,
  wholeText,
} from '../helpers/queries.js';

const nothingTicked =
  'You have not ticked anything. This list cannot rule anything out. Twitches with no other change are very rarely serious. See a doctor if a twitch lasts more than 2 weeks or you are worried. Go also if a muscle gets weaker or smaller, or anything else changes. If you are not sure, ask.';

const content = warningSigns();
const [change, twitching, soon, today, emergency] = content.cards;

const named = (id: string) => content.cards.flatMap(({ signs }) => signs).find((sign) => sign.id === id)!;
const numbness = named('sign.numbness');
const spread = named('sign.spread');
const tongue = named('sign.tongue');
const weakness = named('sign.weakness');
const wasting = named('sign.wasting');

/** What can be ticked, card by card, in the order in which it stands. */
const boxes = {
  [change!.heading]: ['stiffness', 'numbness', 'tingling', 'sensations'],
  [twitching!.heading]: ['lasting', 'spread', 'frequency', 'tongue', 'medicine', 'worry'],
  [soon!.heading]: ['weakness', 'wasting', 'tripping', 'dropping', 'swallowing', 'speech'],
  [today!.heading]: [],
  [emergency!.heading]: [],
};

const tickable = Object.values(boxes).flatMap((names) => names.map((name) => `sign.${name}`));

/** What must not wait for an appointment. */
const cannotWait = [...today!.signs, ...emergency!.signs];

const whole = ({ text, detail }: Sign) => (detail ? `${text} ${detail}` : text);

/** The heading of the card around something in it. */
const headingAbove = (element: Element) => nameOf(byRole(cardOf(element), 'heading'));

/** As it stands in the list. */
const inList = ({ text, detail }: Sign) => (detail ? `${text}: ${detail}` : text);

/** What a group of the list begins with. */
const head = ({ heading, lead }: CareCard) => [heading, ...(lead ? [lead.text] : [])];

const show = (attributes = '') =>
  fixture<TwitchWarningSigns>(`<twitch-warning-signs ${attributes}>Fallback</twitch-warning-signs>`);

const listOf = (element: Element) => cardNamed(element, content.list.heading);

const itemsOf = (element: Element) => allByRole(listOf(element), 'listitem').map(nameOf);

describe('twitch-warning-signs before anything is ticked', () => {
  it('shows two doctor cards, one for soon, one for today, the emergency card and the calm card, in this order', async () => {
    const element = await show();
    expect(content.cards.map(({ urgency }) => urgency)).to.deep.equal([
      'doctor',
      'doctor',
      'soon',
      'today',
      'emergency',
    ]);
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      content.heading,
      frame().summaryTitle,
      ...content.cards.map(({ heading }) => heading),
      content.calm.heading,
      content.list.heading,
      content.visit.heading,
    ]);
  });

  it('shows every sign of every card, unticked, under the heading that says how soon', async () => {
    const element = await show();
    for (const card of content.cards) {
      const { heading, how, signs } = card;
      const shown = cardNamed(element, heading);
      expect(allByRole(shown, 'listitem').map(nameOf)).to.deep.equal(signs.map(whole));
      expect(shownText(shown)).to.equal(
        [...head(card), ...signs.map(whole), ...(how ? [how.text] : [])].join(' '),
      );
    }
    expect(tickedIds(element)).to.deep.equal([]);
  });

  it('has a box for each sign that can wait for an appointment, in a group named by its card', async () => {
    const element = await show();
    for (const [heading, names] of Object.entries(boxes)) {
      const inCard = allByRole<HTMLInputElement>(cardNamed(element, heading), 'checkbox');
      expect(inCard.map(({ value }) => value)).to.deep.equal(names.map((name) => `sign.${name}`));
      expect(inCard.map(nameOf)).to.deep.equal(names.map((name) => whole(named(`sign.${name}`))));
    }
    expect(allByRole(element, 'group').map(nameOf)).to.deep.equal(
      [change, twitching, soon].map((card) => card!.heading),
    );
    expect(allByRole<HTMLInputElement>(element, 'checkbox').map(({ value }) => value)).to.deep.equal(
      tickable,
    );
  });

  for (const card of [today, emergency]) {
    it(`has nothing to tick where one has to act at once: ${card!.id}`, async () => {
      const element = await show();
      const shown = cardNamed(element, card!.heading);
      expect(shown.querySelectorAll('input, label, fieldset, legend, [role]')).to.have.length(0);
      for (const item of shown.querySelectorAll<HTMLElement>('li, [part~="item"]')) item.click();
      await element.updateComplete;
      expect(element.value).to.deep.equal([]);
      expect(standsOut(shown)).to.equal(false);
      expect(shownText(listOf(element))).to.contain(nothingTicked);
      expect(shownText(byRole(element, 'status'))).to.equal('');
    });
  }

  it('has no box for what nobody can judge alone, and shows it among what can be ticked', async () => {
    const element = await show();
    const softness = named('sign.softness');
    expect(allByRole(element, 'checkbox').map(nameOf)).not.to.include(whole(softness));
    const items = allByRole(byRole(element, 'group', change!.heading), 'listitem').map(nameOf);
    expect(items[1]).to.equal(whole(softness));
  });

  it('has at most six signs in a card', async () => {
    const element = await show();
    for (const { heading } of content.cards) {
      expect(allByRole(cardNamed(element, heading), 'listitem').length).to.be.within(1, 6);
    }
  });

  it('shows the calm card, and what happens at the doctor’s once it is opened with the keyboard', async () => {
    const element = await show();
    const text = shownText(element);
    for (const statement of content.calm.statements) expect(text).to.contain(statement.text);
    const disclosure = byRole(element, 'disclosure', content.visit.heading);
    expect(byRole(disclosure, 'heading', content.visit.heading).localName).to.equal('h3');
    for (const statement of content.visit.statements) expect(text).not.to.contain(statement.text);
    allByRole(element, 'checkbox').at(-1)!.focus();
    await tabTo(disclosure);
    await press('Enter');
    for (const statement of content.visit.statements) {
      expect(shownText(element)).to.contain(statement.text);
    }
    await press('Enter');
    expect(disclosure.closest('details')!.open).to.equal(false);
  });

  it('says in the list that nothing is ticked and that this rules nothing out', async () => {
    expect(shownText(listOf(await show()))).to.contain(nothingTicked);
  });

  it('offers to print and to copy the list', async () => {
    const element = await show();
    expect(allByRole<HTMLButtonElement>(element, 'button').map(nameOf)).to.deep.equal([
      list().print,
      list().copy,
    ]);
    expect(allByRole<HTMLButtonElement>(element, 'button').map(({ disabled }) => disabled)).to.deep.equal([
      false,
      false,
    ]);
  });

  it('keeps what doctors look for closed until it is opened', async () => {
    const element = await show();
    const [first] = content.background.statements;
    expect(shownText(element)).not.to.contain(first!.text);
    byRole(element, 'disclosure', content.background.heading).click();
    for (const { text } of content.background.statements) expect(shownText(element)).to.contain(text);
  });
});

describe('what twitch-warning-signs never says', () => {
  const banned = (text: string) =>
    text.match(/\b(scor(e|es|ing)|per ?cent(age)?|risks?|risky|all clear|low[ -]risk|high[ -]risk)\b/gi) ??
    [];
  const condition = /\b(ALS|MND|motor neurone|amyotrophic)\b/i;

  const everyState = [
    '',
    'region="us"',
    'region="gb"',
    'value="sign.weakness"',
    'region="nz" value="sign.tongue"',
    `region="ie" value="${tickable.join(' ')}"`,
  ];

  for (const attributes of everyState) {
    it(`no score, percentage, risk or all clear with ${attributes || 'no attributes'}`, async () => {
      expect(banned(wholeText(await show(attributes)))).to.deep.equal([]);
    });

    it(`names ALS or MND only inside the closed disclosure with ${attributes || 'no attributes'}`, async () => {
      const element = await show(attributes);
      expect(shownText(element)).not.to.match(condition);
      const details = [...element.shadowRoot!.querySelectorAll('details')];
      const inside = details.filter(
        (each) => each.querySelector('summary')!.textContent === content.background.heading,
      );
      expect(inside).to.have.length(1);
      expect(inside[0]!.open).to.equal(false);
      expect(inside[0]!.textContent).to.match(condition);
    });
  }

  it('is found where it is said (planted)', () => {
    expect(banned('Your score: 40 percent, low risk. All clear!')).to.deep.equal([
      'score',
      'percent',
      'low risk',
      'All clear',
    ]);
    expect('It may be ALS.').to.match(condition);
  });
});

describe('ticking a sign', () => {
  it('with Space adds it to the list, under the heading of its card', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(boxOf(element, weakness));
    await press('Space');
    await element.updateComplete;
    expect(boxOf(element, weakness).checked).to.equal(true);
    const text = shownText(listOf(element));
    expect(text).to.contain([content.list.lead, ...head(soon!), inList(weakness)].join(' '));
    expect(text).not.to.contain(nothingTicked);
  });

  it('again with Space takes it off the list', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(boxOf(element, weakness));
    await press('Space');
    await press('Space');
    await element.updateComplete;
    expect(boxOf(element, weakness).checked).to.equal(false);
    expect(itemsOf(element)).to.deep.equal([]);
    expect(shownText(listOf(element))).to.contain(`${content.list.heading} ${nothingTicked} ${list().print}`);
    expect(element.value).to.deep.equal([]);
  });

  it('keeps the focus on its box', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(boxOf(element, spread));
    await press('Space');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(boxOf(element, spread));
  });

  it('by its text ticks it too', async () => {
    const element = await show();
    boxOf(element, weakness).closest('label')!.querySelector('span')!.click();
    expect(element.value).to.deep.equal([weakness.id]);
  });

  it('keeps the value in the order of the page, and puts what is most urgent first in the list', async () => {
    const element = await show();
    for (const sign of [wasting, spread, numbness, weakness]) boxOf(element, sign).click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([numbness.id, spread.id, weakness.id, wasting.id]);
    expect(itemsOf(element)).to.deep.equal([weakness, wasting, numbness, spread].map(inList));
    expect(shownText(listOf(element))).to.contain(
      [
        content.list.lead,
        ...[...head(soon!), inList(weakness), inList(wasting)],
        ...[...head(change!), inList(numbness)],
        ...[...head(twitching!), inList(spread)],
      ].join(' '),
    );
  });

  it('takes what qualifies the sign along into the list', async () => {
    const element = await show();
    for (const sign of [tongue, numbness]) {
      expect(sign.detail).to.be.a('string');
      boxOf(element, sign).click();
    }
    await element.updateComplete;
    expect(itemsOf(element)).to.deep.equal([numbness, tongue].map(inList));
  });

  it('makes its card stand out, and no other', async () => {
    const element = await show();
    const look = () => content.cards.map(({ heading }) => standsOut(cardNamed(element, heading)));
    expect(look()).to.deep.equal([false, false, false, false, false]);
    boxOf(element, spread).click();
    await element.updateComplete;
    expect(look()).to.deep.equal([false, true, false, false, false]);
  });

  it('changes no card and hides nothing', async () => {
    const element = await show();
    const before = allByRole(element, 'heading').map(nameOf);
    for (const sign of [weakness, spread, numbness]) boxOf(element, sign).click();
    await element.updateComplete;
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(before);
    expect(shownText(element)).to.contain(content.calm.statements[0]!.text);
  });

  it('touches its own card, the counts of other ticked cards and the list, and no other widget', async () => {
    const other = await show(`value="${weakness.id}"`);
    const element = await show(`value="${weakness.id}"`);
    const elsewhere = await changesDuring(other.shadowRoot!, async () => {
      const changes = await changesDuring(element.shadowRoot!, async () => {
        boxOf(element, spread).click();
        await element.updateComplete;
      });
      const own = cardOf(boxOf(element, spread));
      const counts = countsIn(element);
      expect(counts.map(headingAbove)).to.deep.equal([twitching!.heading, soon!.heading]);
      const [ownCount, otherCount] = counts;
      const outside = changes.filter(({ target }) => !listOf(element).contains(target));
      expect(
        outside.filter(({ target }) => target === own).map(({ attributeName }) => attributeName),
      ).to.deep.equal(['class']);
      const places = outside
        .map(({ target }) => target)
        .filter((target) => target !== own)
        .map((target) => {
          if (ownCount!.parentNode!.contains(target)) return 'own count';
          return otherCount!.contains(target) ? 'other count' : nameOf(target.parentElement!);
        });
      expect([...new Set(places)].sort()).to.deep.equal(['other count', 'own count']);
    });
    expect(elsewhere).to.have.length(0);
  });

  it('is said once to a screen reader, with its card', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    expect(shownText(status)).to.equal('');
    const changes = await changesDuring(status, async () => {
      boxOf(element, weakness).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(addedTo(content.list.heading, `${soon!.heading}: ${weakness.text}`));
  });

  it('and another says only the other, once', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    boxOf(element, weakness).click();
    await element.updateComplete;
    const changes = await changesDuring(status, async () => {
      boxOf(element, spread).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(
      addedTo(content.list.heading, `${twitching!.heading}: ${spread.text}`),
    );
  });

  it('and clearing it is said once too', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    boxOf(element, weakness).click();
    await element.updateComplete;
    const changes = await changesDuring(status, async () => {
      boxOf(element, weakness).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(takenOff(content.list.heading, `${soon!.heading}: ${weakness.text}`));
  });

  it('by the host is not said', async () => {
    const element = await show();
    element.value = [weakness.id];
    await element.updateComplete;
    expect(shownText(byRole(element, 'status'))).to.equal('');
    expect(tickedIds(element)).to.deep.equal([weakness.id]);
  });

  it('tells the page across shadow roots what is ticked and what has changed', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<twitch-warning-signs></twitch-warning-signs>';
    const element = host.shadowRoot!.querySelector('twitch-warning-signs')!;
    await element.updateComplete;
    const events: TwitchChangeEvent[] = [];
    host.addEventListener('twitch-change', (event) => events.push(event));
    boxOf(element, spread).click();
    boxOf(element, weakness).click();
    boxOf(element, spread).click();
    expect(events.map(({ value, changed }) => ({ value, changed }))).to.deep.equal([
      { value: [spread.id], changed: spread.id },
      { value: [spread.id, weakness.id], changed: weakness.id },
      { value: [weakness.id], changed: spread.id },
    ]);
  });

  it('by the host tells the page nothing', async () => {
    const element = await show();
    let told = 0;
    element.addEventListener('twitch-change', () => told++);
    element.value = [weakness.id];
    element.setAttribute('value', spread.id);
    await element.updateComplete;
    expect(told).to.equal(0);
  });

  it('is taken back where the page clears the list at once', async () => {
    const element = await show();
    element.addEventListener('twitch-change', () => {
      element.value = [];
    });
    boxOf(element, weakness).click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([]);
    expect(tickedIds(element)).to.deep.equal([]);
  });

  it('leaves the page where it is', async () => {
    const element = await show();
    const filler = document.createElement('div');
    filler.style.blockSize = '3000px';
    element.before(filler);
    window.scrollTo(0, 0);
    boxOf(element, weakness).click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(window.scrollY).to.equal(0);
  });
});

describe('the way from what is ticked to the list', () => {
  it('stands in each card with a tick, and in no other, with how many are on the list', async () => {
    const element = await show();
    expect(countsIn(element)).to.have.length(0);
    for (const [sign, said, cards] of [
      [spread, '1 on my list', [twitching]],
      [tongue, '2 on my list', [twitching]],
      [weakness, '3 on my list', [twitching, soon]],
    ] as const) {
      boxOf(element, sign).click();
      await element.updateComplete;
      const counts = countsIn(element);
      expect(counts.map(nameOf)).to.deep.equal(cards.map(() => said));
      expect(said).to.equal(onList(`${element.value.length}`));
      expect(counts.map(headingAbove)).to.deep.equal(cards.map((card) => card!.heading));
    }
    boxOf(element, spread).click();
    boxOf(element, tongue).click();
    await element.updateComplete;
    expect(countsIn(element).map(nameOf)).to.deep.equal(['1 on my list']);
    expect(headingAbove(countsIn(element)[0]!)).to.equal(soon!.heading);
    boxOf(element, weakness).click();
    await element.updateComplete;
    expect(countsIn(element)).to.have.length(0);
  });

  it('follows the value that the page assigns', async () => {
    const element = await show();
    element.value = tickable;
    await element.updateComplete;
    expect(countsIn(element).map(nameOf)).to.deep.equal(
      [change, twitching, soon].map(() => onList(`${tickable.length}`)),
    );
    element.value = null;
    await element.updateComplete;
    expect(countsIn(element)).to.have.length(0);
  });

  for (const key of ['a click', 'Enter'] as const) {
    it(`moves the focus to the list with ${key}, where screen readers say what it is, and leaves the address alone`, async () => {
      const element = unfold(await show(`value="${weakness.id}"`));
      const { href } = location;
      const [count] = countsIn(element);
      if (key === 'Enter') {
        startBefore(element);
        await tabTo(count!);
        await press(key);
      } else count!.click();
      const focused = element.shadowRoot!.activeElement!;
      expect(focused).to.equal(listOf(element));
      expect(byRole(focused, 'heading', content.list.heading)).to.exist;
      expect(location.href).to.equal(href);
      // Some engines scroll with the next frame.
      await waitUntil(() => {
        const { top } = focused.getBoundingClientRect();
        return top >= -1 && top < window.innerHeight;
      }, 'the list is not in view');
    });
  }

  it('is no stop of Tab at the list, which goes on with its buttons', async () => {
    const element = await show(`value="${weakness.id}"`);
    const [count] = countsIn(element);
    count!.click();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'button', list().print));
    await press('Shift+Tab');
    expect(element.shadowRoot!.activeElement).to.equal(count);
  });

  it('is not a call or an action that a page is told of', async () => {
    const element = await show(`value="${weakness.id}"`);
    let told = 0;
    element.addEventListener('twitch-action', () => told++);
    countsIn(element)[0]!.click();
    expect(told).to.equal(0);
  });
});

describe('“My list for the doctor”', () => {
  const warnings = recordConsole('warn');
  const everything = [...tickable, ...cannotWait.map(({ id }) => id), 'emergency.arm', 'sign.softness'];

  /** All that is ever said of an item, as a page, a screen reader, paper and a copy have it. */
  const saidOf = async (element: TwitchWarningSigns) => {
    const said = {
      status: [] as string[],
      list: [] as string[],
      print: [] as string[],
      copy: [] as string[],
    };
    const status = byRole(element, 'status');
    for (const item of element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="item"]')) {
      item.click();
      await element.updateComplete;
      said.status.push(shownText(status));
    }
    element.value = everything;
    await element.updateComplete;
    said.list = itemsOf(element);
    const printing = Object.getOwnPropertyDescriptor(window, 'print')!;
    Object.defineProperty(window, 'print', {
      ...printing,
      value: () => {
        const paper = document.querySelector('.twitch-paper')!.shadowRoot!;
        said.print = [...paper.querySelectorAll('td')].map(nameOf).filter(Boolean);
        dispatchEvent(new Event('afterprint'));
      },
    });
    byRole(element, 'button', list().print).click();
    Object.defineProperty(window, 'print', printing);
    element.addEventListener('twitch-action', (event) => {
      event.preventDefault();
      said.copy = event.text.split('\n').filter((line) => line.startsWith('- '));
    });
    byRole(element, 'button', list().copy).click();
    return said;
  };

  it('is never said of what cannot wait: not by a screen reader, in the list, on paper or in a copy', async () => {
    const { status, list: lines, print, copy } = await saidOf(await show(`value="${everything.join(' ')}"`));
    expect(status).to.have.length(content.cards.flatMap(({ signs }) => signs).length);
    expect(status.filter((said) => said.includes(content.list.heading)).length).to.be.at.least(
      tickable.length,
    );
    const words = [...status, ...lines, ...print, ...copy].join(' ');
    for (const { text } of [...cannotWait, named('sign.softness')]) expect(words).not.to.contain(text);
    for (const { heading } of [today!, emergency!]) expect(words).not.to.contain(heading);

    const inOrder = [...boxes[soon!.heading]!, ...boxes[change!.heading]!, ...boxes[twitching!.heading]!].map(
      (name) => inList(named(`sign.${name}`)),
    );
    expect(lines).to.deep.equal(inOrder);
    expect(print).to.deep.equal(inOrder);
    expect(copy).to.deep.equal(inOrder.map((line) => `- ${line}`));
    expect(warnings.length).to.be.greaterThan(0);
  });

  it('goes off the page with what must not wait, for which one calls', async () => {
    for (const region of ['', 'gb', 'ie']) {
      const element = await show(`region="${region}" value="${weakness.id}"`);
      let text = '';
      element.addEventListener('twitch-action', (event) => {
        event.preventDefault();
        ({ text } = event);
      });
      byRole(element, 'button', list().copy).click();
      const advice = callIfAny(region).map((each) => each.text);
      expect(advice.length).to.be.greaterThan(1);
      expect(text.split('\n').slice(-advice.length - 1)).to.deep.equal([...advice, purpose()]);
    }
  });
});

describe('the country of twitch-warning-signs', () => {
  const calls = (element: Element) =>
    allByRole<HTMLAnchorElement>(element, 'link').map((link) => [nameOf(link), link.getAttribute('href')]);

  const emergencyCard = (element: Element) => cardOf(byRole(element, 'heading', /^Call .* now if$/));

  const todayCard = (element: Element) => cardNamed(element, today!.heading);

  const union = 'be bg cy cz dk ee es fi fr gr hr hu it lt lu lv mt nl pl pt ro se si sk';

  /** Each country with its numbers, and how they are said. */
  const countries: readonly (readonly [region: string, spoken: string, ...numbers: string[]])[] = [
    ['us', '911', '911'],
    ['ca', '911', '911'],
    ['gb', '999', '999'],
    ['ie', '112 or 999', '112', '999'],
    ['at', '112', '112'],
    ['de', '112', '112'],
    ['ch', '144 or 112', '144', '112'],
    ['no', '113', '113'],
    ['in', '112', '112'],
    ['au', '000', '000'],
    ['nz', '111', '111'],
    ['br', '192', '192'],
    ['cn', '120', '120'],
    ['sg', '995', '995'],
    ['pk', '1122', '1122'],
    ['jp', '119', '119'],
    ['kr', '119', '119'],
    ['vn', '115', '115'],
    ...union.split(' ').map((region) => [region, '112', '112'] as const),
  ];

  /** Where there is one line for urgent advice, as it is said, as it is linked, and as it is dialled. */
  const advice: Record<string, readonly [said: string, number: string, dialled: string]> = {
    at: ['For urgent medical advice, call 1450.', '1450', '1450'],
    de: ['For urgent medical advice, call 116117.', '116117', '116117'],
    no: ['For urgent medical advice, call 116117.', '116117', '116117'],
    gb: ['In England, Scotland and Wales, call 111 for urgent medical advice.', '111', '111'],
    nz: ['For urgent medical advice, call Healthline 0800 611 116.', '0800 611 116', '0800611116'],
  };

  it('can be each that is documented, and no other', () => {
    expect([...regions.keys()].sort()).to.deep.equal(countries.map(([region]) => region).sort());
  });

  for (const [region, spoken, ...numbers] of countries) {
    const [said, number, dialled] = advice[region] ?? [];
    it(`${region} makes the emergency card call ${spoken}, and the card for today ${number ?? 'nobody'}`, async () => {
      const element = await show(`region="${region}"`);
      expect(callNow(spoken)).to.equal(`Call ${spoken} now if`);
      expect(byRole(emergencyCard(element), 'heading', callNow(spoken))).to.exist;
      expect(shownText(element)).to.contain(`Call ${spoken} now if any of these`);
      expect(calls(emergencyCard(element))).to.deep.equal(
        numbers.map((each) => [callLink(each), `tel:${each}`]),
      );
      expect(calls(todayCard(element))).to.deep.equal(number ? [[`Call ${number}`, `tel:${dialled}`]] : []);
      expect(calls(element)).to.deep.equal([...calls(todayCard(element)), ...calls(emergencyCard(element))]);
      const text = shownText(element);
      if (said) {
        expect(shownText(todayCard(element))).to.contain(said);
        expect(text.split(number!).length, 'in the line and its link, nowhere else').to.equal(3);
      } else {
        expect(text).not.to.match(/urgent medical advice/i);
        expect(warningSigns(region).advice).to.equal(undefined);
      }
    });
  }

  it('none speaks of the local emergency number, and links to no call', async () => {
    const element = await show();
    expect(shownText(emergencyCard(element))).to.contain('your local emergency number');
    for (const { text } of content.summary) expect(shownText(element)).to.contain(text);
    expect(content.summary[2].text).to.contain('your local emergency number');
    expect(element.shadowRoot!.querySelectorAll('[href^="tel:"]').length).to.equal(0);
  });

  it('counts in capitals and with spaces too', async () => {
    for (const written of ['GB', ' Gb ']) {
      expect(byRole(await show(`region="${written}"`), 'heading', callNow('999'))).to.exist;
    }
  });

  it('is never guessed from the language', async () => {
    const element = await show('lang="en-US"');
    expect(byRole(element, 'heading', callNow(undefined))).to.exist;
  });

  it('follows the attribute when it changes', async () => {
    const element = await show('region="us"');
    element.region = 'gb';
    await element.updateComplete;
    expect(calls(element)).to.deep.equal([
      [callLink('111'), 'tel:111'],
      [callLink('999'), 'tel:999'],
    ]);
    element.region = null;
    await element.updateComplete;
    expect(calls(element)).to.deep.equal([]);
  });
});

describe('taking the list along', () => {
  const words = takeAlongWords();
  const printing = Object.getOwnPropertyDescriptor(window, 'print')!;
  let printed: number;
  let copied: string[];
  let refuse: boolean;

  beforeEach(() => {
    printed = 0;
    copied = [];
    refuse = false;
    Object.defineProperty(window, 'print', { ...printing, value: () => printed++ });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          if (refuse) throw new DOMException('Not allowed', 'NotAllowedError');
          copied.push(text);
        },
      },
    });
  });

  afterEach(() => {
    Object.defineProperty(window, 'print', printing);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  const advice = callIfAny('').map(({ text }) => text);

  const expected = [
    content.list.heading,
    content.list.lead,
    ...head(soon!),
    `- ${inList(weakness)}`,
    ...head(twitching!),
    `- ${inList(spread)}`,
    ...advice,
    purpose(),
  ].join('\n');

  const ticked = () => show(`value="${spread.id} ${weakness.id}"`);

  const choose = async (element: TwitchWarningSigns, name: string) => {
    allByRole(element, 'checkbox').at(-1)!.focus();
    await tabTo(byRole(element, 'button', name));
    await press('Enter');
    await element.updateComplete;
  };

  const actions = (element: Element) => {
    const events: TwitchActionEvent[] = [];
    element.parentElement!.addEventListener('twitch-action', (event) => events.push(event));
    return events;
  };

  it('prints', async () => {
    const element = await ticked();
    const events = actions(element);
    await choose(element, list().print);
    expect(printed).to.equal(1);
    expect(events.map(({ action, text }) => [action, text])).to.deep.equal([['print', expected]]);
    expect(events[0]!.cancelable).to.equal(true);
  });

  it('leaves printing to a page that prints in its own way', async () => {
    const element = await ticked();
    element.addEventListener('twitch-action', (event) => event.preventDefault());
    await choose(element, list().print);
    expect(printed).to.equal(0);
  });

  it('copies the list as text, and says so', async () => {
    const element = await ticked();
    const events = actions(element);
    await choose(element, list().copy);
    await element.updateComplete;
    expect(copied).to.deep.equal([expected]);
    expect(events.map(({ action, text }) => [action, text])).to.deep.equal([['copy', expected]]);
    await waitUntil(() => shownText(byRole(element, 'status')) === words.copied);
  });

  it('says it where a person can see it', async () => {
    const element = await ticked();
    await choose(element, list().copy);
    const { clipPath } = getComputedStyle(byRole(element, 'status'));
    expect(clipPath).to.equal('none');
  });

  it('copies what it says where nothing is ticked', async () => {
    const element = await show();
    await choose(element, list().copy);
    expect(copied).to.deep.equal([[content.list.heading, nothingTicked, ...advice, purpose()].join('\n')]);
  });

  it('leaves copying to a page that copies in its own way', async () => {
    const element = await ticked();
    element.addEventListener('twitch-action', (event) => event.preventDefault());
    await choose(element, list().copy);
    expect(copied).to.deep.equal([]);
    expect(shownText(byRole(element, 'status'))).to.equal('');
  });

  it('says that it could not be copied where the browser refuses', async () => {
    refuse = true;
    const element = await ticked();
    await choose(element, list().copy);
    await waitUntil(() => shownText(byRole(element, 'status')) === words.copyFailed);
  });

  it('says that it could not be copied where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const element = await ticked();
    await choose(element, list().copy);
    await waitUntil(() => shownText(byRole(element, 'status')) === words.copyFailed);
  });

  it('says again that it was copied when it is copied again', async () => {
    const element = await ticked();
    await choose(element, list().copy);
    const changes = await changesDuring(byRole(element, 'status'), async () => {
      await press('Enter');
      await element.updateComplete;
    });
    expect(copied).to.have.length(2);
    expect(changes.length).to.be.greaterThan(0);
    await waitUntil(() => shownText(byRole(element, 'status')) === words.copied);
  });

  it('calls and books in the page’s own way where it wishes to', async () => {
    const element = await show('region="gb" phone="5550100" booking-url="https://clinic.example/book"');
    const events = actions(element);
    element.addEventListener('twitch-action', (event) => event.preventDefault());
    const followed: boolean[] = [];
    element.addEventListener('click', (event) => followed.push(!event.defaultPrevented));
    for (const link of allByRole(element, 'link')) link.click();
    expect(events.map(({ action, text }) => [action, text])).to.deep.equal([
      ['call', 'tel:111'],
      ['call', 'tel:999'],
      ['call', 'tel:5550100'],
      ['book', 'https://clinic.example/book'],
    ]);
    expect(followed).to.deep.equal([false, false, false, false]);
  });

  it('shows the page’s own action beside the others', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs><button slot="action">Send to my portal</button></twitch-warning-signs>',
    );
    expect(element.querySelector('button')!.getClientRects().length).to.equal(1);
  });
});
