/** The ways in which a person chooses a language: carry on with one, start one, open a file; and removing all work. */
import { html, render } from 'lit';
import type { Language } from '../../i18n/language.js';
import { ask } from './ask.js';
import type { Desk } from './desk.js';
import { byId, say } from './dom.js';
import { findLanguage, fullName, knownLanguages, scriptName } from './language.js';
import { showProblem, tell, type Opening, type Site } from './open.js';
import { forget, kept, keptTags, lastTag, onOtherTab, setLastTag } from './store.js';
import { words } from './words.js';

interface Given {
  readonly site: Site;
  readonly desk: Desk;
  readonly opening: Opening;
}

/** Once somebody has asked for something, they are led to it. */
const isReady = () => 'ready' in document.documentElement.dataset;

export const startChoosing = ({ site, desk, opening }: Given) => {
  const select = byId<HTMLSelectElement>('language');
  const nameOf = (tag: string) => fullName(tag, kept(tag)?.name ?? site[tag]?.name);

  /** Languages of the site and of this browser. */
  const offerLanguages = (chosen = desk.tag) => {
    const mine = keptTags();
    const names = [...new Set([...Object.keys(site), ...mine])].map((tag) => ({ tag, name: nameOf(tag) }));
    names.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    render(
      names.map(
        ({ tag, name }) =>
          html`<option value=${tag}>${mine.includes(tag) ? `${name}, your work` : name}</option>`,
      ),
      select,
    );
    select.value = chosen || (names[0]?.tag ?? '');
    byId('fresh').hidden = !desk.tag || !site[desk.tag] || !mine.includes(desk.tag);
  };

  const then = async (task: () => Promise<unknown>) => {
    desk.flush();
    showProblem();
    const before = desk.tag;
    await task();
    // Where nothing was opened, the choice stands for another try.
    offerLanguages(desk.tag === before ? select.value : desk.tag);
    if (byId('problem').childElementCount) byId('problem').scrollIntoView({ block: 'nearest' });
    else if (isReady() && byId('notice').childElementCount) byId('notice').focus();
  };

  const removeAll = async () => {
    desk.flush();
    const names = (tags: readonly string[]) => tags.map((tag) => fullName(tag, kept(tag)?.name)).join(', ');
    const tags = keptTags();
    const dirty = tags.filter((tag) => kept(tag)?.dirty);
    const lines = [
      tags.length ? words.remove.holds(names(tags)) : words.remove.nothing,
      ...(dirty.length ? [words.remove.dirty(names(dirty))] : []),
    ];
    const { title, yes, no } = words.remove;
    if ((await ask(title, lines, { yes, no })) !== 'yes') return;
    desk.close();
    forget();
    offerLanguages();
    tell(words.remove.done);
    select.focus();
  };

  byId('choose').addEventListener('submit', (event) => {
    event.preventDefault();
    void then(() => opening.language(select.value));
  });
  byId('fresh').addEventListener('click', () => void then(() => opening.fresh(desk.tag ?? '')));
  byId('forget').addEventListener('click', () => void removeAll());
  startNaming((language, own) => void then(() => opening.start(language, own)));
  startTakingFiles((file) => then(() => opening.file(file)));
  onOtherTab((tag) => {
    if (tag !== desk.tag) return offerLanguages(select.value);
    void then(async () => {
      desk.close();
      await opening.language(tag);
      tell(words.opened.otherTab);
    });
  });
  offerLanguages();

  /** Opens what the address asks for, or what was open last. */
  return async (): Promise<void> => {
    const asked = new URLSearchParams(location.search).get('lang');
    const last = lastTag();
    if (asked) {
      try {
        const language = findLanguage(asked);
        await then(() => opening.start(language));
      } catch (error) {
        tell((error as Error).message);
      }
    } else if (last && (kept(last) || site[last])) await then(() => opening.language(last));
    else setLastTag('');
  };
};

/** A person names a language that they want to start. */
const startNaming = (start: (language: Language, own: string | undefined) => void) => {
  const wanted = byId<HTMLInputElement>('new');
  const own = byId<HTMLInputElement>('own');

  /** What is known of the language that somebody is naming; an error in plain words where it is none. */
  const described = () => {
    try {
      const language = findLanguage(wanted.value);
      const direction = language.dir === 'rtl' ? 'from right to left' : 'from left to right';
      byId('own-field').hidden = Boolean(language.name);
      const name = fullName(language.tag, language.name);
      say(byId('about'), `${name}, ${direction}, ${scriptName(language.script)} script.`);
      return language;
    } catch (error) {
      byId('own-field').hidden = true;
      say(byId('about'), '');
      return error as Error;
    }
  };

  const suggest = () =>
    render(
      knownLanguages().map(
        ({ english, own: label = english }) => html`<option value=${english} label=${label}></option>`,
      ),
      byId('languages'),
    );

  const submit = (event: Event) => {
    event.preventDefault();
    const language = described();
    const isKnown = !(language instanceof Error);
    const needsName = isKnown && !language.name && !own.value.trim();
    const problem = isKnown ? (needsName ? words.start.ownName : '') : language.message;
    say(byId('new-error'), problem);
    wanted.setAttribute('aria-invalid', String(Boolean(problem)));
    if (!isKnown) wanted.focus();
    else if (needsName) own.focus();
    else {
      start(language, own.value.trim() || undefined);
      wanted.value = own.value = '';
      described();
    }
  };

  wanted.addEventListener('focus', suggest, { once: true });
  wanted.addEventListener('input', () => {
    wanted.removeAttribute('aria-invalid');
    say(byId('new-error'), '');
    described();
  });
  byId('start').addEventListener('submit', submit);
};

/** A person chooses a file, or drops one anywhere on the page. */
const startTakingFiles = (open: (file: File) => Promise<void>) => {
  const input = byId<HTMLInputElement>('file');
  const openFirst = async (files: FileList | null) => {
    if (files?.[0]) await open(files[0]);
  };
  input.addEventListener('change', async () => {
    await openFirst(input.files);
    // The same file, mended, can be chosen again.
    input.value = '';
  });
  for (const type of ['dragover', 'dragleave', 'drop'] as const) {
    addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      document.body.classList.toggle('dropping', type === 'dragover');
      if (type === 'drop') void openFirst(event.dataTransfer.files);
    });
  }
};
