import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { siteIcon } from '../../core/icons/index.ts';
import { type SiteKind, siteKinds } from '../../core/model/vocabulary.ts';
import { legendRows } from '../legend.ts';
import { litKinds, siteRole } from '../palette.ts';
import { badgeImage } from './badge.ts';
import { crowdZoom, majorRank, pointLayers } from './points.ts';
import type { StyleContext, Subject } from './subject.ts';

const entryOf = (kind: SiteKind) => `site-${kind}`;

const symbols = Object.fromEntries(siteKinds.map((kind) => [kind, { icon: siteIcon[kind], role: siteRole[kind] }]));

const kindIn = (kinds: readonly SiteKind[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

const shownKinds = ({ isShown }: StyleContext) => siteKinds.filter((kind) => isShown(entryOf(kind)));

/** The light that lanterns throw, under the badges, while they are lit. */
export const lanternGlow: Subject = {
  id: 'lantern-glow',
  legend: [],
  layers: (context) => [
    {
      id: 'lantern-glow',
      type: 'circle',
      source: 'jinju',
      'source-layer': 'sites',
      filter: kindIn(shownKinds(context).filter((kind) => litKinds.includes(kind))),
      paint: {
        'circle-color': context.palette.roles.amber,
        'circle-radius': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 8, 14, 34, 17, 90],
        'circle-blur': 1,
        'circle-opacity': context.lit ? (context.theme === 'night' ? 0.5 : 0.3) : 0,
      },
    },
  ],
};

/** Festival sites, one badge each, thinned by rank in the tiles; programme places of the shown edition carry a dot. */
export const sites: Subject = {
  id: 'sites',
  legend: legendRows.sites,
  layers: (context) => [
    ...pointLayers(context, {
      id: 'sites',
      source: { id: 'jinju', layer: 'sites' },
      filter: kindIn(shownKinds(context)),
      image: badgeImage('kind', symbols, context.theme),
      labelZoom: 13,
      rank: ['get', 'rank'],
      // A toilet mostly stands at the point of its building: beside the badge of that, not over it.
      offset: ['match', ['get', 'kind'], 'toilet', ['literal', [17, 14]], ['literal', [0, 0]]],
    }),
    {
      id: 'programme',
      type: 'circle',
      source: 'jinju',
      'source-layer': 'programme',
      minzoom: 12,
      filter: [
        'all',
        ['==', ['get', 'edition'], context.programmeEdition],
        ['any', ['<=', ['get', 'rank'], majorRank], ['>=', ['zoom'], crowdZoom]],
      ],
      layout: { visibility: context.isShown('programme') ? 'visible' : 'none' },
      paint: {
        'circle-radius': 5 * context.scale,
        'circle-color': context.palette.roles.vermilion,
        'circle-stroke-color': context.palette.ground,
        'circle-stroke-width': 1.5,
        'circle-translate': [11 * context.scale, -11 * context.scale],
      },
    },
  ],
};
