import * as library from '@lit/localize';
import { expect } from '@open-wc/testing';
import { inEnglish, messageKey, msg as ours, shared, str, withLocale } from '../../src/locale/messages.js';

/** Speaks with these translations, by their English. */
const translate = (texts: Record<string, string>) =>
  shared.data.set('xx', {
    dir: 'ltr',
    about: [],
    texts: Object.fromEntries(Object.entries(texts).map(([english, text]) => [messageKey(english), text])),
  });

const msg = (...message: Parameters<typeof ours>) => withLocale('xx', () => ours(...message));

describe('finding a translation by its English', () => {
  beforeEach(() => translate({}));
  after(() => shared.data.delete('xx'));

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
    inEnglish.clear();
    translate({ Print: 'Imprimir' });
    msg('Print');
    msg(str`Call ${'112'}`);
    ours('Copy');
    expect([...inEnglish]).to.deep.equal(['Call 112']);
  });

  it('prefers what a site says in words of its own', () => {
    translate({ Print: 'Imprimir' });
    const wording = { [messageKey('Print')]: 'Al papel' };
    expect(withLocale('xx', () => ours('Print'), wording)).to.equal('Al papel');
    expect(withLocale('en', () => ours('Print'), wording)).to.equal('Al papel');
  });
});
