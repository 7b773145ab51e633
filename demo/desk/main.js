// @ts-check
/** The translators' desk: `desk/`, or `desk/?lang=sw`. */
import { startDesk } from './desk.js';
import { ask, byId, make, say } from './dom.js';
import { findLanguage, fullName, knownLanguages, scriptName } from './language.js';
import { survey } from './map.js';
import { startOpening, tell } from './open.js';
import { forget, kept, keptTags, lastTag, onOtherTab, setLastTag } from './store.js';
import { words } from './words.js';

const select = /** @type {HTMLSelectElement} */ (byId('language'));
const wanted = /** @type {HTMLInputElement} */ (byId('new'));
const own = /** @type {HTMLInputElement} */ (byId('own'));
const file = /** @type {HTMLInputElement} */ (byId('file'));

/** @param {string} path */
const json = async (path) => (await fetch(path)).json();

const [english, site] = await Promise.all([
  json('../../build/desk/messages.json'),
  json('../../locales/languages.json').catch(() => ({})),
]);
await customElements.whenDefined('twitch-triggers');
const twinPlace = byId('twin');
const places = await survey(english, twinPlace);
const desk = startDesk({ english, places, twinPlace });
const opening = startOpening({ english, site, desk });

/** Languages of the site and of this browser. @param {string} [chosen] */
const offerLanguages = (chosen = desk.tag) => {
  const all = new Set([...Object.keys(site), ...keptTags()]);
  const names = [...all].map((tag) => ({ tag, name: fullName(tag, kept(tag)?.name ?? site[tag]?.name) }));
  names.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  select.replaceChildren(
    ...names.map(({ tag, name }) => new Option(keptTags().includes(tag) ? `${name}, your work` : name, tag)),
  );
  select.value = chosen || (names[0]?.tag ?? '');
  byId('fresh').hidden = !desk.tag || !site[desk.tag] || !keptTags().includes(desk.tag);
};

/** Once somebody has asked for something, they are led to it. */
const isReady = () => 'ready' in document.documentElement.dataset;

/** @param {() => Promise<unknown>} task */
const then = async (task) => {
  desk.flush();
  byId('problem').replaceChildren();
  const before = desk.tag;
  await task();
  // Where nothing was opened, the choice stands for another try.
  offerLanguages(desk.tag === before ? select.value : desk.tag);
  if (byId('problem').childElementCount) byId('problem').scrollIntoView({ block: 'nearest' });
  else if (isReady() && byId('notice').childElementCount) byId('notice').focus();
};

byId('choose').addEventListener('submit', (event) => {
  event.preventDefault();
  void then(() => opening.language(select.value));
});
byId('fresh').addEventListener('click', () => void then(() => opening.fresh(desk.tag ?? '')));

/** What is known of the language that somebody is naming; undefined where it is none. */
const described = () => {
  try {
    const language = findLanguage(wanted.value);
    const direction = language.dir === 'rtl' ? 'from right to left' : 'from left to right';
    byId('own-field').hidden = Boolean(language.name);
    say(
      byId('about'),
      `${fullName(language.tag, language.name)}, ${direction}, ${scriptName(language.script)} script.`,
    );
    return language;
  } catch (error) {
    byId('own-field').hidden = true;
    say(byId('about'), '');
    return /** @type {Error} */ (error);
  }
};

wanted.addEventListener(
  'focus',
  () =>
    byId('languages').replaceChildren(
      ...knownLanguages().map(({ english: value, own: label = value }) => make('option', { value, label })),
    ),
  { once: true },
);
wanted.addEventListener('input', () => {
  wanted.removeAttribute('aria-invalid');
  say(byId('new-error'), '');
  described();
});
byId('start').addEventListener('submit', (event) => {
  event.preventDefault();
  const language = described();
  const problem =
    language instanceof Error
      ? language.message
      : language.name || own.value.trim()
        ? ''
        : 'What do its speakers call the language? Write that name below.';
  say(byId('new-error'), problem);
  wanted.setAttribute('aria-invalid', String(Boolean(problem)));
  if (problem) (language instanceof Error ? wanted : own).focus();
  else if (!(language instanceof Error)) {
    void then(() => opening.start(language, own.value.trim() || undefined));
    wanted.value = own.value = '';
    described();
  }
});

const openFile = (/** @type {File | undefined} */ given) => given && then(() => opening.file(given));
file.addEventListener('change', async () => {
  await openFile(file.files?.[0]);
  // The same file, mended, can be chosen again.
  file.value = '';
});
for (const type of ['dragover', 'dragleave', 'drop']) {
  addEventListener(type, (event) => {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.toggle('dropping', type === 'dragover');
    if (type === 'drop') void openFile(dataTransfer.files[0]);
  });
}

byId('forget').addEventListener('click', async () => {
  desk.flush();
  const names = (/** @type {string[]} */ tags) =>
    tags.map((tag) => fullName(tag, kept(tag)?.name)).join(', ');
  const tags = keptTags();
  const dirty = tags.filter((tag) => kept(tag)?.dirty);
  const answer = await ask(
    words.remove.title,
    [
      tags.length ? words.remove.holds(names(tags)) : words.remove.nothing,
      ...(dirty.length ? [words.remove.dirty(names(dirty))] : []),
    ],
    { yes: words.remove.yes, no: words.remove.no },
  );
  if (answer !== 'yes') return;
  desk.close();
  forget();
  offerLanguages();
  tell(words.remove.done);
  select.focus();
});

onOtherTab((tag) => {
  if (tag !== desk.tag) return offerLanguages(select.value);
  void then(async () => {
    desk.close();
    await opening.language(tag);
    tell(words.opened.otherTab);
  });
});

offerLanguages();
const asked = new URLSearchParams(location.search).get('lang');
if (asked) {
  try {
    const language = findLanguage(asked);
    await then(() => opening.start(language));
  } catch (error) {
    tell(/** @type {Error} */ (error).message);
  }
} else {
  const last = lastTag();
  if (last && (kept(last) || site[last])) await then(() => opening.language(last));
  else setLastTag('');
}
byId('loading').hidden = true;
document.documentElement.dataset['ready'] = '';
