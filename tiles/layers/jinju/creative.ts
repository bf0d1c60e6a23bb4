import type { Asset, Centre, Linkage, Place } from '../../../src/core/model/index.ts';
import { nameLatin } from '../../data/romanize.ts';
import { cityZooms, type Layer, localizedProperties } from '../layer.ts';
import { pointFeature, recordFeatures } from '../record-features.ts';

const assetMinzoom = 9;
const placeMinzoom = 12;

/** Returns the layer `assets`. */
export function assetLayer(assets: readonly Asset[]): Layer {
  return {
    name: 'assets',
    description: 'Creative places of the city of which a point is known',
    tolerance: 0,
    features: recordFeatures(assets, ({ id, sector, status, position, name }) => {
      if (position === null) return undefined;
      const { certainty, precisionMeters } = position;
      const properties = { id, sector, status, certainty, precisionMeters, ...localizedProperties(name) };
      return pointFeature(position, properties, assetMinzoom);
    }),
  };
}

/** Returns the layer `places`; those that are an asset already are left out. */
export function placeLayer(places: readonly Place[]): Layer {
  return {
    name: 'places',
    description: 'Places of state lists, named in Hangul and romanised',
    tolerance: 0,
    features: recordFeatures(places, ({ id, category, nameKo, position, sameAs }) => {
      if (sameAs !== undefined || position === null) return undefined;
      const { certainty } = position;
      const properties = { id, category, certainty, name_ko: nameKo, name_en: nameLatin(nameKo) };
      return pointFeature(position, properties, placeMinzoom);
    }),
  };
}

/** Returns the layer `linkages`. */
export function linkageLayer(linkages: readonly Linkage[]): Layer {
  return {
    name: 'linkages',
    description: 'What ties town and countryside, where a point is known',
    tolerance: 0,
    features: recordFeatures(linkages, ({ id, kind, position, name }) => {
      if (position === null) return undefined;
      const properties = { id, kind, certainty: position.certainty, ...localizedProperties(name) };
      return pointFeature(position, properties, cityZooms.minzoom);
    }),
  };
}

/** Returns the layer `centres`. */
export function centreLayer(centres: readonly Centre[]): Layer {
  return {
    name: 'centres',
    description: 'Centres of the 2030 city master plan',
    tolerance: 0,
    features: recordFeatures(centres, ({ id, level, position, name }) =>
      pointFeature(position, { id, level, ...localizedProperties(name) }, cityZooms.minzoom),
    ),
  };
}
