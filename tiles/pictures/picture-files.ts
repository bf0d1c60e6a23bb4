import { themes } from '../../src/map/palette.ts';
import type { Records } from '../data/records.ts';
import type { ArchivePlan } from '../export/archives.ts';
import type { BuiltFile } from '../export/manifest.ts';
import { readAtlas } from '../layers/world/atlas.ts';
import { shapeLayers } from '../layers/world/shapes.ts';
import { cityPicture } from './city-picture.ts';
import { worldPicture } from './world-picture.ts';

/** Returns the pictures for devices that cannot draw the map: the city and the world, each by night and by day. */
export function pictureFiles(
  plans: readonly ArchivePlan[],
  { partners }: Pick<Records, 'partners'>,
): readonly BuiltFile[] {
  const city = planOf(plans, 'jinju');
  const world = { layers: shapeLayers(readAtlas('110m')), partners, attribution: planOf(plans, 'world').attribution };
  return [
    ...themes.map((theme) => svgFile(`jinju-${theme}`, cityPicture(city, theme))),
    ...themes.map((theme) => svgFile(`world-${theme}`, worldPicture(world, theme))),
  ];
}

function planOf(plans: readonly ArchivePlan[], id: ArchivePlan['id']): ArchivePlan {
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined) throw new Error(`planOf: expected a plan of ${id}, found ${plans.length} others`);
  return plan;
}

function svgFile(name: string, svg: string): BuiltFile {
  return { path: `pictures/${name}.svg`, bytes: new TextEncoder().encode(svg) };
}
