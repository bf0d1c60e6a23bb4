import { describe, expect, it } from 'vitest';
import { en as analysis } from '../../../src/i18n/analysis/en.ts';
import { en as base } from '../../../src/i18n/base/en.ts';
import { en as inquiry } from '../../../src/i18n/inquiry/en.ts';
import { en as territory } from '../../../src/i18n/territory/en.ts';
import type { Tool } from '../../../src/state/app-state.ts';
import { chanceBounds } from '../../../src/state/planner/chance-params.ts';
import { clusterBounds } from '../../../src/state/planner/clusters-params.ts';
import { linkageParams } from '../../../src/state/planner/linkage-params.ts';
import { reachParams } from '../../../src/state/planner/reach-params.ts';
import { settingWords } from '../../../src/ui/planner/parts/setting-words.ts';

const recordNames: Readonly<Record<string, string>> = {
  'division:4817055000': 'Cheonjeon-dong',
  'bridge:jinju-bridge': 'Jinju Bridge',
};
const nameOf = (kind: string, id: string) => recordNames[`${kind}:${id}`];
const texts = { ...base, ...analysis, ...inquiry, ...territory, goals: { talent: 'Talent' }, nameOf };

describe('settings', () => {
  const numbers = { clusters: clusterBounds, chance: chanceBounds, linkage: linkageParams, reach: reachParams };
  it.each(Object.entries(numbers))('of %s are all named, not as in the link', (tool, bounds) => {
    for (const name of Object.keys(bounds)) {
      const { label } = settingWords(tool as keyof typeof numbers, { name, value: '1' }, texts);
      expect(label, name).not.toBe(name);
      expect(label.length).toBeGreaterThan(2);
    }
  });

  const say = (tool: Tool | null, name: string, value?: string) => settingWords(tool, { name, value }, texts);

  it('have units and words', () => {
    expect(say('clusters', 'radius', '800')).toEqual({ label: 'Radius', value: '800 m' });
    expect(say('clusters', 'method', 'means')).toEqual({ label: 'Method', value: 'k groups' });
    expect(say('chance', 'band', '3')).toEqual({ label: 'Distance', value: '3 km' });
    expect(say('divisions', 'of', 'population')).toEqual({ label: 'Figure', value: 'Population' });
    expect(say('reach', 'min', '10').value).toMatch(/^10 min/);
    expect(say('clusters', 'radius')).toEqual({ label: 'Radius', value: undefined });
    expect(say('clusters', 'colour', 'red')).toEqual({ label: 'colour', value: 'red' });
    expect(say(null, 'radius', '5')).toEqual({ label: 'radius', value: '5' });
  });

  it('are told in words where a link has ids', () => {
    const music = 'Creative places: Music';
    expect(say('clusters', 'set', 'sector-music').value).toBe(music);
    expect(say('divisions', 'with', 'sector-music').value).toBe(music);
    expect(say('chance', 'sector', 'music').value).toBe('Music');
    expect(['clusters', 'chance', 'reach'].map((tool) => say(tool as Tool, 'set', 'own').value)).toEqual(
      Array(3).fill('Own file'),
    );
    expect(say('divisions', 'edges', '10~20').value).toBe('10 20');
    expect(say('projects', 'goal', 'talent')).toEqual({ label: 'Show', value: 'Talent' });
    expect(say('linkage', 'own', 'far').label).toMatch(/^People of a centre/);
  });

  it('name what an area is made of, and divisions side by side', () => {
    expect(say('divisions', 'beside', '4817055000~4817000000').value).toBe('Cheonjeon-dong, 4817000000');
    const areas = { ring: 'abc', item: 'bridge.jinju-bridge', route: '350', found: 'means,assets,5,3', own: '4' };
    expect(Object.entries(areas).map(([name, value]) => say('reach', name, value))).toEqual([
      { label: 'Area', value: 'the drawn area' },
      { label: 'Area', value: 'Jinju Bridge' },
      { label: 'Area', value: 'Route 350' },
      { label: 'Area', value: inquiry.inquiry.foundName(3) },
      { label: 'Area', value: 'Own file, 5' },
    ]);
    expect(say('reach', 'own', 'all').value).toBe('Own file');
    expect(say('reach', 'item', 'site.gone').value).toBe('site.gone');
  });
});
