import { area } from '@turf/turf';
import type { Loaded } from '../load.ts';
import { fileProblem, type Problem, problemAt } from '../problem.ts';
import { tables } from '../tables.ts';

const expectedDivisions = 30;
const expectedLegalDongs = 49;
const expectedAreaKm2 = 713.1;
const areaTolerance = 0.005;
const expectedPopulation = 338_449;

/** Returns a problem for each figure of the city that its parts do not add up to. */
export function checkCityFigures({ entries, ids }: Loaded): readonly Problem[] {
  const complete = ids.divisions.length > 0 && entries.divisions.length === ids.divisions.length;
  return [
    ...checkCount('divisions', ids.divisions.length, expectedDivisions),
    ...checkCount('divisionOutlines', ids.divisionOutlines.length, expectedDivisions),
    ...checkCount('legalDongs', ids.legalDongs.length, expectedLegalDongs),
    ...checkArea(entries.divisionOutlines.map(({ record }) => record.geometry)),
    ...(complete ? checkTotal(entries.divisions.map(({ record }) => record.population)) : []),
    ...entries.divisions.flatMap(checkDivision),
  ];
}

function checkCount(table: 'divisions' | 'divisionOutlines' | 'legalDongs', found: number, expected: number) {
  return found === expected || found === 0
    ? []
    : [fileProblem(tables[table].file, `${found} records`, `${expected} records`)];
}

function checkArea(geometries: readonly Parameters<typeof area>[0][]): readonly Problem[] {
  const found = geometries.reduce((sum, geometry) => sum + area(geometry), 0) / 1e6;
  if (geometries.length === 0 || Math.abs(found / expectedAreaKm2 - 1) <= areaTolerance) return [];
  return [
    fileProblem(tables.divisionOutlines.file, `${found.toFixed(1)} km² in all`, `${expectedAreaKm2} km² ± 0.5 %`),
  ];
}

function checkTotal(populations: readonly number[]): readonly Problem[] {
  const found = populations.reduce((sum, population) => sum + population, 0);
  if (found === expectedPopulation) return [];
  return [fileProblem(tables.divisions.file, `a population of ${found} in all`, `${expectedPopulation}`)];
}

function checkDivision({ record, place }: Loaded['entries']['divisions'][number]): readonly Problem[] {
  const { population, populationMale, populationFemale, age20to39, age70plus } = record;
  const sexes = populationMale + populationFemale;
  const ages = age20to39 + age70plus;
  return [
    ...(sexes === population ? [] : [problemAt(place, ['population'], population, `men + women = ${sexes}`)]),
    ...(ages <= population ? [] : [problemAt(place, ['age20to39'], ages, `age groups up to ${population} together`)]),
  ];
}
