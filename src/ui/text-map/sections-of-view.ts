import { computed } from '@preact/signals';
import { itemKey } from '../../core/item.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { finding } from '../../state/planner/finding.ts';
import { outlines } from '../../state/planner/outlines.ts';
import { appState, isEntryShown, overlay, records, view } from '../../state/store.ts';
import { walking } from '../../state/walks.ts';
import { clockText } from '../festival/clock-text.ts';
import { walkSteps } from '../festival/walk-steps.ts';
import { walkSummary, wholeMinutes } from '../festival/walk-words.ts';
import type { TextSection } from './document.ts';
import { drawnSentences } from './drawn.ts';
import { context, drawnRows, placeless, servingFirst, sightedDivisions, sightedPlaces } from './scene.ts';
import {
  divisionSections,
  listSection,
  nearnessSections,
  placelessSection,
  programmeSection,
  saying,
  stepsSection,
  zonesSection,
} from './sections.ts';
import { toolSection } from './tool.ts';

/** The way to what is selected, as steps. */
const waySections = computed<readonly TextSection[]>(() => {
  const { t, language } = context.value;
  const chosen = walking.value?.chosenWalk.value ?? null;
  if (chosen === null || view.value === 'partners') return [];
  const { route, litShare } = chosen;
  const told = [
    `${walkSummary(route, t, language)}.`,
    ...route.flags.map((flag) => t.way.flags[flag]),
    ...(litShare === null ? [] : [`${t.way.lit(formatShare(language, litShare))} ${t.way.litNote}`]),
  ];
  return [stepsSection('way', t.textMap.way, [...walkSteps(route, t, language), t.way.arrive], told)];
});

/** The planned walk, stop by stop. */
const planSections = computed<readonly TextSection[]>(() => {
  const { t, language } = context.value;
  const plan = walking.value?.plan.value ?? null;
  if (plan === null || plan.stops.length === 0 || view.value === 'partners') return [];
  const section: TextSection = {
    id: 'plan',
    heading: t.textMap.plan,
    paragraphs: [
      `${t.night.setOut(clockText(plan.request.setOut.minutes))}.`,
      ...(plan.endMinutes === null
        ? []
        : [t.itinerary.total(Math.round(plan.walkMinutes), clockText(plan.endMinutes))]),
    ],
    entries: plan.stops.map(({ item, visit, route }) => () => ({
      key: itemKey(item),
      name: item.name[language],
      to: { kind: item.kind, id: item.id },
      sentences: [
        t.textMap.runs(
          item.name[language],
          t.itinerary.arrive(clockText(visit.arriveMinutes), wholeMinutes(visit.walkMinutes)),
        ),
        ...(route === null ? [] : [`${walkSummary(route, t, language)}.`]),
      ],
    })),
    isOrdered: true,
  };
  return [section];
});

const festivalSections = computed<readonly TextSection[]>(() => [
  programmeSection(context.value),
  ...nearnessSections(sightedPlaces.value, context.value),
  ...(sightedDivisions.value.length === 0
    ? []
    : [listSection('divisions', context.value.t.legend.entries.divisions, sightedDivisions.value, context.value)]),
]);

/** The tool of linkage draws zones of its own. */
const hasZones = computed(() => isEntryShown('linkage-zones') && appState.value.tool !== 'linkage');

const plannerSections = computed<readonly TextSection[]>(() => {
  const ground = { finding: finding.value, features: overlay.value.features, outlines: outlines.value };
  const sighted = servingFirst(
    [...sightedDivisions.value, ...sightedPlaces.value].toSorted((a, b) => a.sight.meters - b.sight.meters),
  );
  return [
    ...(appState.value.tool === null ? [] : [toolSection(ground, context.value)]),
    ...(hasZones.value ? [zonesSection(context.value)] : []),
    ...divisionSections(sighted, context.value),
  ];
});

const partnerSections = computed<readonly TextSection[]>(() => {
  const { t, language } = context.value;
  const { partners, divisions } = records.value;
  const since = new Map(partners.map(({ id, tieDate }) => [id, tieDate.iso]));
  const cities = sightedPlaces.value
    .filter(({ item }) => item.kind === 'partner')
    .toSorted((a, b) => ((since.get(a.item.id) ?? '') < (since.get(b.item.id) ?? '') ? -1 : 1));
  const ties = sightedPlaces.value.filter(({ item }) => item.kind === 'tie');
  const population = divisions.reduce((sum, division) => sum + division.population, 0);
  const area = divisions.reduce((sum, division) => sum + division.areaKm2, 0);
  const section = listSection('cities', t.view.partners, cities, context.value);
  return [
    {
      ...section,
      paragraphs: [
        t.globe.home(formatNumber(language, population), formatNumber(language, area, 1)),
        t.textMap.cities(cities.length, partners.length),
      ],
      isOrdered: true,
    },
    ...(ties.length === 0 ? [] : [listSection('ties', t.textMap.others, ties, context.value)]),
  ];
});

const ofView = { festival: festivalSections, planner: plannerSections, partners: partnerSections };

/** Everything that the map of the current view tells, after what is selected. */
export const sections = computed<readonly TextSection[]>(() => {
  const { t } = context.value;
  return [
    ...waySections.value,
    ...planSections.value,
    ...ofView[view.value].value,
    ...saying('drawn', t.textMap.drawn, drawnSentences(drawnRows.value, context.value), context.value),
    ...(placeless.value.length === 0 ? [] : [placelessSection(placeless.value, context.value)]),
  ].filter(({ entries, paragraphs }) => entries.length + paragraphs.length > 0);
});
