import type { Layer, LayerFeature } from '../layers/layer.ts';
import { type Box, boxOf, type Frame, grow, type Point } from './frame.ts';
import { labelDots, type PlacedText, placeNames } from './labels.ts';
import { featuresAt, linesIn, pointsOf } from './shapes.ts';
import type { SiteDot } from './sites.ts';
import { widestPlace } from './widest-place.ts';

const siteSize = 18;
const areaSize = 15;

/** Room between names and the edge of their frame. */
const edge = 8;

/** Returns the Hangul names of sites beside their dots, without what stands in brackets behind a name. */
export function nameSites(dots: readonly SiteDot[], box: Box, color: string): readonly PlacedText[] {
  const labelled = dots.map(({ id, point, title }) => {
    const text = title.replace(/\s*\(.*\)$/, '');
    return { id, point, lines: [{ text, size: siteSize, color }] };
  });
  return labelDots(labelled, { radius: dots[0]?.radius ?? 0, box: grow(box, -edge) });
}

/** What names of areas look like, and what they keep clear of. */
export interface AreaNames {
  readonly zoom: number;
  readonly color: string;
  readonly taken: readonly Box[];
}

/** Returns the Hangul names of the divisions that are named at a zoom. */
export function nameDivisions(layers: readonly Layer[], frame: Frame, { zoom, color, taken }: AreaNames) {
  const names = featuresAt(layers, 'division_names', zoom).map((feature) => {
    return { lines: linesFor(feature, color), places: pointsOf(feature.geometry).map(frame.toPoint) };
  });
  return placeNames(names, taken, grow(frame.box, -edge));
}

/** Returns the Hangul names of the waters: the river's on its middle line beside bridges, the lake's where it is widest. */
export function nameWaters(layers: readonly Layer[], frame: Frame, { zoom, color, taken }: AreaNames) {
  const areas = new Map(featuresAt(layers, 'water', zoom).map((area) => [area.properties.id, area]));
  const names = featuresAt(layers, 'water_names', zoom).map((feature) => {
    const area = areas.get(feature.properties.id);
    const widest = area && widestPlace(linesIn(frame, [area], 'area'));
    const places: readonly Point[] = pointsOf(feature.geometry).map(frame.toPoint);
    return { lines: linesFor(feature, color), places: widest ? [widest] : places };
  });
  const bridges = linesIn(frame, featuresAt(layers, 'bridges', zoom), 'line').map(boxOf);
  return placeNames(names, [...taken, ...bridges], grow(frame.box, -edge));
}

function linesFor({ properties }: LayerFeature, color: string) {
  return [{ text: String(properties.name_ko), size: areaSize, color }];
}
