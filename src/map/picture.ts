import type { Map as MapLibreMap } from 'maplibre-gl';

/** The map as a picture, to be put on a page. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Pixels of the canvas for one of the screen's. */
  readonly pixelRatio: number;
  /** Metres on the ground that a pixel of the screen stands for, in the middle. */
  readonly metersPerPixel: number;
  /** What the sources of the map ask to be written with it. */
  readonly attribution: string;
}

/** A picture is taken after so long even if tiles are still missing. */
const pictureWaitMs = 8000;

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

function metersPerPixel(map: MapLibreMap): number {
  const { x, y } = map.project(map.getCenter());
  const stretch = 50;
  return map.unproject([x - stretch, y]).distanceTo(map.unproject([x + stretch, y])) / (2 * stretch);
}

/** Draws the map once at twice the screen's pixels, or as many as it has, and returns a copy. */
export async function takePicture(map: MapLibreMap): Promise<MapPicture> {
  const before = map.getPixelRatio();
  const pixelRatio = Math.max(2, before);
  map.setPixelRatio(pixelRatio);
  try {
    const end = performance.now() + pictureWaitMs;
    do {
      const atRest = new Promise((resolve) => map.once('idle', resolve));
      map.triggerRepaint();
      await Promise.race([atRest, new Promise((resolve) => window.setTimeout(resolve, end - performance.now()))]);
    } while (!(map.loaded() && map.areTilesLoaded()) && performance.now() < end);
    // The drawing buffer is only sure to hold the picture while it is being drawn.
    const canvas = await new Promise<HTMLCanvasElement>((resolve) => {
      map.once('render', () => resolve(copyOf(map.getCanvas())));
      map.triggerRepaint();
    });
    const attribution = map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '';
    return { canvas, pixelRatio, metersPerPixel: metersPerPixel(map), attribution };
  } finally {
    map.setPixelRatio(before);
  }
}
