import { type Categories, type LonLats, type Meters, type Plane, toLonLats } from '../core/clusters/index.ts';
import type { SpreadPeople } from '../core/proximity/people.ts';
import type { WalkingNetwork } from '../core/walking/network.ts';
import type { City } from './protocol.ts';

/** A point set that the worker holds, in its plane. */
export interface HeldPoints {
  readonly lonLats: LonLats;
  readonly plane: Plane;
  readonly meters: Meters;
  readonly categories?: Categories | undefined;
}

/** The city that the worker holds, with what is made of it once. */
export interface HeldCity extends City {
  readonly people: SpreadPeople;
  /** Null while land and water are not known. */
  readonly network: WalkingNetwork | null;
}

/** What a job can work on beside its input. */
export interface Held {
  /** Finds held points by name; throws when there are none. */
  readonly points: (name: string) => HeldPoints;
  /** Null until the page has told the city. */
  readonly city: () => HeldCity | null;
}

/** Names the held point set that a job works on. */
export interface OnPoints {
  readonly points: string;
}

/** The held points as `[lon, lat]`. */
export function coordinatesOf({ plane, meters }: HeldPoints): readonly (readonly [lon: number, lat: number])[] {
  const lonLats = toLonLats(plane, meters);
  return Array.from({ length: lonLats.length / 2 }, (_, at) => [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0]);
}
