import type { Page } from 'playwright-core';

/** The parts of a heap snapshot of V8 that are read here: flat lists, with the names of their columns. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly edge_fields: readonly string[]; readonly edge_types: [string[]] } };
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

async function snapshotOf(page: Page): Promise<Snapshot> {
  const session = await page.context().newCDPSession(page);
  let text = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    text += chunk;
  });
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return JSON.parse(text) as Snapshot;
}

/** How many objects that the page still holds have a property of this name. */
export async function holdersOf(page: Page, property: string): Promise<number> {
  const { snapshot, edges, strings } = await snapshotOf(page);
  const { edge_fields: fields, edge_types: types } = snapshot.meta;
  const type = types[0].indexOf('property');
  const name = strings.indexOf(property);
  let count = 0;
  for (let edge = 0; edge < edges.length; edge += fields.length)
    if (edges[edge + fields.indexOf('type')] === type && edges[edge + fields.indexOf('name_or_index')] === name)
      count++;
  return count;
}
