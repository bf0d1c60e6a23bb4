import type { Measure } from '../row.ts';
import { clusters, clustersMarkers, clustersMillion, clustersTime } from './clusters.ts';
import { firstList } from './first-list.ts';
import { firstLoadSize } from './first-load-size.ts';
import { firstMap } from './first-map.ts';
import { globeFrames } from './globe-frames.ts';
import { heap } from './heap.ts';
import { nearest } from './nearest.ts';
import { searchAll } from './search.ts';
import { tileBuild } from './tile-build.ts';
import { walking } from './walking.ts';

/** Every row by the name by which one asks for it alone; the tiles come first, the others read them. */
export const rows: Readonly<Record<string, Measure>> = {
  'tile-build': tileBuild,
  search: searchAll,
  walking,
  clusters,
  'clusters-time': clustersTime,
  'clusters-markers': clustersMarkers,
  'clusters-million': clustersMillion,
  nearest,
  'first-load-size': firstLoadSize,
  'first-map': firstMap,
  'first-list': firstList,
  'globe-frames': globeFrames,
  heap,
};
