import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { jinjuPoint } from '../core/geo/jinju.ts';
import { basePart } from '../i18n/parts.ts';
import type { MapInput } from '../map/contract.ts';
import type { Night } from '../map/night.ts';
import { palettes } from '../map/palette.ts';
import { buildStyle } from '../map/style.ts';
import { reportAway } from './actions.ts';
import { kioskScale, readingScale } from './display-scale.ts';
import { selectionDrawing, walkDrawing } from './map-drawings.ts';
import { mapTheme } from './map-wish.ts';
import { narrowedItems } from './narrow.ts';
import { narrowSites } from './narrow-style.ts';
import { profile } from './profile.ts';
import {
  appState,
  archives,
  bridgeEdition,
  fontFaces,
  isEntryShown,
  language,
  lit,
  litPartners,
  overlay,
  programmeEdition,
  records,
  selected,
  view,
} from './store.ts';
import { textsWith } from './texts.ts';

interface MapFontFace {
  readonly url: string;
  readonly 'unicode-range': string[];
}

/** The tool of linkage draws the zones of its own parameters in place of those of the archive. */
const drawsZones = computed(() => appState.value.tool === 'linkage');

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What only the globe shows, fetched when it is first turned to. */
interface GlobeDrawings {
  readonly night: ReadonlySignal<Night>;
  readonly ties: ReadonlySignal<FeatureCollection>;
}
const globeDrawings = signal<GlobeDrawings | null>(null);
effect(() => {
  if (view.value !== 'partners' || globeDrawings.peek() !== null) return;
  import('./globe-drawings.ts').then(
    ({ night, ties }) => {
      globeDrawings.value = { night, ties };
    },
    (error: unknown) => reportAway(error, 'globe'),
  );
});

const isKiosk = computed(() => appState.value.kiosk);
const isFlat = computed(() => appState.value.flat);

const mapFontFaces = computed(() => {
  const faces: Record<string, MapFontFace[]> = {};
  for (const [family, url, ranges] of fontFaces.value) {
    faces[family] ??= [];
    faces[family].push({ url: `font://${url}`, 'unicode-range': ranges.split(',') });
  }
  return faces;
});

/** Ids of the sites that facets leave; null where nothing is narrowed. */
const narrowedSites = computed(() =>
  isNarrowed.value ? narrowedItems.value.filter(({ kind }) => kind === 'site').map(({ id }) => id) : null,
);
const isNarrowed = computed(() => appState.value.only.length > 0);

const outlinesDivision = computed(() => view.value === 'planner' || selected.value?.kind === 'division');

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
    outlinesDivision: outlinesDivision.value,
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
    ties: drawings?.ties.value ?? nothing,
    selection: selectionDrawing.value,
    walk: walkDrawing.value,
    hasOverlay: hasOverlay.value,
  });
  return narrowSites(built, narrowedSites.value);
});

const night = computed(() =>
  view.value === 'partners' && isEntryShown('night-side') ? (globeDrawings.value?.night.value ?? null) : null,
);

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
  night: night.value,
  picksDivisions: view.value === 'planner',
  watched: watched.value,
  words: words.value,
  isStill: isStill.value,
}));
