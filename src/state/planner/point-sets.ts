import { computed } from '@preact/signals';
import type { LonLats } from '../../core/clusters/plane.ts';
import { placeCategories, sectors } from '../../core/model/vocabulary.ts';
import type { OwnData } from '../../core/own-data/own-data.ts';
import type { NamedPlace, Records } from '../../core/records.ts';
import { records } from '../store.ts';
import { ownData } from './own-data.ts';

/** A category of points: a word of the texts, or a name of its own. */
export type PointCategory =
  | { readonly words: 'sector'; readonly id: (typeof sectors)[number] }
  | { readonly words: 'place'; readonly id: (typeof placeCategories)[number] }
  | { readonly words: 'own'; readonly name: string };

/** Points that a tool can work on. */
export interface NamedPoints {
  /** What the link calls it: letters, digits and hyphens. */
  readonly id: string;
  /** Its name; absent for those of the city, which the texts name. */
  readonly name?: string;
  readonly lonLats: LonLats;
  /** Index of each point's category; all 0 where there are none. */
  readonly codes: Uint16Array;
  readonly categories: readonly PointCategory[];
  /** Key of the record of each point, to select it by; none for own data. */
  readonly keys?: readonly string[];
  /** Name of each point; absent for those of the city, whose records have them. */
  readonly names?: readonly string[];
  /** How many more there are without a place. */
  readonly withoutPlace: number;
  /** Half of the points are known better than this; absent when unknown. */
  readonly precisionMeters?: number;
  /** Keys of the sources. */
  readonly sources: readonly string[];
}

/** What the link calls the points of someone's own file. */
export const ownSetId = 'own';

/** Returns the points of a file of someone's own as a set that tools can work on. */
export const ownPointSet = ({ file, lonLats, names, categories, categoryNames }: OwnData): NamedPoints => ({
  id: ownSetId,
  name: file,
  lonLats,
  names,
  codes: categories?.codes ?? new Uint16Array(names.length),
  categories: categories === null ? [] : categoryNames.map((name): PointCategory => ({ words: 'own', name })),
  withoutPlace: 0,
  sources: [],
});

/** Point sets that people bring along: none, or the file that they dropped. */
const ownPointSets = computed(() => (ownData.value === null ? [] : [ownPointSet(ownData.value)]));
const citySets = computed(() => cityPointSets(records.value));

interface Draft {
  readonly key: string;
  readonly position: { readonly lon: number; readonly lat: number; readonly precisionMeters: number } | null;
  readonly code: number;
  readonly sources: readonly string[];
}

/** Returns the point sets that the city's records make: all assets, each sector with five points or more, further places, both. */
export function cityPointSets({ assets, places }: Pick<Records, 'assets' | 'places'>): readonly NamedPoints[] {
  const sectorCategories = sectors.map((id): PointCategory => ({ words: 'sector', id }));
  const placeWords = placeCategories.map((id): PointCategory => ({ words: 'place', id }));
  const ofAssets = assets.map(
    (asset): Draft => ({
      key: `asset:${asset.id}`,
      position: asset.position,
      code: sectors.indexOf(asset.sector),
      sources: asset.sources,
    }),
  );
  const further = places.filter(({ sameAs }) => sameAs === undefined);
  const ofPlaces = (shift: number) => further.map((place) => draftOfPlace(place, shift));
  const bySector = sectors.map((sector, code) =>
    pointSet(
      `sector-${sector}`,
      ofAssets.filter((draft) => draft.code === code),
      sectorCategories,
    ),
  );
  return [
    pointSet('assets', ofAssets, sectorCategories),
    pointSet('places', ofPlaces(0), placeWords),
    pointSet('both', [...ofAssets, ...ofPlaces(sectors.length)], [...sectorCategories, ...placeWords]),
    ...bySector.filter(({ codes }) => codes.length >= 5),
  ];
}

const draftOfPlace = ({ id, position, category, sources }: NamedPlace, shift: number): Draft => ({
  key: `place:${id}`,
  position,
  code: shift + placeCategories.indexOf(category),
  sources,
});

function pointSet(id: string, drafts: readonly Draft[], categories: readonly PointCategory[]): NamedPoints {
  const placed = drafts.flatMap(({ position, ...draft }) => (position === null ? [] : [{ ...draft, position }]));
  const precisions = placed.map(({ position }) => position.precisionMeters).sort((a, b) => a - b);
  const median = precisions[Math.floor(precisions.length / 2)];
  return {
    id,
    lonLats: Float64Array.from(placed.flatMap(({ position: { lon, lat } }) => [lon, lat])),
    codes: Uint16Array.from(placed, ({ code }) => code),
    categories,
    keys: placed.map(({ key }) => key),
    withoutPlace: drafts.length - placed.length,
    ...(median === undefined ? {} : { precisionMeters: median }),
    sources: [...new Set(drafts.flatMap(({ sources }) => sources))],
  };
}

/** Every point set that there is. */
export const pointSets = computed<readonly NamedPoints[]>(() => [...citySets.value, ...ownPointSets.value]);

/** The point set of an id, the first of all when there is none by it; none while the own file is not there. */
export const pointSetOf = (id: string): NamedPoints | undefined =>
  pointSets.value.find((set) => set.id === id) ?? (id === ownSetId ? undefined : citySets.value[0]);
