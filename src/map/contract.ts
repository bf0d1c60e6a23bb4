import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bbox } from '../core/geo/bbox.ts';
import type { Problem } from '../load/result.ts';
import type { Camera, Selection } from '../state/app-state.ts';
import type { Drawn } from './draw.ts';
import type { Night } from './night.ts';
import type { ScreenPoint } from './on-screen.ts';
import type { MapMiddle, MapPicture } from './services.ts';

/** What happens on the map, told to the state. */
export type MapEvent =
  | { readonly type: 'moved'; readonly camera: Camera; readonly bounds: Bbox; readonly byHand: boolean }
  | {
      readonly type: 'picked';
      readonly selection: Selection | null;
      readonly place: { readonly lon: number; readonly lat: number };
    }
  | { readonly type: 'frame'; readonly points: ReadonlyMap<string, ScreenPoint> }
  | { readonly type: 'drawn'; readonly drawn: Drawn }
  | { readonly type: 'ready' }
  | { readonly type: 'lost' }
  | { readonly type: 'restored' }
  | { readonly type: 'problem'; readonly problem: Problem };

/** What the map itself can be asked for: each is answered by code that comes with the first such wish. */
export interface MapServices {
  /** The map as it is shown, with where these places are on it. */
  picture(places: readonly ({ readonly lon: number; readonly lat: number } | null)[]): Promise<MapPicture>;
  /** What lies in the middle; null while the map has lost its context. */
  middle(): Promise<MapMiddle | null>;
}

/** What the map is asked to show. */
export interface MapInput {
  readonly style: StyleSpecification;
  readonly selection: Selection | null;
  /** What a tool draws over the map. */
  readonly overlay: GeoJSON.FeatureCollection;
  /** The night side of the earth; null: not shown. */
  readonly night: Night | null;
  /** Whether a touch on bare ground picks the division under it. */
  readonly picksDivisions: boolean;
  /** Points whose place on the screen is told when the map is at rest, none while it moves: what is written over the map stands there. */
  readonly watched: readonly { readonly id: string; readonly lon: number; readonly lat: number }[];
  readonly words: MapWords;
  /** Nothing moves by itself: journeys are jumps. */
  readonly isStill: boolean;
}

/** Words for the map's own buttons. */
export interface MapWords {
  readonly canvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly sources: string;
}
