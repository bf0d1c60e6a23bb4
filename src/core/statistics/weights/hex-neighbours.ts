import { type Neighbours, neighboursFromPairs } from './neighbours.ts';

/** Column and row of a hexagon on axes 60° apart (axial coordinates). */
export type HexCell = readonly [q: number, r: number];

/** Three of the six directions: the others are their opposites. */
const forward: readonly HexCell[] = [
  [1, 0],
  [0, 1],
  [1, -1],
];

/**
 * Returns the hexagons, among those given, that share an edge; one that touches none has an empty list.
 * Throws when a cell comes twice.
 * Source: axial coordinates of a hexagonal grid, in which the six neighbours differ by (±1, 0), (0, ±1) and ±(1, −1).
 */
export function hexNeighbours(cells: readonly HexCell[]): Neighbours {
  const indices = new Map(cells.map(([q, r], index) => [`${q},${r}`, index]));
  if (indices.size < cells.length) {
    throw new Error(`hexNeighbours: expected ${cells.length} different cells, found ${indices.size}`);
  }
  const pairs = cells.flatMap(([q, r], index) =>
    forward.flatMap(([dq, dr]): readonly (readonly [number, number])[] => {
      const other = indices.get(`${q + dq},${r + dr}`);
      return other === undefined ? [] : [[index, other]];
    }),
  );
  return neighboursFromPairs(cells.length, pairs);
}
