import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { subjects } from './layers/index.ts';
import type { StyleContext } from './layers/subject.ts';

/** Where each vector source is read from; a source that is absent draws nothing. */
export type ArchiveUrls = Readonly<Partial<Record<'jinju' | 'world' | 'streets', string>>>;

interface StyleInput {
  readonly context: StyleContext;
  readonly archives: ArchiveUrls;
  /** Plain text; shown beside the project's own sources. */
  readonly streetsAttribution: string | null;
  readonly fontFaces: StyleSpecification['font-faces'];
  /** Cities of the ties outside the source. */
  readonly ties: GeoJSON.FeatureCollection;
  readonly selection: GeoJSON.FeatureCollection;
  /** The way on foot and the land within reach. */
  readonly walk: GeoJSON.FeatureCollection;
  /** Whether a tool of the workbench draws something. */
  readonly hasOverlay: boolean;
}

/** Words that the licences of the sources ask to be shown on the map. */
export const attribution =
  '진주시 공공데이터 (KOGL 1) · SGIS/vuski (CC BY 4.0) · MOIS/KLID · SEMAS · GeoNames (CC BY 4.0) · Natural Earth';

/** MapLibre reads attributions as markup: text from elsewhere must not become any. */
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const isBadge = (layer: LayerSpecification) => layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined;

/**
 * The same layers in the order of their claim to room. The map places the uppermost first, so from below: everything that
 * is not a symbol, plain names, minor badges with their names, names of major badges, major badges.
 */
function inOrderOfClaim(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const badges = new Set(layers.filter(isBadge).map(({ id }) => id));
  const claim = (layer: LayerSpecification): number => {
    if (layer.type !== 'symbol') return 0;
    if (isBadge(layer)) return layer.id.endsWith('-minor') ? 2 : 4;
    return badges.has(layer.id.replace(/-names$/, '')) ? 3 : 1;
  };
  return layers.toSorted((a, b) => claim(a) - claim(b));
}

const isEmpty = (source: SourceSpecification | undefined): boolean =>
  source?.type === 'geojson' &&
  typeof source.data === 'object' &&
  'features' in source.data &&
  source.data.features.length === 0;

/** Whether a filter lets nothing through, whatever it is asked of. */
function isNever(filter: unknown): boolean {
  if (!Array.isArray(filter)) return filter === false;
  const [operator, ...given] = filter;
  if (operator === 'literal') return given[0] === false;
  if (operator === 'all') return given.some(isNever);
  return operator === 'in' && Array.isArray(given[1]) && given[1][0] === 'literal' && given[1][1].length === 0;
}

const isHidden = ({ layout }: LayerSpecification): boolean => layout?.visibility === 'none';

/** Every layer from the bottom of the map to its top, those included that draw nothing. */
export const allLayers = (context: StyleContext): LayerSpecification[] =>
  inOrderOfClaim(subjects.flatMap((subject) => subject.layers(context)));

/** The whole map style of a state: pure, so that it can be compared, validated and tested without a map. */
export function buildStyle({
  context,
  archives,
  streetsAttribution,
  fontFaces,
  ties,
  selection,
  walk,
  hasOverlay,
}: StyleInput): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    ties: { type: 'geojson', data: ties },
    selection: { type: 'geojson', data: selection },
    walk: { type: 'geojson', data: walk },
    // Filled by the map's owner: a comparison of styles must not walk through a hundred thousand features.
    overlay: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  };
  for (const [id, url] of Object.entries(archives)) {
    const credit = { jinju: attribution, world: null, streets: streetsAttribution }[id as keyof ArchiveUrls];
    sources[id] = {
      type: 'vector',
      url,
      promoteId: { divisions: 'id' },
      ...(credit === null ? {} : { attribution: asText(credit) }),
    };
  }
  for (const [id, source] of Object.entries(sources)) {
    if (id === 'overlay' ? !hasOverlay : isEmpty(source)) delete sources[id];
  }
  // What draws nothing is left out: to make a layer takes time, and each costs a pass over the tiles of its source in every frame.
  const layers = allLayers(context).filter(
    (layer) =>
      !isHidden(layer) &&
      !('filter' in layer && isNever(layer.filter)) &&
      (!('source' in layer) || sources[layer.source as string] !== undefined),
  );
  return {
    version: 8,
    projection: { type: context.flat ? 'mercator' : 'globe' },
    ...(fontFaces === undefined ? {} : { 'font-faces': fontFaces }),
    sources,
    layers,
    transition: { duration: 200, delay: 0 },
  };
}
