import type { Area } from '../../core/geo/polygons.ts';
import { decodeRing } from '../../core/geo/ring-code.ts';
import { itemKinds } from '../../core/item.ts';
import type { Params, Selection } from '../app-state.ts';
import { type FoundCluster, formatFound, parseFound } from './found-params.ts';
import { readNumber, readWord } from './read-params.ts';

/** What can be counted: records of a kind, or the points of the own file. */
export const reachSets = ['asset', 'place', 'linkage', 'site', 'stop', 'own'] as const;
export type ReachSet = (typeof reachSets)[number];

/** What an area is made of: something drawn, a record, the number of a bus route, a found cluster, or points of the own file. */
export type ReachFrom =
  | { readonly kind: 'drawn'; readonly geometry: Area }
  | { readonly kind: 'item'; readonly item: Selection }
  | { readonly kind: 'route'; readonly route: string }
  | { readonly kind: 'found'; readonly found: FoundCluster }
  /** The number of the point from 0; null: all of them. */
  | { readonly kind: 'own'; readonly point: number | null };

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

function parseFrom({ ring, item, route, found, own }: Params): ReachFrom | null {
  const geometry = ring === undefined ? null : decodeRing(ring);
  if (geometry !== null) return { kind: 'drawn', geometry };
  const [kindText = '', id = ''] = splitOnce(item ?? '');
  const kind = itemKinds.find((each) => each === kindText);
  if (kind !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return { kind: 'item', item: { kind, id } };
  if (route !== undefined && /^\d{1,4}(-\d{1,2})?$/.test(route)) return { kind: 'route', route };
  const cluster = parseFound(found);
  if (cluster !== null) return { kind: 'found', found: cluster };
  if (own === 'all') return { kind: 'own', point: null };
  return own !== undefined && /^\d{1,7}$/.test(own) ? { kind: 'own', point: Number(own) } : null;
}

const splitOnce = (text: string): readonly string[] => {
  const at = text.indexOf('.');
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + 1)];
};

type FromParams = Readonly<Record<'ring' | 'item' | 'route' | 'found' | 'own' | 'buf', string | null>>;
/** The changes of the parameters that forget the area. */
export const forgetArea: FromParams = { ring: null, item: null, route: null, found: null, own: null, buf: null };

/** Returns the changes of the parameters that choose what an area is made of, and forget the one before. */
export const fromItem = ({ kind, id }: Selection): FromParams => ({ ...forgetArea, item: `${kind}.${id}` });
export const fromRoute = (route: string): FromParams => ({ ...forgetArea, route });
export const fromFound = (found: FoundCluster): FromParams => ({ ...forgetArea, found: formatFound(found) });
export const fromOwn = (point: number | null): FromParams => ({
  ...forgetArea,
  own: point === null ? 'all' : String(point),
});
export const fromRing = (code: string): FromParams => ({ ...forgetArea, ring: code });
