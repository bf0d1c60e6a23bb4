import { useLayoutEffect, useRef } from 'preact/hooks';
import { setText } from '../state/actions.ts';
import { healingStep } from '../state/map-health.ts';
import { isPicking } from '../state/position.ts';
import { appState, mapStatus } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { type Gestures, keepMap } from './keep-map.ts';
import { lazily } from './lazily.tsx';
import { useMessages } from './use-state.ts';

const DrawnMap = lazily(async () => (await import('./DrawnMap.tsx')).DrawnMap);
const OverGlobe = lazily(async () => (await import('./partners/OverGlobe.tsx')).OverGlobe);

/** The map, from its library to its last move; without WebGL the words that stand for it. In a page of someone else it has words for its gestures. */
export function MapPane({ gestures }: { readonly gestures?: Gestures }) {
  const t = useMessages();
  const container = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current: element } = container;
    return element === null ? undefined : keepMap(element, gestures);
  }, []);

  return (
    <section class="map-pane" aria-label={t.map.label} data-status={mapStatus.value} data-healing={healingStep.value}>
      <div ref={container} class="map" />
      {mapStatus.value === 'absent' && <DrawnMap />}
      <button type="button" class="text-open" aria-label={t.panel.text} onClick={() => setText(true)}>
        <Icon name="list" size={18} />
        <span>{t.panel.text}</span>
      </button>
      {appState.value.view === 'partners' && <OverGlobe />}
      {isPicking.value && <p class="map-loading">{t.place.picking}</p>}
      {mapStatus.value === 'loading' && <p class="map-loading">{t.app.loading}</p>}
    </section>
  );
}
