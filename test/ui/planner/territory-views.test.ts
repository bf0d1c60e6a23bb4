import { describe, expect, it } from 'vitest';
import { innerPoint } from '../../../src/core/geo/inner-point.ts';
import { isInRings, ringsOf } from '../../../src/core/geo/polygons.ts';
import { itemsOf } from '../../../src/core/items.ts';
import {
  buildRoadGraph,
  linkageFlows,
  modelLinkage,
  prepareLinkage,
  travelDefaults,
} from '../../../src/core/linkage/index.ts';
import { noRecords } from '../../../src/core/records.ts';
import { barParts } from '../../../src/ui/planner/linkage/IndexOfLinkage.tsx';
import { drawLinkage, widestFlow } from '../../../src/ui/planner/linkage/linkage-drawing.ts';
import { linkageRows, summariseLinkage, travelShares } from '../../../src/ui/planner/linkage/linkage-rows.ts';
import { drawCover } from '../../../src/ui/planner/projects/cover-drawing.ts';
import {
  coverDivisions,
  highlightOf,
  projectMatrix,
  projectNumbers,
  projectsIn,
} from '../../../src/ui/planner/projects/project-matrix.ts';
import { projectRows } from '../../../src/ui/planner/projects/project-rows.ts';
import { joinDivisions } from '../../../tiles/data/divisions.ts';
import { smallLinkage } from '../../core/linkage/small-linkage.ts';
import { realRecords } from '../../tiles/real-data.ts';

const graph = buildRoadGraph(smallLinkage.routes, smallLinkage.stops);
const base = prepareLinkage({ ...smallLinkage, graph, people: null }, { ...travelDefaults, accessMeters: 500 });
const model = modelLinkage(base, {
  ...{ attractionExponent: 1, distanceExponent: 2 },
  weights: { establishments: 1, assets: 0, markets: 0 },
});
const rows = linkageRows({ base, model, ranking: [], ranks: [], stabilities: [] });

describe('the rows of linkage', () => {
  it('leave dongs out and name the centre with the largest share', () => {
    expect(rows.map(({ code, main }) => [code, main.centre])).toEqual([
      ['1-0', 'c0'],
      ['2-0', 'c0'],
      ['3-0', 'c3'],
    ]);
    expect(rows.map(({ isOwn }) => isOwn)).toEqual([false, false, true]);
    expect(summariseLinkage(rows)).toMatchObject({ count: 3, elsewhere: 2, leading: { centre: 'c0', count: 2 } });
  });

  it('rest on travel whose shares sum to 1', () => {
    const { own, road, straight } = travelShares(model, rows);
    expect(own + road + straight).toBeCloseTo(1, 12);
  });
});

describe('the drawing of linkage', () => {
  it('makes lines as wide as their people and leaves those at home out', () => {
    const flows = linkageFlows(base, model);
    const { features } = drawLinkage({ zones: [], flows, rows: [], code: null, label: () => '', points: new Map() });
    expect(features).toHaveLength(flows.filter(({ isOwn }) => !isOwn).length);
    const widths = features.map(({ properties }) => Number(properties?.weight));
    expect(Math.max(...widths)).toBe(14);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widestFlow(flows)).toBe(Math.max(...flows.filter(({ isOwn }) => !isOwn).map(({ people }) => people)));
    expect(widestFlow([])).toBe(0);
  });
});

describe('the bar of the index', () => {
  it('is as long as the index', () => {
    const scaled = { routes: 1, stops: 0.5, markets: 0, ties: 0.25, share: 1 };
    const indexWeights = { routes: 2, stops: 1, markets: 4, ties: 0, share: 1 };
    const total = barParts({ scaled }, { indexWeights }).reduce((sum, { share }) => sum + share, 0);
    // (2·1 + 1·0.5 + 4·0 + 0·0.25 + 1·1) / 8
    expect(total).toBeCloseTo(0.4375, 12);
  });
});

describe('the 44 projects', () => {
  const city = realRecords.model[0] ?? null;
  const matrix = city === null ? null : projectMatrix(city);

  it('are 13, 10, 9, 7 and 5, seven of them named and none given to a goal', () => {
    expect(matrix?.columns.map(({ goal }) => goal.projectCount)).toEqual([13, 10, 9, 7, 5]);
    expect(matrix).toMatchObject({ total: 44, named: 7 });
    expect(matrix?.unassigned).toHaveLength(7);
    expect(matrix?.uncertain).toHaveLength(1);
  });

  it('cover the divisions of their places and say where there is none', () => {
    if (matrix === null) throw new Error('expected the model');
    const items = itemsOf({ ...noRecords, assets: realRecords.assets, linkages: realRecords.linkages });
    const cover = coverDivisions(projectsIn(matrix, null), joinDivisions(realRecords), (id) =>
      items.find((item) => item.id === id),
    );
    expect(cover.divisions).toHaveLength(30);
    expect(cover.placeless.length).toBe(4);
    expect(projectsIn(matrix, 'talent')).toEqual([]);
    expect(projectsIn(matrix, 'unknown')).toHaveLength(8);
  });

  it('share one selection in matrix, list, map and table', () => {
    if (matrix === null) throw new Error('expected the model');
    const items = itemsOf({ ...noRecords, assets: realRecords.assets, linkages: realRecords.linkages });
    const shown = projectsIn(matrix, null);
    const cover = coverDivisions(shown, joinDivisions(realRecords), (id) => items.find((item) => item.id === id));
    const jisu = cover.divisions.find(({ nameKo }) => nameKo === '지수면');
    const byProject = highlightOf(cover, { kind: 'project', id: 'culture-delivery' });
    // Both places of it lie in Jisu: the first stop of the programme, and the hanok village.
    expect([...byProject.divisions]).toEqual([jisu?.code]);
    expect([...byProject.places].toSorted()).toEqual(['asset:a-seungsan', 'linkage:l-delivery']);
    const byDivision = highlightOf(cover, { kind: 'division', id: jisu?.code ?? '' });
    expect([...byDivision.projects]).toEqual(['culture-delivery']);
    const byPlace = highlightOf(cover, { kind: 'asset', id: 'a-seungsan' });
    expect([...byPlace.projects]).toEqual(['culture-delivery']);
    expect([...byPlace.divisions]).toEqual([jisu?.code]);
    expect(highlightOf(cover, null)).toEqual({ projects: new Set(), divisions: new Set(), places: new Set() });

    const drawing = {
      cover,
      outlines: realRecords.divisionOutlines,
      numbers: projectNumbers(matrix),
      language: 'en' as const,
    };
    const labels = drawCover({ ...drawing, highlight: byProject }).flatMap(({ properties }) => properties?.label ?? []);
    // Only what is selected is written; culture delivery is the sixth in the list.
    expect(labels).toHaveLength(2);
    expect(labels.every((label) => /^\d(·\d)* /.test(label))).toBe(true);
  });

  it('leave as a file in which every project is counted once by goal', () => {
    if (matrix === null) throw new Error('expected the model');
    const rows = projectRows(matrix, projectsIn(matrix, null), [], {
      ...{ language: 'en', numbers: projectNumbers(matrix) },
      ...{ place: (id: string) => id, division: () => '' },
    });
    const counts = rows.flatMap((row) => (row.kind === 'goal' ? row.count : []));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(44);
    expect(rows.flatMap((row) => (row.kind === 'named' ? row.number : []))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('innerPoint', () => {
  it('lies inside every division, also those that are bent', () => {
    for (const { geometry } of realRecords.divisionOutlines) {
      expect(isInRings(innerPoint(geometry), ringsOf(geometry))).toBe(true);
    }
  });
});
