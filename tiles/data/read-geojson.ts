import type { Parsed } from './parsed.ts';
import { fileProblem } from './problem.ts';

/**
 * Reads a GeoJSON FeatureCollection; a record is `{...properties, geometry}`. Text that is not JSON and a file that is
 * no FeatureCollection are problems; JSON keeps no lines.
 */
export function readGeojson(text: string, file: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { records: [], problems: [fileProblem(file, message, 'valid JSON')] };
  }
  const features = featuresOf(json);
  if (features === undefined) {
    return { records: [], problems: [fileProblem(file, 'another object', 'a GeoJSON FeatureCollection')] };
  }
  return { records: features.map((feature) => ({ value: flatten(feature), lineOf: () => undefined })), problems: [] };
}

function featuresOf(json: unknown): readonly unknown[] | undefined {
  if (typeof json !== 'object' || json === null || !('features' in json)) return undefined;
  return Array.isArray(json.features) ? json.features : undefined;
}

function flatten(feature: unknown): unknown {
  if (typeof feature !== 'object' || feature === null) return feature;
  const { properties, geometry } = feature as { properties?: object; geometry?: unknown };
  return { ...properties, geometry };
}
