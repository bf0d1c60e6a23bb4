import { featureCollection, nearestPoint, point } from '@turf/turf';
import type { Coordinate } from '../../src/core/model/index.ts';
import { createPointIndex } from '../../src/core/proximity/index.ts';
import { seededRandom } from '../../src/core/random.ts';
import { median } from '../median.ts';
import { asRow, type Measure } from '../row.ts';
import { timeOf } from '../time-of.ts';

const count = 100_000;
const questions = 500;
const turfQuestions = 9;
const limitRatio = 0.01;
const seed = 20_261_128;

/** The nearest of 100,000 points, beside Turf's `nearestPoint` over the same points. */
export const nearest: Measure = async () => {
  const next = seededRandom(seed);
  const place = (): Coordinate => [127.9 + 0.45 * next(), 35 + 0.37 * next()];
  const points = Array.from({ length: count }, place);
  const places = Array.from({ length: questions }, place);
  const collection = featureCollection(points.map((each) => point([...each])));
  const index = createPointIndex(points);
  const built = timeOf(() => createPointIndex(points));
  const asked = places.slice(0, turfQuestions);
  for (const from of asked) {
    const [ours, theirs] = [index.nearest(from)[0]?.index, nearestPoint([...from], collection).properties.featureIndex];
    if (ours !== theirs) throw new Error(`bench: expected the point that Turf finds, ${theirs}, found ${ours}`);
  }
  const ours = places.map((from) => timeOf(() => index.nearest(from)));
  const theirs = asked.map((from) => timeOf(() => nearestPoint([...from], collection)));
  return asRow({
    name: 'Nearest of 100,000 points',
    ours: median(ours),
    baseline: { name: 'Turf nearestPoint, same points', value: median(theirs) },
    unit: 'ms',
    limit: { on: 'ratio', atMost: limitRatio },
    note: `median of ${questions} places, of Turf ${turfQuestions} of them, with the same answers; the index is made once in ${built.toFixed(0)} ms.`,
  });
};
