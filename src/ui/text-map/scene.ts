import { computed } from '@preact/signals';
import { jinjuName, jinjuPoint } from '../../core/geo/jinju.ts';
import { ringsOf } from '../../core/geo/polygons.ts';
import { type Item, itemKey, pointOfItem } from '../../core/item.ts';
import { neighboursAmong, type SightedItem, sightedFrom } from '../../core/text-map/group.ts';
import { isInView, itemsInView } from '../../core/viewport.ts';
import { globePart } from '../../i18n/globe/part.ts';
import { asidePart, cardPart, nightPart } from '../../i18n/parts.ts';
import { profilePart } from '../../i18n/profile/part.ts';
import { textMapPart } from '../../i18n/textmap/part.ts';
import { nearMinutes } from '../../state/facets.ts';
import { isCalledOff, openUnlessClosed } from '../../state/live-alerts.ts';
import { narrowedItems } from '../../state/narrow.ts';
import { origin, originItem, originPoint } from '../../state/position.ts';
import { needRankOf, profile } from '../../state/profile.ts';
import { factsOf } from '../../state/profile-keeping.ts';
import {
  appState,
  bounds,
  isEntryShown,
  itemByKey,
  koreaTime,
  language,
  legend,
  legendYears,
  lit,
  records,
  selected,
  shownItems,
  shownMoment,
  view,
} from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { walkTo } from '../../state/walks.ts';
import { legendFace } from '../legend-face.ts';
import type { ChosenPlace, TextMapContext, TextMapWords } from './context.ts';
import type { Scope } from './overview.ts';

/** All parts that the sentences are made of; the component's `lazily` has fetched them. */
export const wordParts = [textMapPart, cardPart, globePart, nightPart, asidePart, profilePart] as const;

const words = computed<TextMapWords>(() => ({
  ...textsWith(cardPart),
  ...textsWith(globePart),
  ...textsWith(nightPart),
  ...textsWith(asidePart),
  ...textsWith(profilePart),
  ...textsWith(textMapPart),
}));

/** The landmark that stands in for a start while none is chosen. */
const landmark = 'site:jinjuseong';

const from = computed<ChosenPlace>(() => {
  const [t, box, code] = [words.value, bounds.value, language.value];
  if (view.value === 'partners') return { point: jinjuPoint, name: jinjuName[code], kind: 'city' };
  const start = originPoint.value;
  if (start !== null) {
    const name = originItem.value?.name[code] ?? t.place[origin.value.state === 'position' ? 'position' : 'point'];
    return { point: start, name, kind: 'origin' };
  }
  const castle = itemByKey.value.get(landmark);
  const point = castle === undefined ? null : pointOfItem(castle);
  if (castle !== undefined && point !== null && (box === null || isInView(point, box)))
    return { point, name: castle.name[code], kind: 'landmark' };
  const middle = box === null ? jinjuPoint : ([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const);
  return { point: middle, name: t.textMap.middle, kind: 'middle' };
});

const isDivision = ({ kind }: Item): boolean => kind === 'division';

/** Everything that the legend and the filters show and that has a place, divisions apart. */
const places = computed(() => narrowedItems.value.filter((item) => item.position !== null && !isDivision(item)));
const neighbourOf = computed(() => neighboursAmong(places.value));
const river = computed(() =>
  records.value.water.flatMap(({ kind, geometry }) =>
    kind === 'river' && geometry.type === 'Polygon' ? ringsOf({ ...geometry, type: 'Polygon' }) : [],
  ),
);

/** What every sentence depends on. */
export const context = computed<TextMapContext>(() => ({
  t: words.value,
  language: language.value,
  records: { ...records.value, programme: records.value.programme.filter((entry) => !isCalledOff(entry)) },
  time: koreaTime.value,
  epochMs: shownMoment.value,
  lit: lit.value,
  heard: openUnlessClosed,
  from: from.value,
  river: view.value === 'partners' ? [] : river.value,
  routeTo: walkTo,
  neighbourOf: neighbourOf.value,
  needs: profile.value,
  factsFor: factsOf,
}));

const inView = computed(() => itemsInView(places.value, bounds.value));

/** Those first that serve what is needed, in the order that they have. */
export function servingFirst(sighted: readonly SightedItem[]): readonly SightedItem[] {
  const rank = needRankOf.value;
  return rank === null ? sighted : sighted.toSorted((a, b) => rank(a.item) - rank(b.item));
}

/** The places in the visible part of the map: those that serve what is needed first, then the nearest to the chosen place. */
export const sightedPlaces = computed(() => servingFirst(sightedFrom(inView.value, from.value.point)));

/** The divisions in it, likewise. */
export const sightedDivisions = computed(() =>
  sightedFrom(itemsInView(narrowedItems.value.filter(isDivision), bounds.value), from.value.point),
);

/** What the legend shows without a place on the map. */
export const placeless = computed(() => shownItems.value.filter(({ position }) => position === null));

/** The selected item; null where there is none, or no record of it. */
export const selectedItem = computed<Item | null>(() => {
  const chosen = selected.value;
  return chosen === null ? null : (itemByKey.value.get(itemKey(chosen)) ?? null);
});

/** Rows of the legend that are drawn, but stand for no items. */
export const drawnRows = computed(() =>
  legend.value
    .filter((entry) => !('items' in entry) && isEntryShown(entry.id) && entry.id !== 'programme')
    .map((entry) => ({ id: entry.id, label: legendFace(entry, words.value, legendYears.value).label })),
);

/** What is shown of how much, and what narrows it. */
export const scope = computed<Scope>(() => {
  const { only, toggled } = appState.value;
  const { facets } = words.value.night;
  const label = (facet: (typeof only)[number]): string => (facet === 'near' ? facets.near(nearMinutes) : facets[facet]);
  return {
    bounds: bounds.value,
    inView: inView.value.length,
    outside: places.value.length - inView.value.length,
    filters: only.map(label),
    switched: legend.value
      .filter(({ id }) => toggled.includes(id))
      .map((entry) =>
        (isEntryShown(entry.id) ? facets.extra : facets.hidden)(
          legendFace(entry, words.value, legendYears.value).label,
        ),
      ),
  };
});
