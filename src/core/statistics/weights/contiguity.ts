import { type Area, ringsOf } from '../../geo/polygons.ts';
import { type Neighbours, neighboursFromPairs } from './neighbours.ts';

/**
 * queen: areas that share a corner are neighbours.
 * rook: only areas that share an edge.
 */
export type Contiguity = 'queen' | 'rook';

/**
 * Returns the areas that touch each other; an area that touches none has an empty list.
 * The outlines must come from one clean set, in which a common border has the same corners on both sides.
 * Source: A. D. Cliff and J. K. Ord (1981), Spatial Processes: contiguity by rook's and queen's case.
 */
export function contiguityNeighbours(outlines: readonly Area[], contiguity: Contiguity = 'queen'): Neighbours {
  const owners = new Map<string, Set<number>>();
  for (const [area, outline] of outlines.entries()) {
    for (const key of contiguity === 'queen' ? cornerKeys(outline) : edgeKeys(outline)) {
      const list = owners.get(key);
      if (list === undefined) owners.set(key, new Set([area]));
      else list.add(area);
    }
  }
  const pairs = [...owners.values()].filter(({ size }) => size > 1).flatMap((areas) => pairsOf([...areas]));
  return neighboursFromPairs(outlines.length, pairs);
}

const cornerKey = ([x, y]: readonly number[]): string => `${x},${y}`;

const cornerKeys = (outline: Area): readonly string[] => ringsOf(outline).flatMap((ring) => ring.map(cornerKey));

const edgeKeys = (outline: Area): readonly string[] =>
  ringsOf(outline).flatMap((ring) => {
    const corners = ring.map(cornerKey);
    return corners.slice(1).map((corner, index) => [corners[index] ?? '', corner].sort().join(' '));
  });

const pairsOf = (areas: readonly number[]): readonly (readonly [number, number])[] =>
  areas.flatMap((a, index) => areas.slice(index + 1).map((b): readonly [number, number] => [a, b]));
