import type { Coordinate } from '../model/index.ts';

/** What walking is reckoned with. Everything here is an assumption unless a source stands beside it. */
export const walkingSettings = {
  /** Pace without a crowd, in kilometres per hour. */
  speedKmh: 4.5,
  /** Pace of step-free ways: 0.8 m/s. Source: the slow pace that Korean crossing signals are timed for (hankyung.com, 2007-01-03). */
  stepFreeSpeedKmh: 2.88,
  /** Length of a way on land divided by its straight line; bridges are straight. */
  detourFactor: 1.3,
  /** Ways pass the corners of a shore at this distance, in metres. */
  shoreGapMeters: 2,
  /** A point in the water this near to the line of a bridge stands on the bridge. */
  onBridgeMeters: 40,
  /** A point in the water is reached from both banks when the farther one is at most so many times as far as the nearer. */
  midRiverRatio: 1.5,
  /** A way is lit where a lamp stands this near; ways are straight lines, so it is wider than the light of one lamp. */
  lampReachMeters: 30,
  /** Distance between the points at which a way is asked for lamps, in metres. */
  lampStepMeters: 10,
  /** A better-lit way may take so many times as long as the quickest. */
  litTimeRatio: 1.25,
  /** Side of the squares from which the edge of a ring is drawn, in metres, and how many fit into the radius of a small ring. */
  ringCellMeters: 25,
  ringCellsPerRadius: 40,
  /** Stops that an itinerary may have, and up to how many its order is the best there is. */
  maxStops: 12,
  exactStops: 10,
  /** Starts of the search for an order of more stops. */
  orderStarts: 24,
} as const;

/**
 * Where the mapped water reaches the edge of the city and goes on: the Nam River in the east, the two arms of Jinyang Lake
 * in the north-west. Each line starts in the water and runs outside the city to the edge of the map; nobody walks across.
 * Source: the ends of the shapes of `data/city/water.geojson`; the direction beyond is assumed.
 */
export const waterEnds: readonly (readonly [Coordinate, Coordinate])[] = [
  [
    [128.2905, 35.253],
    [128.38, 35.366],
  ],
  [
    [127.971, 35.2502],
    [127.955, 35.36],
  ],
  [
    [127.9475, 35.2415],
    [127.945, 35.36],
  ],
];
