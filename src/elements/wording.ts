import { aboutTranslation } from '../content/words/translation.js';
import { matchLanguage } from '../locale/match.js';
import { sourceLocale, withLocale } from '../locale/messages.js';
import { webAddress } from './inputs.js';

/** A site's own words for some messages of one language. */
export interface Wording {
  readonly locale: string;
  /** Text by the key of the English it replaces. */
  readonly texts: Readonly<Record<string, string>>;
}

const patience = 10_000;

/** Says that some words are the site's own, in the language being rendered and in English. */
export const aboutWording = (): readonly string[] => [
  ...new Set([aboutTranslation().site, withLocale(sourceLocale, () => aboutTranslation().site)]),
];

/** The placeholders of a text, in a fixed order: `{0}{1}`. */
const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');

/**
 * Fetches a site's own wording. Nothing for an address that is not http(s), which is complained of.
 *
 * @param complain told of each value that is left out, and what would be right
 * @throws where the file cannot be had or is none
 */
export const loadWording = async (
  url: string,
  available: readonly string[],
  complain: (value: string, accepted: string) => void,
): Promise<Wording | undefined> => {
  const address = webAddress(url);
  if (!address) {
    complain(url, 'an http or https address');
    return undefined;
  }
  const [{ messageIds }, response] = await Promise.all([
    import('../generated/message-ids.js'),
    fetch(address, { signal: AbortSignal.timeout(patience) }),
  ]);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const file: unknown = await response.json();
  const { locale = sourceLocale, messages: words } = {
    ...(file as { locale?: unknown; messages?: unknown }),
  };
  if (typeof locale !== 'string' || !words || typeof words !== 'object' || Array.isArray(words)) {
    throw new Error(`${address} is not of the form {"locale": "en", "messages": {"id": "text"}}`);
  }
  const language = matchLanguage(locale, available);
  if (!language) throw new Error(`${address} is in "${locale}"; there are ${available.join(', ')}`);
  const texts: Record<string, string> = Object.create(null);
  for (const [id, text] of Object.entries(words)) {
    const [key, wanted] = Object.hasOwn(messageIds, id) ? messageIds[id]! : [];
    if (!key) {
      complain(id, 'ids of messages, as they stand in the language files');
    } else if (typeof text !== 'string' || !text.trim() || placeholders(text) !== wanted) {
      complain(`${id}: ${text}`, `text with the placeholders of the English${wanted && `: ${wanted}`}`);
    } else {
      texts[key] = text;
    }
  }
  return { locale: language, texts };
};
