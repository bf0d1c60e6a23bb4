import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { config } from '../config.ts';
import { archiveProtocol } from '../load/archives.ts';
import { fontProtocol } from '../load/fonts.ts';
import type { Camera } from '../state/app-state.ts';
import { pulse } from '../state/map-health.ts';
import { boundsOf, cameraOf } from './camera.ts';
import type { MapEvent, MapInput, MapServices } from './contract.ts';
import { addControls, nameControls } from './controls.ts';
import type { Drawing, DrawMode, Drawn } from './draw.ts';
import { supplyImages } from './images.ts';
import { keepSymbols } from './kept-symbols.ts';
import { forgetLostStyles } from './lost-styles.ts';
import { outlineDivision } from './marks.ts';
import { pointOnScreen } from './on-screen.ts';
import { keepOverlay, showOverlay } from './overlay.ts';
import { pick } from './pick.ts';
import type { MapMiddle, MapPicture } from './services.ts';
import { followPoints } from './watched.ts';

interface Options {
  readonly container: HTMLElement;
  readonly input: MapInput;
  readonly camera: Camera;
  /** Where these are given, the wheel and one finger are left to the page around the map: what MapLibre then says, by its own keys. */
  readonly gestures?: Readonly<Record<string, string>> | undefined;
  readonly onEvent: (event: MapEvent) => void;
}

const services = () => import('./services.ts');

/** What is only pleasant is done without where its code cannot be had. */
const ignore = (): void => {};

/** On a map narrower than this the sources are folded after a while. */
const narrowPx = 640;
const foldAfterMs = 5000;
const still = matchMedia('(prefers-reduced-motion: reduce)');

setWorkerUrl(workerUrl);
addProtocol('pmtiles', archiveProtocol);
addProtocol('font', fontProtocol);
// The worker starts while the page is still being made.
prewarm();

/** The one owner of the MapLibre map: state goes in through `apply`, what people do comes out as events. */
export class MapView implements MapServices {
  readonly #map: MapLibreMap;
  readonly #onEvent: (event: MapEvent) => void;
  readonly #fitScale: () => void;
  readonly #tellPoints: ReturnType<typeof followPoints>;
  #input: MapInput;
  #styled = false;
  #pending: MapInput | null = null;
  /** Without its graphics context the map has no style: nothing can be asked of it. */
  #lost = false;
  #covered = 0;
  #drawing: Drawing | null = null;
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
    this.#tellPoints = followPoints(this.#map, (points) => onEvent({ type: 'frame', points }));
    supplyImages(this.#map);
    this.#fitScale = addControls(this.#map, input.words);
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
        const kept = keepOverlay(before, keepSymbols(before, next));
        return this.#drawing?.keptIn(before, kept) ?? kept;
      };
      this.#map.setStyle(input.style, { diff: true, validate: false, transformStyle });
      this.#fitScale();
    }
    if (input.overlay !== this.#input.overlay) showOverlay(this.#map, input.overlay);
    outlineDivision(this.#map, this.#input.selection, input.selection);
    const isSameNight = input.night === this.#input.night;
    this.#input = input;
    if (!isSameNight) this.#keepNight();
  }

  /** Flies to a camera, or jumps when motion is not wanted; `far` journeys rise above the globe. */
  go(camera: Camera, far: boolean): void {
    const journey = { camera, far };
    this.#target = journey;
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
    // The journey that this one cut short has told of its end in between.
    this.#target = this.#map.isMoving() ? journey : null;
  }

  /** Lets people draw an area in this colour, which comes back as events, or ends that; meanwhile a touch picks nothing. */
  async draw(mode: DrawMode | null, colour: string): Promise<void> {
    this.#drawing?.end();
    this.#drawing = null;
    this.#drawMode = mode;
    if (mode === null) return;
    const { startDrawing } = await import('./draw.ts');
    if (this.#drawMode !== mode || this.#drawing !== null) return;
    const onDrawn = (drawn: Drawn): void => this.#onEvent({ type: 'drawn', drawn });
    this.#drawing = startDrawing(this.#map, mode, { colour, onDrawn });
  }

  /** Keeps the part of the canvas that a sheet covers (CSS pixels from below) free of what matters. */
  setCovered(bottom: number): void {
    if (bottom === this.#covered) return;
    this.#covered = bottom;
    this.go(this.#target?.camera ?? cameraOf(this.#map), this.#target?.far ?? false);
  }

  async middle(): Promise<MapMiddle | null> {
    const { middleOf } = await services();
    return this.#lost
      ? null
      : middleOf(this.#map, (x, y) => pick(this.#map, x, y, this.#input.picksDivisions)?.selection ?? null);
  }

  async picture(places: Parameters<MapServices['picture']>[0]): Promise<MapPicture> {
    return (await services()).takePicture(this.#map, places, pointOnScreen);
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
      showOverlay(map, this.#input.overlay);
      outlineDivision(map, null, this.#input.selection);
      const pending = this.#pending;
      this.#pending = null;
      if (pending !== null) this.apply(pending);
      if (this.#input.night !== null) this.#keepNight();
    });
    this.#listenToLosses();
    map.once('idle', () => {
      this.#onEvent({ type: 'ready' });
      if (map.getContainer().clientWidth < narrowPx)
        window.setTimeout(() => services().then(({ foldAttribution }) => foldAttribution(map), ignore), foldAfterMs);
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
      const selection = pick(map, point.x, point.y, this.#input.picksDivisions)?.selection ?? null;
      this.#onEvent({ type: 'picked', selection, place: { lon, lat } });
    });
    map.on('render', () => {
      pulse.frames += 1;
      this.#tellFrame();
    });
    map.once('mousemove', () => {
      import('./hover.ts').then(({ followPointer }) => {
        const pickAt = (x: number, y: number) =>
          this.#lost || this.#drawMode !== null ? null : pick(map, x, y, false);
        followPointer(map, pickAt, pointOnScreen);
      }, ignore);
    });
    map.on('error', ({ error }) => {
      this.#onEvent({ type: 'problem', problem: { kind: 'tile', where: 'map', detail: error?.message ?? 'unknown' } });
    });
  }

  /** MapLibre takes its style down with the context and brings it back with it; what we have told it comes after. */
  #listenToLosses(): void {
    const map = this.#map;
    forgetLostStyles(map);
    map.on('webglcontextlost', () => {
      this.#lost = true;
      this.#styled = false;
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

  /** Whoever knows of a night has its code already. */
  #keepNight(): void {
    import('./night.ts').then(({ keepNight }) => {
      if (this.#styled) keepNight(this.#map, this.#input.night);
    }, ignore);
  }

  #tellFrame(): void {
    if (!this.#lost) this.#tellPoints(this.#input.watched);
  }

  #tellMoved(byHand: boolean): void {
    this.#onEvent({ type: 'moved', camera: cameraOf(this.#map), bounds: boundsOf(this.#map), byHand });
  }
}
