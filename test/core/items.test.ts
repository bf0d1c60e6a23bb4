import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey, itemKinds } from '../../src/core/item.ts';
import { itemsOf } from '../../src/core/items.ts';
import { languages } from '../../src/core/model/index.ts';
import { noRecords, type Records } from '../../src/core/records.ts';
import { loadRealRecords } from '../load/real-files.ts';

let records: Records;
let items: readonly Item[];
const of = (kind: Item['kind']) => items.filter((item) => item.kind === kind);
const byKey = (key: string) => items.find((item) => itemKey(item) === key);

beforeAll(async () => {
  records = await loadRealRecords();
  items = itemsOf(records);
});

describe('itemsOf', () => {
  it('makes no item of no record', () => {
    expect(itemsOf(noRecords)).toEqual([]);
  });

  it('makes one item of each record, places that are an asset excepted', () => {
    const counts: Record<Item['kind'], number> = {
      site: records.sites.length,
      crossing: records.floatingBridges.length,
      edition: records.editions.length,
      story: records.story.length,
      asset: records.assets.length,
      place: records.places.filter(({ sameAs }) => sameAs === undefined).length,
      cluster: records.clusters.length,
      linkage: records.linkages.length,
      centre: 8,
      model: 1,
      goal: 5,
      project: records.model?.namedProjects.length ?? 0,
      study: 1,
      division: 30,
      bridge: 8,
      stop: records.stops.length,
      partner: 8,
      tie: records.otherTies.length,
    };
    for (const kind of itemKinds) expect([kind, of(kind).length]).toEqual([kind, counts[kind]]);
    expect(items).toHaveLength(Object.values(counts).reduce((sum, n) => sum + n, 0));
  });

  it('gives each its own key, a name in every language, a rank and a category', () => {
    expect(new Set(items.map(itemKey)).size).toBe(items.length);
    const bad = items.filter(
      ({ name, rank, category }) => languages.some((language) => name[language].trim() === '') || rank < 1 || !category,
    );
    expect(bad).toEqual([]);
  });

  it('keeps ids that a link can carry', () => {
    expect(items.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80)).toEqual([]);
  });

  it('places every item on the globe or says that it has no place', () => {
    const wrong = items.filter(
      ({ position: p }) => p !== null && (Math.abs(p.lat) > 90 || Math.abs(p.lon) > 180 || p.precisionMeters < 1),
    );
    expect(wrong).toEqual([]);
    for (const kind of ['goal', 'project', 'model', 'study', 'story', 'edition'] as const) {
      expect(of(kind).every(({ position }) => position === null)).toBe(true);
    }
  });

  it('puts a bridge into the middle between its ends', () => {
    const bridge = records.bridges.find(({ id }) => id === 'jinju-road-bridge');
    const [a, b] = bridge?.ends ?? [];
    const position = byKey('bridge:jinju-road-bridge')?.position;
    expect(position?.lon).toBeCloseTo(((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, 9);
    expect(position?.lat).toBeCloseTo(((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2, 9);
  });

  it('leaves a floating bridge without known landings without a place', () => {
    const unknown = records.floatingBridges.filter(({ ends }) => ends === null);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { id } of unknown) expect(byKey(`crossing:${id}`)?.position).toBeNull();
  });

  it('gives a division the radius of a circle of its area as precision', () => {
    const { areaKm2 = 0 } = records.divisions.find(({ name }) => name.ko === '충무공동') ?? {};
    const radius = byKey('division:4817075000')?.position?.precisionMeters ?? 0;
    expect((Math.PI * radius * radius) / 1e6).toBeCloseTo(areaKm2, 1);
  });

  it('finds a stage by what happens there, a city by its own script, a division by its legal ones', () => {
    expect(byKey('site:manggyeong-stage')?.keywords).toContain('수상 불꽃놀이');
    expect(byKey('partner:omsk')?.keywords).toContain('Омск');
    expect(byKey('division:4817055500')?.keywords).toContain('중안동');
  });

  it('cuts long sentences of the story, never in the middle of a pair of surrogates', () => {
    for (const { name } of of('story')) {
      for (const text of Object.values(name)) {
        expect(text.length).toBeLessThanOrEqual(60);
        expect(text).not.toMatch(/\p{Cs}/u);
      }
    }
    const text = `${'a'.repeat(58)}🏮 and more`;
    const localized = { ko: text, en: text, ja: text, zh: text };
    const [entry] = itemsOf({ ...noRecords, story: [{ id: 'x', kind: 'figure', text: localized, sources: ['x'] }] });
    expect(entry?.name.en).toBe(`${'a'.repeat(58)}…`);
  });
});
