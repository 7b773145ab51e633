// @ts-check
/** What developers see: events as they come, the lists as FHIR, and a place to read a response into the form. */
import { fromQuestionnaireResponse, toQuestionnaire } from '../../dist/fhir.js';
import { all, one } from './dom.js';
import { explainError, explainReading } from './explain.js';
import { language } from './language.js';
import { kept, lists } from './record.js';
import { samples } from './samples.js';

const json = (/** @type {unknown} */ thing) => JSON.stringify(thing, null, 2);

/** @param {string} name @param {string} text */
const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

/** A line for each field. @param {object} of */
const told = (of) =>
  Object.entries(of)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');

/** @type {Record<string, (event: any) => object>} */
const fields = {
  'twitch-change': ({ value, changed }) => ({ value, changed }),
  'twitch-action': ({ action, text, defaultPrevented }) => ({ action, text, defaultPrevented }),
  'twitch-error': ({ code, message }) => ({ code, message }),
};

const logEvents = () => {
  const log = one('#log ol');
  log.replaceChildren(element('li', 'None yet. Tick something, or press “Print my list”.'));
  let first = true;
  for (const type of Object.keys(fields)) {
    // Up here the portal has already said whether it cancels.
    addEventListener(type, (event) => {
      const line = element('li', '');
      const { localName } = /** @type {Element} */ (event.target);
      line.append(element('b', type), ` <${localName}>`, element('pre', told(fields[type]?.(event) ?? {})));
      if (first) log.replaceChildren(line);
      else log.prepend(line);
      first = false;
    });
  }
  let failures = 0;
  one('#fail').addEventListener('click', () => {
    one('twitch-warning-signs').messagesUrl = `no-such-wording.json?${++failures}`;
  });
};

/** @param {HTMLElement} place @param {string} text */
const offerJson = (place, text) => {
  one('pre', place).textContent = text;
  one('[role=status]', place).textContent = '';
};

/** @param {HTMLElement} place */
const connectButtons = (place) => {
  const text = () => one('pre', place).textContent;
  const said = one('[role=status]', place);
  one('[data-act=copy]', place).addEventListener('click', async () => {
    said.textContent = await navigator.clipboard.writeText(text()).then(
      () => 'Copied.',
      () => 'This browser does not allow copying here. Select the text instead.',
    );
  });
  one('[data-act=download]', place).addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([text()], { type: 'application/fhir+json' }));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: `${place.dataset['json']}-${lists[/** @type {'signs'} */ (one('#which').value)]}.json`,
    });
    link.click();
    URL.revokeObjectURL(address);
  });
};

/** @param {(list: string, value: string[]) => boolean} fill */
const connectReader = (fill) => {
  const [reader, sample, pasted, reading] = ['#reader', '#sample', '#pasted', '#reading'].map((id) =>
    one(id),
  );
  for (const name of Object.keys(samples)) sample.add(new Option(name));
  sample.addEventListener('change', () => {
    pasted.value = samples[sample.value] ?? '';
  });
  reader.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    const { ok, lines, details } = read(pasted.value, fill);
    pasted.setAttribute('aria-invalid', `${!ok}`);
    reading.replaceChildren(
      ...lines.map((line) => element('p', line)),
      ...details.map((detail) => element('code', detail)),
    );
  });
};

/** @param {string} text @param {(list: string, value: string[]) => boolean} fill */
const read = (text, fill) => {
  try {
    const found = fromQuestionnaireResponse(JSON.parse(text));
    const { ok, lines, details } = explainReading(found);
    const filled = fill(found.list, found.value);
    return {
      ok,
      lines: filled
        ? lines
        : [...lines, 'Saved answers are shown now. Choose “Edit” first to read it into the form.'],
      details,
    };
  } catch (error) {
    return explainError(error);
  }
};

/**
 * @param {{ current: () => { responses: Record<string, unknown> }, fill: (list: string, value: string[]) => boolean }} portal
 *   `fill` says false where there is no form to fill
 */
export const connectPanel = ({ current, fill }) => {
  const places = all('[data-json]');
  const refresh = () => {
    const which = /** @type {keyof typeof lists} */ (one('#which').value);
    /** @type {Record<string, () => unknown>} */
    const resources = {
      QuestionnaireResponse: () => current().responses[which],
      Questionnaire: () => toQuestionnaire({ list: lists[which], locale: language() }),
    };
    for (const place of places) {
      if (place.open) offerJson(place, json(resources[place.dataset.json]?.()));
    }
    one('#kept').textContent = kept() ?? 'Nothing yet.';
  };
  places.forEach(connectButtons);
  for (const place of places) place.addEventListener('toggle', refresh);
  one('#which').addEventListener('change', refresh);
  logEvents();
  connectReader((list, value) => {
    const filled = fill(list, value);
    refresh();
    return filled;
  });
  for (const type of ['twitch-change', 'input']) document.addEventListener(type, refresh);
  // The form takes its first values back only after it has told.
  document.addEventListener('reset', () => setTimeout(refresh));
  return { refresh };
};
