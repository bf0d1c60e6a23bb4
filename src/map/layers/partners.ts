import type { LegendEntry } from '../../core/legend.ts';
import { relationRole, relations } from '../palette.ts';
import { badgeImage, badgeName } from './badge.ts';
import { pointLayers } from './points.ts';
import type { StyleContext, Subject } from './subject.ts';

const symbols = Object.fromEntries(
  relations.map((relation) => [relation, { icon: 'city' as const, role: relationRole[relation] }]),
);
const shownRelations = ({ isShown }: StyleContext) => relations.filter((relation) => isShown(`partner-${relation}`));

/** Great circles from Jinju to its partner cities, in the hue of the tie. */
export const arcs: Subject = {
  id: 'arcs',
  legend: [],
  layers: (context) => [
    {
      id: 'arcs',
      type: 'line',
      source: 'arcs',
      filter: ['in', ['get', 'relation'], ['literal', shownRelations(context)]],
      maxzoom: 8,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': [
          'match',
          ['get', 'relation'],
          ...relations.flatMap((relation) => [relation, context.palette.roles[relationRole[relation]]]),
          context.palette.roles.slate,
        ] as never,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1.4, 5, 2.4],
        'line-opacity': context.view === 'partners' ? 0.85 : 0,
      },
    },
  ],
};

/** The eight partner cities and Jinju itself, seen from far out. */
export const partners: Subject = {
  id: 'partners',
  legend: relations.map(
    (relation): LegendEntry => ({
      id: `partner-${relation}`,
      group: 'world',
      items: { kind: 'partner', category: relation },
      views: ['partners'],
      shownIn: ['festival', 'planner', 'partners'],
    }),
  ),
  layers: (context) => [
    ...pointLayers(context, {
      id: 'partners',
      source: 'world',
      sourceLayer: 'partners',
      filter: ['in', ['get', 'relation'], ['literal', shownRelations(context)]],
      image: badgeImage('relation', symbols, context.theme),
      labelZoom: 0,
      rank: 1,
    }),
    ...pointLayers(context, {
      id: 'home',
      source: 'world',
      sourceLayer: 'jinju',
      filter: ['<', ['zoom'], 8],
      image: badgeName({ icon: 'lantern-zone', role: 'amber', theme: context.theme, doubtful: false }),
      labelZoom: 0,
      rank: 1,
    }),
  ],
};
