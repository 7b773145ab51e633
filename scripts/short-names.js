/**
 * Private custom properties (`--_accent`) get short names in the script for pages. They appear in style sheets
 * only, and each element's shadow root keeps them to itself.
 */
export const shortCustomProperties = () => {
  const names = new Map();
  return {
    name: 'short-custom-properties',
    transform: (code, id) =>
      /\.styles\.ts$/.test(id)
        ? {
            code: code.replace(/--_[a-z]+/g, (name) => {
              if (!names.has(name)) names.set(name, `--_${(names.size + 10).toString(36)}`);
              return names.get(name);
            }),
            map: null,
          }
        : null,
  };
};

/**
 * Names of our own that no page, portal or browser ever sees: what content and elements call things among
 * themselves. Everything in the public contract, and every name that the DOM uses too, stays.
 */
export const internalNames =
  /^(_|(act|added|heading|page|section|ticked|items|advice|announcement|background|book|calm|cards|checklist|closing|compare|copied|copyFailed|country|cramp|detail|evidence|groups|help|intro|lead|lines|main|medicines|nerve|notes|notice|nothing|phrases|prose|publisher|purpose|question|references|reviewed|rows|signs|spasm|statements|tip|twitch|unreviewed|urgency|urgent|urgentAdvice|visit|words)$)/;
