import { stringify } from 'yaml';
import type { TableName } from '../../tiles/data/tables.ts';
import { tables } from '../../tiles/data/tables.ts';

type Json = Record<string, unknown>;

/** Content of some tables: objects for YAML and GeoJSON, text for CSV. */
export type Contents = Partial<Record<TableName, unknown>>;

/** A text in all four languages. */
export const text = (word: string) => ({ ko: word, en: word, ja: word, zh: word });

/** A position of one source. */
export const position = (lon: number, lat: number, precisionMeters = 50) => {
  return { lon, lat, precisionMeters, certainty: 'surveyed', method: 'map-point', sources: ['survey'] };
};

/** Side of the square city in degrees of longitude; with 35° in the middle its area is 713.1 km². */
const west = 128;
const south = 35;
const width = 0.3;
const height = 0.235;

/** A cell of a grid over the city as a GeoJSON polygon. */
function cell(column: number, row: number, [columns, rows]: readonly [number, number]) {
  const lon = (step: number) => Number((west + (width * step) / columns).toFixed(5));
  const lat = (step: number) => Number((south + (height * step) / rows).toFixed(5));
  const [w, e, s, n] = [lon(column), lon(column + 1), lat(row), lat(row + 1)];
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function grid(columns: number, rows: number, toProperties: (index: number) => Json) {
  const features = Array.from({ length: columns * rows }, (_, index) => ({
    type: 'Feature',
    properties: toProperties(index),
    geometry: cell(index % columns, Math.floor(index / columns), [columns, rows]),
  }));
  return { type: 'FeatureCollection', features };
}

const code = (index: number) => `48170${String(index + 1).padStart(5, '0')}`;

/** The Hangul name of a division of the small city, by index. */
export const divisionName = (index: number) => `제${index + 1}동`;

/** A point in the middle of a division of the small city, by index. */
export const divisionPoint = (index: number): [number, number] => [
  Number((west + (width * ((index % 6) + 0.5)) / 6).toFixed(5)),
  Number((south + (height * (Math.floor(index / 6) + 0.5)) / 5).toFixed(5)),
];

const divisions = Array.from({ length: 30 }, (_, index) => {
  const population = index === 0 ? 338_449 - 29 * 11_000 : 11_000;
  const sexes = { population, populationMale: 5000, populationFemale: population - 5000 };
  const ages = { age20to39: 2000, age70plus: 1000 };
  const rest = { establishments: 100 + index, busStops: 3, point: divisionPoint(index), sources: ['survey'] };
  return { code: code(index), name: text(divisionName(index)), kind: 'dong', legal: [], ...sexes, ...ages, ...rest };
});

/** The middle of the river runs along this latitude. */
export const riverLat = 35.12;

const riverRing = [
  [west, riverLat - 0.001],
  [west + width, riverLat - 0.001],
  [west + width, riverLat + 0.001],
  [west, riverLat + 0.001],
  [west, riverLat - 0.001],
];
const waterFeature = (id: string, rest: Json, geometry: Json) => {
  const properties = { id, precisionMeters: 40, schematic: false, sources: ['survey'], ...rest };
  return { type: 'Feature', properties, geometry };
};

const goals = [
  { id: 'industry', projectCount: 13 },
  { id: 'talent', projectCount: 10 },
  { id: 'atmosphere', projectCount: 9 },
  { id: 'international', projectCount: 7 },
  { id: 'support', projectCount: 5 },
].map((goal, index) => ({ ...goal, order: index + 1, name: text(goal.id), sources: ['survey'] }));

const model = {
  ...{ name: text('model'), vision: text('vision'), combines: [], values: [], emphases: [] },
  ...{ goals, projectsTotal: 44, namedProjects: [], namedProjectsNote: text('note') },
  ...{ chronology: [], facts: [], conflicts: [], sources: ['survey'] },
};

const creators = {
  ...{ title: text('study'), author: 'A. Author', date: '2022', publisher: 'P', definition: text('definition') },
  ...{ examples: [], findings: [], policies: [], caution: text('caution'), local: [], sources: ['survey'] },
};

const kyoto = {
  ...{ id: 'kyoto', name: text('Kyoto'), localName: '京都市', printedName: 'Kyoto' },
  ...{ country: text('Japan'), region: text('Kyoto'), position: position(135.75385, 35.02107), timeZone: 'Asia/Tokyo' },
  ...{ relation: 'partner', relationBasis: 'printed', relationNote: text('note') },
  tieDate: { printed: 'April 27, 1999', iso: '1999-04-27' },
  printedFigures: { area: null, areaKm2: null, population: null, populationCount: null },
  checked: { population: [], areaKm2: [] },
  claims: [{ id: 'area', topic: 'area', printed: text('area'), verdict: 'open', sources: ['survey'] }],
  ...{ distanceKm: 699, sources: ['survey'] },
};

const lantern = {
  ...{ id: 'lantern', kind: 'park', name: text('Lantern'), text: text('A park.') },
  ...{ position: position(...divisionPoint(7)), rank: 1, sources: ['survey'] },
};

const bulkTables = ['divisionOutlines', 'legalDongs', 'busStops', 'busRoutes', 'lamps'] as const;

/** Every table of a small valid city: 30 square divisions, one river, one bridge, one record of what matters. */
export const smallCity = {
  sources: [{ key: 'survey', title: 'Survey', publisher: 'P', date: '2025-01', licence: 'facts', confirmed: true }],
  sites: [lantern],
  editions: [{ year: 2025, status: 'held', start: '2025-10-04', end: '2025-10-19', sources: ['survey'] }],
  programme: [
    {
      ...{ id: 'concert', edition: 2025, kind: 'concert', name: text('Concert'), site: 'lantern', sources: ['survey'] },
      occurrences: [{ from: '2025-10-05', to: '2025-10-05', hours: [{ start: '23:00', end: '25:00' }] }],
    },
  ],
  prices: [{ id: 'boat', name: text('Boat'), amountKrw: 8000, years: [2025], sources: ['survey'] }],
  floatingBridges: [
    {
      ...{ id: 'float-2025', edition: 2025, number: 1, name: text('Floating'), precisionMeters: 30 },
      ends: [
        [128.1, riverLat - 0.001],
        [128.1, riverLat + 0.001],
      ],
      ...{ hours: null, direction: 'unknown', feeKrw: 2000, sources: ['survey'] },
    },
  ],
  story: [{ id: 'origin', kind: 'origin', text: text('Origin'), sites: ['lantern'], sources: ['survey'] }],
  assets: [
    {
      ...{ id: 'a-hall', name: text('Hall'), text: text('A hall.'), sector: 'music', tags: [], status: 'open' },
      ...{ position: position(...divisionPoint(3)), division: divisionName(3), sources: ['survey'] },
    },
  ],
  clusters: [
    {
      ...{ id: 'c-estate', name: text('Estate'), text: text('An estate.'), kind: 'industrial-estate' },
      ...{ position: position(...divisionPoint(10)), division: divisionName(10), areaKm2: 2, firms: null },
      ...{ industries: [], sources: ['survey'] },
    },
    {
      ...{ id: 'c-city', name: text('New town'), text: text('A town.'), kind: 'innovation-city', position: null },
      ...{ division: null, extentDivisions: [divisionName(20), divisionName(21)], areaKm2: null, firms: null },
      ...{ industries: [], sources: ['survey'] },
    },
  ],
  model,
  creators,
  linkages: [
    {
      ...{ id: 'l-market', kind: 'market', name: text('Market'), text: text('A market.'), division: null },
      ...{ position: position(...divisionPoint(5)), sources: ['survey'] },
    },
  ],
  centres: [0, 29].map((index) => ({
    ...{ id: `centre-${index}`, level: index === 0 ? 'main' : 'rural', name: text(`Centre ${index}`) },
    ...{ divisions: [divisionName(index)], position: position(...divisionPoint(index)), sources: ['survey'] },
  })),
  places: [
    'id,nameKo,category,lon,lat,precisionMeters,certainty,method,positionSources,division,addressKo,status,sameAs,perhapsSameAs,sources,note',
    `p-1,진주책방,bookshop,${divisionPoint(2)},30,surveyed,licence-point,survey,${divisionName(2)},,open,,p-3,survey,`,
    `p-2,음악당,stage,${divisionPoint(3)},30,surveyed,licence-point,survey,,,open,a-hall,,survey,the hall`,
    `p-3,모름,cafe,,,,,,,,,unknown,,,survey,`,
  ].join('\n'),
  divisions,
  divisionOutlines: grid(6, 5, (index) => ({ code: code(index) })),
  legalDongs: grid(7, 7, (index) => ({ code: `48170${101 + index}`, name: text(`법정동 ${index + 1}`) })),
  water: {
    type: 'FeatureCollection',
    features: [
      waterFeature('river', { kind: 'river', name: text('River') }, { type: 'Polygon', coordinates: [riverRing] }),
      waterFeature(
        'river-midline',
        { kind: 'midline' },
        {
          type: 'LineString',
          coordinates: [
            [west, riverLat],
            [west + width, riverLat],
          ],
        },
      ),
    ],
  },
  bridges: [
    {
      ...{ id: 'bridge', name: text('Bridge'), nameConfirmed: true, lengthMeters: 222, precisionMeters: 30 },
      ends: [
        [128.2, riverLat - 0.001],
        [128.2, riverLat + 0.001],
      ],
      ...{ footway: 'assumed', basis: text('basis'), sources: ['survey'] },
    },
  ],
  busStops: ['id,nameKo,lon,lat', '00001,시청,128.1,35.1', '00002,시청,128.1002,35.1', '00003,시장,128.12,35.1'].join(
    '\n',
  ),
  busRoutes: ['route,routeId,complete,stops', '10,JJB1,true,00001 00003', '20,JJB2,false,00003 00002'].join('\n'),
  lamps: ['lon,lat,lamps', '128.1,35.1,1', '128.10001,35.1,2', '128.2,35.2,1'].join('\n'),
  files: bulkTables.map((name) => ({ file: tables[name].file, text: text(name), sources: ['survey'] })),
  partners: [kyoto],
  otherTies: [
    {
      ...{ id: 'suncheon', name: text('Suncheon'), country: text('Korea'), position: null, since: '1998' },
      ...{ relation: text('sister'), scope: 'domestic', sources: ['survey'] },
    },
  ],
} satisfies Record<TableName, unknown>;

/** The files of the small city, some tables replaced; text stays as it is, objects are written as YAML or JSON. */
export function smallCityFiles(changes: Contents = {}): Map<string, string> {
  const contents: Record<string, unknown> = { ...smallCity, ...changes };
  return new Map(
    (Object.keys(tables) as TableName[]).map((name) => {
      const file = tables[name].file.replace('*', 'all');
      return [file, write(file, contents[name])] as const;
    }),
  );
}

function write(file: string, content: unknown): string {
  if (typeof content === 'string') return content;
  return file.endsWith('.geojson') ? JSON.stringify(content) : stringify(content);
}
