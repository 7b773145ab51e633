import { expect } from '@open-wc/testing';
import { purpose } from '../../src/content/common.js';
import { messageKey } from '../../src/locale/key.js';
import { availableLocales, loadLocale, mustLoad } from '../../src/locale/load.js';
import { withLocale } from '../../src/locale/messages.js';
import { offer, page, type LocaleData } from '../../src/locale/page.js';

const english = purpose();

const saying = (tag: string): LocaleData => ({
  name: tag,
  dir: 'ltr',
  about: [],
  formats: { tag, dates: {}, or: '{0} / {1}' },
  texts: { [messageKey(english)]: tag },
});

describe('speaking in a language', () => {
  before(() => {
    for (const tag of ['aa', 'bb']) {
      page.data.set(tag, saying(tag));
    }
  });
  after(() => {
    for (const tag of ['aa', 'bb']) page.data.delete(tag);
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
});

describe('loading a language', () => {
  const asked: number[] = [];
  let answer: () => Promise<{ data: LocaleData }>;

  before(() =>
    offer(['q1', 'q2', 'q3'], (_tag, again) => {
      asked.push(again);
      return answer();
    }),
  );
  beforeEach(() => (asked.length = 0));
  after(() => {
    for (const tag of ['q1', 'q2', 'q3']) {
      page.data.delete(tag);
      page.files.delete(tag);
    }
  });

  it('asks for it once, however many want it', async () => {
    answer = () => Promise.resolve({ data: saying('q1') });
    await Promise.all([loadLocale('q1'), loadLocale('q1')]);
    await loadLocale('q1');
    expect(asked).to.deep.equal([0]);
    expect(withLocale('q1', purpose)).to.equal('q1');
  });

  it('hands on why it failed, and asks in another way the next time', async () => {
    answer = () => Promise.reject(new Error('planted'));
    const failed = await loadLocale('q2').catch((error: unknown) => error);
    expect(String(failed)).to.contain('planted');
    answer = () => Promise.resolve({ data: saying('q2') });
    await loadLocale('q2');
    expect(asked).to.deep.equal([0, 1]);
    expect(withLocale('q2', purpose)).to.equal('q2');
  });

  it('tells every element of the page, whoever asked', async () => {
    let told = 0;
    const element = { requestUpdate: () => told++ };
    page.elements.add(element);
    answer = () => Promise.resolve({ data: saying('q3') });
    await loadLocale('q3');
    page.elements.delete(element);
    expect(told).to.equal(1);
  });

  it('says what there is where a language has no file', async () => {
    const failed = await loadLocale('q9').catch((error: unknown) => error);
    expect(String(failed)).to.contain('q9').and.to.contain('en');
  });

  it('leaves a language to the script that offered it first', async () => {
    const first = page.files.get('q1');
    offer(['q1'], () => Promise.reject(new Error('the second')));
    expect(page.files.get('q1')).to.equal(first);
  });
});
