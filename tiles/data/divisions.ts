import { area, pointOnFeature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Coordinate, Division } from '../../src/core/model/index.ts';
import type { Records } from './records.ts';

/** A division with its outline and what follows from it. */
export interface CityDivision extends Division {
  readonly geometry: Polygon | MultiPolygon;
  /** Rounded to 0.01 km². */
  readonly areaKm2: number;
  /** Residents per km², rounded to whole numbers. */
  readonly density: number;
}

/** Returns the divisions in the order of their codes; throws when one has no outline. */
export function joinDivisions({
  divisions,
  divisionOutlines,
}: Pick<Records, 'divisions' | 'divisionOutlines'>): readonly CityDivision[] {
  const outlines = new Map(divisionOutlines.map(({ code, geometry }) => [code, geometry]));
  return divisions
    .map((division) => {
      const geometry = outlines.get(division.code);
      if (geometry === undefined) throw new Error(`joinDivisions: expected an outline of ${division.code}, found none`);
      const km2 = area(geometry) / 1e6;
      return { ...division, geometry, areaKm2: Number(km2.toFixed(2)), density: Math.round(division.population / km2) };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Returns a point inside an area, for its label. */
export function labelPoint(geometry: Polygon | MultiPolygon): Coordinate {
  const [lon = 0, lat = 0] = pointOnFeature(geometry).geometry.coordinates;
  return [round(lon), round(lat)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
