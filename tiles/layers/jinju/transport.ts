import type { Bridge, BusStop } from '../../../src/core/model/index.ts';
import { nameLatin } from '../../data/romanize.ts';
import { cityZooms, type Layer, localizedProperties } from '../layer.ts';
import { pointFeature, recordFeatures } from '../record-features.ts';
import { lineBetween } from './festival.ts';

const bridgeMinzoom = 10;
const stopMinzoom = 14;

/** Returns the layer `bridges`. */
export function bridgeLayer(bridges: readonly Bridge[]): Layer {
  return {
    name: 'bridges',
    description: 'Road bridges over the Nam River from bank to bank; confirmed tells whether the name is',
    tolerance: 0,
    features: recordFeatures(bridges, ({ id, name, nameConfirmed, ends }) => {
      const properties = { id, confirmed: nameConfirmed, ...localizedProperties(name) };
      return { geometry: lineBetween(ends), properties, minzoom: bridgeMinzoom, maxzoom: cityZooms.maxzoom };
    }),
  };
}

/** Returns the layer `stops`. */
export function stopLayer(stops: readonly BusStop[]): Layer {
  return {
    name: 'stops',
    description: 'Bus stops, named in Hangul and romanised',
    tolerance: 0,
    features: recordFeatures(stops, ({ id, nameKo, lon, lat }) =>
      pointFeature([lon, lat], { id, name_ko: nameKo, name_latin: nameLatin(nameKo) }, stopMinzoom),
    ),
  };
}
