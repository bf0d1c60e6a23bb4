import { median } from '../median.ts';
import { asRow, type Measure } from '../row.ts';

/** From the navigation to the first row of the list, beside the first idle map of the same visits. */
export const firstList: Measure = async ({ firstVisits }) => {
  const { ours } = await firstVisits();
  return asRow({
    name: 'First row of the list',
    ours: median(ours.map(({ list }) => list)),
    baseline: { name: 'first idle map of the same visits', value: median(ours.map(({ map }) => map)) },
    unit: 'ms',
    limit: { on: 'ratio', atMost: 1 },
    note: `medians of ${ours.length} first visits; whoever waits for the map can already read.`,
  });
};
