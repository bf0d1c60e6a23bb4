import { median } from '../median.ts';
import { asRow, type Measure } from '../row.ts';

/** From the navigation to the first idle map, beside a page that has nothing but the map. */
export const firstMap: Measure = async ({ firstVisits }) => {
  const { ours, bare } = await firstVisits();
  const range = (values: readonly number[]) => `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
  const times = ours.map(({ map }) => map);
  return asRow({
    name: 'First idle map',
    ours: median(times),
    baseline: { name: 'bare MapLibre page, same archives and features', value: median(bare) },
    unit: 'ms',
    limit: { on: 'ratio', atMost: 1.3 },
    note: `medians of ${times.length} first visits each, in turn, nothing cached, on loopback, with maps of the same size; ours ${range(times)} ms, bare ${range(bare)} ms. The bare page draws with one plain layer for each layer of the tiles and one for its names.`,
  });
};
