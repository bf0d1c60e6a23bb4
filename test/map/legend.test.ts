import { describe, expect, it } from 'vitest';
import { clusterIcon, linkageIcon, placeIcon, sectorIcon, siteIcon } from '../../src/core/icons/index.ts';
import allPaths from '../../src/core/icons/outlines.json' with { type: 'json' };
import { views } from '../../src/core/item.ts';
import { legendGroups } from '../../src/core/legend.ts';
import {
  clusterKinds,
  languages,
  linkageKinds,
  placeCategories,
  sectors,
  siteKinds,
} from '../../src/core/model/index.ts';
import { legendEntries, legendOf } from '../../src/map/legend.ts';
import {
  centreRoles,
  clusterRole,
  linkageRole,
  relationRole,
  relations,
  roles,
  sectorRole,
  siteRole,
} from '../../src/map/palette.ts';
import { legendFace } from '../../src/ui/legend-face.ts';
import { loadEveryText } from '../i18n/every-text.ts';
import { realRecords } from '../tiles/real-data.ts';

const entryOf = (id: string) => legendEntries.find((entry) => entry.id === id);
const years = { programme: 2025, bridges: 2025 };

const families = [
  ['site', 'site', siteKinds, siteIcon, siteRole],
  ['sector', 'asset', sectors, sectorIcon, sectorRole],
  ['cluster', 'cluster', clusterKinds, clusterIcon, clusterRole],
  [
    'linkage',
    'linkage',
    linkageKinds,
    linkageIcon,
    Object.fromEntries(linkageKinds.map((kind) => [kind, linkageRole])),
  ],
  ['partner', 'partner', relations, Object.fromEntries(relations.map((relation) => [relation, 'city'])), relationRole],
] as const;

describe.each(families)('every category of %s', (prefix, itemKind, categories, icons, rolesOf) => {
  it.each([...categories])('%s has a legend entry, an icon and a hue', (category) => {
    expect(entryOf(`${prefix}-${category}`)?.items).toEqual({ kind: itemKind, category });
    expect(allPaths).toHaveProperty([(icons as Record<string, string>)[category] ?? 'none']);
    expect(roles).toContain((rolesOf as Record<string, string>)[category]);
  });

  it.each([...categories])('%s has a word of its own in every language', async (category) => {
    const entry = entryOf(`${prefix}-${category}`);
    if (entry === undefined) throw new Error(`expected a legend entry of ${category}, found none`);
    const labels = await Promise.all(
      languages.map(async (language) => legendFace(entry, await loadEveryText(language), years).label),
    );
    expect(labels.every((label) => label.trim() !== '' && label !== category)).toBe(true);
    expect(new Set(labels).size).toBeGreaterThan(1);
  });
});

describe('the legend', () => {
  const ids = legendEntries.map(({ id }) => id);

  it('has ids that are unique and fit into a link as they are', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60)).toEqual([]);
    expect(ids.filter((id) => encodeURIComponent(id) !== id)).toEqual([]);
  });

  it('lists each row in a view and in a known group', () => {
    for (const { id, views: listed, group } of legendEntries) {
      expect([id, listed.length > 0 && listed.every((view) => views.includes(view))]).toEqual([id, true]);
      expect([id, legendGroups.includes(group)]).toEqual([id, true]);
    }
    for (const view of views) expect(legendOf(view).length).toBeGreaterThan(0);
  });

  it.each(languages)('has a label for every row in %s, each only once per view', async (language) => {
    const t = await loadEveryText(language);
    for (const view of views) {
      const labels = legendOf(view).map((entry) => `${entry.group}: ${legendFace(entry, t, years).label}`);
      expect(labels.filter((label) => /undefined|: $/.test(label))).toEqual([]);
      expect(labels).toEqual([...new Set(labels)]);
    }
    const bare = legendEntries.filter((entry) => legendFace(entry, t, years).label === entry.id);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('names the years of what changes from year to year', async () => {
    const t = await loadEveryText('en');
    const label = (id: string) => {
      const entry = entryOf(id);
      return entry === undefined ? '' : legendFace(entry, t, { programme: 2023, bridges: 2019 }).label;
    };
    expect(label('programme')).toContain('2023');
    expect(label('floating-bridges')).toContain('2019');
  });

  it('stands for items that the data has', () => {
    expect(new Set(realRecords.sites.map(({ kind }) => kind)).size).toBe(siteKinds.length);
    expect(realRecords.assets.every(({ sector }) => entryOf(`sector-${sector}`) !== undefined)).toBe(true);
    expect(realRecords.partners.every(({ relation }) => entryOf(`partner-${relation}`) !== undefined)).toBe(true);
  });
});

describe('further tables of looks', () => {
  it('give every category of places an icon', () => {
    for (const category of placeCategories) expect(allPaths).toHaveProperty([placeIcon[category]]);
  });

  it('give every centre of the master plan a hue', () => {
    const missing = realRecords.centres.filter(({ id }) => centreRoles[id] === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('give neighbours among the town centres different hues', () => {
    const town = realRecords.centres.filter(({ level }) => level !== 'rural').map(({ id }) => centreRoles[id]);
    expect(new Set(town).size).toBe(town.length);
  });
});
