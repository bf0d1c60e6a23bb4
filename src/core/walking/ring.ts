import type { MultiPolygon } from 'geojson';
import type { Coordinate } from '../model/index.ts';
import { conditionsOf, type WalkingOptions } from './conditions.ts';
import { contoursOf, type Grid } from './contour.ts';
import type { WalkingNetwork } from './network.ts';
import { type Point, toCoordinate } from './plane.ts';
import { edgesOf, isWithin, signedArea } from './polygon.ts';
import { walkingSettings } from './settings.ts';
import { lastStep, type Spread } from './spread.ts';
import { spreadFromPlace } from './ways.ts';

/**
 * Returns the land that is reached within each number of minutes, in their order: it stops at the bank and goes on beyond
 * bridges. Drawn from squares, so a point within 5 m of the bank or a quarter of a minute of the time may be on the wrong
 * side. Empty for a place off the map.
 */
export function rings(
  network: WalkingNetwork,
  from: Coordinate,
  minutes: readonly number[],
  options: WalkingOptions,
): readonly MultiPolygon[] {
  const spread = spreadFromPlace(network, from, conditionsOf(options));
  return minutes.map((limit) => ({
    type: 'MultiPolygon',
    coordinates: spread === null ? [] : toPolygons(contoursOf(sample(spread, limit))),
  }));
}

/** How many squares beyond the shore or the last minute still matter. */
const marginCells = 2;
/** The edge of a ring keeps so far from the corners of the squares, lest two of its points fall together. */
const leastMeters = 0.01;

/** Metres on land that are left at each corner of a grid or metres from the bank, whichever ends first; below zero is inside. */
function sample(spread: Spread, limitMinutes: number): Grid {
  const { landMinutesPerMeter } = spread.conditions;
  const { ringCellMeters, ringCellsPerRadius } = walkingSettings;
  const radius = limitMinutes / landMinutesPerMeter;
  const cellMeters = Math.min(ringCellMeters, radius / ringCellsPerRadius);
  const starts = spread.starts.filter((start) => start.minutes < limitMinutes);
  const frame = frameOf(
    starts.map(({ at, minutes }) => ({ at, meters: (limitMinutes - minutes) / landMinutesPerMeter })),
    cellMeters,
  );
  const values = new Float64Array(frame.columns * frame.rows);
  const near = { ...spread, starts };
  for (let place = 0; place < values.length; place++) {
    const value = valueAt(near, cornerOf(frame, place), { limitMinutes, margin: marginCells * cellMeters });
    values[place] = value < 0 ? Math.min(value, -leastMeters) : Math.max(value, leastMeters);
  }
  return { ...frame, values };
}

/** The grid that holds some circles with a margin. */
function frameOf(
  circles: readonly { readonly at: Point; readonly meters: number }[],
  cellMeters: number,
): Omit<Grid, 'values'> {
  let [west, south, east, north] = [0, 0, 0, 0];
  for (const [index, { at, meters }] of circles.entries()) {
    west = index === 0 ? at[0] - meters : Math.min(west, at[0] - meters);
    south = index === 0 ? at[1] - meters : Math.min(south, at[1] - meters);
    east = index === 0 ? at[0] + meters : Math.max(east, at[0] + meters);
    north = index === 0 ? at[1] + meters : Math.max(north, at[1] + meters);
  }
  const margin = marginCells * cellMeters;
  return {
    origin: [west - margin, south - margin],
    cellMeters,
    columns: Math.ceil((east - west + 2 * margin) / cellMeters) + 1,
    rows: Math.ceil((north - south + 2 * margin) / cellMeters) + 1,
  };
}

const cornerOf = ({ origin, cellMeters, columns }: Omit<Grid, 'values'>, place: number): Point => [
  origin[0] + (place % columns) * cellMeters,
  origin[1] + Math.floor(place / columns) * cellMeters,
];

function valueAt(
  spread: Spread,
  point: Point,
  { limitMinutes, margin }: { readonly limitMinutes: number; readonly margin: number },
): number {
  const { water } = spread.network;
  if (water.isWet(point)) return water.shoreMeters(point, margin);
  const minutes = lastStep(spread, { kind: 'land', point })?.minutes ?? Number.POSITIVE_INFINITY;
  const beyond = Math.min(margin, (minutes - limitMinutes) / spread.conditions.landMinutesPerMeter);
  return beyond >= 0 ? beyond : Math.max(beyond, -water.shoreMeters(point, margin));
}

/** Closed contours as polygons: those with the inside within are outlines, the others are holes of the smallest one around. */
function toPolygons(contours: readonly (readonly Point[])[]): MultiPolygon['coordinates'] {
  const sized = contours.map((contour) => ({ contour, area: signedArea(contour), holes: [] as (readonly Point[])[] }));
  const outlines = sized.filter(({ area }) => area > 0).toSorted((a, b) => a.area - b.area);
  for (const { contour, area } of sized) {
    const [first] = contour;
    if (first === undefined || area > 0) continue;
    outlines.find((outline) => isWithin(first, edgesOf(outline.contour)))?.holes.push(contour);
  }
  return outlines.map(({ contour, holes }) => [contour, ...holes].map(closed));
}

const closed = (contour: readonly Point[]): [number, number][] => {
  const ring = contour.map(toCoordinate);
  return [...ring, ...ring.slice(0, 1)];
};
