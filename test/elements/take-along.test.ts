import { expect, fixture, waitUntil } from '@open-wc/testing';
import { callIfAny, list, purpose, whenToAsk } from '../../src/content/common.js';
import { takeAlongWords } from '../../src/content/words/paper.js';
import { triggers } from '../../src/content/triggers.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import type { TwitchActionEvent } from '../../src/events.js';
import '../../src/define.js';
import { isEnglish, withLocale } from '../../src/locale/messages.js';
import { openPage } from '../helpers/page.js';
import { byRole, shownText } from '../helpers/queries.js';

const words = takeAlongWords();

const show = (attributes: string, tag = 'twitch-warning-signs') =>
  fixture<ChecklistElement & HTMLElement>(`<${tag} ${attributes}></${tag}>`);

const status = (element: Element) => shownText(byRole(element, 'status'));

/** Puts `value` in place of a browser's function for one test. */
const replace = (owner: object, name: string, value: unknown) => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name));
};

describe('sharing', () => {
  let restore: () => unknown;
  let shared: ShareData[];
  let failure: string;

  beforeEach(() => {
    shared = [];
    failure = '';
    restore = replace(navigator, 'share', async (data: ShareData) => {
      if (failure) throw new DOMException('planted', failure);
      shared.push(data);
    });
  });
  afterEach(() => restore());

  const press = async (element: HTMLElement) => {
    const said = new Promise<TwitchActionEvent>((resolve) => {
      element.addEventListener('twitch-action', resolve, { once: true });
    });
    byRole(element, 'button', list().share).click();
    return said;
  };

  it('hands the list to the system’s own sheet', async () => {
    const element = await show('value="sign.worry"');
    const { action, text } = await press(element);
    await waitUntil(() => shared.length);
    expect(action).to.equal('share');
    expect(shared).to.deep.equal([{ title: warningSigns().list.heading, text }]);
    expect(text).to.contain(purpose());
    expect(status(element)).to.equal('');
  });

  it('is left to a page that shares in its own way', async () => {
    const element = await show('value="sign.worry"');
    element.addEventListener('twitch-action', (event) => event.preventDefault());
    await press(element);
    await element.updateComplete;
    expect(shared).to.deep.equal([]);
  });

  it('says that it failed, with another way', async () => {
    failure = 'DataError';
    const element = await show('');
    await press(element);
    await waitUntil(() => status(element) === words.shareFailed);
  });

  it('says nothing to a person who thought better of it', async () => {
    failure = 'AbortError';
    const element = await show('');
    await press(element);
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('is not offered where the system has no such sheet', async () => {
    Reflect.deleteProperty(navigator, 'share');
    const has = 'share' in navigator;
    const element = await show('');
    expect(element.shadowRoot!.textContent.includes(list().share)).to.equal(has);
  });
});

describe('a list on its way out', () => {
  const never = () => new Promise<never>(() => {});
  const undo: (() => unknown)[] = [];

  afterEach(() => {
    for (const restore of undo.splice(0)) restore();
  });

  it('can be printed and copied while a share is not over, and is shared once at a time', async () => {
    let shares = 0;
    let prints = 0;
    let copies = 0;
    undo.push(
      replace(navigator, 'share', () => (shares++, never())),
      replace(navigator.clipboard, 'writeText', async () => copies++),
      replace(window, 'print', () => prints++),
    );
    const element = await show('value="sign.worry"');
    byRole(element, 'button', list().share).click();
    byRole(element, 'button', list().share).click();
    byRole(element, 'button', list().print).click();
    byRole(element, 'button', list().copy).click();
    await waitUntil(() => status(element) === words.copied);
    expect([shares, prints, copies]).to.deep.equal([1, 1, 1]);
    dispatchEvent(new Event('afterprint'));
  });

  it('can be copied again after a copy that threw', async () => {
    let copies = 0;
    undo.push(
      replace(navigator.clipboard, 'writeText', () => {
        copies++;
        throw new Error('planted');
      }),
    );
    const element = await show('value="sign.worry"');
    for (const times of [1, 2]) {
      byRole(element, 'button', list().copy).click();
      await waitUntil(() => copies === times && status(element) === words.copyFailed);
    }
  });
});

describe('printing', () => {
  let restore: () => unknown;
  let sheets: { text: string; groups: string[]; lang: string; dir: string; lines: number; hidden: boolean }[];

  const paper = () => document.querySelector<HTMLElement>('.twitch-paper');

  beforeEach(() => {
    sheets = [];
    restore = replace(window, 'print', () => {
      const sheet = paper();
      sheets.push({
        text: sheet?.shadowRoot!.textContent.replace(/\s+/g, ' ') ?? '',
        groups: [...(sheet?.shadowRoot!.querySelectorAll('[scope=rowgroup]') ?? [])].map((head) =>
          head.textContent.replace(/\s+/g, ' ').trim(),
        ),
        lang: sheet?.lang ?? '',
        dir: sheet?.dir ?? '',
        lines: sheet?.shadowRoot!.querySelectorAll('tr').length ?? 0,
        hidden: !sheet?.checkVisibility(),
      });
      dispatchEvent(new Event('afterprint'));
    });
  });
  afterEach(() => restore());

  const print = async (element: Element) => {
    byRole(element, 'button', list().print).click();
    await waitUntil(() => sheets.length);
    return sheets.at(-1)!;
  };

  it('puts the list on a page of its own, with all that belongs to it', async () => {
    const element = await show(
      'value="sign.worry sign.stiffness sign.weakness" clinic-name="Clinic on the Hill" phone="555 0100" region="us"',
    );
    const { text, groups, lang, dir, lines, hidden } = await print(element);
    for (const part of [
      warningSigns('us').list.heading,
      'a muscle, arm or leg is weaker than before: Stairs, jars or buttons may have become harder.',
      ...callIfAny('us').map((each) => each.text),
      'Call 911 now if any of these is new or sudden for you.',
      words.since,
      words.notes,
      'Clinic on the Hill',
      '555 0100',
      'MedlinePlus',
      'Not yet reviewed by a clinician.',
      purpose(),
      words.language('English'),
    ]) {
      expect(text).to.contain(part);
    }
    expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    const [change, twitching, soon] = warningSigns('us').cards;
    expect(groups).to.deep.equal(
      [soon!, change!, twitching!].map(({ heading, lead }) =>
        [heading, ...(lead ? [lead.text] : [])].join(' '),
      ),
    );
    // A row of headings; three groups, each a row with the heading of its card and one with its sign.
    expect(lines).to.equal(7);
    expect(hidden).to.equal(true);
  });

  it('names no condition on it', async () => {
    const { text } = await print(await show('value="sign.weakness"'));
    expect(text).not.to.match(/ALS|MND/);
    expect(text).not.to.match(/motor neurone|amyotrophic/i);
  });

  it('leaves nothing behind', async () => {
    const rules = document.adoptedStyleSheets.length;
    await print(await show('value="sign.worry"'));
    expect(paper()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(rules);
  });

  it('takes a sheet that was never printed off the page before the next', async () => {
    window.print = () => {};
    const [first, second] = [await show('value="sign.worry"'), await show('value="sign.tongue"')];
    byRole(first, 'button', list().print).click();
    byRole(second, 'button', list().print).click();
    expect(document.querySelectorAll('.twitch-paper')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(null);
  });

  it('prints the frame in which the list stands', async () => {
    const frame = await openPage('');
    const element = await show('value="sign.worry"');
    frame.document.body.append(element);
    await element.updateComplete;
    let printed = '';
    frame.window.print = () => {
      printed = frame.document.querySelector('.twitch-paper')!.shadowRoot!.textContent;
      frame.window.dispatchEvent(new frame.window.Event('afterprint'));
    };
    byRole(element, 'button', list().print).click();
    expect(printed).to.contain(warningSigns().list.heading);
    expect(sheets).to.deep.equal([]);
    expect(frame.document.querySelector('.twitch-paper')).to.equal(null);
  });

  it('says on paper too that an empty list rules nothing out', async () => {
    const { text } = await print(await show(''));
    expect(text).to.contain(warningSigns().list.nothing);
    for (const { text: advice } of callIfAny('')) expect(text).to.contain(advice);
  });

  it('does not ask since when of what a person wants to try', async () => {
    const { text } = await print(await show('value="trigger.sleep"', 'twitch-triggers'));
    expect(text).not.to.contain(words.since);
    expect(text).to.contain(words.notes);
    const { closing } = triggers().list;
    for (const { text: advice } of [{ text: closing }, whenToAsk(), ...callIfAny('')]) {
      expect(text).to.contain(advice);
    }
  });

  it('marks as English what had to be said in English', async () => {
    const element = await show('value="sign.tongue" lang="ur"');
    await waitUntil(() => element.locale === 'ur');
    await element.updateComplete;
    let marks: string[] = [];
    const before = window.print;
    window.print = () => {
      marks = [...paper()!.shadowRoot!.querySelectorAll<HTMLElement>('tbody [lang=en]')].map(
        ({ innerText, dir }) => `${dir} ${innerText}`,
      );
      before.call(window);
    };
    element.shadowRoot!.querySelector<HTMLButtonElement>('.list button')!.click();
    await waitUntil(() => sheets.length);
    const english = withLocale('ur', () => {
      const { heading, signs } = warningSigns().cards[1]!;
      const { text, detail } = signs.find(({ id }) => id === 'sign.tongue')!;
      return [heading, text, detail!].filter(isEnglish);
    });
    expect(english).not.to.deep.equal([]);
    expect(marks).to.deep.equal(english.map((said) => `ltr ${said}`));
  });
});
