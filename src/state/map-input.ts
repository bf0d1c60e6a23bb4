import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { circle } from '../core/geo/circle.ts';
import { jinjuPoint } from '../core/geo/jinju.ts';
import { itemKey, pointOfItem } from '../core/item.ts';
import type { Coordinate } from '../core/model/index.ts';
import { basePart } from '../i18n/parts.ts';
import type { MapInput } from '../map/contract.ts';
import { isDoubtful, palettes } from '../map/palette.ts';
import { buildStyle } from '../map/style.ts';
import { report } from './actions.ts';
import { kioskScale, readingScale } from './display-scale.ts';
import { isForPaper } from './map-wish.ts';
import { narrowedItems } from './narrow.ts';
import { narrowSites } from './narrow-style.ts';
import { impreciseMeters, origin, originPoint } from './position.ts';
import { profile } from './profile.ts';
import {
  appState,
  archives,
  bridgeEdition,
  fontFaces,
  isEntryShown,
  itemByKey,
  language,
  lit,
  litPartners,
  overlay,
  programmeEdition,
  records,
  selected,
  theme,
  view,
} from './store.ts';
import { textsWith } from './texts.ts';
import { walking } from './walks.ts';

interface MapFontFace {
  readonly url: string;
  readonly 'unicode-range': string[];
}

/** The tool of linkage draws the zones of its own parameters in place of those of the archive. */
const drawsZones = computed(() => appState.value.tool === 'linkage');

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What only the globe shows, fetched when it is first turned to. */
const globeDrawings = signal<Readonly<Record<'arcs' | 'night' | 'ties', ReadonlySignal<FeatureCollection>>> | null>(
  null,
);
effect(() => {
  if (view.value !== 'partners' || globeDrawings.peek() !== null) return;
  import('./globe-drawings.ts').then(
    ({ arcs, night, ties }) => {
      globeDrawings.value = { arcs, night, ties };
    },
    (error: unknown) => report({ kind: 'offline', where: 'globe', detail: String(error) }),
  );
});

const isKiosk = computed(() => appState.value.kiosk);
const isFlat = computed(() => appState.value.flat);

const disc = (center: Coordinate, radiusMeters: number): FeatureCollection['features'][number] => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: circle(center, radiusMeters) },
});

/** Kinds whose own layer does not show the selection, or not at every zoom. */
const selection = computed<FeatureCollection>(() => {
  const chosen = selected.value;
  const item = chosen === null ? undefined : itemByKey.value.get(`${chosen.kind}:${chosen.id}`);
  if (item?.position == null || item.kind === 'division') return { type: 'FeatureCollection', features: [] };
  const { lon, lat, precisionMeters, certainty } = item.position;
  const point: FeatureCollection['features'][number] = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
  const far = item.kind === 'partner' || item.kind === 'tie';
  const ring = !far && isDoubtful(certainty) ? [disc([lon, lat], precisionMeters)] : [];
  return { type: 'FeatureCollection', features: [point, ...ring] };
});

const mapFontFaces = computed(() => {
  const faces: Record<string, MapFontFace[]> = {};
  for (const [family, url, ranges] of fontFaces.value) {
    faces[family] ??= [];
    faces[family].push({ url: new URL(url, document.baseURI).href, 'unicode-range': ranges.split(',') });
  }
  return faces;
});

/** Ids of the sites that facets leave; null where nothing is narrowed. */
const narrowedSites = computed(() =>
  isNarrowed.value ? narrowedItems.value.filter(({ kind }) => kind === 'site').map(({ id }) => id) : null,
);
const isNarrowed = computed(() => appState.value.only.length > 0);

const mapTheme = computed(() => (isForPaper.value ? 'day' : theme.value));

const hasOverlay = computed(() => overlay.value.features.length > 0);

const style = computed(() => {
  const drawings = view.value === 'partners' ? globeDrawings.value : null;
  const [kiosk, flat, zones] = [isKiosk.value, isFlat.value, drawsZones.value];
  const context = {
    theme: mapTheme.value,
    palette: palettes[mapTheme.value],
    language: language.value,
    view: view.value,
    isShown: (id: string) => isEntryShown(id) && !(zones && id === 'linkage-zones'),
    lit: lit.value,
    litPartners: litPartners.value,
    flat,
    programmeEdition: programmeEdition.value,
    bridgeEdition: bridgeEdition.value,
    scale: kiosk ? kioskScale.value : readingScale.value,
  };
  const built = buildStyle({
    context,
    archives: archives.value?.urls ?? {},
    streetsAttribution: archives.value?.streetsAttribution ?? null,
    fontFaces: mapFontFaces.value,
    globe: {
      arcs: drawings?.arcs.value ?? nothing,
      night: drawings?.night.value ?? nothing,
      ties: drawings?.ties.value ?? nothing,
    },
    selection: selection.value,
    walk: walk.value,
    hasOverlay: hasOverlay.value,
  });
  return narrowSites(built, narrowedSites.value);
});

type Feature = FeatureCollection['features'][number];

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
  if (value.state !== 'position' || value.accuracyMeters <= impreciseMeters) return [dot];
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
const walk = computed<FeatureCollection>(() => {
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

/** Farther out than this the names of partner cities are written over the map, with leader lines where it is crowded. */
const globeZoom = 7;

const isNear = computed(() => (appState.value.camera?.zoom ?? 0) >= globeZoom);

const watched = computed<MapInput['watched']>(() => {
  if (view.value !== 'partners' || isNear.value) return [];
  const shown = records.value.partners.filter(({ relation }) => isEntryShown(`partner-${relation}`));
  const [lon, lat] = jinjuPoint;
  return [
    { id: 'jinju', lon, lat },
    ...shown.map(({ id, position }) => ({ id, lon: position.lon, lat: position.lat })),
  ];
});

/** The map is only built when the texts of the page are there. */
const words = computed(() => textsWith(basePart).map);
const isStill = computed(() => profile.value.includes('quiet'));

/** What the map is asked to show for the current state. */
export const mapInput = computed<MapInput>(() => ({
  style: style.value,
  selection: selected.value,
  overlay: overlay.value,
  picksDivisions: view.value === 'planner',
  watched: watched.value,
  words: words.value,
  isStill: isStill.value,
}));
