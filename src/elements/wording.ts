import type { msg } from '@lit/localize';
import { aboutTranslation } from '../content/words/translation.js';
import { messages } from '../locale/generated/messages.js';
import { matchLanguage } from '../locale/match.js';

/** A site's own words for some messages of one language. */
export interface Wording {
  readonly locale: string;
  /** Text by the key of the English it replaces. */
  readonly texts: Readonly<Record<string, string>>;
  /** Says so, in the language being rendered and in English. */
  readonly about: () => readonly string[];
}

const timeout = 10_000;

/** The placeholders of a text, in a fixed order: `{0}{1}`. */
const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join('');

/**
 * Fetches a site's own wording. Nothing for an address that is not http(s), which is complained of. Rejects where
 * the file cannot be had or is none. What it works with comes as arguments: imported, it would be loaded again.
 */
export const loadWording = async (
  url: string,
  tag: string,
  available: readonly string[],
  localize: typeof msg,
  webAddress: (value: string) => string | undefined,
  warnAttribute: (tag: string, attribute: string, value: unknown, accepted: string) => void,
): Promise<Wording | undefined> => {
  const complain = (value: string, accepted: string) => warnAttribute(tag, 'messages-url', value, accepted);
  const address = webAddress(url);
  if (!address) {
    complain(url, 'an http or https address');
    return undefined;
  }
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const file: unknown = await response.json();
  const { locale = 'en', messages: words } = { ...(file as { locale?: unknown; messages?: unknown }) };
  if (typeof locale !== 'string' || !words || typeof words !== 'object' || Array.isArray(words)) {
    throw new Error(`${address} is not of the form {"locale": "en", "messages": {"id": "text"}}`);
  }
  const language = matchLanguage(locale, available);
  if (!language) throw new Error(`${address} is in "${locale}"; there are ${available.join(', ')}`);
  const texts: Record<string, string> = Object.create(null);
  for (const [id, text] of Object.entries(words)) {
    const [key, wanted] = Object.hasOwn(messages, id) ? messages[id]! : [];
    if (!key) {
      complain(id, 'ids of messages, as they stand in the language files');
    } else if (typeof text !== 'string' || !text.trim() || placeholders(text) !== wanted) {
      complain(`${id}: ${text}`, `text with the placeholders of the English${wanted && `: ${wanted}`}`);
    } else {
      texts[key] = text;
    }
  }
  return {
    locale: language,
    texts,
    about: () => [...new Set([aboutTranslation(localize).site, englishAbout])],
  };
};

const englishAbout = aboutTranslation(((text: string) => text) as typeof msg).site;
