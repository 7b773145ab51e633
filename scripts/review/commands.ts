/** The commands of `npm run review`: the content, from here to a clinician and back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from '../../i18n/xliff.js';
import { decisions } from '../../src/content/provenance/decisions.js';
import { isoToday } from '../../src/locale/today.js';
import { reviewDocument } from './document.js';
import { emptyForm } from './form.js';
import { record } from './record.js';
import { compare, readReleased, releasedStatements } from './released.js';
import { readJson, readReviews, writeReviews } from './reviews.js';
import { reviewStatements, type ReviewStatement } from './statements.js';

const usage = `npm run review                       write the document for a clinician, and the form beside it, into build/review/
npm run review -- record <file>      take a signed form back into src/content/reviews.json
npm run review -- diff <old.json>    what has changed since a release, given its statements.json`;

const folder = 'build/review';

const write = (statements: readonly ReviewStatement[]) => {
  const form = emptyForm(statements, decisions);
  const page = reviewDocument({ statements, decisions, reviews: readReviews(), form, today: isoToday() });
  mkdirSync(folder, { recursive: true });
  const files = { 'review.html': page, 'review.json': `${JSON.stringify(form, null, 2)}\n` };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(
    `${statements.length} statements, ${decisions.length} open decisions:\n${Object.keys(files)
      .map((name) => join(folder, name))
      .join('\n')}`,
  );
  return 0;
};

/** @returns how many could not be taken */
const takeBack = (statements: readonly ReviewStatement[], file: string) => {
  const { reviews, taken, refused, asked } = record(readJson(file), statements, readReviews(), isoToday());
  if (taken.length) writeReviews(reviews);
  console.log(`${taken.length} of ${statements.length} statements recorded as reviewed.`);
  if (asked.length)
    console.log(`\nThe reviewer asks or says:\n${asked.map((line) => `  ${line}`).join('\n')}`);
  if (refused.length) {
    console.error(
      `\nNot recorded: ${refused.length}. The rest is.\n${refused.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return refused.length;
};

const diff = (statements: readonly ReviewStatement[], file: string) => {
  const now = releasedStatements(statements, readReviews());
  console.log(compare(readReleased(file), now).join('\n'));
  return 0;
};

const dispatch = (args: readonly string[], english: readonly Message[]): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  const [command, file, ...more] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const commands = { record: takeBack, diff } as const;
  if (!command) return write(reviewStatements(english));
  if (!Object.hasOwn(commands, command) || !file || more.length) throw new Error(usage);
  return commands[command as keyof typeof commands](reviewStatements(english), file);
};

/**
 * Runs a command in the present folder, and says on the console what it did and what is wrong.
 *
 * @param args what stands behind `npm run review --`
 * @param english all messages
 * @returns exit code: 1 if something was refused
 */
export const run = (args: readonly string[], english: readonly Message[]): 0 | 1 => {
  try {
    return dispatch(args, english) ? 1 : 0;
  } catch (error) {
    const { name, code = '', message } = error as Error & { code?: string };
    // What was asked for was wrong; anything else is a fault of ours and needs its stack.
    if (name !== 'Error' && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(message);
    return 1;
  }
};
