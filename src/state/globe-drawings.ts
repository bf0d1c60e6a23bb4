import { computed } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { nightSide } from '../core/geo/night-side.ts';
import type { Localized } from '../core/model/index.ts';
import { type Night, nightShades } from '../map/night.ts';
import { mapTheme } from './map-wish.ts';
import { records, shownMoment } from './store.ts';

/** The night side moves by a degree in four minutes. */
const nightStepMs = 4 * 60_000;

const namesOf = (name: Localized) =>
  Object.fromEntries(Object.entries(name).map(([key, text]) => [`name_${key}`, text]));

const nightStep = computed(() => Math.floor(shownMoment.value / nightStepMs));

const side = computed(() => nightSide(nightStep.value * nightStepMs));

/** The half of the earth where the sun is down, as the map is asked to shade it. */
export const night = computed<Night>(() => ({ ...side.value, ...nightShades[mapTheme.value] }));

/** Cities of the ties that the source does not name. */
export const ties = computed<FeatureCollection>(() => ({
  type: 'FeatureCollection',
  features: records.value.otherTies.flatMap(({ id, name, position }) =>
    position === null
      ? []
      : [
          {
            type: 'Feature',
            properties: { id, ...namesOf(name) },
            geometry: { type: 'Point', coordinates: [position.lon, position.lat] },
          },
        ],
  ),
}));
