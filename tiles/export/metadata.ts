import type { Layer } from '../layers/layer.ts';

/** What an archive tells about itself beside its header. */
export interface ArchiveText {
  readonly name: string;
  readonly attribution: string;
  readonly version: string;
}

/** Returns the metadata of an archive of vector tiles. Source: PMTiles 3 specification, TileJSON 3.0 `vector_layers`. */
export function archiveMetadata(text: ArchiveText, layers: readonly Layer[]): Readonly<Record<string, unknown>> {
  return { ...text, type: 'overlay', format: 'pbf', vector_layers: layers.map(describeLayer) };
}

function describeLayer({ name, description, features }: Layer) {
  const minzoom = Math.min(...features.map((feature) => feature.minzoom));
  const maxzoom = Math.max(...features.map((feature) => feature.maxzoom));
  return { id: name, description, ...(features.length > 0 && { minzoom, maxzoom }), fields: fieldsOf(features) };
}

function fieldsOf(features: Layer['features']): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties)) fields.set(key, fieldType(value));
  }
  return Object.fromEntries([...fields].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldType(value: string | number | boolean): string {
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Number' : 'Boolean';
}
