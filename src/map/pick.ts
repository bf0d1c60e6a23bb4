import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { type ItemKind, itemKinds } from '../core/item.ts';
import type { Selection } from '../state/app-state.ts';
import { pointOnScreen } from './on-screen.ts';

/** The layers of the item kinds that can be touched on the map, the upper one first. */
const layersOf: Readonly<Partial<Record<ItemKind, string>>> = {
  partner: 'partners',
  tie: 'ties',
  site: 'sites',
  cluster: 'clusters',
  asset: 'assets',
  centre: 'centres',
  linkage: 'linkages',
  place: 'places',
  stop: 'stops',
  crossing: 'floating-bridges',
  bridge: 'bridges',
};

/** Divisions are picked only where nothing smaller lies under the finger, and only in the planner's view. */
const divisionLayer = 'division-fill';

/** What lies under a point of the screen, and where it is itself, if it is a point. */
export interface Picked {
  readonly selection: Selection;
  readonly point: readonly [lon: number, lat: number] | null;
}

const pickedFrom = ({ geometry }: MapGeoJSONFeature, selection: Selection): Picked => ({
  selection,
  point: geometry.type === 'Point' ? (geometry.coordinates as [number, number]) : null,
});

/** How far from the finger a feature may lie, in CSS pixels: a target of 44. */
const reach = 22;

const distance = (map: MapLibreMap, geometry: GeoJSON.Geometry, x: number, y: number): number => {
  if (geometry.type !== 'Point') return reach;
  const point = pointOnScreen(map, ...(geometry.coordinates as [number, number]));
  return point === null ? reach : Math.hypot(point.x - x, point.y - y);
};

/** The record of the nearest point that a tool has drawn within reach. */
function pickOverlay(map: MapLibreMap, box: [PointLike, PointLike], { x, y }: { x: number; y: number }): Picked | null {
  const layers = ['overlay-point', 'overlay-ring'].filter((layer) => map.getLayer(layer) !== undefined);
  const nearest = map
    .queryRenderedFeatures(box, { layers })
    .filter(({ properties }) => typeof properties.pick === 'string')
    .sort((a, b) => distance(map, a.geometry, x, y) - distance(map, b.geometry, x, y))[0];
  const [kind, id] = String(nearest?.properties.pick ?? '').split(':');
  const known = itemKinds.find((candidate) => candidate === kind);
  return nearest === undefined || known === undefined || id === undefined
    ? null
    : pickedFrom(nearest, { kind: known, id });
}

/** What lies under a point of the screen (CSS pixels): the nearest small thing, else the division where asked for. */
export function pick(map: MapLibreMap, x: number, y: number, withDivisions: boolean): Picked | null {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const kinds = Object.entries(layersOf) as [ItemKind, string][];
  const layers = kinds
    .flatMap(([, layer]) => [layer, `${layer}-minor`])
    .filter((layer) => map.getLayer(layer) !== undefined);
  const found = map
    .queryRenderedFeatures(box, { layers })
    .map((feature) => ({ feature, away: distance(map, feature.geometry, x, y) }))
    .sort((a, b) => a.away - b.away)[0]?.feature;
  const kind = kinds.find(([, layer]) => layer === found?.layer.id.replace(/-minor$/, ''))?.[0];
  if (found !== undefined && kind !== undefined) return pickedFrom(found, { kind, id: String(found.properties.id) });
  const marked = pickOverlay(map, box, { x, y });
  if (marked !== null) return marked;
  if (!withDivisions || map.getLayer(divisionLayer) === undefined) return null;
  const division = map.queryRenderedFeatures([x, y], { layers: [divisionLayer] })[0];
  return division === undefined ? null : pickedFrom(division, { kind: 'division', id: String(division.properties.id) });
}
