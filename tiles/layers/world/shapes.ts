import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { simplifierOf } from '../geometry/simplify.ts';
import { type Layer, type LayerFeature, type Properties, worldZooms, zoomsOf } from '../layer.ts';
import type { Atlas } from './atlas.ts';
import { dropSeams, unwrapArea, unwrapLine } from './unwrap.ts';

/** Returns the layers `land`, `countries`, `coast` and `borders`. */
export function shapeLayers(atlas: Atlas): readonly Layer[] {
  const simplified = simplifierOf(atlas);
  const zooms = zoomsOf(worldZooms).map((zoom) => ({ zoom, atlas: simplified(zoom) }));
  const perZoom = (build: (atlas: Atlas) => readonly Shape[]): readonly LayerFeature[] =>
    zooms.flatMap(({ zoom, atlas: shapes }) =>
      build(shapes).map((shape) => ({ ...shape, minzoom: zoom, maxzoom: zoom })),
    );
  return [
    { name: 'land', description: 'Land', tolerance: 0, features: perZoom(landShapes) },
    { name: 'countries', description: 'Countries by numeric ISO code', tolerance: 0, features: perZoom(countryShapes) },
    { name: 'coast', description: 'Coasts, open at the antimeridian', tolerance: 0, features: perZoom(coastShapes) },
    { name: 'borders', description: 'Borders between countries', tolerance: 0, features: perZoom(borderShapes) },
  ];
}

type Shape = Pick<LayerFeature, 'id' | 'geometry' | 'properties'>;

function landShapes(atlas: Atlas): readonly Shape[] {
  const { features } = feature(atlas, atlas.objects.land) as FeatureCollection<Polygon | MultiPolygon>;
  return features.flatMap((land) => areaShape(land, {}));
}

function countryShapes(atlas: Atlas): readonly Shape[] {
  const { features } = feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  return features.flatMap((country, index) => {
    const iso = country.id === undefined ? {} : { iso: String(country.id) };
    return areaShape(country, { id: iso.iso ?? `unnumbered-${index + 1}`, ...iso }, index + 1);
  });
}

function areaShape(area: Feature<Polygon | MultiPolygon>, properties: Properties, id?: number): readonly Shape[] {
  const geometry = unwrapArea(area.geometry);
  return geometry ? [{ ...(id !== undefined && { id }), geometry, properties }] : [];
}

function coastShapes(atlas: Atlas): readonly Shape[] {
  return lineShape(mesh(atlas, atlas.objects.countries, (a, b) => a === b));
}

function borderShapes(atlas: Atlas): readonly Shape[] {
  return lineShape(mesh(atlas, atlas.objects.countries, (a, b) => a !== b));
}

function lineShape({ coordinates }: MultiLineString): readonly Shape[] {
  const lines = coordinates.flatMap((line) => dropSeams(unwrapLine(line))).map((line) => [...line]);
  return [{ geometry: { type: 'MultiLineString', coordinates: lines }, properties: {} }];
}
