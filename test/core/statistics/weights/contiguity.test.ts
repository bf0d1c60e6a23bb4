import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contiguityNeighbours } from '../../../../src/core/statistics/weights/contiguity.ts';
import { fixture } from '../fixture.ts';
import { codes, outlines } from '../outlines.ts';

/** A unit square with its south-west corner at a place. */
const square = (x: number, y: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});

describe('contiguityNeighbours', () => {
  it('finds the neighbours of the divisions that spdep finds', () => {
    expect(codes).toEqual(fixture.divisions.code);
    expect(contiguityNeighbours(outlines)).toEqual(fixture.neighbours.queen);
    expect(contiguityNeighbours(outlines, 'rook')).toEqual(fixture.neighbours.rook);
  });

  it('counts a shared corner for the queen alone, and leaves an island empty', () => {
    const squares = [square(0, 0), square(1, 0), square(0, 1), square(1, 1), square(5, 5)];
    expect(contiguityNeighbours(squares)).toEqual([[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2], []]);
    expect(contiguityNeighbours(squares, 'rook')).toEqual([[1, 2], [0, 3], [0, 3], [1, 2], []]);
  });
});
