import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { config } from '../src/config.ts';
import { fontOf } from '../src/map/layers/text.ts';
import { defaultState } from '../src/state/app-state.ts';
import { mapInput } from '../src/state/map-input.ts';
import { appState, archives, records } from '../src/state/store.ts';
import { fetchTexts, shownTexts } from '../src/state/texts.ts';
import { openingMoment } from './opening.ts';
import { readRecords } from './records.ts';

type TileLayer = Extract<LayerSpecification, { source: string }> & { readonly 'source-layer': string };

/** The style of our own map when it opens, asked of the app's own state. */
function openingStyle(archiveNames: readonly string[]): StyleSpecification {
  const urls = Object.fromEntries(archiveNames.map((name) => [name, `${config.tilesUrl}${name}.pmtiles`]));
  appState.value = { ...defaultState, language: 'ko', at: openingMoment };
  records.value = readRecords();
  archives.value = { urls, streetsAttribution: null, problems: [] };
  return mapInput.value.style;
}

const isInZoom = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification): boolean => {
  const { zoom } = config.cameras[defaultState.view];
  return minzoom <= zoom && zoom < maxzoom;
};

const sourceLayerOf = (layer: TileLayer): string => `${layer.source}-${layer['source-layer']}`;

const names = {
  layout: { 'text-field': ['get', 'name_ko'], 'text-font': [fontOf.ko], 'text-size': 12 },
  paint: { 'text-color': '#ffffff' },
} satisfies Partial<SymbolLayerSpecification>;

const has = (property: 'text-field' | 'icon-image') => (layer: TileLayer) =>
  layer.type === 'symbol' && layer.layout?.[property] !== undefined;

/** Lets through what any of the layers draws; undefined: everything. */
function anyFilter(layers: readonly TileLayer[]): FilterSpecification | undefined {
  if (layers.some(({ filter }) => filter === undefined)) return undefined;
  const filters = new Map(layers.map(({ filter }) => [JSON.stringify(filter), filter]));
  return ['any', ...filters.values()] as FilterSpecification;
}

/** The simplest layers that draw a source-layer: its area, line or dot, and its names where ours writes them. */
function simpleLayers(ours: readonly TileLayer[]): LayerSpecification[] {
  const [first] = ours;
  if (first === undefined) return [];
  const filter = anyFilter(ours);
  const id = sourceLayerOf(first);
  const from = {
    source: first.source,
    'source-layer': first['source-layer'],
    ...(filter === undefined ? {} : { filter }),
  };
  const types = ours.map(({ type }) => type);
  const simple: LayerSpecification[] = [];
  if (types.includes('fill')) simple.push({ id, type: 'fill', ...from, paint: { 'fill-color': '#1c2a44' } });
  else if (types.includes('line')) simple.push({ id, type: 'line', ...from, paint: { 'line-color': '#5b6b8c' } });
  else if (types.includes('circle') || ours.some(has('icon-image')))
    simple.push({ id, type: 'circle', ...from, paint: { 'circle-color': '#f2b84b', 'circle-radius': 4 } });
  if (ours.some(has('text-field'))) simple.push({ id: `${id}-names`, type: 'symbol', ...from, ...names });
  return simple;
}

/**
 * The style of the bare page: the archives, and for each source-layer that our opening view draws one simple layer of the
 * same features and one for their names. The page itself adds the origin of the addresses and the fonts.
 */
export async function bareStyle(archiveNames: readonly string[]): Promise<StyleSpecification> {
  shownTexts.value = await fetchTexts('ko');
  const { sources, layers: all } = openingStyle(archiveNames);
  const layers = all.filter((layer): layer is TileLayer => 'source-layer' in layer).filter(isInZoom);
  const sourceLayers = [...new Set(layers.map(sourceLayerOf))];
  const simple = sourceLayers.flatMap((key) => simpleLayers(layers.filter((layer) => sourceLayerOf(layer) === key)));
  return {
    version: 8,
    sources: Object.fromEntries(Object.entries(sources).filter(([name]) => archiveNames.includes(name))),
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': '#0b1220' } },
      ...simple.toSorted((a, b) => Number(a.type === 'symbol') - Number(b.type === 'symbol')),
    ],
  };
}
