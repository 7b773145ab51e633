/** What the translators' desk says, apart from the page itself and from the checker. */
import type { Count } from './work.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const messages = (count: number) => plural(count, 'message', 'messages');

export const words = {
  widgets: {
    'twitch-warning-signs': 'Checklist: when to see a doctor',
    'twitch-vs-cramp': 'Explainer: twitch, cramp or spasm',
    'twitch-triggers': 'Triggers, and what may help',
  },
  elsewhere: 'On paper, for a moment, or in some countries only',
  below: 'Below every widget',

  states: {
    untranslated: 'Not translated',
    stale: 'The English has changed: look again',
    machine: 'Machine draft, not checked',
    translated: 'Translated by a person',
    final: 'Approved by a second person',
    'signed-off': 'Signed off by a health professional',
  },

  start: {
    failed: 'The desk could not start.',
    missing: (path: string) => `${files[path] ?? 'A file of the site'} could not be loaded: ${path}.`,
    advice:
      'Is there a connection? Load this page again. If that does not help, tell the people who run the site that this file is missing.',
    withoutList:
      'You can still carry on with your own work, or open a file. But do not start a language before you have asked whether the site has it already: here it would begin with nothing translated.',
    again: 'Load this page again',
    fault: 'This is a fault of the page. Tell the people who run the site:',
    ownName: 'What do its speakers call the language? Write that name below.',
  },

  file: {
    again: 'Choose the file once more. If it is on a stick or in a mail, save it to this computer first.',
    rightFile: 'Choose the .xlf file that you downloaded here, or that your translation program has saved.',
    fromHere: 'Download the file of your language here, and carry on with that one.',
    giveLanguage:
      'The line that begins with “<file” needs to say target-language="…", with the tag of your language, such as “sw”.',
    mend: 'Mend that line in your translation program or a text editor, then choose the file again.',
    tooLarge: (size: string) =>
      `This file has ${size} MB. A translation of these widgets has less than 1 MB, so it is something else.`,
    unreadable: 'The file could not be read.',
    empty: 'The file is empty.',
    noXml: (start: string) =>
      `This is not a translation file. It begins with “${start}”, and an .xlf file begins with “<”.`,
    otherSource: (tag: string) =>
      tag
        ? `This file translates from “${tag}”. These widgets are translated from English (“en”).`
        : 'The file does not say from which language it translates. The line that begins with “<file” needs source-language="en".',
    noLanguage: 'The file does not say which language it is for.',
    otherProject: (count: number) =>
      `The file holds ${messages(count)} of something else: they do not belong to these widgets.`,
    refused: (name: string) => `“${name}” was not opened.`,
    line: (line: number) => `Line ${line}: `,
    nothingLost: 'Nothing of your work has changed.',
  },

  opened: {
    started: (name: string) => `You have started ${name}. Nothing is translated yet.`,
    language: (name: string) => `${name} is open.`,
    kept: (date: string) => `This is your work from this browser, last changed on ${date}.`,
    file: (file: string, name: string) => `“${file}” is open: ${name}.`,
    stale: (count: number) =>
      `The English of ${messages(count)} has changed since they were translated. Look at them again: choose “English changed” below.`,
    added: (count: number) => `${messages(count)} ${count === 1 ? 'is' : 'are'} new in the English.`,
    archived: (count: number) =>
      `The English no longer has ${messages(count)} that ${count === 1 ? 'was' : 'were'} translated. They are set aside, not thrown away:`,
    archive: 'Download what was set aside',
    afterReview:
      'In this language, messages about safety stay English on pages until a second person has approved them or a health professional has signed them off. The preview shows them at once.',
    fewChecks:
      'Messages about safety are checked less here: nobody has listed this language’s words for “no” and “now” yet.',
    otherTab: 'You have worked on this language in another tab. Its work is shown here now.',
    noNetwork: (name: string) =>
      `${name} could not be loaded. Is there a connection? What you have done is safe.`,
    notThere: (name: string, path: string) => `${name} could not be loaded: the site does not have ${path}.`,
    tellSite: 'Tell the people who run the site that this file is missing. If you have it, open it here.',
    noGlossary:
      'Messages about safety are checked less now: the list of this language’s words for “no” and “now” could not be loaded.',
    broken: 'The work kept in this browser could not be opened. It is still there; this is it, as a file:',
    rescue: 'Download it as it is',
  },

  replace: {
    title: (name: string) => `Replace your work in ${name}?`,
    lines: [
      'This browser holds work in this language that you have not downloaded. If you go on, it is gone.',
    ],
    yes: 'Replace it',
    save: 'Download my work, then replace it',
    no: 'Keep my work',
  },
  remove: {
    title: 'Remove your work from this browser?',
    holds: (names: string) => `This browser holds: ${names}.`,
    nothing: 'This browser holds no work of yours.',
    dirty: (names: string) => `Not downloaded yet, so it would be gone: ${names}.`,
    yes: 'Remove it',
    no: 'Keep it',
    done: 'Your work was removed from this browser.',
  },
  fresh: {
    title: (name: string) => `Open the site’s own file for ${name} instead?`,
  },

  keep: {
    done: (time: string) => `Kept in this browser at ${time}.`,
    failed: 'This browser cannot keep your work. Download the file before you leave this page.',
  },
  downloaded: (file: string, errors: number) =>
    errors
      ? `Downloaded ${file}. ${messages(errors)} in it must be mended; until then pages show English there.`
      : `Downloaded ${file}. It has no errors. Send it to the people who run the site.`,

  progress: (count: Count) =>
    [
      `${count.total - count.untranslated} of ${messages(count.total)} translated`,
      `safety: ${count.safetyDone} of ${count.safety}`,
      ...(count.machine ? [`${plural(count.machine, 'draft', 'drafts')} by a machine`] : []),
      ...(count.stale ? [`${count.stale} with changed English`] : []),
      ...(count.reviewed ? [`${count.reviewed} approved or signed off`] : []),
    ].join(' · '),
  check: (errors: number, warnings: number) =>
    errors || warnings
      ? [
          ...(errors ? [`${messages(errors)} must be mended`] : []),
          ...(warnings ? [`${messages(warnings)} to look at twice`] : []),
        ].join(', ')
      : 'The checker has found nothing.',

  filters: {
    all: 'All',
    safety: 'Safety',
    untranslated: 'Not translated',
    findings: 'With findings',
    machine: 'Machine drafts',
    stale: 'English changed',
  },
  shown: (shown: number, total: number) =>
    shown === total
      ? `All ${total} messages are listed.`
      : `${shown} of ${total} messages ${shown === 1 ? 'is' : 'are'} listed.`,

  safety: 'Safety',
  safetyHint: 'A mistake here could harm someone.',
  englishWas: 'The English was: ',
  translationOf: 'Translation',
  stateLabel: 'State',
  insert: (place: string) => `Insert ${place}`,
  stands: (placeholders: readonly string[]) =>
    placeholders
      .map((code, index) => `{${index}} becomes the ${meanings[code.replace(/\W/g, '')] ?? 'value'}`)
      .join(', ') + '. Keep it; put it where your language wants it.',
  show: 'Show in the widget',
  length: (target: number, source: number) =>
    target
      ? `${target} characters; the English has ${source}`
      : `The English has ${plural(source, 'character', 'characters')}`,
  error: 'Must be mended: ',
  warning: 'Look again: ',
  voided: (who: string) =>
    who === 'final'
      ? 'This was approved by a second person. You have changed it, so it needs to be read again.'
      : `This was signed off (${who}). You have changed it, so it needs to be signed again.`,
  signed: (who: string) => `Signed off: ${who}`,
  findings: (count: number) => (count ? `${plural(count, 'finding', 'findings')}: ` : 'No findings.'),
  notInWidgets:
    'This text shows on paper, for a moment, or in some countries only. The preview does not show it.',

  sheet: {
    title: (name: string) => `Review sheet: ${name}`,
    about:
      'For the reviewer: read the English and the translation of each row, without haste. Tick what says the same and can be understood at once; write beside it what does not. Rows marked “Safety” come first in importance: a mistake there could harm someone.',
    head: ['English', 'Translation', 'Note for translators', 'State', 'Right? Remarks'],
    none: '(none; pages show the English)',
    reviewer: ['Reviewer’s name and profession', 'Date', 'Signature'],
    date: (date: string) => `Printed on ${date}`,
  },
};

/** What stands for a placeholder, by its name in the code. */
const meanings: Readonly<Record<string, string>> = {
  number: 'number',
  urgent: 'number for urgent advice',
  date: 'date',
  item: 'text that was ticked',
  list: 'name of the list',
  card: 'heading of the card',
  name: 'name of the language',
};

/** What the desk cannot do without, by its place on the site. */
const files: Readonly<Record<string, string>> = {
  'build/desk/messages.json': 'The English messages',
  'dist/leg-twitch.js': 'The widgets',
  'locales/languages.json': 'The list of this site’s languages',
};
