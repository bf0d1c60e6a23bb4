import type { MapPicture } from '../../map/view.ts';
import { pictureWish } from '../picture.ts';
import { mapStatus } from '../store.ts';

/** The map as it is shown, at twice the screen's pixels; null where there is no map or it could not be drawn. */
export function requestPicture(): Promise<MapPicture | null> {
  if (mapStatus.peek() === 'absent') return Promise.resolve(null);
  return new Promise((done) => {
    pictureWish.value = { done };
  });
}
