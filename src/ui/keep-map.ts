import { effect, untracked } from '@preact/signals';
import { hasWebgl2 } from '../load/webgl.ts';
import type { MapEvent } from '../map/contract.ts';
import { palettes } from '../map/palette.ts';
import type { MapView } from '../map/view.ts';
import { openingCamera, report, reportAway, select, setCamera } from '../state/actions.ts';
import type { Camera } from '../state/app-state.ts';
import { drawMode, drawn } from '../state/drawing.ts';
import { loadMapCode, type MapCode, mapCode } from '../state/map-code.ts';
import { mapBuild, mapContext } from '../state/map-health.ts';
import { mapWish } from '../state/map-wish.ts';
import { isPicking, startFromPoint } from '../state/position.ts';
import { appState, archives, bounds, journey, mapStatus, screenPoints, theme } from '../state/store.ts';
import { formatCamera } from '../state/url.ts';
import { type SheetSize, sheetShare, sheetSize } from './panel-state.ts';

/** Words for the gestures that the map asks for in a page of someone else, by MapLibre's own keys. */
export type Gestures = Readonly<Record<string, string>> | undefined;

/** Where a view opens is no place of its own: a link to it opens the view, as that fits on each display. */
const isOpening = (camera: Camera): boolean =>
  formatCamera(camera) === formatCamera(openingCamera(appState.peek().view));

function onEvent(event: MapEvent): void {
  if (event.type === 'ready') mapStatus.value = 'ready';
  else if (event.type === 'lost') {
    mapStatus.value = 'loading';
    mapContext.value = 'lost';
  } else if (event.type === 'restored') mapContext.value = 'held';
  else if (event.type === 'problem') report(event.problem);
  else if (event.type === 'picked' && isPicking.peek()) startFromPoint(event.place.lon, event.place.lat);
  else if (event.type === 'picked') select(event.selection);
  else if (event.type === 'drawn') drawn.value = event.drawn;
  else if (event.type === 'frame') screenPoints.value = event.points;
  else {
    bounds.value = event.bounds;
    if (event.byHand || appState.peek().camera !== null || (mapStatus.peek() === 'ready' && !isOpening(event.camera)))
      setCamera(event.camera);
  }
}

/** Pixels of the map that the sheet covers: none where it stands beside the map. */
const coveredBy = (size: SheetSize, map: HTMLElement): number =>
  matchMedia('(max-width: 899px)').matches && !appState.peek().kiosk ? map.clientHeight * sheetShare[size] : 0;

/** Without a map nothing is in view or on the screen: lists show everything. */
function mapIsGone(): void {
  mapStatus.value = 'absent';
  bounds.value = null;
  screenPoints.value = new Map();
}

/** Builds the map once its archives are known. Returns how to take it down. */
function showMap(element: HTMLElement, gestures: Gestures): () => void {
  let view: MapView | null = null;
  const stops: (() => void)[] = [];
  let wanted = true;
  mapStatus.value = 'loading';
  mapContext.value = 'held';
  const fail = (error: unknown) => {
    if (!wanted) return;
    mapIsGone();
    element.replaceChildren();
    // Asked only now: to ask costs as much as to begin a map.
    if (hasWebgl2())
      report({ kind: 'map', where: 'map', detail: error instanceof Error ? error.message : String(error) });
    else report({ kind: 'no-webgl', where: 'map', detail: 'found no WebGL 2 context, expected one' });
  };
  const start = ({ MapView, mapInput }: MapCode) => {
    if (!wanted) return;
    const map = new MapView({
      container: element,
      input: mapInput.peek(),
      camera: appState.peek().camera ?? openingCamera(appState.peek().view),
      gestures,
      onEvent,
    });
    view = map;
    const begun = journey.peek();
    stops.push(
      effect(() => {
        const input = mapInput.value;
        untracked(() => map.apply(input));
      }),
      effect(() => {
        const wish = journey.value;
        if (wish !== null && (wish !== begun || mapBuild.peek() === 0)) untracked(() => map.go(wish.camera, wish.far));
      }),
      effect(() => {
        const wish = mapWish.value;
        if (wish !== null) untracked(() => wish(map));
      }),
      effect(() => {
        const mode = drawMode.value;
        untracked(() => map.draw(mode, palettes[theme.peek()].roles.vermilion)).catch((error: unknown) => {
          reportAway(error);
        });
      }),
      effect(() => {
        const size = sheetSize.value;
        if (size !== 'full') untracked(() => map.setCovered(coveredBy(size, element)));
      }),
    );
  };
  const tryToStart = (code: MapCode) => {
    try {
      start(code);
    } catch (error) {
      fail(error);
    }
  };
  let isAsked = false;
  const stopWaiting = effect(() => {
    if (archives.value === null || isAsked) return;
    isAsked = true;
    const code = mapCode();
    if (code === null) loadMapCode().then(tryToStart, fail);
    else untracked(() => tryToStart(code));
  });
  return () => {
    wanted = false;
    stopWaiting();
    for (const stop of stops) stop();
    view?.dispose();
  };
}

/** What watches over the map comes after it, or at once when it is lost before. */
async function watchOver(): Promise<void> {
  try {
    (await import('../state/healing.ts')).startHealing();
  } catch (error) {
    reportAway(error, 'map');
  }
}

/** Shows the build of the map that is wanted, one after the other, and has it watched over. Returns how to end it. */
export function keepMap(element: HTMLElement, gestures: Gestures): () => void {
  let hide = () => {};
  const stop = effect(() => {
    const build = mapBuild.value;
    untracked(() => {
      hide();
      hide = build === null ? () => {} : showMap(element, gestures);
      if (build === null) mapIsGone();
    });
  });
  const stopWatching = effect(() => {
    if (mapContext.value === 'lost') void watchOver();
  });
  return () => {
    stop();
    stopWatching();
    hide();
  };
}
