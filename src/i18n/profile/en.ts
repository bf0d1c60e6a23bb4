import { plural } from '../count.ts';

/** The texts of what someone needs, in English. */
export const en = {
  profile: {
    title: 'My needs',
    needs: {
      wheelchair: 'Wheelchair',
      stroller: 'Stroller',
      'low-vision': 'Low vision',
      quiet: 'Quiet, no flicker',
    },
    changes: {
      wheelchair: 'Step-free places first, slow pace on ways',
      stroller: 'Step-free places first, slow pace on ways',
      'low-vision': 'Larger text, strongest contrast, lit ways preferred',
      quiet: 'Nothing moves by itself, loud places last',
    },
    steps: (yes: number, no: number, unknown: number) =>
      `Of ${plural(yes + no + unknown, 'festival place', 'festival places')} ${yes} are known to be step-free and ${no} to have steps; of ${unknown} no source tells. Whether a way has steps is not known.`,
    pace: (kmh: string) => `Ways are reckoned at ${kmh} km/h.`,
    crowds:
      'No source tells how crowded or loud a place is. Places where fireworks, a concert or a parade is on come last.',
    kept: 'Kept on this device only.',
    visitOnly: 'Forgotten when your visit ends.',
  },
};
