import type { MapPicture } from '../map/services.ts';
import { isForPaper, mapWish } from './map-wish.ts';
import { mapStatus } from './store.ts';

interface Wish {
  /** Places of which one must know where they are on the picture. */
  readonly places?: readonly ({ readonly lon: number; readonly lat: number } | null)[];
  /** Drawn in the day's colours: a night on paper is a page of ink. */
  readonly forPaper?: boolean;
}

async function take({ places = [], forPaper = false }: Wish): Promise<MapPicture | null> {
  if (mapStatus.peek() === 'absent') return null;
  isForPaper.value = forPaper;
  try {
    return await new Promise((done) => {
      mapWish.value = (map) => void map.picture(places).then(done, () => done(null));
    });
  } finally {
    isForPaper.value = false;
  }
}

/** A picture of a map that was taken down never comes: the next one does not wait for it any longer. */
const mostWaitMs = 20_000;
let last: Promise<unknown> = Promise.resolve();

/**
 * The map as it is shown, at twice the screen's pixels; null where there is no map or it could not be drawn. Each picture
 * changes the map while it is taken: one comes after the other.
 */
export function requestPicture(wish: Wish = {}): Promise<MapPicture | null> {
  const before = Promise.race([last, new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
  const picture = before.then(() => take(wish));
  // Only its end is waited for: the picture itself is large.
  const done = () => {};
  last = picture.then(done, done);
  return picture;
}
