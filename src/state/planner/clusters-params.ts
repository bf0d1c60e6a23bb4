import type { Params } from '../app-state.ts';
import { type NumberBounds, readNumber, readWord } from './read-params.ts';

/** Ways to look for clusters. */
export const clusterMethods = ['dbscan', 'means', 'hex'] as const;
export type ClusterMethod = (typeof clusterMethods)[number];

/** What an outline of a cluster is: what lies near its core points, or the hull of all its points. */
export const outlineShapes = ['concave', 'convex'] as const;
export type OutlineShape = (typeof outlineShapes)[number];

/** Bounds and defaults of the numbers; lengths in metres, shifts in hundredths of a hexagon. */
export const clusterBounds = {
  radius: { min: 25, max: 1500, step: 5, fallback: 300 },
  min: { min: 2, max: 30, step: 1, fallback: 4 },
  k: { min: 2, max: 15, step: 1, fallback: 5 },
  size: { min: 100, max: 3000, step: 50, fallback: 800 },
  east: { min: 0, max: 100, step: 5, fallback: 0 },
  north: { min: 0, max: 100, step: 5, fallback: 0 },
} as const satisfies Readonly<Record<string, NumberBounds>>;

/** Settings of the tool `clusters`. */
export interface ClusterSettings {
  /** Id of a point set; one that is not there is the tool's to mend. */
  readonly set: string;
  readonly method: ClusterMethod;
  readonly shape: OutlineShape;
  readonly radiusMeters: number;
  readonly minPoints: number;
  readonly k: number;
  readonly sizeMeters: number;
  readonly eastShare: number;
  readonly northShare: number;
}

/** The point set that the tool opens with. */
export const firstSet = 'assets';

/** Returns the settings that parameters stand for; whatever is absent or broken has its default. */
export function readClusterSettings(params: Params): ClusterSettings {
  const number = (name: keyof typeof clusterBounds): number => readNumber(params, name, clusterBounds[name]);
  return {
    set: params.set ?? firstSet,
    method: readWord(params, 'method', clusterMethods),
    shape: readWord(params, 'shape', outlineShapes),
    radiusMeters: number('radius'),
    minPoints: number('min'),
    k: number('k'),
    sizeMeters: number('size'),
    eastShare: number('east'),
    northShare: number('north'),
  };
}
