import { records } from '../../../state/store.ts';

/** Returns where the middle of a division lies; null for one that is not there. */
export function pointOfDivision({ code }: { readonly code: string }) {
  const [lon, lat] = records.value.divisions.find((division) => division.code === code)?.point ?? [];
  return lon === undefined || lat === undefined ? null : { lon, lat };
}
