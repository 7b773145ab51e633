/** What developers see: events as they come, the lists as FHIR, and a place to read a response into the form. */
import { one } from './dom.js';
import { logEvents } from './log.js';
import { connectReader, type Fill } from './reader.js';
import { kept, type Visit } from './record.js';
import { connectResources } from './resources.js';

interface Portal {
  /** What is saved, or what would be saved now. */
  readonly current: () => { responses: Partial<Visit['responses']> };
  readonly fill: Fill;
}

const connectFailure = () => {
  let failures = 0;
  one('#fail').addEventListener('click', () => {
    one('twitch-warning-signs').messagesUrl = `no-such-wording.json?${++failures}`;
  });
};

export const connectPanel = ({ current, fill }: Portal) => {
  const refreshResources = connectResources(() => current().responses);
  const refresh = () => {
    refreshResources();
    one('#kept').textContent = kept() ?? 'Nothing yet.';
  };
  logEvents();
  connectFailure();
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
