// @ts-check
/**
 * Which language is open: one of the site's, one kept in this browser, a new one, or a file.
 *
 * @import { Message } from '../../i18n/xliff.js'
 * @import { startDesk } from './desk.js'
 * @import { Opened } from './file.js'
 * @import { WorkLanguage } from './work.js'
 */
import { emptyGlossary } from '../../build/desk/library.js';
import { ask, byId, download, notice } from './dom.js';
import { FileProblem, openText, readText, startNew } from './file.js';
import { fullName } from './language.js';
import { drop, kept, setLastTag } from './store.js';
import { Work } from './work.js';
import { words } from './words.js';

/** @param {string} path @returns {Promise<Response>} */
const get = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** @param {readonly (Node | string)[]} lines */
export const tell = (...lines) =>
  byId('notice').replaceChildren(...lines.map((line) => (typeof line === 'string' ? notice(line) : line)));

/** @param {string} title @param {unknown} error @param {string} [safe] */
const refuse = (title, error, safe = words.file.nothingLost) => {
  const isOurs = error instanceof FileProblem;
  // A fault of ours is said too: somebody waits for an answer.
  if (!isOurs) console.error(error);
  const { message, advice, line } = isOurs ? error : new FileProblem(`${error}`, words.file.again);
  byId('problem').replaceChildren(
    ...[title, (line ? words.file.line(line) : '') + message, advice, safe]
      .filter(Boolean)
      .map((text) => notice(text)),
  );
};

/**
 * @param {object} given
 * @param {readonly Message[]} given.english
 * @param {Record<string, Omit<WorkLanguage, 'tag'>>} given.site languages of the site
 * @param {ReturnType<typeof startDesk>} given.desk
 */
export const startOpening = ({ english, site, desk }) => {
  /** @param {string} tag */
  const glossaryOf = async (tag) => {
    if (!site[tag]) return emptyGlossary();
    const given = await get(`../locales/glossary/${tag}.json`).then(
      (response) => response.json(),
      () => ({}),
    );
    return { ...emptyGlossary(), ...given };
  };

  /** @param {Opened} opened @param {{ name?: string | undefined, dirty?: boolean, isNew?: boolean }} options @param {...(Node | string)} lines */
  const open = async (
    { language, xliff, archive, summary },
    { name, dirty = false, isNew = true },
    ...lines
  ) => {
    const { tag } = language;
    const known = { ...language, name: name || language.name || tag, ...site[tag], tag };
    const glossary = await glossaryOf(tag);
    const work = new Work({ language: known, xliff, archive, english, glossary, dirty });
    await desk.open(work, { isNew });
    setLastTag(tag);
    const { stale, added, archived } = summary;
    const blank = xliff.units.every(({ target }) => !target);
    byId('problem').replaceChildren();
    tell(
      ...lines,
      ...(stale.length ? [words.opened.stale(stale.length)] : []),
      ...(added.length && !blank ? [words.opened.added(added.length)] : []),
      ...(archived.length
        ? [
            notice(words.opened.archived(archived.length), {
              [words.opened.archive]: () => download(`${tag}-set-aside.xlf`, String(archive)),
            }),
          ]
        : []),
      ...(known.safety ? [words.opened.afterReview] : []),
      ...(glossary.negation.length && glossary.urgency.length ? [] : [words.opened.fewChecks]),
    );
  };

  /** Whether work that no file holds may go. @param {string} tag @param {string} [title] */
  const mayReplace = async (tag, title = words.replace.title(fullName(tag))) => {
    if (!kept(tag)?.dirty && !(desk.tag === tag && desk.dirty)) return true;
    const answers = { yes: words.replace.yes, save: words.replace.save, no: words.replace.no };
    const answer = await ask(title, words.replace.lines, answers);
    if (answer === 'save') download(`${tag}.xlf`, desk.tag === tag ? desk.text : (kept(tag)?.text ?? ''));
    return answer !== 'no';
  };

  /** @param {string} tag */
  const openKept = async (tag) => {
    const work = kept(tag);
    if (!work) return false;
    try {
      const date = new Date(work.changed).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
      const lines = [words.opened.language(fullName(tag, work.name)), words.opened.kept(date)];
      const { name, dirty } = work;
      await open(openText(work.text, english, work.archive), { name, dirty, isNew: false }, ...lines);
    } catch (error) {
      refuse(words.opened.broken, error, '');
      byId('problem').append(notice('', { [words.opened.rescue]: () => download(`${tag}.xlf`, work.text) }));
    }
    return true;
  };

  /** @param {string} tag */
  const openSite = async (tag) => {
    const name = fullName(tag);
    try {
      const text = await (await get(`../locales/${tag}.xlf`)).text();
      await open(openText(text, english), { isNew: false }, words.opened.language(name));
      // Not before the other has come: there may be no connection.
      drop(tag);
    } catch (error) {
      const problem = error instanceof FileProblem;
      refuse(
        words.file.refused(`${tag}.xlf`),
        problem ? error : new FileProblem(words.opened.noNetwork(name), ''),
      );
    }
  };

  return {
    /** A language of the site, or one that is kept. @param {string} tag */
    language: async (tag) => (await openKept(tag)) || (await openSite(tag)),

    /** A new language; an old one where there is one already. @param {Opened['language']} language @param {string} [name] */
    start: async (language, name) => {
      const { tag } = language;
      if (await openKept(tag)) return;
      if (site[tag]) return openSite(tag);
      const full = fullName(tag, name ?? language.name);
      await open(startNew(language, english), { name }, words.opened.started(full));
    },

    /** @param {File} file */
    file: async (file) => {
      tell();
      byId('problem').replaceChildren();
      try {
        const opened = openText(await readText(file), english);
        const { tag, name } = opened.language;
        if (!(await mayReplace(tag))) return;
        const own = kept(tag)?.name ?? name;
        await open(opened, { name: own }, words.opened.file(file.name, fullName(tag, own)));
      } catch (error) {
        refuse(words.file.refused(file.name), error);
      }
    },

    /** The site's own file in place of what is kept. @param {string} tag */
    fresh: async (tag) => {
      if (site[tag] && (await mayReplace(tag, words.fresh.title(fullName(tag))))) await openSite(tag);
    },
  };
};
