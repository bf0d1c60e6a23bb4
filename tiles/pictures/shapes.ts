import { bboxClip } from '@turf/turf';
import type { Geometry, LineString, Polygon, Position } from 'geojson';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import { type Frame, grow, holds, type Point } from './frame.ts';
import { pathOf } from './path.ts';

/** Strokes of clipped areas run this far outside the frame, where nobody sees them. */
const margin = 8;

/** Returns the features of a layer at a zoom; throws when there is no such layer. */
export function featuresAt(layers: readonly Layer[], name: string, zoom: number): readonly LayerFeature[] {
  const layer = layers.find((candidate) => candidate.name === name);
  if (layer === undefined) {
    throw new Error(`featuresAt: expected the layer ${name}, found ${layers.map((other) => other.name).join(', ')}`);
  }
  return layer.features.filter(({ minzoom, maxzoom }) => zoom >= minzoom && zoom <= maxzoom);
}

/** What of a feature is drawn. */
export type Shaped = Pick<LayerFeature, 'geometry'>;

/** Returns the lines and rings of features in pixels, without what lies outside the frame; none of points. */
export function linesIn(frame: Frame, features: readonly Shaped[], kind: 'line' | 'area'): readonly Point[][] {
  return features
    .flatMap(({ geometry }) => linesOf(geometry))
    .flatMap((line) => clip(frame, line.map(frame.toPoint), kind));
}

/** Returns path data of what a frame shows of the features, as lines or as closed areas. */
export function pathIn(frame: Frame, features: readonly Shaped[], kind: 'line' | 'area'): string {
  return pathOf(linesIn(frame, features, kind), kind);
}

/** Returns the points of features that lie in a frame, in pixels, each with its feature. */
export function pointsIn(
  frame: Frame,
  features: readonly LayerFeature[],
): readonly { readonly point: Point; readonly feature: LayerFeature }[] {
  return features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const point = frame.toPoint(feature.geometry.coordinates);
    return holds(frame.box, point) ? [{ point, feature }] : [];
  });
}

/** Returns the vertices of a point or a line; none of areas. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : [];
}

function clip({ box }: Frame, line: readonly Point[], kind: 'line' | 'area'): readonly Point[][] {
  const { x, y, width, height } = grow(box, margin);
  const edges: [number, number, number, number] = [x, y, x + width, y + height];
  const coordinates = line.map((point) => [...point]);
  const inside =
    kind === 'area'
      ? bboxClip<Polygon>({ type: 'Polygon', coordinates: [coordinates] }, edges)
      : bboxClip<LineString>({ type: 'LineString', coordinates }, edges);
  return linesOf(inside.geometry).map((part) => part.map(([px = Number.NaN, py = Number.NaN]): Point => [px, py]));
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
