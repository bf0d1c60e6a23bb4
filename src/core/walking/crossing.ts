import type { Bridge, Coordinate, Edition, FloatingBridge, Hours, Occurrence } from '../model/index.ts';
import { metersBetween, type Point, toPlane } from './plane.ts';
import type { Water } from './water.ts';

/** A way over the water between two nodes of the network. */
export interface Crossing {
  readonly id: string;
  readonly kind: 'bridge' | 'floating';
  /** Its two landings, on land. */
  readonly ends: readonly [Point, Point];
  readonly meters: number;
  /** Only from the first end to the second. */
  readonly oneWay: boolean;
  /** Null where no source tells. */
  readonly feeKrw: number | null;
  /** When it is there; null for always. */
  readonly occurrence: Occurrence | null;
  /** What is not known of it. */
  readonly doubts: readonly CrossingDoubt[];
}

export type CrossingDoubt = 'footway-assumed' | 'hours-assumed' | 'direction-unknown' | 'fee-unknown';

/** The records that crossings are made of. */
export interface CrossingRecords {
  readonly bridges: readonly Bridge[];
  readonly floatingBridges: readonly FloatingBridge[];
  readonly editions: readonly Edition[];
}

/** Returns every bridge that has a place; floating ones only where the days of their edition are known. */
export function toCrossings(records: CrossingRecords, water: Water): readonly Crossing[] {
  const { bridges, floatingBridges } = records;
  return [
    ...bridges.map((bridge) => fromBridge(bridge, water)),
    ...floatingBridges.flatMap((bridge) => fromFloatingBridge(bridge, records, water)),
  ];
}

function landings([a, b]: readonly [Coordinate, Coordinate], water: Water): readonly [Point, Point] {
  const onLand = (end: Coordinate): Point => {
    const point = toPlane(end);
    return water.isWet(point) ? (water.banksOf(point)[0] ?? point) : point;
  };
  return [onLand(a), onLand(b)];
}

function fromBridge({ id, ends, lengthMeters, footway }: Bridge, water: Water): Crossing {
  return {
    id,
    kind: 'bridge',
    ends: landings(ends, water),
    meters: lengthMeters,
    oneWay: false,
    feeKrw: 0,
    occurrence: null,
    doubts: footway === 'assumed' ? ['footway-assumed'] : [],
  };
}

function fromFloatingBridge(bridge: FloatingBridge, records: CrossingRecords, water: Water): readonly Crossing[] {
  const edition = records.editions.find(({ year }) => year === bridge.edition);
  if (bridge.ends === null || edition?.status !== 'held' || edition.start === null || edition.end === null) return [];
  const published = bridge.hours ?? edition.bridgeHours;
  const hours = published ?? latestHours(records);
  const ends = landings(bridge.ends, water);
  const doubts: readonly (CrossingDoubt | false)[] = [
    published === undefined && 'hours-assumed',
    bridge.direction === 'unknown' && 'direction-unknown',
    bridge.feeKrw === null && 'fee-unknown',
  ];
  return [
    {
      id: bridge.id,
      kind: 'floating',
      ends,
      meters: metersBetween(...ends),
      oneWay: bridge.direction === 'forward',
      feeKrw: bridge.feeKrw,
      occurrence: { from: edition.start, to: edition.end, hours: hours === null ? null : [hours] },
      doubts: doubts.filter((doubt) => doubt !== false),
    },
  ];
}

/** Where an edition gives no hours the latest known ones are used, as for its lights. */
function latestHours({ editions, floatingBridges }: CrossingRecords): Hours | null {
  const known = [
    ...editions.map(({ year, bridgeHours }) => ({ year, hours: bridgeHours ?? null })),
    ...floatingBridges.map(({ edition, hours }) => ({ year: edition, hours })),
  ].filter(({ hours }) => hours !== null);
  return known.toSorted((a, b) => a.year - b.year).at(-1)?.hours ?? null;
}
