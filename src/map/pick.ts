import type { FeatureIdentifier, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { type ItemKind, itemKinds } from '../core/item.ts';
import type { Selection } from '../state/app-state.ts';

/** Where the features of an item kind live in the archives. */
interface Home {
  readonly layer: string;
  readonly source: 'jinju' | 'world' | 'ties';
  /** Absent for a GeoJSON source. */
  readonly sourceLayer?: string;
}

/** Item kinds that can be touched on the map, the upper one first. */
const homes: Readonly<Partial<Record<ItemKind, Home>>> = {
  partner: { layer: 'partners', source: 'world', sourceLayer: 'partners' },
  tie: { layer: 'ties', source: 'ties' },
  site: { layer: 'sites', source: 'jinju', sourceLayer: 'sites' },
  cluster: { layer: 'clusters', source: 'jinju', sourceLayer: 'cluster_points' },
  asset: { layer: 'assets', source: 'jinju', sourceLayer: 'assets' },
  centre: { layer: 'centres', source: 'jinju', sourceLayer: 'centres' },
  linkage: { layer: 'linkages', source: 'jinju', sourceLayer: 'linkages' },
  place: { layer: 'places', source: 'jinju', sourceLayer: 'places' },
  stop: { layer: 'stops', source: 'jinju', sourceLayer: 'stops' },
  crossing: { layer: 'floating-bridges', source: 'jinju', sourceLayer: 'floating_bridges' },
  bridge: { layer: 'bridges', source: 'jinju', sourceLayer: 'bridges' },
};

/** Divisions are picked only where nothing smaller lies under the finger, and only in the planner's view. */
const divisionHome: Home = { layer: 'division-fill', source: 'jinju', sourceLayer: 'divisions' };

/** How far from the finger a feature may lie, in CSS pixels: a target of 44. */
const reach = 22;

/** The feature that stands for a selection, for its feature state; null for kinds that are not drawn. */
export function featureOf({ kind, id }: Selection): FeatureIdentifier | null {
  const home = kind === 'division' ? divisionHome : homes[kind];
  if (home === undefined) return null;
  const { source, sourceLayer } = home;
  return sourceLayer === undefined ? { source, id } : { source, sourceLayer, id };
}

const distance = (map: MapLibreMap, geometry: GeoJSON.Geometry, x: number, y: number): number => {
  if (geometry.type !== 'Point') return reach;
  const point = map.project(geometry.coordinates as [number, number]);
  return Math.hypot(point.x - x, point.y - y);
};

/** The record of the nearest point that a tool has drawn within reach. */
function pickOverlay(
  map: MapLibreMap,
  box: [PointLike, PointLike],
  { x, y }: { x: number; y: number },
): Selection | null {
  const layers = ['overlay-point', 'overlay-ring'].filter((layer) => map.getLayer(layer) !== undefined);
  const nearest = map
    .queryRenderedFeatures(box, { layers })
    .filter(({ properties }) => typeof properties.pick === 'string')
    .sort((a, b) => distance(map, a.geometry, x, y) - distance(map, b.geometry, x, y))[0];
  const [kind, id] = String(nearest?.properties.pick ?? '').split(':');
  const known = itemKinds.find((candidate) => candidate === kind);
  return known === undefined || id === undefined ? null : { kind: known, id };
}

/** What lies under a point of the screen (CSS pixels): the nearest small thing, else the division where asked for. */
export function pick(map: MapLibreMap, x: number, y: number, withDivisions: boolean): Selection | null {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const kinds = Object.entries(homes) as [ItemKind, Home][];
  const layers = kinds
    .flatMap(([, { layer }]) => [layer, `${layer}-minor`])
    .filter((layer) => map.getLayer(layer) !== undefined);
  const found = map
    .queryRenderedFeatures(box, { layers })
    .map((feature) => ({ feature, away: distance(map, feature.geometry, x, y) }))
    .sort((a, b) => a.away - b.away)[0]?.feature;
  const kind = kinds.find(([, home]) => home.layer === found?.layer.id.replace(/-minor$/, ''))?.[0];
  if (found !== undefined && kind !== undefined) return { kind, id: String(found.properties.id) };
  const marked = pickOverlay(map, box, { x, y });
  if (marked !== null) return marked;
  if (!withDivisions || map.getLayer(divisionHome.layer) === undefined) return null;
  const division = map.queryRenderedFeatures([x, y], { layers: [divisionHome.layer] })[0];
  return division === undefined ? null : { kind: 'division', id: String(division.properties.id) };
}
