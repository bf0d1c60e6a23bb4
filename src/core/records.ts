import type * as m from './model/index.ts';
import type * as r from './record-schemas.ts';

export type {
  LinkageResult,
  MeasuredDivision,
  NamedPlace,
  NamedStop,
  PlacedSite,
} from './record-schemas.ts';

/** Every record that the app knows; a file that could not be read leaves its lists empty. */
export interface Records {
  readonly sites: readonly r.PlacedSite[];
  readonly programme: readonly m.ProgrammeItem[];
  readonly editions: readonly m.Edition[];
  readonly prices: readonly m.Price[];
  readonly floatingBridges: readonly m.FloatingBridge[];
  readonly story: readonly m.Story[];
  readonly assets: readonly m.Asset[];
  readonly places: readonly r.NamedPlace[];
  readonly clusters: readonly m.Cluster[];
  readonly linkages: readonly m.Linkage[];
  readonly centres: readonly m.Centre[];
  readonly model: m.CreativeModel | null;
  readonly creators: m.Creators | null;
  readonly linkage: r.LinkageResult | null;
  readonly divisions: readonly r.MeasuredDivision[];
  readonly bridges: readonly m.Bridge[];
  readonly stops: readonly r.NamedStop[];
  readonly routes: readonly m.BusRoute[];
  readonly water: readonly r.WaterRecord[];
  readonly partners: readonly m.PartnerCity[];
  readonly otherTies: readonly m.OtherTie[];
  readonly sources: readonly m.Source[];
}

/** The files that records come in, those first that a view shows first. */
export const recordFiles = ['festival', 'city', 'creative', 'world', 'sources'] as const;
export type RecordFile = (typeof recordFiles)[number];

export const noRecords: Records = {
  sites: [],
  programme: [],
  editions: [],
  prices: [],
  floatingBridges: [],
  story: [],
  assets: [],
  places: [],
  clusters: [],
  linkages: [],
  centres: [],
  model: null,
  creators: null,
  linkage: null,
  divisions: [],
  bridges: [],
  stops: [],
  routes: [],
  water: [],
  partners: [],
  otherTies: [],
  sources: [],
};
