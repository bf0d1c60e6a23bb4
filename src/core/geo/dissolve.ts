import type { Position } from 'geojson';
import { type Area, isInRings, polygonsOf, signedTwice } from './polygons.ts';

/** A stretch of border with the area on its left. */
interface Edge {
  readonly from: Position;
  readonly to: Position;
}

/**
 * Returns the union of areas that share every point of their common borders, as the divisions do; null when nothing is left.
 * A border that two of them share goes; what remains is joined to rings, outer ones anticlockwise, holes clockwise, none of which
 * passes a point twice. Areas that overlap or miss each other's points keep the stretches that differ.
 */
export function dissolve(areas: readonly Area[]): Area | null {
  const rings = joinEdges(openEdges(areas));
  const outer = rings.filter((ring) => signedTwice(ring) > 0).toSorted((a, b) => signedTwice(a) - signedTwice(b));
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedTwice(ring) < 0)) {
    polygons.find(([ring = []]) => isInRings(midpointOf(hole), [ring]))?.push(hole);
  }
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

const keyOf = ([lon, lat]: Position): string => `${lon},${lat}`;

function openEdges(areas: readonly Area[]): readonly Edge[] {
  const open = new Map<string, Edge[]>();
  for (const edge of areas.flatMap(polygonsOf).flatMap(directedEdges)) {
    const [from, to] = [keyOf(edge.from), keyOf(edge.to)];
    if (from === to || open.get(`${to} ${from}`)?.pop() !== undefined) continue;
    const same = open.get(`${from} ${to}`);
    if (same === undefined) open.set(`${from} ${to}`, [edge]);
    else same.push(edge);
  }
  return [...open.values()].flat();
}

function directedEdges(polygon: readonly Position[][]): readonly Edge[] {
  return polygon.flatMap((ring, index) => {
    const points = signedTwice(ring) > 0 === (index === 0) ? ring : ring.toReversed();
    return points.slice(1).map((to, at): Edge => ({ from: points[at] ?? to, to }));
  });
}

/** Every point has as many edges that come as that go, so a walk ends only where it began. */
function joinEdges(edges: readonly Edge[]): readonly Position[][] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(keyOf(edge.from), [...(leaving.get(keyOf(edge.from)) ?? []), edge]);
  const rings: Position[][] = [];
  for (const { from } of edges) {
    const path = [from];
    const seats = new Map([[keyOf(from), 0]]);
    for (let edge = take(leaving, from, null); edge !== undefined; edge = take(leaving, edge.to, edge)) {
      const seat = seats.get(keyOf(edge.to));
      if (seat === undefined) {
        seats.set(keyOf(edge.to), path.push(edge.to) - 1);
        continue;
      }
      const loop = path.splice(seat + 1);
      for (const point of loop) seats.delete(keyOf(point));
      rings.push([edge.to, ...loop, edge.to]);
    }
  }
  return rings;
}

/** The edge that leaves a point, taken away; of several the one that turns most to the left. */
function take(leaving: ReadonlyMap<string, Edge[]>, at: Position, before: Edge | null): Edge | undefined {
  const list = leaving.get(keyOf(at));
  if (list === undefined || before === null || list.length < 2) return list?.pop();
  const [best] = list.toSorted((a, b) => leftTurn(before, b) - leftTurn(before, a));
  if (best !== undefined) list.splice(list.indexOf(best), 1);
  return best;
}

/** Radians from −π to π, positive to the left. */
function leftTurn(a: Edge, b: Edge): number {
  const [ax, ay] = direction(a);
  const [bx, by] = direction(b);
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

const direction = ({ from: [x0 = 0, y0 = 0], to: [x1 = 0, y1 = 0] }: Edge): readonly [number, number] => [
  x1 - x0,
  y1 - y0,
];

/** The middle of the first edge: rings that do not cross may touch in points only. */
const midpointOf = ([[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []]: readonly Position[]): readonly [number, number] => [
  (ax + bx) / 2,
  (ay + by) / 2,
];
