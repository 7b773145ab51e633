// @ts-check
/**
 * Takes a machine's drafts into a file. They never replace what a person has worked on.
 *
 * @import { Unit, Xliff } from './xliff.js'
 */
import { isMachine, isTranslated, record, standing } from './sign.js';

/** @param {Unit} unit @param {string} text */
const draft = (unit, text) => {
  unit.target = text;
  unit.state = 'needs-review-translation';
  unit.qualifier = 'leveraged-mt';
  unit.setNote('previous-source', undefined);
  record(unit);
};

/**
 * @param {Xliff} xliff in step with the English
 * @param {Record<string, string>} messages drafts by id, with `{0}` for placeholders
 * @returns {{ taken: string[], kept: string[], unknown: string[] }} ids: taken in; left as a person had them, or as
 *   they were when their English changed; of no message
 */
export const importDrafts = (xliff, messages) => {
  /** @type {ReturnType<typeof importDrafts>} */
  const result = { taken: [], kept: [], unknown: [] };
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
