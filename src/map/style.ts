import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { subjects } from './layers/index.ts';
import type { StyleContext } from './layers/subject.ts';

/** Where each vector source is read from; a source that is absent draws nothing. */
export type ArchiveUrls = Readonly<Partial<Record<'jinju' | 'world' | 'streets', string>>>;

interface StyleInput {
  readonly context: StyleContext;
  readonly archives: ArchiveUrls;
  readonly fontFaces: StyleSpecification['font-faces'];
  readonly arcs: GeoJSON.FeatureCollection;
  readonly selection: GeoJSON.FeatureCollection;
}

/** Words that the licences of the sources ask to be shown on the map. */
export const attribution =
  '진주시 공공데이터 (KOGL 1) · SGIS/vuski (CC BY 4.0) · MOIS/KLID · SEMAS · GeoNames (CC BY 4.0) · Natural Earth';

/** The whole map style of a state: pure, so that it can be compared, validated and tested without a map. */
export function buildStyle({ context, archives, fontFaces, arcs, selection }: StyleInput): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    arcs: { type: 'geojson', data: arcs },
    selection: { type: 'geojson', data: selection },
  };
  for (const [id, url] of Object.entries(archives)) {
    sources[id] = { type: 'vector', url, promoteId: 'id', ...(id === 'jinju' ? { attribution } : {}) };
  }
  const layers = subjects
    .flatMap((subject) => subject.layers(context))
    .filter((layer) => !('source' in layer) || sources[layer.source as string] !== undefined);
  return {
    version: 8,
    projection: { type: 'globe' },
    ...(fontFaces === undefined ? {} : { 'font-faces': fontFaces }),
    sources,
    layers: layers as LayerSpecification[],
    transition: { duration: 200, delay: 0 },
  };
}
