import { expect } from '@open-wc/testing';
import { purpose } from '../../src/content/common.js';
import { messageKey } from '../../src/locale/messages.js';
import { availableLocales, loadLocale, mustLoad, shared, withLocale } from '../../src/locale/load.js';

const english = purpose();

describe('speaking in a language', () => {
  before(() => {
    for (const tag of ['aa', 'bb']) {
      shared.data.set(tag, { dir: 'ltr', about: [], texts: { [messageKey(english)]: tag } });
    }
  });
  after(() => {
    for (const tag of ['aa', 'bb']) shared.data.delete(tag);
  });

  it('is English outside', () => {
    expect(purpose()).to.equal(english);
  });

  it('lasts for the task, whose result it hands on', () => {
    expect(withLocale('aa', purpose)).to.equal('aa');
    expect(purpose()).to.equal(english);
  });

  it('nests, each in its own', () => {
    const heard = withLocale('aa', () => [purpose(), withLocale('bb', purpose), purpose()]);
    expect(heard).to.deep.equal(['aa', 'bb', 'aa']);
    expect(purpose()).to.equal(english);
  });

  it('is over after a task that throws, which it hands on', () => {
    const failing = () => {
      throw new Error('planted');
    };
    expect(() => withLocale('aa', failing)).to.throw('planted');
    expect(purpose()).to.equal(english);
    withLocale('bb', () => {
      expect(() => withLocale('aa', failing)).to.throw('planted');
      expect(purpose()).to.equal('bb');
    });
  });

  it('says in English what a language does not have', () => {
    expect(withLocale('la', purpose)).to.equal(english);
  });

  it('needs no loading for English, nor for what another script on the page has brought', () => {
    expect(mustLoad('en')).to.equal(false);
    expect(mustLoad('aa')).to.equal(false);
    expect(availableLocales()).to.include.members(['en', 'aa']);
    expect(mustLoad('la')).to.equal(true);
  });

  it('asks for a language once', () => {
    const first = loadLocale('aa');
    const second = loadLocale('aa');
    first.catch(() => undefined);
    expect(first).to.equal(second);
  });
});
