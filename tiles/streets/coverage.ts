import type { ArchiveHeader } from '../archive/header.ts';
import { firstTileId } from '../archive/hilbert.ts';
import type { Area } from './area.ts';
import { ArchiveError } from './errors.ts';
import type { FoundTile } from './plan.ts';

/** Returns one sentence for each way in which an archive knows less than was asked for. */
export function findCoverageWarnings({ bounds, maxZoom }: ArchiveHeader, area: Area, wantedZoom: number): string[] {
  const [west, south, east, north] = bounds;
  const isCovered = west <= area[0] && south <= area[1] && east >= area[2] && north >= area[3];
  return [
    ...(isCovered ? [] : [`the archive covers ${bounds.join(', ')}, not all of ${area.join(', ')}.`]),
    ...(maxZoom < wantedZoom ? [`the archive ends at zoom ${maxZoom}, before zoom ${wantedZoom}.`] : []),
  ];
}

/** What was looked for, and where. */
export interface Sought {
  /** Address or path of the archive. */
  readonly name: string;
  readonly area: Area;
  readonly maxZoom: number;
}

/**
 * Throws an ArchiveError when an archive knows nothing of the area.
 *
 * World-wide tiles of low zooms touch every area, so a tile of the deepest zoom has to be there.
 */
export function checkNotEmpty(tiles: readonly FoundTile[], header: ArchiveHeader, sought: Sought): void {
  const deepest = Math.min(sought.maxZoom, header.maxZoom);
  if (tiles.some(({ tileId }) => tileId >= firstTileId(deepest))) return;
  throw new ArchiveError({
    problem: 'The archive has no tile of the area; nothing was written.',
    place: sought.name,
    found: `bounds ${header.bounds.join(', ')}, zooms ${header.minZoom} to ${header.maxZoom}`,
    expected: `tiles of zoom ${deepest} within ${sought.area.join(', ')}`,
    advice: 'take an archive that covers the area, or name another one with --bbox',
  });
}
