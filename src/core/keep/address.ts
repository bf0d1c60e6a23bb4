import type { Item } from '../item.ts';
import type { Records } from '../records.ts';

const city = '진주시';

/** Kinds that a taxi can drive to. */
const drivable: readonly Item['kind'][] = [
  'site',
  'asset',
  'place',
  'cluster',
  'linkage',
  'centre',
  'bridge',
  'crossing',
  'stop',
];

/** The district of an item in Hangul, the city first; the city alone where it is unknown. */
export const districtOf = ({ division }: Item): string => (division === null ? city : `${city} ${division}`);

/** Whether an item is a place in the city that one can be driven to. */
export const isDrivable = ({ kind, position }: Item): boolean => drivable.includes(kind) && position !== null;

/** The address of an item in Hangul, the city first; null where no record gives one. */
export function addressOf({ kind, id }: Item, { sites, assets, places }: Records): string | null {
  const lists = { site: sites, asset: assets, place: places };
  const list: readonly { readonly id: string; readonly addressKo?: string | undefined }[] =
    kind === 'site' || kind === 'asset' || kind === 'place' ? lists[kind] : [];
  const address = list.find((record) => record.id === id)?.addressKo;
  if (address === undefined) return null;
  return address.startsWith(city) ? address : `${city} ${address}`;
}
