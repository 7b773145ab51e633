/**
 * Private custom properties (`--_accent`) are called by their first letter in the script for pages. They appear
 * in style sheets only, and each element's shadow root keeps them to itself.
 */
export const shortCustomProperties = () => {
  const taken = new Map();
  return {
    name: 'short-custom-properties',
    transform(code, id) {
      if (!/\/src\/elements\//.test(id)) return null;
      return {
        code: code.replace(/--_[a-z]+/g, (name) => {
          const short = name.slice(0, 4);
          if (taken.has(short) && taken.get(short) !== name) {
            this.error(`${name} and ${taken.get(short)} begin alike; rename one`);
          }
          taken.set(short, name);
          return short;
        }),
        map: null,
      };
    },
  };
};

/**
 * Names of our own that no page, portal or browser ever sees: what content and elements call things among
 * themselves. Everything in the public contract, and every name that the DOM uses too, stays.
 */
export const internalNames =
  /^(_|(act|added|heading|page|section|ticked|items|advice|announcement|background|book|calm|cards|checklist|closing|compare|copied|copyFailed|country|cramp|detail|evidence|groups|help|intro|lead|lines|main|medicines|nerve|notes|notice|nothing|phrases|prose|publisher|purpose|question|references|reviewed|rows|signs|spasm|statements|tip|twitch|unreviewed|urgency|urgent|urgentAdvice|visit|words)$)/;
