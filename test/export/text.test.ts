import { expect, fixture } from '@open-wc/testing';
import { list as words } from '../../src/content/common.js';
import { triggers } from '../../src/content/triggers.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import '../../src/define.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import { listText, toText, type ListName } from '../../src/export/text.js';
import { byRole } from '../helpers/queries.js';

const frame = { heading: 'My list', nothing: 'Nothing is ticked.', purpose: 'For information.' };

describe('the list as text', () => {
  it('says what stands there when nothing is ticked', () => {
    expect(listText({ ...frame, groups: [] })).to.equal('My list\nNothing is ticked.\nFor information.');
  });

  it('has each item on a line of its own, between what leads and what closes its group', () => {
    const groups = [
      { lead: 'You ticked:', lines: [{ text: 'one' }, { text: 'two' }], closing: 'Listed under A.' },
      { lead: 'You ticked:', lines: [{ text: 'three' }], closing: 'Listed under B.' },
    ];
    expect(listText({ ...frame, groups })).to.equal(
      'My list\nYou ticked:\n- one\n- two\nListed under A.\nYou ticked:\n- three\nListed under B.\nFor information.',
    );
  });

  it('has no markup: what looks like it stays text', () => {
    const groups = [{ lead: '', lines: [{ text: '<b>5 < 6</b>' }], closing: '' }];
    expect(listText({ ...frame, groups })).to.contain('- <b>5 < 6</b>');
  });
});

describe('the text without an element', () => {
  const ids = {
    'warning-signs': warningSigns().cards.flatMap(({ signs }) => signs.map(({ id }) => id)),
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
    const value = ['emergency.face'];
    expect(toText(value, { region: 'gb' })).not.to.equal(await copied('warning-signs', 'us', value));
  });

  it('has the lines in the order in which they stand, each once', () => {
    const [first, second] = ids['warning-signs'] as [string, string];
    expect(toText([second, first, second])).to.equal(toText([first, second]));
  });

  it('speaks English where the language is not there', () => {
    expect(toText(['sign.worry'], { locale: 'tlh-KX' })).to.equal(toText(['sign.worry']));
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
