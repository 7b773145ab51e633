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

const show = async (width: number) => {
  const place = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><twitch-vs-cramp></twitch-vs-cramp></div>`,
  );
  const element = place.querySelector('twitch-vs-cramp')!;
  await element.updateComplete;
  return unfold(element);
};

describe('twitch-vs-cramp', () => {
  it('shows every section under its heading, the main message first', async () => {
    const element = await show(600);
    const { heading, main, twitch, compare, nerve, words } = vsCramp();
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      heading,
      ...[main, twitch, compare, nerve, words].map((section) => section.heading),
    ]);
  });

  it('shows every statement', async () => {
    const text = shownText(await show(600));
    const { main, twitch, compare, nerve, words } = vsCramp();
    const statements = [main, twitch, nerve, words].flatMap((section) => section.statements);
    for (const { text: said } of [...statements, ...compare.notes, ...words.phrases, words.also]) {
      expect(text).to.contain(said);
    }
  });

  it('lists words to use with the doctor, each with how it sounds', async () => {
    const element = await show(600);
    const { phrases } = vsCramp().words;
    expect(allByRole(element, 'term').map(nameOf)).to.deep.equal(phrases.map(({ word }) => word));
    expect(allByRole(element, 'definition').map(nameOf)).to.deep.equal(phrases.map(({ text }) => text));
  });

  for (const width of [320, 900]) {
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

  it('puts the answers side by side where there is room, and one below the other where not', async () => {
    const tops = async (width: number) => {
      const row = allByRole(byRole(await show(width), 'table'), 'row')[1]!;
      return new Set(allByRole(row, 'cell').map((cell) => Math.round(cell.getBoundingClientRect().top))).size;
    };
    expect(await tops(900)).to.equal(1);
    expect(await tops(320)).to.equal(3);
  });

  it('shows the name of the column with each answer only where the columns are gone', async () => {
    const named = async (width: number) => {
      const cell = allByRole(byRole(await show(width), 'table'), 'cell')[0]!;
      return cell.querySelector('[aria-hidden="true"]')!.checkVisibility();
    };
    expect(await named(320)).to.equal(true);
    expect(await named(900)).to.equal(false);
  });

  it('is the same document in every width', async () => {
    const markup = async (width: number) =>
      base(await pictured(await show(width))).outerHTML.replace(/lit\$\d+\$/g, '');
    expect(await markup(320)).to.equal(await markup(900));
  });
});

describe('the end of every widget', () => {
  const contents = {
    'twitch-vs-cramp': vsCramp(),
    'twitch-warning-signs': warningSigns(),
    'twitch-triggers': triggers(),
  };

  for (const [tag, { references }] of Object.entries(contents)) {
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
