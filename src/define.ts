import { warnAttribute } from './elements/inputs.js';
import { TwitchTriggers } from './elements/triggers.js';
import { TwitchVsCramp } from './elements/vs-cramp.js';
import { TwitchWarningSigns } from './elements/warning-signs.js';

/** Every tag begins with `twitch-`, so no name that all objects have can pass for one. */
const elements: Record<string, CustomElementConstructor & { version: string; observedAttributes: string[] }> =
  {
    'twitch-vs-cramp': TwitchVsCramp,
    'twitch-warning-signs': TwitchWarningSigns,
    'twitch-triggers': TwitchTriggers,
  };

declare global {
  interface HTMLElementTagNameMap {
    'twitch-vs-cramp': TwitchVsCramp;
    'twitch-warning-signs': TwitchWarningSigns;
    'twitch-triggers': TwitchTriggers;
  }
}

const register = () => {
  for (const [tag, element] of Object.entries(elements)) {
    const taken = customElements.get(tag) as { version?: string } | undefined;
    if (!taken) {
      customElements.define(tag, element);
    } else if (taken.version !== element.version) {
      console.warn(`<${tag}> is already defined; leg-twitch ${element.version} leaves it.`);
    }
  }
};

/**
 * Only the element's own attributes are taken over, and not `messages-url`: the div may come from a person who is
 * not trusted with scripts, who must neither run one (`data-onclick`) nor rewrite what the warnings say.
 */
const isTakenOver = (option: string) => option !== 'messages-url';

/** Where a site's editor strips custom tags, `<div data-twitch="warning-signs">` stands in for the element. */
const mount = () => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-twitch]')) {
    const name = place.getAttribute('data-twitch');
    const tag = `twitch-${name}`;
    const definition = elements[tag];
    if (!definition) {
      warnAttribute('div', 'data-twitch', name, 'vs-cramp, warning-signs, triggers');
      continue;
    }
    if (place.querySelector(tag)) continue;
    const element = document.createElement(tag);
    for (const option of definition.observedAttributes.filter(isTakenOver)) {
      const value = place.getAttribute(`data-${option}`);
      if (value !== null) element.setAttribute(option, value);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
};

// In a worker or on a server there is no page.
if ('document' in globalThis) {
  register();
  mount();
  document.addEventListener('DOMContentLoaded', mount);
}
