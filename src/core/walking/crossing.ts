import type { Bridge, Coordinate, FloatingBridge, Occurrence } from '../model/index.ts';
import { type BridgeHourRecords, bridgeDays } from '../schedule/bridge-hours.ts';
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
export interface CrossingRecords extends BridgeHourRecords {
  readonly bridges: readonly Bridge[];
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
  const days = bridgeDays(bridge, records);
  if (bridge.ends === null || days === null) return [];
  const ends = landings(bridge.ends, water);
  const doubts: readonly (CrossingDoubt | false)[] = [
    days.assumed && 'hours-assumed',
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
      occurrence: days.occurrence,
      doubts: doubts.filter((doubt) => doubt !== false),
    },
  ];
}
