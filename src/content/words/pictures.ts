import { msg } from '../../locale/messages.js';

/**
 * Words of the explainer's pictures, in the language being rendered. They say again what the statements beside
 * them say, so they need no sources of their own.
 */
export const pictureWords = () => ({
  flow: [
    msg('Brain and spinal cord', { id: 'picture.brain', desc: 'Number 1 in the drawing.' }),
    msg('A nerve leads to the muscle', { id: 'picture.nerve', desc: 'Number 2 in the drawing.' }),
    msg('One nerve fibre fires by itself', { id: 'picture.fibre', desc: 'Number 3 in the drawing.' }),
    msg('Its small group of muscle fibres tightens', {
      id: 'picture.muscle',
      desc: 'Number 4 in the drawing.',
    }),
  ],
  kinds: [
    msg('A small spot ripples now and then', {
      id: 'picture.twitch',
      desc: 'Below the drawing of a twitching calf, and its text alternative.',
    }),
    msg('The muscle knots and stays hard for a time', {
      id: 'picture.cramp',
      desc: 'Below the drawing of a cramped calf, and its text alternative.',
    }),
    msg('The muscle tightens; how much varies', {
      id: 'picture.spasm',
      desc: 'Below the drawing of a calf in spasm, and its text alternative.',
    }),
  ],
  about: msg(
    'The lines show how hard the muscle pulls (up) over time (across). Dashed line: a milder spasm. //: some time is left out. A sketch, not a recording, not to scale.',
    {
      id: 'picture.about',
      desc: 'Below the three drawings. Keep the last sentence whole. The two strokes stand in the drawing.',
    },
  ),
  play: msg('Show the movement', {
    id: 'picture.play',
    desc: 'Button: starts five seconds of movement.',
  }),
  pause: msg('Pause', { id: 'picture.pause', desc: 'Button: holds the movement.' }),
});
