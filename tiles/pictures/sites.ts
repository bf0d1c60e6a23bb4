import type { Bbox } from '../../src/core/geo/bbox.ts';
import { bboxOf } from '../../src/core/geo/bbox.ts';
import { certainties, type SiteKind, siteKinds } from '../../src/core/model/index.ts';
import { isDoubtful, litKinds, type Palette, siteRole } from '../../src/map/palette.ts';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import { type Dot, drawDot } from './dots.ts';
import type { Frame } from './frame.ts';
import { featuresAt, pointsIn, pointsOf } from './shapes.ts';
import { element } from './svg.ts';

/** Sites of this rank are seen from farthest away. */
const firstRank = 1;

/** Least reach of the sites from their middle, in degrees. */
const leastDegrees = 0.002;

/** A site in a frame. */
export interface SiteDot extends Dot {
  readonly id: string;
  /** True for what glows while the lanterns are lit. */
  readonly lit: boolean;
}

/** Returns the sites of rank 1 among the layers of the city. */
export function firstSites(layers: readonly Layer[], zoom: number): readonly LayerFeature[] {
  return featuresAt(layers, 'sites', zoom).filter(({ properties }) => properties.rank === firstRank);
}

/** Returns the box around sites in degrees, never a mere point; throws when there are none. */
export function boundsOfSites(sites: readonly LayerFeature[]): Bbox {
  const [west, south, east, north] = bboxOf(sites.flatMap(({ geometry }) => pointsOf(geometry)));
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return [
    Math.min(west, lon - leastDegrees),
    Math.min(south, lat - leastDegrees),
    Math.max(east, lon + leastDegrees),
    Math.max(north, lat + leastDegrees),
  ];
}

/** Returns the dots of the sites that a frame shows, in the hue of their kind. */
export function dotsOfSites(sites: readonly LayerFeature[], frame: Frame, radius: number, { roles }: Palette) {
  return pointsIn(frame, sites).map(({ point, feature: { properties } }): SiteDot => {
    const kind = kindOf(properties.kind);
    return {
      id: String(properties.id),
      title: String(properties.name_ko),
      point,
      radius,
      color: roles[siteRole[kind]],
      doubtful: certainties.some((certainty) => certainty === properties.certainty && isDoubtful(certainty)),
      lit: litKinds.includes(kind),
    };
  });
}

/** Returns the dots of sites, the last of them on top. */
export function drawSites(dots: readonly SiteDot[], palette: Palette): readonly string[] {
  return dots.map((dot) => drawDot(dot, palette));
}

/** Returns the light that lanterns throw, as circles with a gradient. */
export function drawGlow(dots: readonly SiteDot[], radius: number, gradient: string): readonly string[] {
  return dots
    .filter(({ lit }) => lit)
    .map(({ point: [cx, cy] }) => element('circle', { cx, cy, r: radius, fill: `url(#${gradient})` }));
}

/** Returns the gradient of a lantern's light. */
export function glowGradient(id: string, { roles }: Palette, opacity: number): string {
  const stop = (offset: number, share: number) =>
    element('stop', { offset, 'stop-color': roles.amber, 'stop-opacity': opacity * share });
  return element('radialGradient', { id }, [stop(0, 1), stop(0.4, 0.5), stop(1, 0)]);
}

function kindOf(value: unknown): SiteKind {
  const kind = siteKinds.find((candidate) => candidate === value);
  if (kind === undefined) throw new Error(`kindOf: expected a kind of site, found ${String(value)}`);
  return kind;
}
