import type { Bbox } from './core/geo/bbox.ts';
import type { Coordinate } from './core/model/index.ts';

/** Everything that a deployer may change, in one place. Times are in milliseconds, zooms in MapLibre's own scale. */
export const config = {
  /** Folders of the archives, the record files and the drawn maps, relative to the page. */
  tilesUrl: 'tiles/',
  dataUrl: 'data/',
  picturesUrl: 'pictures/',
  /** A request for a record file that takes longer counts as failed. */
  fetchTimeoutMs: 15_000,
  /** Where the sun is asked for and the globe's arcs begin: Jinju. */
  home: [128.0847, 35.1928] as Coordinate,
  /** Camera with which each view opens; in a window narrower than `fitPx` it stands farther off. */
  cameras: {
    festival: { lon: 128.0818, lat: 35.1872, zoom: 14.3, fitPx: 300 },
    planner: { lon: 128.13, lat: 35.195, zoom: 10.2, fitPx: 850 },
    partners: { lon: 160, lat: 56, zoom: 1.5, fitPx: 610 },
  },
  /** On a display whose shorter side has more pixels the map is drawn as much larger. */
  usualSidePx: 1080,
  minZoom: 0.5,
  maxZoom: 18,
  /** Zoom to which a selected place is brought when the map is farther out. */
  selectZoom: { city: 15, world: 4 },
  /** What can wait for the first map is fetched this long after it. */
  afterMapMs: 60,
  flightMs: 1400,
  easeMs: 250,
  /** The address bar follows the map this long after it came to rest. */
  urlDelayMs: 250,
  /** Rows of a list that are rendered at once; more on request. */
  listPage: 40,
  /** The page waits so long for the archives, so that the map need not wait for the page. */
  headStartMs: 60,
  /** What the first look does not need is read after so long even without a map. */
  mapPatienceMs: 10_000,
  /** Rows while the map is not there yet: a screen full. */
  firstRows: 8,
  searchLimit: 12,
  /** Files of someone's own: what is larger is refused before it is read. */
  ownData: {
    maxBytes: 128 * 1024 * 1024,
    maxRows: 1_000_000,
    maxColumns: 512,
    /** Letters of one row. */
    maxRowLength: 1024 * 1024,
    /** Brackets in brackets of a GeoJSON file. */
    maxDepth: 64,
    maxCategories: 200,
    /** Problems of rows that are kept to be shown; all are counted. */
    maxProblems: 1000,
    /** Of two ways to read coordinates, the one that puts them here is taken: `[west, south, east, north]`. */
    city: [127.83, 34.98, 128.43, 35.4] as Bbox,
  },
} as const;
