import { describe, expect, it } from 'vitest';
import { type DirectoryEntry, encodeDirectory } from '../../../tiles/archive/directory.ts';
import type { ArchiveHeader } from '../../../tiles/archive/header.ts';
import { planTiles } from '../../../tiles/streets/plan.ts';
import type { ByteRange } from '../../../tiles/streets/ranges.ts';
import type { ArchiveSource } from '../../../tiles/streets/source.ts';

const ROOT_AT = 127;
const LEAVES_AT = 1_000;
const TILES_AT = 50_000;

/** An archive of nothing but directories that are not packed: a root, and leaves at offsets that a test chooses. */
function archiveOf(root: DirectoryEntry[], leaves: Record<number, DirectoryEntry[]>) {
  const bytes = new Uint8Array(TILES_AT);
  const rootBytes = encodeDirectory(root);
  bytes.set(rootBytes, ROOT_AT);
  for (const [offset, entries] of Object.entries(leaves))
    bytes.set(encodeDirectory(entries), LEAVES_AT + Number(offset));
  const fetched: ByteRange[] = [];
  const source: ArchiveSource = {
    name: 'test',
    sizeBytes: undefined,
    resumedBytes: 0,
    remaining: () => 0,
    fetch: async (ranges) => {
      fetched.push(...ranges);
    },
    read: ({ offset, length }) => bytes.slice(offset, offset + length),
    close: async () => {},
  };
  const header = {
    root: { offset: ROOT_AT, length: rootBytes.length },
    leaves: { offset: LEAVES_AT, length: 10_000 },
    tileData: { offset: TILES_AT, length: 100_000 },
    internalCompression: 'none',
  } as ArchiveHeader;
  return { source, header, fetched };
}

const tile = (tileId: number, runLength = 1): DirectoryEntry => ({
  tileId,
  offset: tileId * 10,
  length: 10,
  runLength,
});
const leaf = (tileId: number, offset: number, entries: DirectoryEntry[]): DirectoryEntry => ({
  tileId,
  offset,
  length: encodeDirectory(entries).length,
  runLength: 0,
});

describe('planTiles', () => {
  it('finds tiles within runs and leaves out what the archive lacks', async () => {
    const { source, header } = archiveOf([tile(5, 3), tile(10)], {});
    const plan = await planTiles(source, header, { wanted: [4, 6, 7, 8, 10, 11], mergeGapBytes: 0 });
    expect(plan).toEqual({
      directories: 1,
      tiles: [
        { tileId: 6, range: { offset: TILES_AT + 50, length: 10 } },
        { tileId: 7, range: { offset: TILES_AT + 50, length: 10 } },
        { tileId: 10, range: { offset: TILES_AT + 100, length: 10 } },
      ],
    });
  });

  it('reads only the leaves that it needs, and leaves of leaves', async () => {
    const first = [tile(0), tile(1)];
    const inner = [tile(100), tile(150)];
    const outer = [leaf(100, 300, inner), tile(200)];
    const { source, header, fetched } = archiveOf([leaf(0, 0, first), leaf(100, 200, outer)], {
      0: first,
      200: outer,
      300: inner,
    });
    const plan = await planTiles(source, header, { wanted: [150, 200], mergeGapBytes: 0 });
    expect(plan.tiles.map(({ tileId }) => tileId)).toEqual([150, 200]);
    expect(plan.directories).toBe(3);
    expect(fetched.map(({ offset }) => offset)).toEqual([ROOT_AT, LEAVES_AT + 200, LEAVES_AT + 300]);
  });

  it('refuses leaves without end and places outside the archive', async () => {
    const endless = [leaf(0, 0, [tile(0)])];
    const loop = archiveOf(endless, { 0: endless });
    await expect(planTiles(loop.source, loop.header, { wanted: [0], mergeGapBytes: 0 })).rejects.toThrow(
      /too deep[\s\S]*at most 4/,
    );
    const outside = archiveOf([{ ...tile(0), offset: 99_999 }], {});
    await expect(planTiles(outside.source, outside.header, { wanted: [0], mergeGapBytes: 0 })).rejects.toThrow(
      /points outside[\s\S]*99999–100009[\s\S]*at most 100000/,
    );
  });
});
