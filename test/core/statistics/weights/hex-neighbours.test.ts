import { describe, expect, it } from 'vitest';
import { hexNeighbours } from '../../../../src/core/statistics/weights/hex-neighbours.ts';
import { fixture } from '../fixture.ts';

describe('hexNeighbours', () => {
  it('joins the cells whose centres are one width apart, as spdep finds them', () => {
    expect(hexNeighbours(fixture.neighbours.hexCells)).toEqual(fixture.neighbours.hex);
  });

  it('leaves a lonely cell without neighbours and refuses a repeated one', () => {
    expect(
      hexNeighbours([
        [0, 0],
        [3, 3],
      ]),
    ).toEqual([[], []]);
    expect(() =>
      hexNeighbours([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow('expected 2 different cells, found 1');
  });
});
