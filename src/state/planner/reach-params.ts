import type { Area } from '../../core/geo/polygons.ts';
import { decodeRing } from '../../core/geo/ring-code.ts';
import { itemKinds } from '../../core/item.ts';
import type { Params, Selection } from '../app-state.ts';
import { readNumber, readWord } from './read-params.ts';

/** What can be counted. */
export const reachSets = ['asset', 'place', 'linkage', 'site', 'stop'] as const;
export type ReachSet = (typeof reachSets)[number];

/** What an area is made of: something drawn, a record, or the number of a bus route. */
export type ReachFrom =
  | { readonly kind: 'drawn'; readonly geometry: Area }
  | { readonly kind: 'item'; readonly item: Selection }
  | { readonly kind: 'route'; readonly route: string };

/** What the tool of reach is asked with. */
export interface ReachSettings {
  /** Null: nothing is chosen yet. */
  readonly from: ReachFrom | null;
  /** Metres around it; null: what suits its kind. */
  readonly bufferMeters: number | null;
  readonly set: ReachSet;
  readonly limit: { readonly radiusMeters: number } | { readonly minutes: number };
}

/** Bounds of the tool's numbers by their name in the link. */
export const reachParams = {
  buf: { min: 0, max: 5000, step: 50, fallback: 500 },
  m: { min: 100, max: 5000, step: 100, fallback: 1000 },
  min: { min: 1, max: 60, step: 1, fallback: 15 },
} as const;

/** Returns the settings of a link; what is missing or broken is as by default. Never throws. */
export function parseReachParams(params: Params): ReachSettings {
  const isStraight = params.by === 'm';
  return {
    from: parseFrom(params),
    bufferMeters: params.buf === undefined ? null : readNumber(params, 'buf', reachParams.buf),
    set: readWord(params, 'set', reachSets),
    limit: isStraight
      ? { radiusMeters: readNumber(params, 'm', reachParams.m) }
      : { minutes: readNumber(params, 'min', reachParams.min) },
  };
}

function parseFrom({ ring, item, route }: Params): ReachFrom | null {
  const geometry = ring === undefined ? null : decodeRing(ring);
  if (geometry !== null) return { kind: 'drawn', geometry };
  const [kindText = '', id = ''] = splitOnce(item ?? '');
  const kind = itemKinds.find((each) => each === kindText);
  if (kind !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return { kind: 'item', item: { kind, id } };
  return route !== undefined && /^\d{1,4}(-\d{1,2})?$/.test(route) ? { kind: 'route', route } : null;
}

const splitOnce = (text: string): readonly string[] => {
  const at = text.indexOf('.');
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + 1)];
};

type FromParams = Readonly<Record<'ring' | 'item' | 'route' | 'buf', string | null>>;
/** The changes of the parameters that forget the area. */
export const forgetArea: FromParams = { ring: null, item: null, route: null, buf: null };

/** Returns the changes of the parameters that choose a record, a route or a drawn area, and forget the one before. */
export const fromItem = ({ kind, id }: Selection): FromParams => ({ ...forgetArea, item: `${kind}.${id}` });
export const fromRoute = (route: string): FromParams => ({ ...forgetArea, route });
export const fromRing = (code: string): FromParams => ({ ...forgetArea, ring: code });
