import type { BuiltArchive } from './archives.ts';

const largestTileBytes = 200_000;
const largestArchiveBytes = { jinju: 4_000_000, world: 3_000_000 } as const satisfies Record<
  BuiltArchive['id'],
  number
>;

/** Returns one sentence for each tile over 200 kB and each archive over its budget (4 MB the city, 3 MB the world). */
export function checkBudgets(archives: readonly BuiltArchive[]): readonly string[] {
  return archives.flatMap(({ id, path, bytes, tiles }) => {
    const large = tiles.filter((tile) => tile.bytes.length > largestTileBytes);
    const limit = largestArchiveBytes[id];
    return [
      ...large.map(
        (tile) =>
          `${id} ${tile.z}/${tile.x}/${tile.y}: found ${tile.bytes.length} bytes, expected at most ${largestTileBytes}`,
      ),
      ...(bytes.length > limit ? [`${path}: found ${bytes.length} bytes, expected at most ${limit}`] : []),
    ];
  });
}
