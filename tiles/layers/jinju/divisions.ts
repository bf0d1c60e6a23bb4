import type { Division } from '../../../src/core/model/index.ts';
import type { LegalDong } from '../../data/area-schemas.ts';
import { type CityDivision, labelPoint } from '../../data/divisions.ts';
import { cityZooms, type Layer, type LayerFeature, localizedProperties, type Properties, zoomsOf } from '../layer.ts';
import { pointFeature } from '../record-features.ts';
import { areaFeatures, bordersAt, type SharedOutlines } from './outlines.ts';

const legalDongMinzoom = 12;
const legalDongNameMinzoom = 13;
const nameMinzoom = { eup: 9, myeon: 9, dong: 11 } as const satisfies Record<Division['kind'], number>;

/** Returns the layers `divisions`, `division_lines` and `division_names`. */
export function divisionLayers(divisions: readonly CityDivision[], outlines: SharedOutlines): readonly Layer[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  return [
    {
      name: 'divisions',
      description: 'The 30 administrative divisions with their indicators',
      tolerance: 0,
      features: areaFeatures(outlines, (code) => divisionProperties(code, byCode.get(code)), cityZooms.minzoom),
    },
    {
      name: 'division_lines',
      description: 'Borders: level city is the border of the city, level division the borders inside it',
      tolerance: 0,
      features: zoomsOf(cityZooms).flatMap((zoom) => borderFeatures(outlines, zoom)),
    },
    {
      name: 'division_names',
      description: 'Where the names of the divisions go',
      tolerance: 0,
      features: divisions.flatMap((division, index) => {
        const properties = { id: division.code, kind: division.kind, ...localizedProperties(division.name) };
        const feature = pointFeature(division.point, properties, nameMinzoom[division.kind]);
        return feature ? [{ id: index + 1, ...feature }] : [];
      }),
    },
  ];
}

function divisionProperties(code: string, division: CityDivision | undefined): Properties {
  if (division === undefined) return { id: code };
  const { kind, population, establishments, areaKm2, density, name } = division;
  return { id: code, kind, population, establishments, areaKm2, density, ...localizedProperties(name) };
}

function borderFeatures(outlines: SharedOutlines, zoom: number): readonly LayerFeature[] {
  const line = (kind: 'outer' | 'inner', level: string): LayerFeature => {
    return { geometry: bordersAt(outlines, kind, zoom), properties: { level }, minzoom: zoom, maxzoom: zoom };
  };
  return [line('inner', 'division'), line('outer', 'city')];
}

/** Returns the layers `legal_dongs` and `legal_dong_names`; both take the records in the order of their codes. */
export function legalDongLayers(legalDongs: readonly LegalDong[], outlines: SharedOutlines): readonly Layer[] {
  const byCode = new Map(legalDongs.map((dong) => [dong.code, { id: dong.code, ...localizedProperties(dong.name) }]));
  return [
    {
      name: 'legal_dongs',
      description: 'The 49 legal divisions, finer than the administrative ones in the old town',
      tolerance: 0,
      features: areaFeatures(outlines, (code) => byCode.get(code) ?? { id: code }, legalDongMinzoom),
    },
    {
      name: 'legal_dong_names',
      description: 'Where the names of the legal divisions go',
      tolerance: 0,
      features: legalDongs.flatMap(({ code, geometry }, index) => {
        const feature = pointFeature(labelPoint(geometry), byCode.get(code) ?? { id: code }, legalDongNameMinzoom);
        return feature ? [{ id: index + 1, ...feature }] : [];
      }),
    },
  ];
}
