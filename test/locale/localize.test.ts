import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { purpose } from '../../src/content/common.js';
import { sourceLocale, withLocale } from '../../src/locale/localize.js';

/** The language in which a message is asked for: lit-localize looks each but the source up among those that it has. */
const askedFor = () => {
  const { has } = Set.prototype;
  let asked = sourceLocale;
  Set.prototype.has = function (this: Set<unknown>, value: unknown) {
    if (typeof value === 'string') asked = value;
    return has.call(this, value);
  };
  try {
    msg('Hello', { id: 'test.hello' });
  } finally {
    Set.prototype.has = has;
  }
  return asked;
};

describe('speaking in a language', () => {
  it('is English outside', () => {
    expect(askedFor()).to.equal('en');
  });

  it('lasts for the task, whose result it hands on', () => {
    expect(withLocale('es', askedFor)).to.equal('es');
    expect(askedFor()).to.equal('en');
  });

  it('nests, each in its own', () => {
    const heard = withLocale('es', () => [askedFor(), withLocale('ar', askedFor), askedFor()]);
    expect(heard).to.deep.equal(['es', 'ar', 'es']);
    expect(askedFor()).to.equal('en');
  });

  it('is over after a task that throws, which it hands on', () => {
    const failing = () => {
      throw new Error('planted');
    };
    expect(() => withLocale('es', failing)).to.throw('planted');
    expect(askedFor()).to.equal('en');
    withLocale('ar', () => {
      expect(() => withLocale('es', failing)).to.throw('planted');
      expect(askedFor()).to.equal('ar');
    });
  });

  it('says in English what a language does not have', () => {
    expect(withLocale('la', purpose)).to.equal(purpose());
  });
});
