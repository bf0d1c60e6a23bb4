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

/** Returns path data of what a frame shows of the features, as lines or as closed areas; points are left out. */
export function pathIn(frame: Frame, features: readonly Pick<LayerFeature, 'geometry'>[], kind: 'line' | 'area') {
  const { x, y, width, height } = grow(frame.box, margin);
  const clip = [x, y, x + width, y + height] as [number, number, number, number];
  const lines = features
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((line) => line.map((position) => [...frame.toPoint(position)]))
    .flatMap((line) =>
      linesOf(
        kind === 'area'
          ? bboxClip<Polygon>({ type: 'Polygon', coordinates: [line] }, clip).geometry
          : bboxClip<LineString>({ type: 'LineString', coordinates: line }, clip).geometry,
      ),
    );
  return pathOf(lines as readonly (readonly [number, number][])[], kind);
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

/** Returns the lines and rings of a geometry; none of points. */
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

