import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries and land of the world with shared borders; a country's id is its numeric ISO code, where it has one. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Returns the world at 1:50,000,000 or coarser at 1:110,000,000. Source: Natural Earth 4.1 as TopoJSON, package world-atlas. */
export function readAtlas(scale: '50m' | '110m' = '50m'): Atlas {
  return createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Atlas;
}
