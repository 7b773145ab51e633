import { expect, fixture } from '@open-wc/testing';
import { callIfAny, list as words, purpose, whenToAsk } from '../../src/content/common.js';
import { triggers } from '../../src/content/triggers.js';
import type { CareCard } from '../../src/content/types.js';
import { warningSigns, tickable } from '../../src/content/warning-signs.js';
import '../../src/define.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import { listText, toText, type ListName } from '../../src/export/text.js';
import { lineText } from '../../src/lists/list-text.js';
import { recordConsole } from '../helpers/console.js';
import { byRole } from '../helpers/queries.js';

const frame = {
  heading: 'My list',
  nothing: 'Nothing is ticked.',
  lead: 'You ticked:',
  advice: ['See a doctor.', 'Call now.'],
  purpose: 'For information.',
};

const end = 'See a doctor.\nCall now.\nFor information.';

describe('the list as text', () => {
  it('says what stands there when nothing is ticked, and what goes with it all the same', () => {
    expect(listText({ ...frame, closing: 'That is all.', groups: [] })).to.equal(
      `My list\nNothing is ticked.\n${end}`,
    );
  });

  it('has each item on a line of its own, below the heading of its group and what goes on from it', () => {
    const groups = [
      { heading: 'Go soon if', lines: [{ text: 'one' }, { text: 'two', detail: 'mind this' }] },
      { heading: 'Go if', lead: 'you have:', lines: [{ text: 'three' }] },
    ];
    expect(listText({ ...frame, groups })).to.equal(
      `My list\nYou ticked:\nGo soon if\n- one\n- two: mind this\nGo if\nyou have:\n- three\n${end}`,
    );
  });

  it('closes with what there is to say of all items, before what goes with them', () => {
    const groups = [{ lines: [{ text: 'one' }] }];
    expect(listText({ ...frame, closing: 'That is all.', groups })).to.equal(
      `My list\nYou ticked:\n- one\nThat is all.\n${end}`,
    );
  });

  it('has no markup: what looks like it stays text', () => {
    const groups = [{ lines: [{ text: '<b>5 < 6</b>' }] }];
    expect(listText({ ...frame, groups })).to.contain('- <b>5 < 6</b>');
  });
});

describe('the text without an element', () => {
  const warnings = recordConsole('warn');

  const ids = {
    'warning-signs': warningSigns()
      .cards.flatMap(tickable)
      .map(({ id }) => id),
    triggers: triggers().triggers.map(({ id }) => id),
  };

  /** What the button hands over when it is pressed. */
  const copied = async (list: ListName, region: string, value: readonly string[]) => {
    const element = await fixture<ChecklistElement>(
      `<twitch-${list} region="${region}" value="${value.join(' ')}">Fallback</twitch-${list}>`,
    );
    let text = '';
    element.addEventListener('twitch-action', (event) => {
      event.preventDefault();
      text = event.text;
    });
    byRole(element, 'button', words().copy).click();
    return text;
  };

  for (const list of ['warning-signs', 'triggers'] as const) {
    for (const region of ['', 'us', 'IE ', 'gb', 'atlantis']) {
      it(`is what ${list} copies in the region "${region}", whatever is ticked`, async () => {
        const all = ids[list];
        const some = all.filter((_, index) => index % 3 === 1);
        for (const value of [[], all.slice(-1), some, all]) {
          expect(toText(value, { list, region })).to.equal(await copied(list, region, value));
        }
      });
    }
  }

  it('is caught when it differs by a word', async () => {
    const value = ['sign.weakness'];
    expect(toText(value, { region: 'gb' })).not.to.equal(await copied('warning-signs', 'us', value));
  });

  it('has the lines in the order in which they stand, each once', () => {
    const [first, second] = ids['warning-signs'] as [string, string];
    expect(toText([second, first, second])).to.equal(toText([first, second]));
  });

  it('has what is most urgent first, whatever stands first on the page', () => {
    const { cards, list } = warningSigns('gb');
    const [change, twitching, soon] = cards;
    const [stiffness, worry, wasting] = ['sign.stiffness', 'sign.worry', 'sign.wasting'].map((id) =>
      lineText(cards.flatMap(({ signs }) => signs).find((sign) => sign.id === id)!),
    );
    const head = ({ heading, lead }: CareCard) => [heading, ...(lead ? [lead.text] : [])];
    expect(
      toText(['sign.stiffness', 'sign.worry', 'sign.wasting'], { region: 'gb' }).split('\n'),
    ).to.deep.equal([
      list.heading,
      list.lead,
      ...head(soon!),
      `- ${wasting}`,
      ...head(change!),
      `- ${stiffness}`,
      ...head(twitching!),
      `- ${worry}`,
      ...callIfAny('gb').map(({ text }) => text),
      purpose(),
    ]);
  });

  it('takes along when to see a doctor where the list is one of things to try', () => {
    const advice = [whenToAsk(), ...callIfAny('us')].map(({ text }) => text);
    for (const value of [[], ['trigger.sleep']]) {
      const lines = toText(value, { list: 'triggers', region: 'us' }).split('\n');
      expect(lines.slice(-advice.length - 1)).to.deep.equal([...advice, purpose()]);
    }
  });

  it('speaks English where the language is not there', () => {
    expect(toText(['sign.worry'], { locale: 'tlh-KX' })).to.equal(toText(['sign.worry']));
  });

  const retired = [
    'emergency.face',
    'emergency.arm',
    'emergency.speech',
    'emergency.one-side',
    'emergency.back',
    'emergency.breathing',
    'sign.softness',
  ];

  for (const id of retired) {
    it(`drops ${id}, which an earlier release had saved, and one warning says why`, () => {
      expect(toText([id, 'sign.worry'])).to.equal(toText(['sign.worry']));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('toText').and.to.contain(`"${id}"`).and.to.contain('no box any more');
    });
  }

  it('never names what cannot wait as an item of the list', () => {
    const cannotWait = warningSigns().cards.filter(({ urgency }) => ['today', 'emergency'].includes(urgency));
    const shown = cannotWait.flatMap(({ signs }) => signs.map(({ id }) => id));
    expect(shown).to.include.members(['today.leg', 'emergency.face', 'emergency.fast-weakness']);
    for (const id of shown) {
      if (retired.includes(id)) expect(toText([id])).to.equal(toText([]));
      else expect(() => toText([id])).to.throw(RangeError, id);
    }
  });

  it('refuses an id that the list does not have, by name', () => {
    expect(() => toText(['sign.worry', 'trigger.sleep', 'x'])).to.throw(RangeError, 'trigger.sleep, x');
  });

  it('ends with the clinic’s contact lines, where there are any', () => {
    const plain = toText(['sign.worry']);
    const clinic = {
      clinicName: 'Riverside',
      phone: '(555) 010-0142',
      bookingUrl: 'https://riverside.example/',
    };
    expect(toText(['sign.worry'], clinic)).to.equal(
      `${plain}\nRiverside\nPhone: (555) 010-0142\nBook an appointment: https://riverside.example/`,
    );
    expect(toText(['sign.worry'], { phone: '112' })).to.equal(`${plain}\nContact\nPhone: 112`);
    expect(toText(['sign.worry'], { bookingUrl: 'javascript:alert(1)' })).to.equal(plain);
  });
});
