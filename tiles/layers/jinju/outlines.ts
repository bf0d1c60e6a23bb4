import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CodedArea } from '../../../src/core/geo/polygons.ts';
import { polygonsOf, toArea } from '../geometry/areas.ts';
import { simplifierOf } from '../geometry/simplify.ts';
import { cityZooms, type LayerFeature, type Properties, zoomsOf } from '../layer.ts';

/** Areas that share borders, in the order of their codes, at any zoom. */
export interface SharedOutlines {
  readonly codes: readonly string[];
  readonly at: (zoom: number) => Topology<{ areas: GeometryCollection }>;
}

/** Returns the areas as one topology, simplified by zoom so that neighbours keep their common border. */
export function shareOutlines(areas: readonly CodedArea[]): SharedOutlines {
  const features = areas.map(({ geometry }) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
  const at = simplifierOf(shared);
  const zooms = new Map(zoomsOf(cityZooms).map((zoom) => [zoom, at(zoom)]));
  return { codes: areas.map(({ code }) => code), at: (zoom) => zooms.get(zoom) ?? shared };
}

/** Returns one feature per area and zoom from a zoom on, numbered by the order of the areas. */
export function areaFeatures(
  outlines: SharedOutlines,
  propertiesOf: (code: string) => Properties,
  minzoom: number,
): readonly LayerFeature[] {
  return zoomsOf({ ...cityZooms, minzoom }).flatMap((zoom) => {
    return areasAt(outlines, zoom).map(({ code, geometry }) => {
      const id = outlines.codes.indexOf(code) + 1;
      return { id, geometry, properties: propertiesOf(code), minzoom: zoom, maxzoom: zoom };
    });
  });
}

/** Returns the areas with their codes at a zoom; those of which nothing is left are not there. */
export function areasAt(outlines: SharedOutlines, zoom: number): readonly CodedArea[] {
  const shapes = outlines.at(zoom);
  return shapes.objects.areas.geometries.flatMap((shape, index): readonly CodedArea[] => {
    const geometry = cleanArea((feature(shapes, shape) as Feature<Polygon | MultiPolygon>).geometry);
    return geometry ? [{ code: outlines.codes[index] ?? '', geometry }] : [];
  });
}

/** Returns the union of some of the areas at a zoom; undefined when none of them is there. */
export function unionAt(
  outlines: SharedOutlines,
  codes: ReadonlySet<string>,
  zoom: number,
): Polygon | MultiPolygon | undefined {
  const shapes = outlines.at(zoom);
  const members = shapes.objects.areas.geometries.filter((_, index) => codes.has(outlines.codes[index] ?? ''));
  return cleanArea(merge(shapes, members as Parameters<typeof merge>[1]));
}

/** Returns the outer border of all areas, or the borders between them, as lines at a zoom. */
export function bordersAt(outlines: SharedOutlines, kind: 'outer' | 'inner', zoom: number): LayerFeature['geometry'] {
  const shapes = outlines.at(zoom);
  return mesh(shapes, shapes.objects.areas, (a, b) => (a === b) === (kind === 'outer'));
}

function cleanArea(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | undefined {
  return toArea(polygonsOf(geometry));
}
