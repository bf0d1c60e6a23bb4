import { describe, expect, it } from 'vitest';
import { gatherLamps, lampLayer } from '../../../tiles/layers/jinju/lamps.ts';
import { realRecords } from '../real-data.ts';

const { lamps } = realRecords;
const total = lamps.reduce((sum, lamp) => sum + lamp.lamps, 0);

describe('gatherLamps', () => {
  it.each([8, 9, 10, 11, 12])('keeps the number of lamps at zoom %i with fewer points', (zoom) => {
    const gathered = gatherLamps(lamps, zoom);
    expect(gathered.reduce((sum, lamp) => sum + lamp.lamps, 0)).toBe(total);
    expect(gathered.length).toBeLessThan(lamps.length);
  });
  it('leaves a few thousand points at most at zoom 8', () => {
    expect(gatherLamps(lamps, 8).length).toBeLessThan(4000);
  });
  it('puts two lamps of a cell at their mean', () => {
    const pair = [
      { lon: 128, lat: 35, lamps: 1 },
      { lon: 128.0004, lat: 35, lamps: 3 },
    ];
    const [gathered, ...others] = gatherLamps(pair, 8);
    expect(others).toEqual([]);
    expect(gathered?.lamps).toBe(4);
    expect(gathered?.lon).toBeCloseTo(128.0003, 7);
  });
});

describe('lampLayer', () => {
  it('shows every place alone from zoom 13', () => {
    const { features } = lampLayer(lamps);
    const single = features.filter(({ minzoom }) => minzoom === 13);
    expect(single).toHaveLength(lamps.length);
    expect(single.every(({ maxzoom }) => maxzoom === 16)).toBe(true);
  });
});
