import { expect } from '@open-wc/testing';
import { listText } from '../../src/export/text.js';

const frame = { heading: 'My list', nothing: 'Nothing is ticked.', purpose: 'For information.' };

describe('the list as text', () => {
  it('says what stands there when nothing is ticked', () => {
    expect(listText({ ...frame, groups: [] })).to.equal('My list\nNothing is ticked.\nFor information.');
  });

  it('has each item on a line of its own, between what leads and what closes its group', () => {
    const groups = [
      { lead: 'You ticked:', lines: ['one', 'two'], closing: 'Listed under A.' },
      { lead: 'You ticked:', lines: ['three'], closing: 'Listed under B.' },
    ];
    expect(listText({ ...frame, groups })).to.equal(
      'My list\nYou ticked:\n- one\n- two\nListed under A.\nYou ticked:\n- three\nListed under B.\nFor information.',
    );
  });

  it('has no markup: what looks like it stays text', () => {
    const groups = [{ lead: '', lines: ['<b>5 < 6</b>'], closing: '' }];
    expect(listText({ ...frame, groups })).to.contain('- <b>5 < 6</b>');
  });
});
