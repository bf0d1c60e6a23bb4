import { gunzip } from '../archive/gzip.ts';
import type { ArchiveHeader } from '../archive/header.ts';
import { ArchiveError, messageOf } from './errors.ts';
import type { ArchiveSource } from './source.ts';

/** The JSON object that an archive carries; nothing is known of its values. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Layers that every Protomaps basemap has. Source: docs.protomaps.com/basemaps/layers. */
const PROTOMAPS_LAYERS = ['boundaries', 'buildings', 'earth', 'landuse', 'places', 'roads', 'water'] as const;

/** Returns the metadata of an archive. Throws an ArchiveError when it is no JSON object. */
export async function readMetadata(source: ArchiveSource, header: ArchiveHeader): Promise<Metadata> {
  if (header.metadata.length === 0) return {};
  await source.fetch([header.metadata]);
  const bytes = source.read(header.metadata);
  const place = `${source.name}, byte ${header.metadata.offset}`;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(header.internalCompression === 'gzip' ? gunzip(bytes) : bytes));
  } catch (error) {
    throw badMetadata(place, messageOf(error));
  }
  if (!isObject(value)) throw badMetadata(place, Array.isArray(value) ? 'a list' : String(value));
  return value;
}

/** Returns one sentence for everything in the metadata that keeps the street map from being drawn or credited. */
export function findMetadataWarnings(metadata: Metadata): string[] {
  const layers = Array.isArray(metadata.vector_layers) ? metadata.vector_layers.filter(isObject) : [];
  const names = layers.map(({ id }) => String(id));
  const missing = PROTOMAPS_LAYERS.filter((name) => !names.includes(name));
  const warnings: string[] = [];
  if (missing.length > 0) {
    const found = names.length > 0 ? names.join(', ') : 'none';
    warnings.push(
      `the archive lacks Protomaps layers (${missing.join(', ')}), so parts of the street map stay empty; layers found: ${found}.`,
    );
  }
  const roads = layers.find(({ id }) => id === 'roads');
  if (roads && isObject(roads.fields) && 'pmap:kind' in roads.fields && !('kind' in roads.fields)) {
    warnings.push(
      'the layer roads has "pmap:kind" where version 4 of the Protomaps layers has "kind": take a newer archive.',
    );
  }
  if (typeof metadata.attribution !== 'string' || metadata.attribution === '') {
    warnings.push('the archive names no attribution: find out whom to credit for its data before you publish it.');
  }
  return warnings;
}

function badMetadata(place: string, found: string): ArchiveError {
  return new ArchiveError({
    problem: 'The metadata of the archive cannot be read.',
    place,
    found,
    expected: 'a JSON object',
    advice: 'the archive is damaged: take another copy',
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
