import { distanceMeters } from '../geo/distance.ts';
import type { BusRoute, BusStop, Coordinate } from '../model/index.ts';
import { createPointIndex, type PointIndex } from '../proximity/point-index.ts';
import { findCorridors, mergeStops } from './corridors.ts';

/** A stretch of road to a neighbouring node. */
export interface RoadLink {
  readonly node: number;
  readonly meters: number;
}

/**
 * The roads that the buses take: nodes are stops, links the straight stretches between neighbouring stops of a route,
 * either way.
 */
export interface RoadGraph {
  readonly nodes: readonly { readonly point: Coordinate; readonly links: readonly RoadLink[] }[];
  readonly index: PointIndex;
}

/**
 * Returns the graph of the bus corridors. Stops of one name within 200 m are one node, stretches over 6 km are left out,
 * stops without a stretch too. Routes meet only where they share a stop, so no way jumps from one bank of the river to the
 * other. A stretch is as long as its straight line: real roads between two stops are a little longer.
 */
export function buildRoadGraph(routes: readonly BusRoute[], stops: readonly BusStop[]): RoadGraph {
  const corridors = findCorridors(routes, stops);
  const used = new Set(corridors.flatMap(({ ends }) => ends.map((end) => end.join())));
  const points = new Map<string, Coordinate>();
  for (const point of mergeStops(stops).values()) if (used.has(point.join())) points.set(point.join(), point);
  const numbers = new Map([...points.keys()].map((key, index) => [key, index]));
  const nodes = [...points.values()].map((point) => ({ point, links: [] as RoadLink[] }));
  for (const { ends } of corridors) {
    const [a, b] = ends.map((end) => numbers.get(end.join()) ?? Number.NaN);
    if (a === undefined || b === undefined) continue;
    const meters = distanceMeters(...ends);
    nodes[a]?.links.push({ node: b, meters });
    nodes[b]?.links.push({ node: a, meters });
  }
  return { nodes, index: createPointIndex(nodes.map(({ point }) => point)) };
}

/**
 * Returns the metres by road from one node to every node; endless where no road leads. Source: Dijkstra, 1959, with a
 * binary heap.
 */
export function roadMetersFrom({ nodes }: Pick<RoadGraph, 'nodes'>, start: number): Float64Array {
  const meters = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  if (!(start in nodes)) throw new Error(`roadMetersFrom: expected a node below ${nodes.length}, found ${start}`);
  meters[start] = 0;
  const heap: RoadLink[] = [{ node: start, meters: 0 }];
  for (let at = pop(heap); at !== undefined; at = pop(heap)) {
    if (at.meters > (meters[at.node] ?? 0)) continue;
    for (const link of nodes[at.node]?.links ?? []) {
      const total = at.meters + link.meters;
      if (total >= (meters[link.node] ?? 0)) continue;
      meters[link.node] = total;
      push(heap, { node: link.node, meters: total });
    }
  }
  return meters;
}

function push(heap: RoadLink[], item: RoadLink): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || above.meters <= item.meters) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

function pop(heap: RoadLink[]): RoadLink | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const isRight = left !== undefined && right !== undefined && right.meters < left.meters;
    const child = isRight ? right : left;
    if (child === undefined || child.meters >= last.meters) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
}
