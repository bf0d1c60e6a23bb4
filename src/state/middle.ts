import type { MapMiddle } from '../map/services.ts';
import { mapWish } from './map-wish.ts';
import { mapStatus } from './store.ts';

/** What lies in the middle of the map now; null where there is no map. */
export async function middleOfMap(): Promise<MapMiddle | null> {
  if (mapStatus.peek() === 'absent') return null;
  return new Promise((done) => {
    mapWish.value = (map) => void map.middle().then(done, () => done(null));
  });
}
