import type { Item, ItemKind } from './item.ts';
import type { Localized } from './model/index.ts';
import type { Records } from './records.ts';

type Draft = Pick<Item, 'kind' | 'id' | 'name' | 'category'> & Partial<Item>;

const item = (draft: Draft): Item => ({ position: null, rank: 3, division: null, keywords: [], ...draft });

/** A name in every language for a record that is only named in Hangul: its romanisation stands in. */
const fromHangul = (ko: string, latin: string): Localized => ({ ko, en: latin, ja: latin, zh: latin });

const at = ([lon, lat]: readonly [number, number], precisionMeters: number): Item['position'] => ({
  lon,
  lat,
  precisionMeters,
  certainty: 'estimated',
});

const middle = (ends: readonly (readonly [number, number])[]): [number, number] => {
  const sum = ends.reduce(([x, y], [lon, lat]) => [x + lon, y + lat] as const, [0, 0] as const);
  return [sum[0] / ends.length, sum[1] / ends.length];
};

const ofFestival = ({ sites, programme, floatingBridges, editions, story }: Records): Item[] => [
  ...sites.map((site) =>
    item({
      ...pick('site', site),
      category: site.kind,
      position: site.position,
      rank: site.rank,
      division: site.division,
      keywords: [
        ...(site.alsoCalled ?? []),
        ...(site.addressKo === undefined ? [] : [site.addressKo]),
        ...(site.stopNumber === undefined ? [] : [site.stopNumber]),
        ...programme.filter((entry) => entry.site === site.id).flatMap(({ name }) => Object.values(name)),
      ],
    }),
  ),
  ...floatingBridges.map((bridge) =>
    item({
      ...pick('crossing', bridge),
      category: String(bridge.edition),
      position: bridge.ends === null ? null : at(middle(bridge.ends), bridge.precisionMeters ?? 300),
    }),
  ),
  ...editions.map((edition) =>
    item({
      kind: 'edition',
      id: String(edition.year),
      name: {
        ko: `${edition.year}년 축제`,
        en: `Festival of ${edition.year}`,
        ja: `${edition.year}年の祭り`,
        zh: `${edition.year}年庆典`,
      },
      category: edition.status,
      rank: 5,
    }),
  ),
  ...story.map((entry) =>
    item({ kind: 'story', id: entry.id, name: firstSentence(entry.text), category: entry.kind, rank: 6 }),
  ),
];

const ofCreative = ({ assets, places, clusters, linkages, centres, model, creators }: Records): Item[] => [
  ...assets.map((asset) =>
    item({
      ...pick('asset', asset),
      category: asset.sector,
      position: asset.position,
      rank: 2,
      division: asset.division,
      keywords: [...asset.tags, ...(asset.addressKo === undefined ? [] : [asset.addressKo])],
    }),
  ),
  ...places
    .filter((place) => place.sameAs === undefined)
    .map((place) =>
      item({
        kind: 'place',
        id: place.id,
        name: fromHangul(place.nameKo, place.nameLatin),
        category: place.category,
        position: place.position,
        rank: 4,
        division: place.division,
      }),
    ),
  ...clusters.map((cluster) =>
    item({
      ...pick('cluster', cluster),
      category: cluster.kind,
      position: cluster.position,
      rank: 1,
      division: cluster.division,
      keywords: cluster.industries.flatMap((industry) => Object.values(industry)),
    }),
  ),
  ...linkages.map((linkage) =>
    item({
      ...pick('linkage', linkage),
      category: linkage.kind,
      position: linkage.position,
      division: linkage.division,
    }),
  ),
  ...centres.map((centre) =>
    item({ ...pick('centre', centre), category: centre.level, position: centre.position, rank: 1 }),
  ),
  ...(model === null
    ? []
    : [
        item({ kind: 'model', id: 'creative-city', name: model.name, category: 'model', rank: 1 }),
        ...model.goals.map((goal) => item({ ...pick('goal', goal), category: 'goal', rank: 2 })),
        ...model.namedProjects.map((project) =>
          item({ ...pick('project', project), category: project.membership, rank: 3 }),
        ),
      ]),
  ...(creators === null
    ? []
    : [item({ kind: 'study', id: 'local-creators', name: creators.title, category: 'study', rank: 1 })]),
];

const ofCity = ({ divisions, bridges, stops }: Records): Item[] => [
  ...divisions.map((division) =>
    item({
      kind: 'division',
      id: division.code,
      name: division.name,
      category: division.kind,
      position: at(division.point, Math.round(Math.sqrt((division.areaKm2 * 1e6) / Math.PI))),
      rank: 2,
      division: division.name.ko,
      keywords: division.legal,
    }),
  ),
  ...bridges.map((bridge) =>
    item({
      ...pick('bridge', bridge),
      category: 'bridge',
      position: at(middle(bridge.ends), bridge.precisionMeters),
      rank: 2,
    }),
  ),
  ...stops.map((stop) =>
    item({
      kind: 'stop',
      id: stop.id,
      name: fromHangul(stop.nameKo, stop.nameLatin),
      category: 'stop',
      position: { lon: stop.lon, lat: stop.lat, precisionMeters: 15, certainty: 'surveyed' },
      rank: 5,
      keywords: [stop.id],
    }),
  ),
];

const ofWorld = ({ partners, otherTies }: Records): Item[] => [
  ...partners.map((city) =>
    item({
      ...pick('partner', city),
      category: city.relation,
      position: city.position,
      rank: 1,
      keywords: [city.localName, city.printedName, ...Object.values(city.country), ...Object.values(city.region)],
    }),
  ),
  ...otherTies.map((tie) =>
    item({
      ...pick('tie', tie),
      category: tie.scope,
      position: tie.position,
      rank: 3,
      keywords: Object.values(tie.country),
    }),
  ),
];

function pick(kind: ItemKind, { id, name }: { readonly id: string; readonly name: Localized }) {
  return { kind, id, name };
}

const firstSentence = (text: Localized): Localized => ({
  ko: clip(text.ko),
  en: clip(text.en),
  ja: clip(text.ja),
  zh: clip(text.zh),
});

const clip = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Every record as an item, in the order festival, creative, city, world. */
export const itemsOf = (records: Records): readonly Item[] => [
  ...ofFestival(records),
  ...ofCreative(records),
  ...ofCity(records),
  ...ofWorld(records),
];
