import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dbscan, packLonLats, planeAround, summariseClusters, toMeters } from '../../../src/core/clusters/index.ts';
import { seededRandom } from '../../../src/core/random.ts';
import type { NamedPoints } from '../../../src/state/planner/point-sets.ts';
import { dbscanFeatures, dbscanRows } from '../../../src/ui/planner/clusters/view.ts';
import { type PointMark, pointMarks } from '../../../src/ui/planner/parts/point-marks.ts';
import { drawReach } from '../../../src/ui/planner/reach/reach-drawing.ts';
import { pointsOfFile } from '../../../src/ui/planner/reach/reach-points.ts';

const mark = fc.record(
  {
    point: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
    mark: fc.constantFrom('point' as const, 'ring' as const),
    paint: fc.constantFrom('amber', 'azure'),
    weight: fc.constantFrom(1, 5),
    faint: fc.boolean(),
    pick: fc.constantFrom('asset:a', 'asset:b'),
  },
  { requiredKeys: ['point', 'mark', 'paint', 'weight'] },
);

describe('marks of points', () => {
  it('keep every point with its look, one feature for each look', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks: readonly PointMark[]) => {
        const features = pointMarks(marks);
        const back = features.flatMap(({ geometry, properties }) =>
          (geometry.type === 'MultiPoint'
            ? geometry.coordinates
            : geometry.type === 'Point'
              ? [geometry.coordinates]
              : []
          ).map((point) => JSON.stringify({ ...properties, point }, [...keys])),
        );
        expect(back.toSorted()).toEqual(marks.map((each) => JSON.stringify(each, [...keys])).toSorted());
        const looks = features.map(({ properties }) => JSON.stringify(properties, [...keys]));
        expect(new Set(looks).size).toBe(looks.length);
      }),
    );
  });
});
const keys = ['0', '1', 'point', 'mark', 'paint', 'weight', 'faint', 'pick'];

describe('a hundred thousand points of a file', () => {
  const random = seededRandom(3);
  const count = 100_000;
  const lonLats = packLonLats(
    Array.from({ length: count }, () => [128 + random() * 0.3, 35 + random() * 0.3] as const),
  );
  const set: NamedPoints = {
    ...{ id: 'own', name: 'many.csv', lonLats, codes: new Uint16Array(count), categories: [] },
    ...{ withoutPlace: 0, sources: [] },
  };

  it('are some features of clusters, not thousands', () => {
    const plane = planeAround(lonLats);
    const meters = toMeters(plane, lonLats);
    const found = dbscan(meters, { radiusMeters: 60, minPoints: 6 });
    const summaries = summariseClusters(found, { plane, meters, radiusMeters: 60, categories: undefined });
    const clusters = { ...found, summaries, counts: { core: 0, border: 0, noise: 0 } };
    const rows = dbscanRows(clusters, []);
    const features = dbscanFeatures(clusters, set, rows, 'convex');
    const points = features.filter(({ properties }) => properties?.mark === 'point' || properties?.mark === 'ring');
    // Six hues of core and border points, and noise.
    expect(points.length).toBeLessThanOrEqual(13);
    expect(points.length).toBeGreaterThan(1);
  });

  it('are some features of an area', () => {
    const inside = Uint32Array.from({ length: count }, (_, at) => at);
    const features = drawReach({ area: null, inside, points: pointsOfFile(set), ways: null });
    expect(features).toHaveLength(1);
  });
});
