import type { Feature, FeatureCollection } from 'geojson';
import { ringsOf } from '../../../core/geo/polygons.ts';
import type { LinkageFlow, LinkageZone } from '../../../core/linkage/index.ts';
import { centreRoles } from '../../../map/palette.ts';
import type { LinkageRow } from './linkage-rows.ts';

/** Widest flow line in pixels, for the largest flow drawn. */
const widestPx = 14;
const thinnestPx = 1;

/** What is drawn of a model. */
export interface LinkageDrawing {
  readonly zones: readonly LinkageZone[];
  readonly flows: readonly LinkageFlow[];
  readonly rows: readonly LinkageRow[];
  /** The division that is looked at: its flows are clear, the others faint. */
  readonly code: string | null;
  /** What is written at a division. */
  readonly label: (row: LinkageRow) => string;
  readonly points: ReadonlyMap<string, readonly [number, number]>;
}

/** Returns the hue of a centre. */
export const roleOfCentre = (centre: string): string => centreRoles[centre] ?? 'slate';

/**
 * Returns the features of the overlay: zones with their edge in the hue of their centre, flows as wide as their people, the
 * main centre of each row with its share. Flows inside a centre's own divisions are left out.
 */
export function drawLinkage({ zones, flows, rows, code, label, points }: LinkageDrawing): FeatureCollection {
  const leaving = flows.filter(({ isOwn }) => !isOwn);
  const most = Math.max(1, widestFlow(flows));
  return {
    type: 'FeatureCollection',
    features: [
      ...zones.flatMap(drawZone),
      // The largest flows last, on top of the others.
      ...leaving.toReversed().map((flow) => drawFlow(flow, most, code !== null && flow.code !== code)),
      ...rows.flatMap((row) => {
        const point = points.get(row.code);
        return point === undefined ? [] : [drawRow(row, point, label(row))];
      }),
    ],
  };
}

/** Returns the people of the widest line that is drawn; 0 where none is. */
export const widestFlow = (flows: readonly LinkageFlow[]): number =>
  Math.max(0, ...flows.filter(({ isOwn }) => !isOwn).map(({ people }) => people));

function drawZone({ centre, geometry }: LinkageZone): Feature[] {
  if (geometry === null) return [];
  const paint = roleOfCentre(centre);
  const edge: Feature = {
    type: 'Feature',
    properties: { mark: 'line', paint, weight: 2 },
    geometry: { type: 'MultiLineString', coordinates: [...ringsOf(geometry)] },
  };
  return [{ type: 'Feature', properties: { mark: 'area', paint, faint: true, centre }, geometry }, edge];
}

function drawFlow({ line, people, centre }: LinkageFlow, most: number, faint: boolean): Feature {
  const weight = Math.max(thinnestPx, (widestPx * people) / most);
  return {
    type: 'Feature',
    properties: {
      mark: 'line',
      paint: roleOfCentre(centre),
      weight: Number(weight.toFixed(1)),
      faint,
      centre,
      people: Math.round(people),
    },
    geometry: { type: 'LineString', coordinates: line.map((point) => [...point]) },
  };
}

/** A weak tie has a small point. */
function drawRow({ main, isWeak }: LinkageRow, point: readonly [number, number], label: string): Feature {
  return {
    type: 'Feature',
    properties: { mark: 'point', paint: roleOfCentre(main.centre), weight: isWeak ? 3 : 5, label },
    geometry: { type: 'Point', coordinates: [...point] },
  };
}
