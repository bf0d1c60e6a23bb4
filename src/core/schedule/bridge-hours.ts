import type { Edition, FloatingBridge, Hours, Occurrence } from '../model/index.ts';
import { slotsAt } from './agenda.ts';
import type { KoreaTime } from './korea-time.ts';
import { type OpenState, stateOfSlots } from './opening.ts';

/** The records that tell when a floating bridge is there. */
export interface BridgeHourRecords {
  readonly floatingBridges: readonly FloatingBridge[];
  readonly editions: readonly Edition[];
}

/** When a floating bridge is there, and whether its hours are those of another year. */
export interface BridgeDays {
  readonly occurrence: Occurrence;
  readonly assumed: boolean;
}

/** Where an edition gives no hours the latest known ones are used, as for its lights. */
function latestHours({ editions, floatingBridges }: BridgeHourRecords): Hours | null {
  const known = [
    ...editions.map(({ year, bridgeHours }) => ({ year, hours: bridgeHours ?? null })),
    ...floatingBridges.map(({ edition, hours }) => ({ year: edition, hours })),
  ].filter(({ hours }) => hours !== null);
  return known.toSorted((a, b) => a.year - b.year).at(-1)?.hours ?? null;
}

/** The days and hours of a floating bridge; null unless its edition was held on known days. */
export function bridgeDays(bridge: FloatingBridge, records: BridgeHourRecords): BridgeDays | null {
  const edition = records.editions.find(({ year }) => year === bridge.edition);
  if (edition?.status !== 'held' || edition.start === null || edition.end === null) return null;
  const published = bridge.hours ?? edition.bridgeHours;
  const hours = published ?? latestHours(records);
  return {
    occurrence: { from: edition.start, to: edition.end, hours: hours === null ? null : [hours] },
    assumed: published === undefined,
  };
}

/** A floating bridge of the edition that runs at a moment, and whether one may cross it then. */
export interface BridgeState {
  readonly bridge: FloatingBridge;
  readonly open: OpenState;
  /** True where its hours are those of another year. */
  readonly assumed: boolean;
}

/** The floating bridges of the edition that runs at a moment; none outside of the festival, or where none is on record. */
export function bridgesAt(records: BridgeHourRecords, time: KoreaTime): readonly BridgeState[] {
  return records.floatingBridges.flatMap((bridge) => {
    const days = bridgeDays(bridge, records);
    if (days === null) return [];
    const slots = slotsAt(days.occurrence, time);
    const runs = days.occurrence.from <= time.day && time.day <= days.occurrence.to;
    return slots.length === 0 && !runs ? [] : [{ bridge, open: stateOfSlots(slots), assumed: days.assumed }];
  });
}
