import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import {
  AttributionControl,
  addProtocol,
  GeoJSONSource,
  Map as MapLibreMap,
  NavigationControl,
  prewarm,
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
import { pulse } from '../state/map-health.ts';
import type { DrawMode, Drawn, keepDrawing } from './draw.ts';
import { supplyImages } from './images.ts';
import { pointOnScreen, type ScreenPoint } from './on-screen.ts';
import { featureOf, pick } from './pick.ts';
import type { MapMiddle, MapPicture } from './services.ts';

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

/** What the map itself can be asked for: each is answered by code that comes with the first such wish. */
export interface MapServices {
  /** The map as it is shown, with where these places are on it. */
  picture(places: readonly ({ readonly lon: number; readonly lat: number } | null)[]): Promise<MapPicture>;
  /** What lies in the middle; null while the map has lost its context. */
  middle(): Promise<MapMiddle | null>;
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
  /** Nothing moves by itself: journeys are jumps. */
  readonly isStill: boolean;
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
  /** Where these are given, the wheel and one finger are left to the page around the map: what MapLibre then says, by its own keys. */
  readonly gestures?: Readonly<Record<string, string>> | undefined;
  readonly onEvent: (event: MapEvent) => void;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** On a map narrower than this the sources are folded after a while. */
const narrowPx = 640;
const foldAfterMs = 5000;
setWorkerUrl(workerUrl);
addProtocol('pmtiles', archiveProtocol);
// The worker starts while the page is still being made.
prewarm();

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

  constructor({ container, input, camera, gestures, onEvent }: Options) {
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
      // A test holds every style against the specification.
      validateStyle: false,
      cooperativeGestures: gestures !== undefined,
      fadeDuration: still.matches ? 0 : 200,
      locale: { ...gestures },
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
      this.#map.setStyle(input.style, { diff: true, validate: false, transformStyle });
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
    if (still.matches || this.#input.isStill) this.#map.jumpTo(target);
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

  async middle(): Promise<MapMiddle | null> {
    const { middleOf } = await import('./services.ts');
    return this.#lost ? null : middleOf(this.#map, this.#input.picksDivisions);
  }

  async picture(places: Parameters<MapServices['picture']>[0]): Promise<MapPicture> {
    return (await import('./services.ts')).takePicture(this.#map, places);
  }

  /** Takes the map down and frees its context. */
  dispose(): void {
    pulse.ask = null;
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    pulse.ask = () => map.triggerRepaint();
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
    map.on('render', () => {
      pulse.frames += 1;
      this.#tellFrame();
    });
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
      const point = pointOnScreen(this.#map, lon, lat);
      if (point !== null) points.set(id, point);
    }
    const text = JSON.stringify([...points]);
    if (text === this.#frame) return;
    this.#frame = text;
    this.#onEvent({ type: 'frame', points });
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
