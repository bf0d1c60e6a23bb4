import type { Coordinate } from '../../core/model/index.ts';
import { coordinateNumber } from '../../core/own-data/coordinate-number.ts';
import { detectSystem, namedSystem, orderIn } from '../../core/own-data/detect-system.ts';
import { findColumns } from '../../core/own-data/headings.ts';
import type { Columns, Encoding, SystemReading } from '../../core/own-data/own-data.ts';
import { pointCollector } from '../../core/own-data/point-collector.ts';
import { rowReader } from '../../core/own-data/row-reader.ts';
import type { Steps } from '../../core/steps.ts';
import { csvBatches } from './csv-rows.ts';
import { type OwnResult, refuse } from './own-problem.ts';
import type { ReadOptions, ReadPoints } from './read-bytes.ts';

/** Rows by which the coordinate system is told. */
const sampleRows = 2000;

interface Plan {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly reading: SystemReading;
}

/** The points of a CSV file, or why it is refused. */
export function* readCsv(bytes: Uint8Array, encoding: Encoding, options: ReadOptions): Steps<OwnResult<ReadPoints>> {
  const collector = pointCollector(options.limits);
  let plan: Plan | undefined;
  let read: ReturnType<typeof rowReader> | undefined;
  let heading: readonly string[] | undefined;
  let [row, rowCount] = [1, 0];
  for (const batch of csvBatches(bytes, encoding, options.limits)) {
    if (!batch.ok) return batch;
    const body = heading === undefined ? batch.value.rows.slice(1) : batch.value.rows;
    heading ??= batch.value.rows[0];
    if (heading === undefined || body.length === 0) continue;
    if (read === undefined) {
      const planned = planFor(heading, body.slice(0, sampleRows), options);
      if (!planned.ok) return planned;
      plan = planned.value;
      read = rowReader({ ...plan, collector });
    }
    for (const cells of body) {
      row += 1;
      if (read(cells, row)) rowCount += 1;
    }
    if (rowCount > options.limits.maxRows) return refuse('too-many-rows', rowCount, { limit: options.limits.maxRows });
    yield batch.value.share;
  }
  if (plan === undefined) return refuse(heading === undefined ? 'empty' : 'no-points');
  return { ok: true, value: { ...plan, ...collector.finish(), rowCount, middleCount: 0 } };
}

function planFor(
  headings: readonly string[],
  body: readonly (readonly string[])[],
  { limits, choice }: ReadOptions,
): OwnResult<Plan> {
  const found = findColumns(headings);
  const [x, y] = [choice.x ?? found.x, choice.y ?? found.y];
  if (x === null || y === null || x === y || x >= headings.length || y >= headings.length)
    return refuse('no-columns', headings.join(', ').slice(0, 300), { headings });
  const columns: Columns = { ...found, x, y };
  const pairs = body.flatMap((cells): Coordinate[] => {
    const pair: Coordinate = [coordinateNumber(cells[x] ?? ''), coordinateNumber(cells[y] ?? '')];
    return Number.isFinite(pair[0]) && Number.isFinite(pair[1]) && (pair[0] !== 0 || pair[1] !== 0) ? [pair] : [];
  });
  const sample = { pairs, city: limits.city };
  const named = namedSystem(headings[x] ?? '') ?? (headings[x]?.includes('좌표정보') === true ? 'epsg5174' : null);
  const reading = choice.system === null ? detectSystem(sample, named) : orderIn(choice.system, sample);
  if (reading !== null) return { ok: true, value: { headings, columns, reading } };
  const [first] = pairs;
  return first === undefined
    ? refuse('no-points', `${headings[x] ?? ''}, ${headings[y] ?? ''}`, { headings })
    : refuse('no-system', first.join(', '), { headings });
}
