import { expect, fixture } from '@open-wc/testing';
import { contentNumber } from '../../src/content/review.js';
import { frame, purpose } from '../../src/content/common.js';
import { triggers } from '../../src/content/triggers.js';
import { vsCramp } from '../../src/content/vs-cramp.js';
import { warningSigns } from '../../src/content/warning-signs.js';
import '../../src/define.js';
import { press, startBefore, tabTo } from '../helpers/keys.js';
import { allByRole, base, byRole, nameOf, shownText } from '../helpers/queries.js';
import { pictured, unfold } from '../helpers/unfold.js';

const show = async (width: number, attributes = '') => {
  const place = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><twitch-vs-cramp ${attributes}></twitch-vs-cramp></div>`,
  );
  const element = place.querySelector('twitch-vs-cramp')!;
  await element.updateComplete;
  return unfold(element);
};

describe('twitch-vs-cramp', () => {
  it('shows every section under its heading, what a twitch is first', async () => {
    const element = await show(600);
    const { heading, twitch, compare, nerve, words } = vsCramp();
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      heading,
      frame().summaryTitle,
      ...[twitch, compare, compare.others, nerve, words].map((section) => section.heading),
    ]);
  });

  it('shows every statement once what few need is opened', async () => {
    const element = await show(600);
    const { twitch, compare, nerve, words } = vsCramp();
    const { others, notes, use, stretch } = compare;
    const open = [twitch.people, ...twitch.statements, use, ...notes, stretch];
    const closed = [
      ...others.statements,
      ...nerve.statements,
      ...words.statements,
      ...words.phrases,
      words.also,
    ];
    const before = shownText(element);
    for (const { text: said } of open) expect(before).to.contain(said);
    for (const { text: said } of closed) expect(before).not.to.contain(said);
    for (const { heading } of [others, nerve, words]) byRole(element, 'disclosure', heading).click();
    const after = shownText(element);
    for (const { text: said } of [...open, ...closed]) expect(after).to.contain(said);
  });

  it('opens with the keyboard what few need, whose headings are headings all the time', async () => {
    const element = await show(600);
    startBefore(element);
    const { compare, nerve, words } = vsCramp();
    for (const [{ heading, statements }, level] of [
      [compare.others, 'h4'],
      [nerve, 'h3'],
      [words, 'h3'],
    ] as const) {
      const disclosure = byRole(element, 'disclosure', heading);
      const details = disclosure.closest('details')!;
      expect(byRole(disclosure, 'heading', heading).localName).to.equal(level);
      expect(details.open).to.equal(false);
      await tabTo(disclosure);
      await press('Enter');
      expect(details.open).to.equal(true);
      for (const { text } of statements) expect(shownText(details)).to.contain(text);
      await press('Space');
      expect(details.open).to.equal(false);
      expect(byRole(disclosure, 'heading', heading)).to.exist;
    }
  });

  it('introduces the words before it lists them, and asks below what else to write down', async () => {
    const element = await show(600);
    const { heading, statements, phrases, also, lines } = vsCramp().words;
    const disclosure = byRole(element, 'disclosure', heading);
    disclosure.click();
    expect(shownText(disclosure.closest('details')!)).to.equal(
      [
        heading,
        ...statements.map(({ text }) => text),
        ...phrases.flatMap(({ word, text }) => [word, text]),
        also.text,
        ...lines,
      ].join(' '),
    );
  });

  it('says above the table how to read it', async () => {
    const element = await show(600);
    const { use, rows } = vsCramp().compare;
    const text = shownText(element);
    expect(text.indexOf(use.text)).to.be.within(0, text.indexOf(rows[0]!.question));
  });

  it('has the notes on the comparison as a list below it', async () => {
    const element = await show(600);
    const { heading, notes } = vsCramp().compare;
    const section = byRole(element, 'heading', heading).closest('section')!;
    const items = allByRole(section, 'listitem');
    expect(items.map(nameOf)).to.deep.equal(notes.map(({ text }) => text));
    const table = byRole(section, 'table');
    for (const item of items) {
      expect(table.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    }
  });

  for (const [region, number] of [
    ['', 'your local emergency number'],
    ['gb', '999'],
    ['ie', '112 or 999'],
    ['pk', '1122'],
  ]) {
    it(`says of jerks with a blackout to call ${number} in the region "${region}"`, async () => {
      expect(shownText(await show(600, `region="${region}"`))).to.contain(
        `with confusion or a blackout is not a twitch. Call ${number} now.`,
      );
    });
  }

  it('lists words to use with the doctor, each with how it sounds', async () => {
    const element = await show(600);
    byRole(element, 'disclosure', vsCramp().words.heading).click();
    const { phrases } = vsCramp().words;
    expect(allByRole(element, 'term').map(nameOf)).to.deep.equal(phrases.map(({ word }) => word));
    expect(allByRole(element, 'definition').map(nameOf)).to.deep.equal(phrases.map(({ text }) => text));
  });

  for (const width of [240, 320, 900]) {
    it(`compares twitch, cramp and spasm in a named table where it is ${width} px wide`, async () => {
      const element = await show(width);
      const { heading, question, twitch, cramp, spasm, rows } = vsCramp().compare;
      const table = byRole(element, 'table', heading);
      expect(allByRole(table, 'columnheader').map(nameOf)).to.deep.equal([question, twitch, cramp, spasm]);
      expect(allByRole(table, 'rowheader').map(nameOf)).to.deep.equal(rows.map((row) => row.question));
      expect(
        allByRole(table, 'row')
          .slice(1)
          .map((row) => allByRole(row, 'cell').map(nameOf)),
      ).to.deep.equal(rows.map((row) => [row.twitch.text, row.cramp.text, row.spasm.text]));
    });

    it(`says by role what the table is made of, for ${width} px, where its layout may be another`, async () => {
      const table = byRole(await show(width), 'table');
      const roles = [...table.querySelectorAll('table, thead, tbody, tr, th, td')].map((part) =>
        part.getAttribute('role'),
      );
      expect(roles).not.to.include(null);
      expect(table.getAttribute('role')).to.equal('table');
    });

    it(`fits into ${width} px`, async () => {
      const element = await show(width);
      expect(base(element).scrollWidth).to.be.at.most(width);
    });
  }

  /** Lines of answers in each row, lefts of them, and whether their question stands above or beside them. */
  const rowsOf = async (width: number) => {
    const distinct = (numbers: readonly number[]) => new Set(numbers.map(Math.round)).size;
    const table = byRole(await show(width), 'table');
    return allByRole(table, 'row')
      .slice(1)
      .map((row) => {
        const question = byRole(row, 'rowheader').getBoundingClientRect();
        const answers = allByRole(row, 'cell').map((cell) => cell.getBoundingClientRect());
        return {
          lines: distinct(answers.map(({ top }) => top)),
          columns: distinct(answers.map(({ left }) => left)),
          question: answers.every(({ top }) => top >= question.bottom - 1)
            ? 'above'
            : answers.every(({ left }) => left >= question.right - 1) && 'beside',
        };
      });
  };

  const { rows: compared } = vsCramp().compare;

  for (const [widths, layout, expected] of [
    [[640, 900], 'beside each other and their question', { lines: 1, columns: 3, question: 'beside' }],
    [[272, 320, 639], 'beside each other below their question', { lines: 1, columns: 3, question: 'above' }],
    [[240, 271], 'one below the other', { lines: 3, columns: 1, question: 'above' }],
  ] as const) {
    for (const width of widths) {
      it(`puts the answers ${layout} where it is ${width} px wide`, async () => {
        expect(await rowsOf(width)).to.deep.equal(compared.map(() => expected));
      });
    }
  }

  it('shows the name of the column with each answer only where the heads of the columns are gone', async () => {
    const named = async (width: number) => {
      const table = byRole(await show(width), 'table');
      const heads = allByRole(table, 'columnheader').slice(1);
      return {
        heads: heads.every((head) => getComputedStyle(head.closest('thead')!).clipPath === 'none'),
        answers: allByRole(table, 'cell').map((cell) =>
          cell.querySelector('[aria-hidden="true"]')!.checkVisibility(),
        ),
      };
    };
    const each = (shown: boolean) => compared.flatMap(() => [shown, shown, shown]);
    expect(await named(240)).to.deep.equal({ heads: false, answers: each(true) });
    expect(await named(320)).to.deep.equal({ heads: false, answers: each(true) });
    expect(await named(900)).to.deep.equal({ heads: true, answers: each(false) });
  });

  it('is the same document in every width', async () => {
    const markup = async (width: number) =>
      base(await pictured(await show(width))).outerHTML.replace(/lit\$\d+\$/g, '');
    expect(await markup(320)).to.equal(await markup(900));
  });
});

const contents = {
  'twitch-vs-cramp': vsCramp,
  'twitch-warning-signs': warningSigns,
  'twitch-triggers': triggers,
};

describe('the beginning of every widget', () => {
  for (const [tag, content] of Object.entries(contents)) {
    for (const [region, call] of [
      ['', 'Call your local emergency number now'],
      ['us', 'Call 911 now'],
      ['gb', 'Call 999 now'],
      ['ie', 'Call 112 or 999 now'],
      ['ch', 'Call 144 or 112 now'],
      ['vn', 'Call 115 now'],
    ]) {
      it(`says in ${tag} in one card, right below the heading, what matters most, in the region "${region}"`, async () => {
        const element = await fixture(`<${tag} region="${region}"></${tag}>`);
        const { heading, summary } = content(region);
        const said = summary.map(({ text }) => text);
        expect(said[0]).to.match(/^Most twitches are harmless\./);
        expect(said[1]).to.match(/^See a doctor if /);
        expect(said[2]).to.equal(`${call} if any of these is new or sudden for you.`);
        expect(said[3]).to.equal('One side of your face drops.');
        const [first] = base(element).querySelectorAll<HTMLElement>('[part~="card"]');
        expect(shownText(first!)).to.equal([frame().summaryTitle, ...said].join(' '));
        expect(byRole(first!, 'heading', frame().summaryTitle)).to.exist;
        expect(allByRole(first!, 'listitem').map(nameOf)).to.deep.equal(said.slice(3));
        const urgent = warningSigns(region).cards.find(({ urgency }) => urgency === 'emergency')!;
        expect(said.slice(3).length).to.be.at.least(urgent.signs.length);
        expect(byRole(element, 'heading', heading).nextElementSibling).to.equal(first);
      });
    }
  }
});

describe('the end of every widget', () => {
  for (const [tag, content] of Object.entries(contents)) {
    const { references } = content();

    it(`says in ${tag} what the information is for`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      expect(shownText(element)).to.contain(purpose());
    });

    it(`says in ${tag} which version it is, of when, and that no clinician has reviewed it`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      const text = shownText(element);
      expect(text).to.contain(contentNumber);
      expect(text).to.match(/\b\d{1,2}\b.*\b20\d\d\b|\b20\d\d\b.*\b\d{1,2}\b/);
      expect(text).to.contain(frame().unreviewed);
    });

    it(`opens the sources of ${tag} with the keyboard`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      const sources = byRole(element, 'disclosure', frame().sourcesTitle);
      expect(allByRole(element, 'link')).to.deep.equal([]);

      startBefore(element);
      await tabTo(sources);
      await press('Space');
      const links = allByRole<HTMLAnchorElement>(element, 'link');
      const linked = references.filter(({ url }) => url);
      expect(links.map(nameOf)).to.deep.equal(linked.map(({ title }) => title));
      expect(links.map(({ href }) => href)).to.deep.equal(linked.map(({ url }) => url));
      for (const { title, publisher } of references) {
        expect(shownText(element)).to.contain(`${title}, ${publisher}`);
      }
    });

    it(`shows in ${tag} what the page puts into the footer`, async () => {
      const element = await fixture(`<${tag}><a slot="footer" href="#">Imprint</a></${tag}>`);
      expect(element.querySelector('a')!.getClientRects().length).to.equal(1);
    });
  }
});
