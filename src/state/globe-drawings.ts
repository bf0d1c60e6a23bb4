import { computed } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { greatCircle } from '../core/geo/great-circle.ts';
import { jinjuPoint } from '../core/geo/jinju.ts';
import { nightSide } from '../core/geo/night-side.ts';
import type { Localized } from '../core/model/index.ts';
import { records, shownMoment } from './store.ts';

/** The night side moves by a degree in four minutes. */
const nightStepMs = 4 * 60_000;

type Feature = FeatureCollection['features'][number];

const namesOf = (name: Localized) =>
  Object.fromEntries(Object.entries(name).map(([key, text]) => [`name_${key}`, text]));

/** Great circles from Jinju to the partner cities. */
const arcs = computed(() =>
  records.value.partners.map(
    (city): Feature => ({
      type: 'Feature',
      properties: { id: city.id, relation: city.relation },
      geometry: {
        type: 'LineString',
        coordinates: greatCircle(jinjuPoint, [city.position.lon, city.position.lat]),
      },
    }),
  ),
);

const nightStep = computed(() => Math.floor(shownMoment.value / nightStepMs));

/** The half of the earth where the sun is down. */
const night = computed<Feature>(() => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: nightSide(nightStep.value * nightStepMs) },
}));

/** The arcs and the night side, in one source: on a globe the map cuts the tiles of each source out anew in every frame. */
export const globe = computed<FeatureCollection>(() => ({
  type: 'FeatureCollection',
  features: [night.value, ...arcs.value],
}));

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
