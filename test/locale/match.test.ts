import { expect, fixture } from '@open-wc/testing';
import type { TwitchElement } from '../../src/elements/base.js';
import { callNow } from '../../src/content/common.js';
import { languageHolder, matchLanguage } from '../../src/locale/match.js';
import '../../src/define.js';
import { recordConsole } from '../helpers/console.js';
import { base, shownText } from '../helpers/queries.js';

const declaredLanguage = (element: Element) => languageHolder(element)?.getAttribute('lang');

describe('the language that is declared around an element', () => {
  it('is its own where it has one', async () => {
    const place = await fixture('<div lang="fr"><p lang="de-CH"></p></div>');
    expect(declaredLanguage(place.querySelector('p')!)).to.equal('de-CH');
  });

  it('is that of the nearest ancestor', async () => {
    const place = await fixture('<div lang="fr"><div lang="es-MX"><section><p></p></section></div></div>');
    expect(declaredLanguage(place.querySelector('p')!)).to.equal('es-MX');
  });

  it('passes an ancestor whose lang is empty', async () => {
    const place = await fixture('<div lang="fr"><div lang=""><p></p></div></div>');
    expect(declaredLanguage(place.querySelector('p')!)).to.equal('fr');
  });

  it('reaches out of shadow roots', async () => {
    const outer = await fixture('<div lang="pt-BR"><div></div></div>');
    const middle = outer.firstElementChild!.attachShadow({ mode: 'open' });
    middle.innerHTML = '<section></section>';
    const inner = middle.firstElementChild!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<p></p>';
    expect(declaredLanguage(inner.querySelector('p')!)).to.equal('pt-BR');
  });

  it('is found inside a shadow root before outside', async () => {
    const outer = await fixture('<div lang="pt"></div>');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div lang="ja"><p></p></div>';
    expect(declaredLanguage(root.querySelector('p')!)).to.equal('ja');
  });

  it('is none for an element that stands nowhere', () => {
    expect(declaredLanguage(document.createElement('p'))).to.equal(undefined);
  });
});

describe('the best language that there is', () => {
  const available = ['en', 'es', 'pt', 'pt-BR', 'zh-Hant', 'de-CH', 'sr-Latn', 'fil', 'he', 'id'];

  for (const [asked, found] of [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['PT-br', 'pt-BR'],
    ['EN-us', 'en'],
    ['zh-hant-TW', 'zh-Hant'],
    ['en-US-x-twain', 'en'],
    ['zh', undefined],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CN', undefined],
    ['zh-Hans', undefined],
    ['sr', undefined],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sh', 'sr-Latn'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['iw', 'he'],
    ['in', 'id'],
    ['zh-cmn-Hant', 'zh-Hant'],
    ['zh-cmn-Hant-TW', 'zh-Hant'],
    ['zh-cmn-Hans', undefined],
    ['zh-Hant-notasubtag', 'zh-Hant'],
    ['de', undefined],
    ['en_GB', undefined],
    ['fr-CA', undefined],
    ['e', undefined],
    ['english', undefined],
    ['', undefined],
    ['-', undefined],
    ['es-', 'es'],
  ] as const) {
    it(`for "${asked}" is ${found ?? 'none'}`, () => {
      expect(matchLanguage(asked, available)).to.equal(found);
    });
  }

  it('is none where there is none', () => {
    expect(matchLanguage('en', [])).to.equal(undefined);
  });
});

/* Latin stands for a page language that the widgets do not speak, now or later. */
describe('an element on a page in a language that it does not speak', () => {
  const warnings = recordConsole('warn');

  it('stays English, and says so to browsers and screen readers', async () => {
    const page = await fixture('<div lang="la"><twitch-warning-signs></twitch-warning-signs></div>');
    const element = page.querySelector('twitch-warning-signs')!;
    expect(shownText(element)).to.contain(callNow(undefined));
    expect(base(element).getAttribute('lang')).to.equal('en');
    expect(base(element).getAttribute('dir')).to.equal('ltr');
    expect(element.hasAttribute('lang')).to.equal(false);
    expect(warnings).to.deep.equal([]);
  });

  it('speaks its own where it is told', async () => {
    const page = await fixture('<div lang="la"><twitch-vs-cramp lang="en-GB"></twitch-vs-cramp></div>');
    const element = page.querySelector<TwitchElement>('twitch-vs-cramp')!;
    expect(element.locale).to.equal('en');
    expect(base(element).lang).to.equal('en');
    expect(warnings).to.deep.equal([]);
  });

  it('follows the page inside another element’s shadow root', async () => {
    const host = await fixture('<div lang="en-AU"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<twitch-vs-cramp></twitch-vs-cramp>';
    const element = root.querySelector<TwitchElement>('twitch-vs-cramp')!;
    await element.updateComplete;
    expect(element.locale).to.equal('en');
  });
});
