import type { Entries, Loaded } from '../load.ts';
import { type FieldPath, type Problem, problemAt } from '../problem.ts';
import type { TableName } from '../tables.ts';
import type { Entry } from '../validate-record.ts';

/** Returns a problem for each name of another record that leads nowhere. */
export function checkReferences({ entries, ids }: Loaded): readonly Problem[] {
  const known = (...names: readonly TableName[]) => new Set(names.flatMap((name) => ids[name]));
  const sites = known('sites');
  const editions = known('editions');
  const assets = known('assets');
  return [
    ...checkSourceKeys(entries, known('sources')),
    ...follow(entries.programme, (item) => [['site', item.site]], sites, 'the id of a site'),
    ...follow(entries.programme, (item) => [['edition', `${item.edition}`]], editions, 'the year of an edition'),
    ...follow(entries.floatingBridges, (item) => [['edition', `${item.edition}`]], editions, 'the year of an edition'),
    ...follow(entries.story, (story) => list('sites', story.sites), sites, 'the id of a site'),
    ...follow(entries.bridges, (bridge) => one('site', bridge.site), sites, 'the id of a site'),
    ...follow(entries.places, (place) => one('sameAs', place.sameAs), assets, 'the id of an asset'),
    ...follow(
      entries.places,
      (place) => one('perhapsSameAs', place.perhapsSameAs),
      known('places'),
      'the id of a place',
    ),
    ...follow(entries.linkages, (linkage) => one('sameAs', linkage.sameAs), assets, 'the id of an asset'),
    ...checkProjects(entries, known('assets', 'linkages', 'sites')),
    ...checkDivisionNames(entries),
    ...checkCodes(entries, ids),
    ...follow(entries.busRoutes, (route) => list('stops', route.stops), known('busStops'), 'the id of a bus stop'),
    ...checkStopNumbers(entries, known('busStops')),
  ];
}

type Step = string | number;
type Link = readonly [path: Step | FieldPath, target: string];

function follow<T>(
  entries: readonly Entry<T>[],
  links: (record: T) => readonly Link[],
  known: ReadonlySet<string>,
  expected: string,
): readonly Problem[] {
  return entries.flatMap(({ record, place }) =>
    links(record)
      .filter(([, target]) => !known.has(target))
      .map(([path, target]) => problemAt(place, typeof path === 'object' ? path : [path], target, expected)),
  );
}

function one(field: string, target: string | undefined): readonly Link[] {
  return target === undefined ? [] : [[field, target]];
}

function list(field: string, targets: readonly string[] | undefined): readonly Link[] {
  return (targets ?? []).map((target, index) => [[field, index], target]);
}

function checkSourceKeys(entries: Entries, known: ReadonlySet<string>): readonly Problem[] {
  const all: readonly Entry<unknown>[] = Object.values(entries).flat();
  return follow(all, (record) => sourceLinks(record, []), known, 'a key of data/sources');
}

function sourceLinks(value: unknown, path: FieldPath): readonly Link[] {
  if (typeof value !== 'object' || value === null || 'coordinates' in value) return [];
  return Object.entries(value).flatMap(([key, child]): readonly Link[] => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key !== 'sources' || !Array.isArray(child)) return sourceLinks(child, [...path, step]);
    return child.map((source, index) => [[...path, key, index], String(source)]);
  });
}

function checkProjects({ model }: Entries, known: ReadonlySet<string>): readonly Problem[] {
  const places = ({ namedProjects }: Entries['model'][number]['record']) =>
    namedProjects.flatMap((project, index) =>
      project.places.map((id, place): Link => [['namedProjects', index, 'places', place], id]),
    );
  return follow(model, places, known, 'the id of an asset, a linkage or a site');
}

function checkDivisionNames(entries: Entries): readonly Problem[] {
  const known = new Set(entries.divisions.map(({ record }) => record.name.ko));
  const expected = 'the Hangul name of a division';
  const own = [...entries.assets, ...entries.clusters, ...entries.linkages, ...entries.places];
  return [
    ...follow<{ division: string | null }>(own, (item) => one('division', item.division ?? undefined), known, expected),
    ...follow(entries.clusters, (item) => list('extentDivisions', item.extentDivisions), known, expected),
    ...follow(entries.centres, (item) => list('divisions', item.divisions), known, expected),
  ];
}

function checkCodes({ divisions, divisionOutlines }: Entries, ids: Loaded['ids']): readonly Problem[] {
  const outlined = new Set(ids.divisionOutlines);
  const named = new Set(ids.divisions);
  return [
    ...follow(divisions, ({ code }) => [['code', code]], outlined, 'a code with an outline in city/divisions.geojson'),
    ...follow(divisionOutlines, ({ code }) => [['code', code]], named, 'a code of city/divisions.yaml'),
  ];
}

function checkStopNumbers({ sites }: Entries, known: ReadonlySet<string>): readonly Problem[] {
  return follow(sites, (site) => one('stopNumber', site.stopNumber), known, 'the id of a bus stop');
}
