import { seededRandom } from '../random.ts';

/** What the screen shows while nobody is there. */
export const scenes = ['lanterns', 'programme', 'globe', 'clusters'] as const;
export type Scene = (typeof scenes)[number];

function shuffled(seed: number): readonly Scene[] {
  const random = seededRandom(seed);
  const order: Scene[] = [...scenes];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}

/**
 * Returns the scene at a place of the endless sequence that a seed stands for: every scene once in each round, rounds in
 * varied order, never the same scene twice in a row. `index` counts from 0.
 */
export function sceneAt(seed: number, index: number): Scene {
  const round = Math.floor(index / scenes.length);
  const order = shuffled(seed + round);
  const place = index % scenes.length;
  // A seed divides the scenes into two pairs that alternate, each in varied order: so no scene follows itself.
  const [first, second] = [shuffled(seed).slice(0, 2), shuffled(seed).slice(2)];
  const half = place < 2 ? first : second;
  const ordered = order.filter((scene) => half.includes(scene));
  return ordered[place % 2] ?? 'lanterns';
}

/** Where the words of a scene stand, in shares of the room that is left over (0 to 1 each): never long in one place, so that nothing burns in. */
export function shiftAt(seed: number, index: number): { readonly x: number; readonly y: number } {
  const random = seededRandom((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0);
  return { x: random(), y: random() };
}
