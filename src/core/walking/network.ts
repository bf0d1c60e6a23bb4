import { type Bbox, isInBbox } from '../geo/bbox.ts';
import type { Coordinate } from '../model/index.ts';
import { type Corner, findCorners, touches } from './corners.ts';
import { type Crossing, type CrossingRecords, toCrossings } from './crossing.ts';
import { metersBetween, type Point } from './plane.ts';
import { waterEnds } from './settings.ts';
import { createWater, type Water, type WaterShape } from './water.ts';

/** The records of which a network is made. */
export interface NetworkRecords extends CrossingRecords {
  readonly water: readonly WaterShape[];
  /** The edge of the map: what lies outside has no known water. */
  readonly bounds: Bbox;
}

/** A point where ways may bend: beside a headland, or where a bridge lands. */
export interface Node {
  readonly point: Point;
  /** Beside water of which only the place is known, not the shape. */
  readonly schematic: boolean;
  /** Nodes that can be seen over land, with the straight distance in metres. */
  readonly neighbours: readonly { readonly node: number; readonly meters: number }[];
  /** Bridges that may be entered here. */
  readonly entries: readonly Entry[];
}

/** A bridge in one direction. */
export interface Entry {
  readonly crossing: Crossing;
  /** From the first end to the second. */
  readonly forward: boolean;
  /** The node at its other end. */
  readonly node: number;
}

/** Land, water and bridges of the city, ready to be asked for ways. */
export interface WalkingNetwork {
  readonly bounds: Bbox;
  readonly water: Water;
  readonly crossings: readonly Crossing[];
  readonly nodes: readonly Node[];
}

/**
 * Returns the network of the land: who can see whom across it, and the bridges. Made once; takes some ten milliseconds.
 * Source: visibility graph reduced to lines that touch the headlands at their ends; Lozano-Pérez and Wesley, 1979.
 */
export function buildWalkingNetwork(records: NetworkRecords): WalkingNetwork {
  const water = createWater(records.water, waterEnds);
  const crossings = toCrossings(records, water);
  const corners = findCorners(water);
  const landings = distinct(crossings.flatMap(({ ends }) => ends));
  const places: readonly Place[] = [...corners, ...landings.map((point) => ({ point, schematic: false }))];
  const neighbours = neighboursOf(places, water);
  const numbers = new Map(landings.map((point, index) => [point.join(), corners.length + index]));
  const numberOf = (point: Point): number => numbers.get(point.join()) ?? Number.NaN;
  const nodes = places.map(({ point, schematic }, index): Node => {
    const entries = index < corners.length ? [] : crossings.flatMap((crossing) => entriesAt(point, crossing, numberOf));
    return { point, schematic, neighbours: neighbours[index] ?? [], entries };
  });
  return { bounds: records.bounds, water, crossings, nodes };
}

/** Whether a place lies where the water is known; false for no place at all. */
export const isOnMap = ({ bounds }: WalkingNetwork, place: Coordinate): boolean => isInBbox(place, bounds);

type Place = Pick<Node, 'point' | 'schematic'> & Partial<Corner>;

function distinct(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [point.join(), point])).values()];
}

function entriesAt(point: Point, crossing: Crossing, numberOf: (point: Point) => number): readonly Entry[] {
  const [first, second] = crossing.ends;
  if (first.join() === point.join()) return [{ crossing, forward: true, node: numberOf(second) }];
  if (second.join() === point.join() && !crossing.oneWay) return [{ crossing, forward: false, node: numberOf(first) }];
  return [];
}

function neighboursOf(places: readonly Place[], water: Water): readonly Node['neighbours'][] {
  const lists: { node: number; meters: number }[][] = places.map(() => []);
  for (const [a, from] of places.entries()) {
    for (const [b, to] of places.entries()) {
      if (b <= a || !mayJoin(from, to) || water.blocks(from.point, to.point)) continue;
      const meters = metersBetween(from.point, to.point);
      lists[a]?.push({ node: b, meters });
      lists[b]?.push({ node: a, meters });
    }
  }
  return lists;
}

/** Whether a shortest way may run straight between two places: at a headland it has to touch it. */
function mayJoin(from: Place, to: Place): boolean {
  const line: Point = [to.point[0] - from.point[0], to.point[1] - from.point[1]];
  return touchesPlace(from, line) && touchesPlace(to, line);
}

function touchesPlace({ shores }: Place, line: Point): boolean {
  return shores === undefined || touches({ shores }, line);
}
