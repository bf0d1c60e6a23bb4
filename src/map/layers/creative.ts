import { clusterIcon, placeIcon, sectorIcon } from '../../core/icons/index.ts';
import { clusterKinds, placeCategories, sectors } from '../../core/model/vocabulary.ts';
import { legendRows } from '../legend.ts';
import { clusterRole, sectorRole } from '../palette.ts';
import { badgeImage } from './badge.ts';
import { pointLayers } from './points.ts';
import type { StyleContext, Subject } from './subject.ts';
import { labelLayout, labelPaint } from './text.ts';

const sectorSymbols = Object.fromEntries(
  sectors.map((sector) => [sector, { icon: sectorIcon[sector], role: sectorRole[sector] }]),
);
const clusterSymbols = Object.fromEntries(
  clusterKinds.map((kind) => [kind, { icon: clusterIcon[kind], role: clusterRole[kind] }]),
);

const placeSymbols = Object.fromEntries(
  placeCategories.map((category) => [category, { icon: placeIcon[category], role: 'slate' as const }]),
);

const shownSectors = ({ isShown }: StyleContext) => sectors.filter((sector) => isShown(`sector-${sector}`));
const shownClusters = ({ isShown }: StyleContext) => clusterKinds.filter((kind) => isShown(`cluster-${kind}`));

/** Creative assets by sector, and the further places of the state's lists as small dots. */
export const assets: Subject = {
  id: 'assets',
  legend: legendRows.assets,
  layers: (context) => [
    ...pointLayers(context, {
      id: 'places',
      source: { id: 'jinju', layer: 'places' },
      filter: ['literal', context.isShown('places')],
      image: badgeImage('category', placeSymbols, context.theme),
      minzoom: 12,
      labelZoom: 15,
      rank: 4,
    }),
    ...pointLayers(context, {
      id: 'assets',
      source: { id: 'jinju', layer: 'assets' },
      filter: ['in', ['get', 'sector'], ['literal', shownSectors(context)]],
      image: badgeImage('sector', sectorSymbols, context.theme),
      labelZoom: 13,
      rank: 2,
    }),
  ],
};

/** Zones of the named clusters; a circle of the known area stands for an outline that no source gives, and is dashed. */
export const clusterZones: Subject = {
  id: 'cluster-zones',
  legend: [],
  layers: (context) => {
    const { palette, theme } = context;
    const filter = ['in', ['get', 'kind'], ['literal', shownClusters(context)]] as never;
    const base = { source: 'jinju', 'source-layer': 'clusters' } as const;
    return [
      {
        ...base,
        id: 'cluster-fill',
        type: 'fill',
        filter,
        paint: { 'fill-color': palette.roles.amber, 'fill-opacity': theme === 'night' ? 0.1 : 0.13 },
      },
      {
        ...base,
        id: 'cluster-line',
        type: 'line',
        filter: ['all', filter, ['==', ['get', 'approximate'], false]],
        paint: { 'line-color': palette.roles.amber, 'line-width': 1.6 },
      },
      {
        ...base,
        id: 'cluster-line-approximate',
        type: 'line',
        filter: ['all', filter, ['==', ['get', 'approximate'], true]],
        paint: { 'line-color': palette.roles.amber, 'line-width': 1.3, 'line-dasharray': [3, 2.5] },
      },
    ];
  },
};

/** The point and name of each named cluster. */
export const clusters: Subject = {
  id: 'clusters',
  legend: legendRows.clusters,
  layers: (context) =>
    pointLayers(context, {
      id: 'clusters',
      source: { id: 'jinju', layer: 'cluster_points' },
      filter: ['in', ['get', 'kind'], ['literal', shownClusters(context)]],
      image: badgeImage('kind', clusterSymbols, context.theme),
      labelZoom: 10.5,
      rank: 1,
    }),
};

/** Bus stops, as dots with their Hangul name and its romanisation. */
export const stops: Subject = {
  id: 'stops',
  legend: legendRows.stops,
  layers: (context) => {
    const visibility = context.isShown('stops') ? 'visible' : 'none';
    const base = { source: 'jinju', 'source-layer': 'stops', minzoom: 14 } as const;
    return [
      {
        ...base,
        id: 'stops',
        type: 'circle',
        layout: { visibility },
        paint: {
          'circle-radius': 4.5 * context.scale,
          'circle-color': context.palette.roles.azure,
          'circle-stroke-color': context.palette.ground,
          'circle-stroke-width': 1.5,
        },
      },
      {
        ...base,
        id: 'stop-names',
        type: 'symbol',
        minzoom: 15.5,
        layout: {
          ...labelLayout(context, 13.5),
          'text-field':
            context.language === 'ko'
              ? ['get', 'name_ko']
              : ['concat', ['get', 'name_latin'], '\n', ['get', 'name_ko']],
          'text-variable-anchor-offset': ['top', [0, 0.7], 'bottom', [0, -0.7]],
          visibility,
        },
        paint: labelPaint(context, context.palette.textQuiet),
      },
    ];
  },
};
