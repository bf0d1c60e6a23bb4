import { greatCircle } from '../../../src/core/geo/great-circle.ts';
import { jinjuName, jinjuPoint } from '../../../src/core/geo/jinju.ts';
import type { PartnerCity } from '../../../src/core/model/index.ts';
import type { Records } from '../../data/records.ts';
import { type Layer, localizedProperties, worldZooms } from '../layer.ts';
import { pointGeometry, recordFeatures } from '../record-features.ts';
import type { Atlas } from './atlas.ts';
import { shapeLayers } from './shapes.ts';

/** Returns every layer of `world.pmtiles`, areas first. */
export function worldLayers(atlas: Atlas, { partners }: Pick<Records, 'partners'>): readonly Layer[] {
  return [...shapeLayers(atlas), arcLayer(partners), partnerLayer(partners), jinjuLayer()];
}

function arcLayer(partners: readonly PartnerCity[]): Layer {
  return {
    name: 'arcs',
    description: 'Great circles from Jinju to the partner cities',
    tolerance: 0,
    features: recordFeatures(partners, ({ id, relation, position: { lon, lat } }) => {
      const coordinates = greatCircle(jinjuPoint, [lon, lat]);
      return { geometry: { type: 'LineString', coordinates }, properties: { id, relation }, ...worldZooms };
    }),
  };
}

function partnerLayer(partners: readonly PartnerCity[]): Layer {
  return {
    name: 'partners',
    description: 'The eight partner cities',
    tolerance: 0,
    features: recordFeatures(partners, ({ id, relation, tieDate, position, name, country }) => {
      const year = Number(tieDate.iso.slice(0, 4));
      const names = { ...localizedProperties(name), ...localizedProperties(country, 'country') };
      return { geometry: pointGeometry(position), properties: { id, relation, year, ...names }, ...worldZooms };
    }),
  };
}

function jinjuLayer(): Layer {
  const properties = { id: 'jinju', ...localizedProperties(jinjuName) };
  const feature = { id: 1, geometry: pointGeometry(jinjuPoint), properties, ...worldZooms };
  return { name: 'jinju', description: 'Jinju', tolerance: 0, features: [feature] };
}
