/**
 * What a portal takes from the package. Here it comes from the sources beside it; in a project of your own these are
 * `leg-twitch/fhir.js`, `leg-twitch/text.js`, and the types of `leg-twitch/define.js`.
 */
import type {} from '../../src/define.js';

export * from '../../src/export/fhir/index.js';
export { toText } from '../../src/export/text.js';
export type { TwitchActionEvent, TwitchChangeEvent, TwitchErrorEvent } from '../../src/events.js';
