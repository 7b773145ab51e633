/** Which language is open: one of the site's, one kept in this browser, a new one, or a file. */
import type { TemplateResult } from 'lit';
import type { Glossary } from '../../i18n/check-wording.js';
import { emptyGlossary } from '../../i18n/check.js';
import type { Language } from '../../i18n/language.js';
import type { Message } from '../../i18n/xliff.js';
import { ask } from './ask.js';
import type { Desk } from './desk.js';
import { announce, byId, download, notice } from './dom.js';
import { FileProblem, openText, readText, startNew, type Opened } from './file.js';
import { getJson, getText, Missing } from './get.js';
import { fullName } from './language.js';
import { drop, kept, setLastTag } from './store.js';
import { Work, type WorkLanguage } from './work.js';
import { words } from './words.js';

type Line = TemplateResult | string;

/** Languages of the site, by tag. */
export type Site = Readonly<Record<string, Omit<WorkLanguage, 'tag'>>>;

export const tell = (...lines: readonly Line[]): void => announce(byId('notice'), lines);

export const showProblem = (...lines: readonly Line[]): void => announce(byId('problem'), lines);

/** @param safe what the person need not fear */
const refuse = (title: string, error: unknown, safe = words.file.nothingLost, ...more: readonly Line[]) => {
  const isOurs = error instanceof FileProblem;
  // A fault of ours is said too: somebody waits for an answer.
  if (!isOurs) console.error(error);
  const { message, advice, line } = isOurs ? error : new FileProblem(`${error}`, words.file.again);
  const lines = [title, (line ? words.file.line(line) : '') + message, advice, safe].filter(Boolean);
  showProblem(...lines, ...more);
};

/** Why a language of the site was not opened, in plain words. */
const problemOf = (name: string, error: unknown) => {
  if (!(error instanceof Missing)) return error;
  return error.isAnswered
    ? new FileProblem(words.opened.notThere(name, error.path), words.opened.tellSite)
    : new FileProblem(words.opened.noNetwork(name), '');
};

interface Given {
  readonly english: readonly Message[];
  readonly site: Site;
  readonly desk: Desk;
}

interface Options {
  /** The language's own name, where a person or the site has given it. */
  readonly name?: string | undefined;
  readonly dirty?: boolean;
  /** Whether the browser has yet to keep it. */
  readonly isNew?: boolean;
}

export type Opening = ReturnType<typeof startOpening>;

export const startOpening = ({ english, site, desk }: Given) => {
  /** Words to check by; undefined where there may be some and they cannot be had. */
  const glossaryOf = async (tag: string): Promise<Glossary | undefined> => {
    if (!site[tag]) return emptyGlossary();
    try {
      const given = await getJson<Partial<Glossary>>(`locales/glossary/${tag}.json`);
      return { ...emptyGlossary(), ...given };
    } catch (error) {
      // A language need not have any.
      return error instanceof Missing && error.isAnswered ? emptyGlossary() : undefined;
    }
  };

  const open = async (
    { language, xliff, archive, summary }: Opened,
    { name, dirty = false, isNew = true }: Options,
    ...lines: readonly Line[]
  ) => {
    const { tag } = language;
    const known = { ...language, name: name || language.name || tag, ...site[tag], tag };
    const given = await glossaryOf(tag);
    const glossary = given ?? emptyGlossary();
    const work = new Work({ language: known, xliff, archive, english, glossary, dirty });
    await desk.open(work, { isNew });
    setLastTag(tag);
    const { stale, added, archived } = summary;
    const blank = xliff.units.every(({ target }) => !target);
    const isChecked = glossary.negation.length && glossary.urgency.length;
    showProblem();
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
      ...(isChecked ? [] : [given ? words.opened.fewChecks : words.opened.noGlossary]),
    );
  };

  /** Whether work that no file holds may go. */
  const mayReplace = async (tag: string, title = words.replace.title(fullName(tag))) => {
    if (!kept(tag)?.dirty && !(desk.tag === tag && desk.dirty)) return true;
    const { yes, save, no, lines } = words.replace;
    const answer = await ask(title, lines, { yes, save, no });
    if (answer === 'save') download(`${tag}.xlf`, desk.tag === tag ? desk.text : (kept(tag)?.text ?? ''));
    return answer !== 'no';
  };

  const openKept = async (tag: string) => {
    const work = kept(tag);
    if (!work) return false;
    try {
      const date = new Date(work.changed).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
      const lines = [words.opened.language(fullName(tag, work.name)), words.opened.kept(date)];
      const { name, dirty } = work;
      await open(openText(work.text, english, work.archive), { name, dirty, isNew: false }, ...lines);
    } catch (error) {
      const rescue = notice('', { [words.opened.rescue]: () => download(`${tag}.xlf`, work.text) });
      refuse(words.opened.broken, error, '', rescue);
    }
    return true;
  };

  const openSite = async (tag: string) => {
    const name = fullName(tag);
    try {
      const text = await getText(`locales/${tag}.xlf`);
      await open(openText(text, english), { isNew: false }, words.opened.language(name));
      // Not before the other has come: there may be no connection.
      drop(tag);
    } catch (error) {
      refuse(words.file.refused(`${tag}.xlf`), problemOf(name, error));
    }
  };

  return {
    /** A language of the site, or one that is kept. */
    language: async (tag: string): Promise<void> => {
      if (!(await openKept(tag))) await openSite(tag);
    },

    /** A new language; an old one where there is one already. */
    start: async (language: Language, name?: string): Promise<void> => {
      const { tag } = language;
      if (await openKept(tag)) return;
      if (site[tag]) return openSite(tag);
      const full = fullName(tag, name ?? language.name);
      await open(startNew(language, english), { name }, words.opened.started(full));
    },

    file: async (file: File): Promise<void> => {
      tell();
      showProblem();
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

    /** The site's own file in place of what is kept. */
    fresh: async (tag: string): Promise<void> => {
      if (site[tag] && (await mayReplace(tag, words.fresh.title(fullName(tag))))) await openSite(tag);
    },
  };
};
