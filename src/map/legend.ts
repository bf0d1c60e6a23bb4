import type { View } from '../core/item.ts';
import type { LegendEntry } from '../core/legend.ts';
import { clusterKinds, linkageKinds, type SiteKind, sectors, siteKinds } from '../core/model/vocabulary.ts';
import type { Tool } from '../state/app-state.ts';
import { relations } from './palette.ts';

const inCity = ['festival', 'planner'] as const;
const everywhere = ['festival', 'planner', 'partners'] as const;

/** Shown only when asked for: there are many, and they say little from afar. */
const hiddenAtFirst: readonly SiteKind[] = ['bus-stop'];

/** Rows of one kind of item, one per category, shown in the view that they belong to. */
const perCategory = <Category extends string>(
  categories: readonly Category[],
  row: Pick<LegendEntry, 'group'> & {
    readonly prefix: string;
    readonly kind: NonNullable<LegendEntry['items']>['kind'];
  },
  view: View,
): LegendEntry[] =>
  categories.map((category) => ({
    id: `${row.prefix}-${category}`,
    group: row.group,
    items: { kind: row.kind, category },
    views: [view],
    shownIn: [view],
  }));

/** The legend rows of each subject of the map; the subjects in `layers/` carry them, list and filter read them. */
export const legendRows = {
  sites: [
    ...perCategory(siteKinds, { prefix: 'site', group: 'sites', kind: 'site' }, 'festival').map((entry) =>
      hiddenAtFirst.some((kind) => kind === entry.items?.category) ? { ...entry, shownIn: [] } : entry,
    ),
    { id: 'floating-bridges', group: 'sites', items: { kind: 'crossing' }, views: ['festival'], shownIn: ['festival'] },
    { id: 'programme', group: 'sites', views: ['festival'], shownIn: ['festival'] },
  ],
  assets: [
    ...perCategory(sectors, { prefix: 'sector', group: 'creative', kind: 'asset' }, 'planner'),
    { id: 'places', group: 'creative', items: { kind: 'place' }, views: ['planner'], shownIn: [] },
  ],
  clusters: perCategory(clusterKinds, { prefix: 'cluster', group: 'creative', kind: 'cluster' }, 'planner'),
  linkageZones: [{ id: 'linkage-zones', group: 'linkage', views: ['planner'], shownIn: ['planner'] }],
  linkages: [
    ...perCategory(linkageKinds, { prefix: 'linkage', group: 'linkage', kind: 'linkage' }, 'planner'),
    { id: 'centres', group: 'linkage', items: { kind: 'centre' }, views: ['planner'], shownIn: ['planner'] },
  ],
  divisions: [
    { id: 'divisions', group: 'city', items: { kind: 'division' }, views: inCity, shownIn: inCity },
    { id: 'legal-dongs', group: 'city', views: inCity, shownIn: [] },
  ],
  streets: [{ id: 'streets', group: 'city', views: inCity, shownIn: inCity }],
  corridors: [{ id: 'corridors', group: 'city', views: inCity, shownIn: everywhere }],
  water: [
    { id: 'river', group: 'city', views: inCity, shownIn: everywhere },
    { id: 'lake', group: 'city', views: inCity, shownIn: everywhere },
  ],
  lamps: [{ id: 'lamps', group: 'city', views: inCity, shownIn: everywhere }],
  bridges: [{ id: 'bridges', group: 'city', items: { kind: 'bridge' }, views: inCity, shownIn: inCity }],
  stops: [{ id: 'stops', group: 'city', items: { kind: 'stop' }, views: inCity, shownIn: [] }],
  nightSide: [{ id: 'night-side', group: 'world', views: ['partners'], shownIn: ['partners'] }],
  partners: [
    ...perCategory(relations, { prefix: 'partner', group: 'world', kind: 'partner' }, 'partners').map((entry) => ({
      ...entry,
      shownIn: everywhere,
    })),
    { id: 'other-ties', group: 'world', items: { kind: 'tie' }, views: ['partners'], shownIn: [] },
  ],
} as const satisfies Readonly<Record<string, readonly LegendEntry[]>>;

/** They colour the whole city or draw the creative places themselves. */
const toolsWithOwnPicture: readonly Tool[] = ['clusters', 'chance', 'divisions', 'projects'];

/** Zones would lie under what these draw. */
const toolsOverZones: readonly Tool[] = [...toolsWithOwnPicture, 'reach', 'data'];

/** Creative places would hide the ties of town and countryside. */
const toolsOverCreative: readonly Tool[] = [...toolsWithOwnPicture, 'linkage'];

const toolsOver = ({ id, group }: LegendEntry): readonly Tool[] | null => {
  if (group === 'creative') return toolsOverCreative;
  if (group !== 'linkage') return null;
  return id === 'linkage-zones' ? toolsOverZones : toolsWithOwnPicture;
};

/** Every legend row. */
export const legendEntries: readonly LegendEntry[] = Object.values(legendRows).flatMap((rows) =>
  rows.map((entry: LegendEntry) => {
    const hiddenWith = toolsOver(entry);
    return hiddenWith === null ? entry : { ...entry, hiddenWith };
  }),
);

/** The legend rows that a view lists. */
export const legendOf = (view: View): readonly LegendEntry[] =>
  legendEntries.filter((entry) => entry.views.includes(view));
