import { linkageIcon } from '../../core/icons/index.ts';
import { linkageKinds } from '../../core/model/vocabulary.ts';
import { legendRows } from '../legend.ts';
import { centreRoles, linkageRole } from '../palette.ts';
import { badgeImage, badgeName } from './badge.ts';
import { pointLayers } from './points.ts';
import type { StyleContext, Subject } from './subject.ts';

const symbols = Object.fromEntries(linkageKinds.map((kind) => [kind, { icon: linkageIcon[kind], role: linkageRole }]));
const shownKinds = ({ isShown }: StyleContext) => linkageKinds.filter((kind) => isShown(`linkage-${kind}`));

/** Zones of the urban-rural linkage: the divisions that hang most on each centre, coloured by centre. */
export const linkageZones: Subject = {
  id: 'linkage-zones',
  legend: legendRows.linkageZones,
  layers: ({ isShown, palette, theme }) => {
    const visibility = isShown('linkage-zones') ? 'visible' : 'none';
    const base = { source: 'jinju', 'source-layer': 'linkage_zones' } as const;
    const byCentre = Object.entries(centreRoles).flatMap(([centre, role]) => [centre, palette.roles[role]]);
    const color = ['match', ['get', 'id'], ...byCentre, palette.roles.slate] as never;
    return [
      {
        ...base,
        id: 'linkage-zone-fill',
        type: 'fill',
        layout: { visibility },
        paint: { 'fill-color': color, 'fill-opacity': theme === 'night' ? 0.12 : 0.16 },
      },
      {
        ...base,
        id: 'linkage-zone-line',
        type: 'line',
        layout: { visibility, 'line-join': 'round' },
        paint: { 'line-color': color, 'line-width': 2, 'line-opacity': 0.8, 'line-offset': 1.5 },
      },
    ];
  },
};

/** What ties town and countryside, and the centres of the master plan. */
export const linkages: Subject = {
  id: 'linkages',
  legend: legendRows.linkages,
  layers: (context) => [
    ...pointLayers(context, {
      id: 'linkages',
      source: { id: 'jinju', layer: 'linkages' },
      filter: ['in', ['get', 'kind'], ['literal', shownKinds(context)]],
      image: badgeImage('kind', symbols, context.theme),
      labelZoom: 12,
      rank: 2,
    }),
    ...pointLayers(context, {
      id: 'centres',
      source: { id: 'jinju', layer: 'centres' },
      filter: ['literal', context.isShown('centres')],
      image: badgeName({ icon: 'centre', role: 'bone', theme: context.theme, doubtful: true }),
      labelZoom: 9.5,
      rank: 1,
    }),
  ],
};
