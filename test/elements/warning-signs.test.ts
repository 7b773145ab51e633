import { expect, fixture, waitUntil } from '@open-wc/testing';
import { addedTo, callNow, emergencyNumbers, list, purpose, takenOff } from '../../src/content/common.js';
import { regions } from '../../src/content/regions.js';
import { takeAlongWords } from '../../src/content/words/paper.js';
import { callLink, listedUnder, warningSigns } from '../../src/content/warning-signs.js';
import type { TwitchWarningSigns } from '../../src/elements/warning-signs.js';
import type { TwitchActionEvent, TwitchChangeEvent } from '../../src/events.js';
import '../../src/define.js';
import { press, startBefore, tabTo } from '../helpers/keys.js';
import { changesDuring } from '../helpers/mutations.js';
import {
  allByRole,
  boxOf,
  byRole,
  cardOf,
  nameOf,
  shownText,
  tickedIds,
  wholeText,
} from '../helpers/queries.js';

const nothingTicked =
  'You have not ticked anything. This list cannot rule anything out. Twitches with no other change are very rarely serious. See a doctor if a twitch lasts more than 2 weeks, anything changes, or you are worried.';

const content = warningSigns();
const [change, twitching, soon, emergency] = content.cards;
const weakness = change!.signs[0]!;
const spread = twitching!.signs[1]!;
const face = emergency!.signs[0]!;

const show = (attributes = '') =>
  fixture<TwitchWarningSigns>(`<twitch-warning-signs ${attributes}>Fallback</twitch-warning-signs>`);

const listOf = (element: Element) => cardOf(byRole(element, 'heading', content.list.heading));

const emergencyCard = (element: Element) => cardOf(allByRole(element, 'group').at(-1)!);

