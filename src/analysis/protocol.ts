import type { Categories, LonLats } from '../core/clusters/index.ts';
import type { CodedArea } from '../core/geo/polygons.ts';
import type { LampPlace } from '../core/proximity/people.ts';
import type { MeasuredDivision } from '../core/records.ts';
import type { NetworkRecords } from '../core/walking/network.ts';
import type { JobName } from './jobs.ts';

/** Points for the worker to hold, and a category code for each where they have one. */
export interface PointSet {
  readonly lonLats: LonLats;
  readonly categories?: Categories;
}

/** The city as questions about areas need it: who lives where, and what ways on foot are made of. */
export interface City {
  readonly divisions: readonly Pick<MeasuredDivision, 'code' | 'population' | 'point'>[];
  readonly outlines: readonly CodedArea[];
  readonly lamps: readonly LampPlace[];
  /** Null while land and water are not known. */
  readonly walking: NetworkRecords | null;
}

/** What the page tells the worker. Points of null are dropped. */
export type ToWorker =
  | { readonly kind: 'hold'; readonly name: string; readonly points: PointSet | null }
  | { readonly kind: 'city'; readonly city: City }
  | { readonly kind: 'run'; readonly id: number; readonly job: JobName; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker tells the page: now and then the share of a run that is done (0 to 1), and how it ended, once for each. */
export type FromWorker =
  | { readonly kind: 'share'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  | { readonly kind: 'cancelled'; readonly id: number };

/** One end of the wire: the worker as the page sees it, the worker's own scope, or a message port. */
export interface Port<Out, In> {
  postMessage(message: Out, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<In>) => void) | null;
}
