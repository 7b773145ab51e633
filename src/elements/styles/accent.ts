let registered = false;

/**
 * An accent that is no colour counts as none, instead of leaving white text on nothing. A second copy of this
 * script, or an old browser, refuses: then the first copy has done it, or nobody can.
 */
export const registerAccent = () => {
  if (registered) return;
  registered = true;
  try {
    CSS.registerProperty({
      name: '--twitch-accent',
      syntax: '<color>',
      inherits: true,
      initialValue: '#00606b',
    });
  } catch {
    // See above.
  }
};
