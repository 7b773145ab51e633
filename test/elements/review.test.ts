import { expect, fixture } from '@open-wc/testing';
import { reviewDue, reviewShare } from '../../src/content/common.js';
import { changed, nextReview } from '../../src/content/review.js';
import type { TwitchElement } from '../../src/elements/base.js';
import '../../src/define.js';
import { review } from '../../src/generated/review.js';
import { shownText } from '../helpers/queries.js';

const tags = ['twitch-vs-cramp', 'twitch-warning-signs', 'twitch-triggers'];

const RealDate = Date;

/** Sets the reader's clock, until it is set back. */
const setClock = (day: string) => {
  const moment = new RealDate(`${day}T12:00:00`).getTime();
  window.Date = class extends RealDate {
    constructor() {
      super(moment);
    }
  } as DateConstructor;
};

const textOf = async (tag: string) => {
  const element = await fixture<TwitchElement>(`<${tag}></${tag}>`);
  await element.updateComplete;
  return shownText(element);
};

/** The day after. */
const after = (day: string) => new RealDate(RealDate.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('the line about the review', () => {
  afterEach(() => {
    window.Date = RealDate;
  });

  for (const tag of tags) {
    it(`says in ${tag} how far the review has come and when the next is due, up to that very day`, async () => {
      for (const day of [changed, nextReview]) {
        setClock(day);
        const text = await textOf(tag);
        expect(text).to.contain(reviewShare(review));
        expect(text).to.contain(reviewDue(nextReview, changed));
        expect(text).not.to.match(/out of date/);
      }
    });

    it(`says in ${tag}, once that day is past by the reader’s clock, that some of it may be out of date`, async () => {
      setClock(after(nextReview));
      const text = await textOf(tag);
      expect(text).to.match(/A new review was due by .*20\d\d\. Some of this may be out of date\./);
      expect(text).not.to.contain(reviewDue(nextReview, changed));
    });
  }
});
