import type { FeatureCollection } from 'geojson';
import { useEffect, useRef } from 'preact/hooks';
import { overlay } from '../../../state/store.ts';

/** Many places are drawn only so often while a slider moves: the map packs them anew each time. */
const manyPlaces = 500;
const pauseMs = 120;

const placesOf = (features: FeatureCollection['features']): number =>
  features.reduce((sum, { geometry }) => sum + (geometry.type === 'MultiPoint' ? geometry.coordinates.length : 1), 0);

/** Draws features on the map as long as the component is there; give it the same array for the same picture. */
export function useOverlay(features: FeatureCollection['features']): void {
  const drawnAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const draw = () => {
      drawnAt.current = performance.now();
      overlay.value = { type: 'FeatureCollection', features };
    };
    const wait = placesOf(features) < manyPlaces ? 0 : drawnAt.current + pauseMs - performance.now();
    if (!(wait > 0)) {
      draw();
      return;
    }
    const timer = window.setTimeout(draw, wait);
    return () => window.clearTimeout(timer);
  }, [features]);
  useEffect(
    () => () => {
      overlay.value = { type: 'FeatureCollection', features: [] };
    },
    [],
  );
}
