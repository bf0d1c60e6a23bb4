import type { Position } from 'geojson';
import type { Bbox } from '../../src/core/geo/bbox.ts';
import { toMercator } from '../layers/geometry/mercator.ts';

/** Pixels from the left and top edges of a picture. */
export type Point = readonly [x: number, y: number];

/** A rectangle of a picture in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a picture and the projection of what is drawn in it. */
export interface Frame {
  readonly box: Box;
  /** Pixels for the whole way around the equator. */
  readonly worldWidth: number;
  readonly toPoint: (position: Position) => Point;
}

/** Returns a Web Mercator frame, north above: all of `bounds` lies in the inner box, in its middle, as large as it can be. */
export function mercatorFrame(bounds: Bbox, inner: Box, box: Box): Frame {
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const scale = Math.min(inner.width / (right - left), inner.height / (bottom - top));
  const [middleX, middleY] = middleOf(inner);
  const toPoint = (position: Position): Point => {
    const [x, y] = toMercator(position);
    return [middleX + (x - (left + right) / 2) * scale, middleY + (y - (top + bottom) / 2) * scale];
  };
  return { box, worldWidth: scale, toPoint };
}

/** Returns a plate carrée frame of the whole world, twice as wide as high, with a meridian in its middle. */
export function worldFrame(centreLongitude: number, width: number): Frame {
  const toPoint = ([lon = Number.NaN, lat = Number.NaN]: Position): Point => [
    ((lon - centreLongitude + 180) / 360) * width,
    ((90 - lat) / 360) * width,
  ];
  return { box: { x: 0, y: 0, width, height: width / 2 }, worldWidth: width, toPoint };
}

/** Returns the middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Returns the box that is larger by so many pixels on every side; smaller where the number is negative. */
export function grow({ x, y, width, height }: Box, pixels: number): Box {
  return { x: x - pixels, y: y - pixels, width: width + 2 * pixels, height: height + 2 * pixels };
}

/** Returns the square whose sides are so far from a point. */
export function boxAround([x, y]: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Returns the smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Returns true when two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Returns true when the first box lies in the second. */
export function isWithin(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** Returns true when the point lies in the box or on its edge. */
export function holds({ x, y, width, height }: Box, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** Returns the part of a Mercator frame that another one shows. */
export function partOf(frame: Frame, { box, worldWidth, toPoint }: Frame): Box {
  const ratio = frame.worldWidth / worldWidth;
  const [x, y] = frame.toPoint([0, 0]);
  const [otherX, otherY] = toPoint([0, 0]);
  return {
    x: x + (box.x - otherX) * ratio,
    y: y + (box.y - otherY) * ratio,
    width: box.width * ratio,
    height: box.height * ratio,
  };
}
