import * as library from '@lit/localize';
import { expect } from '@open-wc/testing';
import { messageKey } from '../../src/locale/key.js';
import { isEnglish, msg as ours, str, withLocale } from '../../src/locale/messages.js';
import { page } from '../../src/locale/page.js';

/** Speaks with these translations, by their English. */
const translate = (texts: Record<string, string>) =>
  page.data.set('xx', {
    name: 'xx',
    dir: 'ltr',
    about: [],
    formats: { tag: 'xx', dates: {}, or: '{0} y {1}' },
    texts: Object.fromEntries(Object.entries(texts).map(([english, text]) => [messageKey(english), text])),
  });

const msg = (...message: Parameters<typeof ours>) => withLocale('xx', () => ours(...message));

describe('finding a translation by its English', () => {
  beforeEach(() => translate({}));
  after(() => page.data.delete('xx'));

  it('finds plain text', () => {
    translate({ Print: 'Imprimir' });
    expect(msg('Print')).to.equal('Imprimir');
  });

  it('puts the values where the other language has them', () => {
    translate({ 'Call {0} or {1}': '{1} y {0}: llame' });
    expect(msg(str`Call ${'112'} or ${'999'}`)).to.equal('999 y 112: llame');
  });

  it('stays English where the English has changed', () => {
    translate({ 'Print it': 'Imprimir', 'Call {0} now': 'Llame' });
    expect(msg('Print')).to.equal('Print');
    expect(msg(str`Call ${'112'}`)).to.equal('Call 112');
  });

  it('says in English what the library says', () => {
    for (const value of ['112', '', '$1', '{1}', 'a {0} b']) {
      expect(msg(str`Call ${value} now, ${value}.`)).to.equal(
        library.msg(library.str`Call ${value} now, ${value}.`),
      );
    }
  });

  it('tells a message with a value from one without, and from one with it elsewhere', () => {
    const keys = ['Call ', 'Call {0}', '{0}Call '].map(messageKey);
    expect(new Set(keys).size).to.equal(3);
  });

  it('knows what it had to say in English, and of that only', () => {
    translate({ Print: 'Imprimir' });
    const english = withLocale('xx', () => {
      ours('Print');
      ours(str`Call ${'112'}`);
      return ['Print', 'Imprimir', 'Call 112', 'Copy'].filter(isEnglish);
    });
    expect(english).to.deep.equal(['Call 112']);
    expect(isEnglish('Call 112')).to.equal(false);
  });

  it('fills in what depends on the language that the sentence turns out to be in', () => {
    translate({ 'Call {0}': 'Llame al {0}' });
    const either = ({ or }: { or: string }) => or.replace('{0}', '112').replace('{1}', '999');
    expect(msg(str`Call ${either}`)).to.equal('Llame al 112 y 999');
    expect(msg(str`Ring ${either}`)).to.equal('Ring 112 or 999');
  });

  it('hashes nothing on an English page', () => {
    const { imul } = Math;
    let hashed = 0;
    Math.imul = (...given) => {
      hashed++;
      return imul(...given);
    };
    try {
      ours('Only English here');
      expect(hashed).to.equal(0);
      msg('Hashed once');
      const once = hashed;
      expect(once).to.be.greaterThan(0);
      msg('Hashed once');
      expect(hashed).to.equal(once);
    } finally {
      Math.imul = imul;
    }
  });

  it('prefers what a site says in words of its own', () => {
    translate({ Print: 'Imprimir' });
    const wording = { [messageKey('Print')]: 'Al papel' };
    expect(withLocale('xx', () => ours('Print'), wording)).to.equal('Al papel');
    expect(withLocale('en', () => ours('Print'), wording)).to.equal('Al papel');
  });
});
