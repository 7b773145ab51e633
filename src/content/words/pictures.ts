import type { msg } from '@lit/localize';

/**
 * Words of the explainer's pictures, in the language being rendered. They say again what the statements beside
 * them say, so they need no sources of their own. The pictures are loaded apart from the script, so the
 * localisation comes as an argument.
 */
export const pictureWords = (localize: typeof msg) => ({
  flow: [
    localize('Brain and spinal cord', { id: 'picture.brain', desc: 'Number 1 in the drawing.' }),
    localize('A nerve leads to the muscle', { id: 'picture.nerve', desc: 'Number 2 in the drawing.' }),
    localize('One nerve fibre fires by itself', { id: 'picture.fibre', desc: 'Number 3 in the drawing.' }),
    localize('Its small group of muscle fibres tightens', {
      id: 'picture.muscle',
      desc: 'Number 4 in the drawing.',
    }),
  ],
  kinds: [
    localize('A small spot ripples now and then', {
      id: 'picture.twitch',
      desc: 'Below the drawing of a twitching calf, and its text alternative.',
    }),
    localize('The muscle knots and stays hard for a time', {
      id: 'picture.cramp',
      desc: 'Below the drawing of a cramped calf, and its text alternative.',
    }),
    localize('The muscle tightens; how much varies', {
      id: 'picture.spasm',
      desc: 'Below the drawing of a calf in spasm, and its text alternative.',
    }),
  ],
  about: localize(
    'The line shows how hard the muscle pulls over time. A sketch, not a recording, not to scale.',
    {
      id: 'picture.about',
      desc: 'Below the three drawings. Keep the second sentence whole.',
    },
  ),
  play: localize('Show the movement', {
    id: 'picture.play',
    desc: 'Button: starts five seconds of movement.',
  }),
  pause: localize('Pause', { id: 'picture.pause', desc: 'Button: holds the movement.' }),
});
