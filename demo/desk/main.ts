/** The translators' desk: `desk/`, or `desk/?lang=sw`. */
import type { Message } from '../../i18n/xliff.js';
import { startChoosing } from './choose.js';
import { startDesk } from './desk.js';
import { byId, notice } from './dom.js';
import { getJson, Missing, whenLoaded } from './get.js';
import { survey } from './map.js';
import { showProblem, startOpening, type Site } from './open.js';
import { words } from './words.js';

/** Nothing on the page works, so nothing is offered but to try again. */
const giveUp = (error: unknown) => {
  for (const part of ['open', 'forget']) byId(part).hidden = true;
  if (!(error instanceof Missing)) console.error(error);
  const lines =
    error instanceof Missing
      ? [words.start.missing(error.path), words.start.advice]
      : [words.start.fault, `${error}`];
  const again = notice('', { [words.start.again]: () => location.reload() });
  showProblem(words.start.failed, ...lines, words.file.nothingLost, again);
};

/** Without the list a person can still work. */
const loadSite = async (): Promise<{ site: Site; problem?: Missing }> => {
  try {
    return { site: await getJson<Site>('locales/languages.json') };
  } catch (problem) {
    if (!(problem instanceof Missing)) throw problem;
    return { site: {}, problem };
  }
};

const start = async () => {
  const [english, { site, problem }] = await Promise.all([
    getJson<Message[]>('build/desk/messages.json'),
    loadSite(),
    whenLoaded('dist/leg-twitch.js'),
  ]);
  await customElements.whenDefined('twitch-triggers');
  const twinPlace = byId('twin');
  const places = await survey(english, twinPlace);
  const desk = startDesk({ english, places, twinPlace });
  const opening = startOpening({ english, site, desk });
  const openFirst = startChoosing({ site, desk, opening });
  await openFirst();
  if (problem) showProblem(words.start.missing(problem.path), words.start.withoutList);
  document.documentElement.dataset['ready'] = '';
};

await start().catch(giveUp);
byId('loading').hidden = true;