describe('twitch-warning-signs before anything is ticked', () => {
  it('shows a doctor card, a second one, a card for soon, the emergency card and the calm card, in this order', async () => {
    const element = await show();
    expect(content.cards.map(({ urgency }) => urgency)).to.deep.equal([
      'doctor',
      'doctor',
      'soon',
      'emergency',
    ]);
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      content.heading,
      ...content.cards.map(({ heading }) => heading),
      content.calm.heading,
      content.list.heading,
      content.visit.heading,
    ]);
  });

  it('shows every sign of every card, unticked, under the heading that says how soon', async () => {
    const element = await show();
    for (const { heading, signs } of content.cards) {
      const card = byRole(element, 'group', heading);
      expect(allByRole(card, 'checkbox').map(nameOf)).to.deep.equal(
        signs.map(({ text, detail }) => (detail ? `${text} ${detail}` : text)),
      );
    }
    expect(tickedIds(element)).to.deep.equal([]);
  });

  it('has at most six signs in a card', async () => {
    const element = await show();
    for (const card of allByRole(element, 'group')) {
      expect(allByRole(card, 'checkbox').length).to.be.within(1, 6);
    }
  });

  it('says in one line above the cards that there are emergencies', async () => {
    const text = shownText(await show());
    expect(text).to.contain(content.notice.text);
    expect(text.indexOf(content.notice.text)).to.be.lessThan(text.indexOf(change!.heading));
  });

  it('shows the calm card and what happens at the doctor’s', async () => {
    const text = shownText(await show());
    for (const statement of [...content.calm.statements, ...content.visit.statements]) {
      expect(text).to.contain(statement.text);
    }
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
    'value="emergency.face"',
    `region="ie" value="${content.cards.flatMap(({ signs }) => signs.map(({ id }) => id)).join(' ')}"`,
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
  it('with Space adds it to the list, with the card that it is listed under', async () => {
    const element = await show();
    startBefore(element);
    await tabTo(boxOf(element, weakness));
    await press('Space');
    await element.updateComplete;
    expect(boxOf(element, weakness).checked).to.equal(true);
    const text = shownText(listOf(element));
    expect(text).to.contain(`${content.list.lead} ${weakness.text} ${listedUnder(change!.heading)}`);
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
    expect(shownText(listOf(element)))
      .to.contain(nothingTicked)
      .and.not.to.contain(listedUnder(change!.heading));
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

  it('keeps the list in the order of the cards', async () => {
    const element = await show();
    boxOf(element, face).click();
    boxOf(element, spread).click();
    boxOf(element, weakness).click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([weakness.id, spread.id, face.id]);
    expect(allByRole(listOf(element), 'listitem').map(nameOf)).to.deep.equal([
      weakness.text,
      `${spread.text}: ${spread.detail}`,
      face.text,
    ]);
  });

  it('takes what qualifies the sign along into the list', async () => {
    const { text, detail } = change!.signs.find((sign) => sign.detail)!;
    const element = await show();
    boxOf(element, { text, detail: detail! }).click();
    await element.updateComplete;
    expect(allByRole(listOf(element), 'listitem').map(nameOf)).to.deep.equal([`${text}: ${detail}`]);
  });

  it('makes its card stand out, and no other', async () => {
    const element = await show();
    const look = () =>
      allByRole(element, 'group').map((group) => getComputedStyle(cardOf(group)).outlineStyle !== 'none');
    expect(look()).to.deep.equal([false, false, false, false]);
    boxOf(element, spread).click();
    await element.updateComplete;
    expect(look()).to.deep.equal([false, true, false, false]);
  });

  it('changes no card and hides nothing', async () => {
    const element = await show();
    const before = allByRole(element, 'heading').map(nameOf);
    for (const sign of [weakness, spread, face]) boxOf(element, sign).click();
    await element.updateComplete;
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(before);
    expect(shownText(element)).to.contain(content.calm.statements[0]!.text);
  });

  it('touches its own card and the list, and no other widget', async () => {
    const other = await show();
    const element = await show();
    const elsewhere = await changesDuring(other.shadowRoot!, async () => {
      const changes = await changesDuring(element.shadowRoot!, async () => {
        boxOf(element, spread).click();
        await element.updateComplete;
      });
      const outside = changes.filter(({ target }) => !listOf(element).contains(target));
      expect(outside.map(({ target }) => target)).to.deep.equal([cardOf(boxOf(element, spread))]);
    });
    expect(elsewhere).to.deep.equal([]);
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
    expect(shownText(status)).to.equal(addedTo(content.list.heading, `${change!.heading}: ${weakness.text}`));
  });

  it('and another says only the other, once', async () => {
    const element = await show();
    const status = byRole(element, 'status');
    boxOf(element, weakness).click();
    await element.updateComplete;
    const changes = await changesDuring(status, async () => {
      boxOf(element, face).click();
      await element.updateComplete;
    });
    expect(changes).to.have.length(1);
    expect(shownText(status)).to.equal(addedTo(content.list.heading, `${emergency!.heading}: ${face.text}`));
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
    expect(shownText(status)).to.equal(
      takenOff(content.list.heading, `${change!.heading}: ${weakness.text}`),
    );
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
      { value: [weakness.id, spread.id], changed: weakness.id },
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

  it('that is an emergency brings its whole card into view', async () => {
    const element = await show();
    const filler = document.createElement('div');
    filler.style.blockSize = '3000px';
    element.before(filler);
    window.scrollTo(0, 0);
    const card = emergencyCard(element);
    card.style.setProperty('max-block-size', '300px');
    card.style.setProperty('overflow', 'hidden');
    expect(card.getBoundingClientRect().top).to.be.greaterThan(window.innerHeight);

    boxOf(element, face).click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    const { top, bottom } = card.getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(window.innerHeight + 1);
  });

  it('that is no emergency leaves the page where it is', async () => {
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

describe('the country of twitch-warning-signs', () => {
  const calls = (element: Element) =>
    allByRole<HTMLAnchorElement>(element, 'link').map((link) => [nameOf(link), link.getAttribute('href')]);

  for (const [region, numbers] of [
    ['us', ['911']],
    ['gb', ['999']],
    ['ie', ['112', '999']],
    ['de', ['112']],
    ['in', ['112']],
    ['au', ['000']],
    ['nz', ['111']],
    ['ca', ['911']],
  ] as const) {
    it(`${region} makes the emergency card call ${numbers.join(' or ')}, and nothing else`, async () => {
      const element = await show(`region="${region}"`);
      const spoken = emergencyNumbers(numbers);
      expect(byRole(element, 'group', callNow(spoken))).to.exist;
      expect(shownText(element)).to.contain(warningSigns(spoken).notice.text);
      expect(calls(element)).to.deep.equal(numbers.map((number) => [callLink(number), `tel:${number}`]));
      expect(calls(emergencyCard(element))).to.deep.equal(calls(element));
    });
  }

  it('ie reads "112 or 999"', async () => {
    expect(shownText(await show('region="ie"'))).to.contain('112 or 999');
  });

  it('gb shows 111 for urgent advice in the card for soon', async () => {
    const element = await show('region="gb"');
    const advice = warningSigns('999', '111').urgentAdvice!;
    expect(advice).to.contain('111');
    expect(shownText(cardOf(byRole(element, 'group', soon!.heading)))).to.contain(advice);
  });

  it('us shows no number for urgent advice', async () => {
    expect(shownText(await show('region="us"'))).not.to.contain('111');
  });

  it('none speaks of the local emergency number, and links to no call', async () => {
    const element = await show();
    expect(shownText(emergencyCard(element))).to.contain('your local emergency number');
    expect(shownText(element)).to.contain(content.notice.text);
    expect(element.shadowRoot!.querySelectorAll('[href^="tel:"]').length).to.equal(0);
  });

  it('counts in capitals and with spaces too', async () => {
    for (const written of ['GB', ' Gb ']) {
      expect(byRole(await show(`region="${written}"`), 'group', callNow('999'))).to.exist;
    }
  });

  it('is never guessed from the language', async () => {
    const element = await show('lang="en-US"');
    expect(byRole(element, 'group', callNow(undefined))).to.exist;
  });

  it('follows the attribute when it changes', async () => {
    const element = await show('region="us"');
    element.region = 'gb';
    await element.updateComplete;
    expect(calls(element)).to.deep.equal([[callLink('999'), 'tel:999']]);
    element.region = null;
    await element.updateComplete;
    expect(calls(element)).to.deep.equal([]);
  });

  it('can be each that is documented', async () => {
    for (const [region, { emergency: numbers }] of regions) {
      const element = await show(`region="${region}"`);
      expect(calls(element).map(([, address]) => address)).to.deep.equal(
        numbers.map((each) => `tel:${each}`),
      );
    }
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

  const expected = [
    content.list.heading,
    content.list.lead,
    `- ${weakness.text}`,
    listedUnder(change!.heading),
    content.list.lead,
    `- ${face.text}`,
    listedUnder(emergency!.heading),
    purpose(),
  ].join('\n');

  const ticked = () => show(`value="${weakness.id} ${face.id}"`);

  const choose = async (element: TwitchWarningSigns, name: string) => {
    startBefore(element);
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
    expect(copied).to.deep.equal([[content.list.heading, nothingTicked, purpose()].join('\n')]);
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
    const element = await show('region="us" phone="5550100" booking-url="https://clinic.example/book"');
    const events = actions(element);
    element.addEventListener('twitch-action', (event) => event.preventDefault());
    const followed: boolean[] = [];
    element.addEventListener('click', (event) => followed.push(!event.defaultPrevented));
    for (const link of allByRole(element, 'link')) link.click();
    expect(events.map(({ action, text }) => [action, text])).to.deep.equal([
      ['call', 'tel:911'],
      ['call', 'tel:5550100'],
      ['book', 'https://clinic.example/book'],
    ]);
    expect(followed).to.deep.equal([false, false, false]);
  });

  it('shows the page’s own action beside the others', async () => {
    const element = await fixture<TwitchWarningSigns>(
      '<twitch-warning-signs><button slot="action">Send to my portal</button></twitch-warning-signs>',
    );
    expect(element.querySelector('button')!.getClientRects().length).to.equal(1);
  });
});
