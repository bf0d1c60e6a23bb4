import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/app-state.ts';
import type { pointOnScreen, ScreenPoint } from './on-screen.ts';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** The map as a picture, to be put on a page. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Pixels of the canvas for one of the screen's. */
  readonly pixelRatio: number;
  /** Metres on the ground that a pixel of the screen stands for, in the middle. */
  readonly metersPerPixel: number;
  /** What the sources of the map ask to be written with it. */
  readonly attribution: string;
  /** Where the places that were asked for are, in pixels of the screen; null for one outside the picture. */
  readonly places: readonly (ScreenPoint | null)[];
}

/** The middle of the map: what a touch there would pick, where it is, and how much ground the map shows. */
export interface MapMiddle extends ScreenPoint {
  readonly selection: Selection | null;
  readonly lon: number;
  readonly lat: number;
  /** Metres on the ground that the map shows from its left to its right edge, measured in the middle. */
  readonly widthMeters: number;
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

function insidePicture(map: MapLibreMap, point: ScreenPoint | null): ScreenPoint | null {
  const { clientWidth, clientHeight } = map.getContainer();
  const isInside = point !== null && point.x >= 0 && point.y >= 0 && point.x <= clientWidth && point.y <= clientHeight;
  return isInside ? point : null;
}

/** What lies in the middle of the part of the map that no sheet covers. */
export function middleOf(map: MapLibreMap, pickAt: (x: number, y: number) => Selection | null): MapMiddle {
  const { lng: lon, lat } = map.getCenter().wrap();
  const { x, y } = map.project(map.getCenter());
  const widthMeters = metersPerPixel(map) * map.getContainer().clientWidth;
  return { selection: pickAt(x, y), lon, lat, x, y, widthMeters };
}

/** Draws the map once at twice the screen's pixels, or as many as it has, and returns a copy. */
export async function takePicture(
  map: MapLibreMap,
  places: readonly (Place | null)[],
  pointOf: typeof pointOnScreen,
): Promise<MapPicture> {
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
    const points = places.map((place) =>
      place === null ? null : insidePicture(map, pointOf(map, place.lon, place.lat)),
    );
    return { canvas, pixelRatio, metersPerPixel: metersPerPixel(map), attribution, places: points };
  } finally {
    map.setPixelRatio(before);
  }
}

/** Folds the sources into their button, as a first move of the map would: they were readable long enough. */
export function foldAttribution(map: MapLibreMap): void {
  const element = map.getContainer().querySelector('.maplibregl-ctrl-attrib.maplibregl-compact');
  element?.classList.remove('maplibregl-compact-show');
  element?.removeAttribute('open');
}
