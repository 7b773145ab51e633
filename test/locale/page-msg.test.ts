import { msg, str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { messageKey, runtimeMsg } from '../../src/locale/page-msg.js';

describe('finding a translation by its English', () => {
  it('finds plain text', () => {
    expect(runtimeMsg({ [messageKey('Print')]: 'Imprimir' }, 'Print')).to.equal('Imprimir');
  });

  it('puts the values where the other language has them', () => {
    const english = str`Call ${'112'} or ${'999'}`;
    const { strings } = str`${0} y ${1}: llame`;
    const translated = { strTag: true as const, strings, values: [1, 0] };
    expect(runtimeMsg({ [messageKey(english)]: translated }, english)).to.equal('999 y 112: llame');
  });

  it('stays English where the English has changed', () => {
    expect(runtimeMsg({ [messageKey('Print it')]: 'Imprimir' }, 'Print')).to.equal('Print');
    expect(runtimeMsg({}, str`Call ${'112'}`)).to.equal('Call 112');
    expect(runtimeMsg(undefined, 'Print')).to.equal(msg('Print'));
  });

  it('tells a message with a value from one without, and from one with it elsewhere', () => {
    const keys = [messageKey('Call '), messageKey(str`Call ${1}`), messageKey(str`${1}Call `)];
    expect(new Set(keys).size).to.equal(3);
  });
});
