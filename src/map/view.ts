import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import {
  AttributionControl,
  addProtocol,
  GeoJSONSource,
  LngLat,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { config } from '../config.ts';
import type { Bbox } from '../core/geo/bbox.ts';
import { archiveProtocol } from '../load/archives.ts';
import type { Problem } from '../load/result.ts';
import type { Camera, Selection } from '../state/app-state.ts';
import type { DrawMode, Drawn, keepDrawing } from './draw.ts';
import { supplyImages } from './images.ts';
import { featureOf, pick } from './pick.ts';

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

/** A place on the map's canvas in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the map itself can be asked for. */
export interface MapServices {
  /** The map as it is shown, with where these places are on it. */
  picture(places: readonly { readonly lon: number; readonly lat: number }[]): Promise<MapPicture>;
  /** What lies in the middle of the part that no sheet covers. */
  middle(): MapMiddle;
}

/** The middle of the map: what a touch there would pick, where it is, and how much ground the map shows. */
export interface MapMiddle extends ScreenPoint {
  readonly selection: Selection | null;
  readonly lon: number;
  readonly lat: number;
  /** Metres on the ground that the map shows from its left to its right edge, measured in the middle. */
  readonly widthMeters: number;
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

/** What the map is asked to show. */
export interface MapInput {
  readonly style: StyleSpecification;
  readonly selection: Selection | null;
  /** What a tool draws over the map. */
  readonly overlay: GeoJSON.FeatureCollection;
  /** Whether a touch on bare ground picks the division under it. */
  readonly picksDivisions: boolean;
  /** Points whose place on the screen is told when the map is at rest, none while it moves: what is written over the map stands there. */
  readonly watched: readonly { readonly id: string; readonly lon: number; readonly lat: number }[];
  readonly words: MapWords;
}

/** Words for the map's own buttons. */
export interface MapWords {
  readonly canvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly sources: string;
}

interface Options {
  readonly container: HTMLElement;
  readonly input: MapInput;
  readonly camera: Camera;
  readonly onEvent: (event: MapEvent) => void;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** On a map narrower than this the sources are folded after a while. */
const narrowPx = 640;
const foldAfterMs = 5000;
/** A point that comes back this far off lies behind the globe. */
const behindMeters = 50_000;

/** A picture is taken after so long even if tiles are still missing. */
const pictureWaitMs = 8000;

setWorkerUrl(workerUrl);
addProtocol('pmtiles', archiveProtocol);

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter().wrap();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
};

const boundsOf = (map: MapLibreMap): Bbox => {
  const [[west, south], [east, north]] = map.getBounds().toArray() as [[number, number], [number, number]];
  return [west, south, east, north];
};

/** What a tool has drawn stays when the style changes around it: styles come with an empty source. */
function keepOverlay(previous: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const overlay = previous?.sources.overlay;
  return overlay === undefined ? next : { ...next, sources: { ...next.sources, overlay } };
}

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

/** Gives the canvas and the buttons their names in the language of the page, also when that changes. */
function nameControls(container: HTMLElement, { canvas, zoomIn, zoomOut, north, sources }: MapWords): void {
  const names = {
    canvas,
    'ctrl-zoom-in': zoomIn,
    'ctrl-zoom-out': zoomOut,
    'ctrl-compass': north,
    'ctrl-attrib-button': sources,
  };
  for (const [name, words] of Object.entries(names)) {
    const element = container.querySelector(`.maplibregl-${name}`);
    element?.setAttribute('aria-label', words);
    if (name !== 'canvas') element?.setAttribute('title', words);
  }
}

/** The one owner of the MapLibre map: state goes in through `apply`, what people do comes out as events. */
export class MapView implements MapServices {
  readonly #map: MapLibreMap;
  readonly #onEvent: (event: MapEvent) => void;
  #input: MapInput;
  #hovered: Selection | null = null;
  #styled = false;
  #pending: MapInput | null = null;
  /** Without its graphics context the map has no style: nothing can be asked of it. */
  #lost = false;
  #covered = 0;
  #frame = '[]';
  /** The drawing that people are at. */
  #drawing: { readonly end: () => void; readonly keep: typeof keepDrawing } | null = null;
  #drawMode: DrawMode | null = null;
  /** Where a journey that has not ended yet goes. */
  #target: { readonly camera: Camera; readonly far: boolean } | null = null;

  constructor({ container, input, camera, onEvent }: Options) {
    this.#onEvent = onEvent;
    this.#input = input;
    this.#map = new MapLibreMap({
      container,
      style: input.style,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      minZoom: config.minZoom,
      maxZoom: config.maxZoom,
      attributionControl: false,
      fadeDuration: still.matches ? 0 : 200,
    });
    supplyImages(this.#map);
    this.#map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
    this.#map.addControl(new NavigationControl({ visualizePitch: true }), 'top-right');
    this.#map.addControl(new ScaleControl({ maxWidth: 120 }), 'top-left');
    nameControls(container, input.words);
    this.#listen();
  }

  /** Shows a state: the style is compared with the last one and only what differs changes. */
  apply(input: MapInput): void {
    if (input.words !== this.#input.words) nameControls(this.#map.getContainer(), input.words);
    if (!this.#styled) {
      this.#pending = input;
      return;
    }
    if (input.style !== this.#input.style) {
      const transformStyle = (before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification => {
        const kept = keepOverlay(before, next);
        return this.#drawing?.keep(before, kept) ?? kept;
      };
      this.#map.setStyle(input.style, { diff: true, transformStyle });
    }
    if (input.overlay !== this.#input.overlay) this.#drawOverlay(input);
    this.#mark('selected', this.#input.selection, input.selection);
    this.#input = input;
  }

  /** Flies to a camera, or jumps when motion is not wanted; `far` journeys rise above the globe. */
  go(camera: Camera, far: boolean): void {
    this.#target = { camera, far };
    if (this.#lost) return;
    const target = {
      padding: { top: 0, left: 0, right: 0, bottom: this.#covered },
      center: [camera.lon, camera.lat] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
    };
    if (still.matches) this.#map.jumpTo(target);
    else if (far) this.#map.flyTo({ ...target, duration: config.flightMs, essential: false });
    else this.#map.easeTo({ ...target, duration: config.easeMs });
  }

  /** Lets people draw an area in this colour, which comes back as events, or ends that; meanwhile a touch picks nothing. */
  async draw(mode: DrawMode | null, colour: string): Promise<void> {
    this.#drawing?.end();
    this.#drawing = null;
    this.#drawMode = mode;
    if (mode === null) return;
    const { startDrawing, keepDrawing } = await import('./draw.ts');
    if (this.#drawMode !== mode || this.#drawing !== null) return;
    const onDrawn = (drawn: Drawn): void => this.#onEvent({ type: 'drawn', drawn });
    this.#drawing = { end: startDrawing(this.#map, mode, { colour, onDrawn }), keep: keepDrawing };
  }

  /** Keeps the part of the canvas that a sheet covers (CSS pixels from below) free of what matters. */
  setCovered(bottom: number): void {
    if (bottom === this.#covered) return;
    this.#covered = bottom;
    this.go(this.#target?.camera ?? cameraOf(this.#map), this.#target?.far ?? false);
  }

  middle(): MapMiddle {
    const map = this.#map;
    const { lng: lon, lat } = map.getCenter().wrap();
    const { x, y } = map.project(map.getCenter());
    const selection = this.#lost ? null : pick(map, x, y, this.#input.picksDivisions);
    return { selection, lon, lat, x, y, widthMeters: metersPerPixel(map) * map.getContainer().clientWidth };
  }

  /** Draws the map once at twice the screen's pixels, or as many as it has, and returns a copy. */
  async picture(places: readonly { readonly lon: number; readonly lat: number }[]): Promise<MapPicture> {
    const map = this.#map;
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
      const points = places.map((place) => this.#onScreen(place));
      return { canvas, pixelRatio, metersPerPixel: metersPerPixel(map), attribution, places: points };
    } finally {
      map.setPixelRatio(before);
    }
  }

  /** Takes the map down and frees its context. */
  dispose(): void {
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#styled = true;
      this.#lost = false;
      this.#drawOverlay(this.#input);
      this.#mark('selected', null, this.#input.selection);
      const pending = this.#pending;
      this.#pending = null;
      if (pending !== null) this.apply(pending);
    });
    this.#listenToLosses();
    map.once('idle', () => {
      this.#onEvent({ type: 'ready' });
      if (map.getContainer().clientWidth < narrowPx) window.setTimeout(() => this.#foldAttribution(), foldAfterMs);
    });
    map.on('moveend', () => {
      if (map.isMoving()) return;
      this.#target = null;
      this.#tellFrame();
    });
    map.on('moveend', (event) => this.#tellMoved('originalEvent' in event && event.originalEvent !== undefined));
    map.once('load', () => this.#tellMoved(false));
    map.on('click', ({ point, lngLat }) => {
      if (this.#drawMode !== null) return;
      const { lng: lon, lat } = lngLat.wrap();
      if (this.#lost) return;
      const selection = pick(map, point.x, point.y, this.#input.picksDivisions);
      this.#onEvent({ type: 'picked', selection, place: { lon, lat } });
    });
    map.on('render', () => this.#tellFrame());
    map.on('mousemove', ({ point }) => {
      if (!this.#lost && this.#drawMode === null) this.#hover(pick(map, point.x, point.y, false));
    });
    map.on('mouseout', () => {
      if (!this.#lost) this.#hover(null);
    });
    map.on('error', ({ error }) => {
      this.#onEvent({ type: 'problem', problem: { kind: 'tile', where: 'map', detail: error?.message ?? 'unknown' } });
    });
  }

  /** MapLibre takes its style down with the context and brings it back with it; what we have told it comes after. */
  #listenToLosses(): void {
    const map = this.#map;
    map.on('webglcontextlost', () => {
      this.#lost = true;
      this.#styled = false;
      this.#hovered = null;
      this.#onEvent({ type: 'lost' });
    });
    map.on('webglcontextrestored', () => {
      this.#onEvent({ type: 'restored' });
      map.once('idle', () => {
        if (this.#lost) return;
        this.#onEvent({ type: 'ready' });
        if (this.#target !== null) this.go(this.#target.camera, this.#target.far);
      });
    });
  }

  #drawOverlay({ overlay }: MapInput): void {
    const source = this.#map.getSource('overlay');
    if (source instanceof GeoJSONSource) source.setData(overlay);
  }

  /** Folds the sources into their button, as a first move of the map would: they were readable long enough. */
  #foldAttribution(): void {
    const element = this.#map.getContainer().querySelector('.maplibregl-ctrl-attrib.maplibregl-compact');
    element?.classList.remove('maplibregl-compact-show');
    element?.removeAttribute('open');
  }

  #tellFrame(): void {
    const points = new Map<string, ScreenPoint>();
    if (this.#lost) return;
    for (const { id, lon, lat } of this.#map.isMoving() ? [] : this.#input.watched) {
      const point = this.#project(lon, lat);
      if (point !== null) points.set(id, point);
    }
    const text = JSON.stringify([...points]);
    if (text === this.#frame) return;
    this.#frame = text;
    this.#onEvent({ type: 'frame', points });
  }

  /** Where a place is on the canvas; null behind the globe, from where the way back leads to the near side. */
  #project(lon: number, lat: number): ScreenPoint | null {
    const place = new LngLat(lon + 360 * Math.round((this.#map.getCenter().lng - lon) / 360), lat);
    const { x, y } = this.#map.project(place);
    if (this.#map.unproject([x, y]).distanceTo(place) > behindMeters) return null;
    return { x: Math.round(x), y: Math.round(y) };
  }

  #onScreen({ lon, lat }: { readonly lon: number; readonly lat: number }): ScreenPoint | null {
    const point = this.#project(lon, lat);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const isInside =
      point !== null && point.x >= 0 && point.y >= 0 && point.x <= clientWidth && point.y <= clientHeight;
    return isInside ? point : null;
  }

  #tellMoved(byHand: boolean): void {
    this.#onEvent({ type: 'moved', camera: cameraOf(this.#map), bounds: boundsOf(this.#map), byHand });
  }

  #hover(selection: Selection | null): void {
    if (selection?.id === this.#hovered?.id && selection?.kind === this.#hovered?.kind) return;
    this.#mark('hover', this.#hovered, selection);
    this.#hovered = selection;
    this.#map.getCanvas().style.cursor = selection === null ? '' : 'pointer';
  }

  #mark(state: 'hover' | 'selected', before: Selection | null, after: Selection | null): void {
    for (const [selection, value] of [
      [before, false],
      [after, true],
    ] as const) {
      const feature = selection === null ? null : featureOf(selection);
      if (feature === null || this.#map.getSource(feature.source) === undefined) continue;
      this.#map.setFeatureState(feature, { [state]: value });
    }
  }
}
