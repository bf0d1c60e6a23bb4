import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { config } from '../src/config.ts';
import { isShown } from '../src/core/legend.ts';
import { legendEntries, subjects } from '../src/map/layers/index.ts';
import type { StyleContext } from '../src/map/layers/subject.ts';
import { fontOf } from '../src/map/layers/text.ts';
import { palettes } from '../src/map/palette.ts';

type TileLayer = Extract<LayerSpecification, { source: string }> & { readonly 'source-layer': string };

const view = 'festival';
const { zoom } = config.cameras[view];

const isEntryShown = (id: string): boolean => {
  const entry = legendEntries.find((candidate) => candidate.id === id);
  return entry === undefined || isShown(entry, view, []);
};

const isDrawn = ({ minzoom = 0, maxzoom = 24, layout }: LayerSpecification): boolean =>
  minzoom <= zoom && zoom < maxzoom && layout?.visibility !== 'none';

const opening: StyleContext = {
  theme: 'night',
  palette: palettes.night,
  language: 'ko',
  view,
  isShown: isEntryShown,
  lit: true,
  programmeEdition: 2025,
  bridgeEdition: 2025,
  scale: 1,
};

/** The layers of our own style that are drawn from the archives when the map opens. */
const openingLayers = (archives: readonly string[]): readonly TileLayer[] =>
  subjects
    .flatMap((subject) => subject.layers(opening))
    .filter((layer): layer is TileLayer => 'source-layer' in layer)
    .filter((layer) => archives.includes(layer.source) && isDrawn(layer));

const sourceLayerOf = (layer: TileLayer): string => `${layer.source}-${layer['source-layer']}`;

const names = {
  layout: { 'text-field': ['get', 'name_ko'], 'text-font': [fontOf.ko], 'text-size': 12 },
  paint: { 'text-color': '#ffffff' },
} satisfies Partial<SymbolLayerSpecification>;

const has = (property: 'text-field' | 'icon-image') => (layer: TileLayer) =>
  layer.type === 'symbol' && layer.layout?.[property] !== undefined;

/** Lets through what any of the layers draws; undefined: everything. */
function anyFilter(layers: readonly TileLayer[]): FilterSpecification | undefined {
  const filters = layers.map(({ filter }) => filter);
  return filters.includes(undefined) ? undefined : (['any', ...filters] as FilterSpecification);
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
export function bareStyle(archives: readonly string[]): StyleSpecification {
  const layers = openingLayers(archives);
  const sourceLayers = [...new Set(layers.map(sourceLayerOf))];
  const simple = sourceLayers.flatMap((key) => simpleLayers(layers.filter((layer) => sourceLayerOf(layer) === key)));
  return {
    version: 8,
    sources: Object.fromEntries(
      archives.map((name) => [name, { type: 'vector', url: `${config.tilesUrl}${name}.pmtiles` }]),
    ),
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': '#0b1220' } },
      ...simple.toSorted((a, b) => Number(a.type === 'symbol') - Number(b.type === 'symbol')),
    ],
  };
}
