import type { MultiPolygon, Polygon } from 'geojson';
import { createStudyWindow, type PlanePolygon } from '../../../../src/core/statistics/points/study-window.ts';
import { type Point, toPlane } from '../../../../src/core/walking/plane.ts';
import { fixture, present } from '../fixture.ts';
import { outlines } from '../outlines.ts';

const closed = (ring: readonly Point[]): readonly Point[] => [...ring, ...ring.slice(0, 1)];
const polygonsOf = (geometry: Polygon | MultiPolygon): readonly PlanePolygon[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => toPlane([present(lon), present(lat)]))),
  );

/** An L with a hole. */
export const shape = createStudyWindow([fixture.shape.map(closed)]);
/** The city, from its 30 divisions. */
export const city = createStudyWindow(outlines.flatMap(polygonsOf));

/** Points with what spatstat makes of them. */
export const patterns = [
  { name: 'clumped in an L with a hole', window: shape, expected: fixture.clumped },
  { name: 'even in an L with a hole', window: shape, expected: fixture.even },
  { name: 'creative places of the city', window: city, expected: fixture.city },
];
