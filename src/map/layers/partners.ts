import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { legendRows } from '../legend.ts';
import { relationRole, relations } from '../palette.ts';
import { badgeImage, badgeName } from './badge.ts';
import { pointLayers } from './points.ts';
import type { StyleContext, Subject } from './subject.ts';

const symbols = Object.fromEntries(
  relations.map((relation) => [relation, { icon: 'city' as const, role: relationRole[relation] }]),
);
const shownRelations = ({ isShown }: StyleContext) => relations.filter((relation) => isShown(`partner-${relation}`));

/** Zoom from which the map writes the names itself; farther out they stand over it, with leader lines. */
const namesFrom = ({ view }: StyleContext) => (view === 'partners' ? 7 : 0);

/** From here on the city's own views need nothing of the world any more, and fetch nothing of it. */
const cityZoom = 9;

const drawn = (context: StyleContext): ExpressionSpecification => [
  'all',
  ['in', ['get', 'relation'], ['literal', shownRelations(context)]],
  ['in', ['get', 'id'], ['literal', [...context.litPartners]]],
];

/** Great circles from Jinju to the partner cities whose ties are lit, in the hue of the tie; the night side lies under them. */
export const arcs: Subject = {
  id: 'arcs',
  legend: legendRows.nightSide,
  layers: (context) => [
    {
      id: 'arcs',
      type: 'line',
      source: 'world',
      'source-layer': 'arcs',
      filter: drawn(context),
      maxzoom: 8,
      layout: { 'line-cap': 'round', visibility: context.view === 'partners' ? 'visible' : 'none' },
      paint: {
        'line-color': [
          'match',
          ['get', 'relation'],
          ...relations.flatMap((relation) => [relation, context.palette.roles[relationRole[relation]]]),
          context.palette.roles.slate,
        ] as never,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1.6 * context.scale, 5, 2.6 * context.scale],
        'line-opacity': 0.9,
      },
    },
  ],
};

/** Ties that the source document does not name, switched on in the legend. */
const otherTies = (context: StyleContext): LayerSpecification[] =>
  pointLayers(context, {
    id: 'ties',
    source: { id: 'ties' },
    filter: ['literal', context.isShown('other-ties')],
    image: badgeName({ icon: 'city', role: 'slate', theme: context.theme, doubtful: false }),
    labelZoom: 0,
    rank: 2,
  });

/** The partner cities, the further ties, and Jinju itself, seen from far out. */
export const partners: Subject = {
  id: 'partners',
  legend: legendRows.partners,
  layers: (context) => [
    ...otherTies(context),
    ...pointLayers(context, {
      id: 'partners',
      source: { id: 'world', layer: 'partners' },
      filter: drawn(context),
      maxzoom: context.view === 'partners' ? 24 : cityZoom,
      image: badgeImage('relation', symbols, context.theme),
      labelZoom: namesFrom(context),
      rank: 1,
    }),
    ...pointLayers(context, {
      id: 'home',
      source: { id: 'world', layer: 'jinju' },
      filter: true,
      maxzoom: 8,
      image: badgeName({ icon: 'lantern-zone', role: 'amber', theme: context.theme, doubtful: false }),
      labelZoom: namesFrom(context),
      rank: 1,
    }),
  ],
};
