import type { FeatureCollection } from 'geojson';
import { useEffect } from 'preact/hooks';
import { overlay } from '../../../state/store.ts';

/** Draws features on the map as long as the component is there; give it the same array for the same picture. */
export function useOverlay(features: FeatureCollection['features']): void {
  useEffect(() => {
    overlay.value = { type: 'FeatureCollection', features };
  }, [features]);
  useEffect(
    () => () => {
      overlay.value = { type: 'FeatureCollection', features: [] };
    },
    [],
  );
}
