import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { toMercator } from './mercator.ts';

/** Side of a tile in its own units. */
const extent = 4096;

/** A triangle smaller than this is not seen: half a square pixel of a 512-pixel tile, in tile units squared. */
const invisibleArea = 32;

/**
 * Returns a function that gives the topology at a zoom: points whose triangle with their neighbours would be smaller
 * than half a pixel there are gone, junctions stay, and neighbours keep sharing their borders.
 * Source: Visvalingam and Whyatt (1993), areas measured in Web Mercator.
 */
export function simplifierOf<T extends Objects>(topology: Topology<T>): (zoom: number) => Topology<T> {
  const weighted = presimplify(topology, mercatorArea);
  return (zoom) => simplify(weighted, invisibleArea / (2 ** zoom * extent) ** 2);
}

function mercatorArea(triangle: Triangle): number {
  const [a, b, c] = triangle.map(toMercator) as [Point, Point, Point];
  return Math.abs(across(a, c) * (b[1] - a[1]) - across(a, b) * (c[1] - a[1])) / 2;
}

type Point = readonly [x: number, y: number];

function across([from]: Point, [to]: Point): number {
  return to - from - Math.round(to - from);
}
