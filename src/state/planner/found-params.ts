import type { Params } from '../app-state.ts';
import { clusterBounds, firstSet, type OutlineShape, outlineShapes } from './clusters-params.ts';
import { readNumber, readWord } from './read-params.ts';

/** How clusters are looked for that other tools take an area from. */
export type FoundBy =
  | {
      readonly method: 'dbscan';
      readonly set: string;
      readonly radiusMeters: number;
      readonly minPoints: number;
      readonly shape: OutlineShape;
    }
  | { readonly method: 'means'; readonly set: string; readonly k: number };

/** One of them: the number that the map shows, from 1 for the largest. */
export interface FoundCluster {
  readonly by: FoundBy;
  readonly number: number;
}

const numberBounds = { min: 1, max: 9999, step: 1, fallback: 1 } as const;

/** What is looked for until someone says otherwise. */
export const usualFound: FoundBy = {
  method: 'dbscan',
  set: firstSet,
  shape: 'concave',
  radiusMeters: clusterBounds.radius.fallback,
  minPoints: clusterBounds.min.fallback,
};

/** Returns the parameters of the tool that looks for clusters in this way. */
export const paramsOfFound = (by: FoundBy): Params =>
  by.method === 'means'
    ? { method: by.method, set: by.set, k: String(by.k) }
    : { set: by.set, radius: String(by.radiusMeters), min: String(by.minPoints), shape: by.shape };

/** Returns the text of a found cluster for a link: `dbscan,assets,300,4,concave,1` or `means,assets,5,1`. */
export const formatFound = ({ by, number }: FoundCluster): string =>
  by.method === 'dbscan'
    ? [by.method, by.set, by.radiusMeters, by.minPoints, by.shape, number].join(',')
    : [by.method, by.set, by.k, number].join(',');

/** Returns the found cluster of a text; null where it is none. Numbers out of bounds are brought within. Never throws. */
export function parseFound(text: string | undefined): FoundCluster | null {
  const [method, set = '', ...rest] = (text ?? '').split(',');
  if (!/^[a-z0-9-]{1,40}$/.test(set)) return null;
  const given = (...names: readonly string[]): Params =>
    Object.fromEntries(names.flatMap((name, at) => (rest[at] === undefined ? [] : [[name, rest[at]]])));
  if (method === 'dbscan') {
    const params = given('radius', 'min', 'shape', 'number');
    const by: FoundBy = {
      method,
      set,
      radiusMeters: readNumber(params, 'radius', clusterBounds.radius),
      minPoints: readNumber(params, 'min', clusterBounds.min),
      shape: readWord(params, 'shape', outlineShapes),
    };
    return { by, number: readNumber(params, 'number', numberBounds) };
  }
  if (method !== 'means') return null;
  const params = given('k', 'number');
  const by: FoundBy = { method, set, k: readNumber(params, 'k', clusterBounds.k) };
  return { by, number: readNumber(params, 'number', numberBounds) };
}
