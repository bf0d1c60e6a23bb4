import { detectSystem, namedSystem, orderIn } from '../../core/own-data/detect-system.ts';
import { featureReader, geoJsonFeatures } from '../../core/own-data/geojson-features.ts';
import { isDeeperThan } from '../../core/own-data/json-depth.ts';
import type { Encoding } from '../../core/own-data/own-data.ts';
import { isPlaced, placeIn, pointCollector } from '../../core/own-data/point-collector.ts';
import type { Steps } from '../../core/steps.ts';
import { piecesOf } from './decode.ts';
import { type OwnResult, refuse } from './own-problem.ts';
import type { ReadOptions, ReadPoints } from './read-bytes.ts';

const sampleFeatures = 2000;
/** Features between two reports of progress. */
const stride = 5000;
/** Share of the work that is done when the text has been parsed. */
const parsedShare = 0.5;

function parse(text: string, maxDepth: number): OwnResult<unknown> {
  if (isDeeperThan(text, maxDepth)) return refuse('too-deep', '', { limit: maxDepth });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message.slice(0, 200) : '');
  }
}

/** The points of a GeoJSON file, or why it is refused. */
export function* readGeoJson(
  bytes: Uint8Array,
  encoding: Encoding,
  { limits, choice }: ReadOptions,
): Steps<OwnResult<ReadPoints>> {
  const text = [...piecesOf(bytes, encoding)].map((piece) => piece.text).join('');
  yield parsedShare / 2;
  const parsed = parse(text, limits.maxDepth);
  if (!parsed.ok) return parsed;
  yield parsedShare;
  const found = geoJsonFeatures(parsed.value);
  if (found === null) return refuse('not-geojson');
  const { features, headings, systemName } = found;
  if (features.length > limits.maxRows) return refuse('too-many-rows', features.length, { limit: limits.maxRows });
  const read = featureReader(headings);
  const pairs = features.slice(0, sampleFeatures).flatMap((feature) => read(feature)?.positions.slice(0, 1) ?? []);
  const sample = { pairs, city: limits.city };
  const reading =
    choice.system === null ? detectSystem(sample, namedSystem(systemName)) : orderIn(choice.system, sample);
  if (reading === null)
    return pairs[0] === undefined ? refuse('no-points') : refuse('no-system', pairs[0].join(', '), { headings });
  const collector = pointCollector(limits);
  const place = placeIn(reading);
  let middleCount = 0;
  for (const [index, feature] of features.entries()) {
    if (index % stride === stride - 1) yield parsedShare + (1 - parsedShare) * (index / features.length);
    const point = read(feature);
    if (point === null) collector.fail(index + 1, '', JSON.stringify(feature ?? null).slice(0, 60), 'position');
    for (const [x, y] of point?.positions ?? []) {
      const placed = place(x, y);
      if (isPlaced(placed)) {
        collector.add(placed, point?.about ?? { name: '', category: null, address: '' });
        if (point?.isMiddle) middleCount += 1;
      } else collector.fail(index + 1, 'coordinates', `${x}, ${y}`, placed.expected);
    }
  }
  const counts = { rowCount: features.length, middleCount };
  return { ok: true, value: { reading, headings, columns: null, ...collector.finish(), ...counts } };
}
