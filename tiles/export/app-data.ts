import { bboxOf } from '../../src/core/geo/bbox.ts';
import { jinjuName, jinjuPoint } from '../../src/core/geo/jinju.ts';
import { type PackedOutlines, packOutlines } from '../../src/core/geo/packed-outlines.ts';
import type { LinkageModel } from '../../src/core/linkage/index.ts';
import type { LinkageResult, MeasuredDivision, NamedPlace, NamedStop, PlacedSite } from '../../src/core/records.ts';
import type { PackedLamps } from '../../src/core/walking/lamps.ts';
import { type CityDivision, joinDivisions, labelPoint } from '../data/divisions.ts';
import { defaultLinkage } from '../data/linkage.ts';
import type { Records } from '../data/records.ts';
import { nameLatin } from '../data/romanize.ts';
import { polygonsOf } from '../layers/geometry/areas.ts';
import { createPlacer } from './placed.ts';

/** Returns what `festival.json` holds: all tables of `data/festival`, sites with their division. */
export function festivalData(records: Records) {
  const { sites, editions, programme, prices, floatingBridges, story } = records;
  const placed: readonly PlacedSite[] = sites.map(createPlacer(records));
  return { sites: placed, editions, programme, prices, floatingBridges, story };
}

/**
 * Returns what `creative.json` holds: all tables of `data/creative`, records with a point with their division, places
 * with a romanised name, and the shares of the centres in the trips of each division with their travel, rounded.
 */
export function creativeData(records: Records, linkage: LinkageModel = defaultLinkage(records)) {
  const place = createPlacer(records);
  const places: readonly NamedPlace[] = records.places.map((record) => {
    return { ...place(record), nameLatin: nameLatin(record.nameKo) };
  });
  return {
    model: single(records.model, 'creative/model.yaml'),
    creators: single(records.creators, 'creative/creators.yaml'),
    assets: records.assets.map(place),
    clusters: records.clusters.map(place),
    linkages: records.linkages.map(place),
    centres: records.centres,
    places,
    linkage: linkageShares(linkage),
  };
}

function linkageShares({ parameters, settings, divisions }: LinkageModel): LinkageResult {
  return {
    parameters: { ...parameters, ...settings },
    divisions: divisions.map(({ code, origins, probabilities }) => {
      const rounded = probabilities.map(({ centre, share, travelKm, basis, basisShare }) => {
        return {
          centre,
          share: round(share),
          travelKm: Number(travelKm.toFixed(2)),
          basis,
          basisShare: round(basisShare),
        };
      });
      return { code, origins, probabilities: rounded };
    }),
  };
}

/**
 * Returns what `city.json` holds: the bounds of the city, divisions with area and box (outlines are in `outlines.json`), legal
 * divisions with a label point, waters with their shapes, bridges, bus stops and routes, sources of the bulk files.
 */
export function cityData(records: Records) {
  const divisions = joinDivisions(records);
  const stops: readonly NamedStop[] = records.busStops.map((stop) => ({ ...stop, nameLatin: nameLatin(stop.nameKo) }));
  return {
    bounds: bboxOf(divisions.flatMap(({ geometry }) => polygonsOf(geometry).flat(2))),
    divisions: divisions.map(measure),
    legalDongs: records.legalDongs.map(({ code, name, geometry }) => ({ code, name, point: labelPoint(geometry) })),
    water: records.water,
    bridges: records.bridges,
    stops,
    routes: records.busRoutes,
    files: records.files,
  };
}

function measure({ geometry, density: _, ...division }: CityDivision): MeasuredDivision {
  return { ...division, bbox: [...bboxOf(polygonsOf(geometry).flat(2))] };
}

/** Returns what `world.json` holds: the point of Jinju, the partner cities and other ties. */
export function worldData({ partners, otherTies }: Records) {
  return { jinju: { name: jinjuName, point: jinjuPoint }, partners, otherTies };
}

const lampScale = 1e5;
/** As fine as `divisions.geojson` is. */
const outlineScale = 1e5;

/**
 * Returns what `lamps.json` holds: the places of the street lamps from west to east, as differences of whole units of
 * 1/`scale` degrees, each from the place before and the first from `lon0`, `lat0`; and the places with more than one lamp.
 */
export function lampsData({ lamps }: Records): PackedLamps {
  const units = lamps
    .map(({ lon, lat, lamps: count }) => [Math.round(lon * lampScale), Math.round(lat * lampScale), count] as const)
    .toSorted(([a, c, m], [b, d, n]) => a - b || c - d || m - n);
  const [east, north] = units[0] ?? [0, 0];
  const deltas = units.flatMap(([x, y], index) => {
    const [before, below] = units[index - 1] ?? [east, north];
    return [x - before, y - below];
  });
  const several = units.flatMap(([, , count], index) => (count > 1 ? [index, count] : []));
  return { lon0: east / lampScale, lat0: north / lampScale, scale: lampScale, deltas, several };
}

/** Returns what `outlines.json` holds: the outlines of the divisions, in the order of their codes. */
export function outlinesData(records: Records): PackedOutlines {
  return packOutlines(joinDivisions(records), outlineScale);
}

/** Returns what `sources.json` holds. */
export function sourcesData({ sources }: Records) {
  return { sources };
}

function single<T>(list: readonly T[], file: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`single: expected a record in ${file}, found none`);
  return first;
}

function round(share: number): number {
  return Number(share.toFixed(5));
}
