import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSystem, namedSystem, orderIn } from '../../../src/core/own-data/detect-system.ts';
import { toLonLat } from '../../../src/core/own-data/reference-systems.ts';
import { type SystemId, systemIds } from '../../../src/core/own-data/system-ids.ts';
import fixture from '../../fixtures/korean-grids.json' with { type: 'json' };

const city = [127.83, 34.98, 128.43, 35.4] as const;
type Pair = readonly [number, number];
const pairsOf = (system: SystemId): Pair[] => fixture.points.map((point) => point[system] as unknown as Pair);
const inCity = (system: SystemId): Pair[] => pairsOf(system).slice(0, 4);
const turned = (pairs: readonly Pair[]): Pair[] => pairs.map(([x, y]) => [y, x]);

describe('grids of Korean maps', () => {
  // A metre is about 1e-5 degrees; PROJ and proj4 differ by far less.
  it.each(systemIds)('%s agrees with PROJ', (system) => {
    const place = toLonLat(system);
    for (const point of fixture.points) {
      const [x = 0, y = 0] = point[system];
      const [lon, lat] = place(x, y);
      expect(lon).toBeCloseTo(point.lonlat[0] ?? 0, 6);
      expect(lat).toBeCloseTo(point.lonlat[1] ?? 0, 6);
    }
  });
});

describe('detection of the system', () => {
  it.each(['lonlat', 'epsg5179', 'epsg5186', 'epsg5187'] as const)('knows %s in either order of the axes', (system) => {
    expect(detectSystem({ pairs: inCity(system), city })).toMatchObject({ system, swapped: false });
    expect(detectSystem({ pairs: turned(inCity(system)), city })).toMatchObject({ system, swapped: true });
  });

  it('tells that 5181 and 5174 cannot be told apart, and believes a heading', () => {
    const pairs = inCity('epsg5174');
    expect(detectSystem({ pairs, city })).toEqual({ system: 'epsg5181', swapped: false, alternatives: ['epsg5174'] });
    expect(detectSystem({ pairs, city }, 'epsg5174')).toMatchObject({ system: 'epsg5174', alternatives: ['epsg5181'] });
  });

  it('has no answer for nothing and for places elsewhere', () => {
    expect(detectSystem({ pairs: [], city })).toBeNull();
    expect(detectSystem({ pairs: [[2.35, 48.85]], city })).toBeNull();
  });

  it('never throws, whatever the numbers', () => {
    const pair = fc.tuple(fc.double(), fc.double());
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), fc.constantFrom(...systemIds), (pairs, system) => {
        detectSystem({ pairs, city });
        orderIn(system, { pairs, city });
      }),
    );
  });

  it('reads names', () => {
    expect(namedSystem('좌표정보x(epsg5174)')).toBe('epsg5174');
    expect(namedSystem('urn:ogc:def:crs:EPSG::5179')).toBe('epsg5179');
    expect(namedSystem('urn:ogc:def:crs:OGC:1.3:CRS84')).toBe('lonlat');
    expect(namedSystem('x')).toBeNull();
  });
});
