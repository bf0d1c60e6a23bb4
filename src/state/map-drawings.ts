import { computed } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { circle } from '../core/geo/circle.ts';
import { type ItemKind, itemKey, pointOfItem } from '../core/item.ts';
import type { Coordinate } from '../core/model/index.ts';
import { isDoubtful } from '../map/palette.ts';
import { isForPaper } from './map-wish.ts';
import { impreciseMeters, origin, originPoint } from './position.ts';
import { itemByKey, selected } from './store.ts';
import { walking } from './walks.ts';

type Feature = FeatureCollection['features'][number];

const disc = (center: Coordinate, radiusMeters: number): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: circle(center, radiusMeters) },
});

/** Kinds that are drawn as lines, without a badge. */
const lines: readonly ItemKind[] = ['bridge', 'crossing'];

/** The point of what is selected, and how far that may be wrong; a division is outlined instead. */
export const selectionDrawing = computed<FeatureCollection>(() => {
  const chosen = selected.value;
  const item = chosen === null ? undefined : itemByKey.value.get(`${chosen.kind}:${chosen.id}`);
  if (item?.position == null || item.kind === 'division') return { type: 'FeatureCollection', features: [] };
  const { lon, lat, precisionMeters, certainty } = item.position;
  const point: Feature = {
    type: 'Feature',
    properties: { badge: !lines.includes(item.kind) },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
  const far = item.kind === 'partner' || item.kind === 'tie';
  const ring = !far && isDoubtful(certainty) ? [disc([lon, lat], precisionMeters)] : [];
  return { type: 'FeatureCollection', features: [point, ...ring] };
});

/** Where one starts: a dot, and the ring of its doubt when the device does not know it well. */
const start = computed<Feature[]>(() => {
  const point = originPoint.value;
  if (point === null) return [];
  const { value } = origin;
  const dot: Feature = {
    type: 'Feature',
    properties: { kind: 'origin' },
    geometry: { type: 'Point', coordinates: [...point] },
  };
  if (value.state !== 'position' || value.accuracyMeters < impreciseMeters) return [dot];
  return [{ ...disc(point, value.accuracyMeters), properties: { kind: 'doubt' } }, dot];
});

/** The plan, but for someone who looks at a place beside it: he wants the way there. */
const shownPlan = computed(() => {
  const plan = walking.value?.plan.value ?? null;
  const chosen = selected.value;
  const isBeside = chosen !== null && plan?.stops.every(({ item }) => itemKey(item) !== itemKey(chosen)) === true;
  return isBeside ? null : plan;
});

/** The way to what is selected or over the stops of a plan, the land within reach, and where they begin. */
export const walkDrawing = computed<FeatureCollection>(() => {
  const plan = shownPlan.value;
  const routes = plan === null ? [walking.value?.chosenWalk.value?.route] : plan.stops.map(({ route }) => route);
  const legs = routes
    .flatMap((route) => route?.legs ?? [])
    .map(
      ({ coordinates, estimated }): Feature => ({
        type: 'Feature',
        properties: { kind: 'way', estimated },
        geometry: { type: 'LineString', coordinates: coordinates.map((point) => [...point]) },
      }),
    );
  // On paper the numbers of the table stand beside the stops.
  const stops = (isForPaper.value ? [] : (plan?.stops ?? [])).map(
    ({ item }, index): Feature => ({
      type: 'Feature',
      properties: { kind: 'stop', number: String(index + 1) },
      geometry: { type: 'Point', coordinates: pointOfItem(item) ?? [] },
    }),
  );
  const rings = (walking.value?.walkRings.value ?? []).map(
    (geometry): Feature => ({ type: 'Feature', properties: { kind: 'ring' }, geometry }),
  );
  return { type: 'FeatureCollection', features: [...rings, ...legs, ...start.value, ...stops] };
});
