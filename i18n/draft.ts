/** Takes a machine's drafts into a file. They never replace what a person has worked on. */
import { isMachine, isTranslated, record, standing } from './sign.js';
import type { Unit, Xliff } from './xliff.js';

/** Ids of drafts, by what became of them. */
export interface Imported {
  readonly taken: string[];
  /** Left as a person had them, or as they were when their English changed. */
  readonly kept: string[];
  /** Of no message. */
  readonly unknown: string[];
}

const draft = (unit: Unit, text: string) => {
  unit.target = text;
  unit.state = 'needs-review-translation';
  unit.qualifier = 'leveraged-mt';
  unit.setNote('previous-source', undefined);
  record(unit);
};

/**
 * @param xliff in step with the English
 * @param messages drafts by id, with `{0}` for placeholders
 */
export const importDrafts = (xliff: Xliff, messages: Readonly<Record<string, string>>): Imported => {
  const result: Imported = { taken: [], kept: [], unknown: [] };
  for (const [id, text] of Object.entries(messages)) {
    const unit = xliff.unit(id);
    if (!unit) {
      result.unknown.push(id);
      continue;
    }
    if (text === unit.target && isMachine(unit)) {
      // An old draft given again is no look at the new English.
      if (standing(unit) === 'stale') result.kept.push(id);
      continue;
    }
    if (isTranslated(unit) && !isMachine(unit)) {
      result.kept.push(id);
      continue;
    }
    draft(unit, text);
    result.taken.push(id);
  }
  return result;
};
