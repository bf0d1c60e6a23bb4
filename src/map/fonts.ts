import { faces } from 'virtual:font-faces';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The `font-faces` of the map style: labels are right without any font of the system and without glyph tiles. */
export const mapFontFaces: NonNullable<StyleSpecification['font-faces']> = Object.fromEntries(
  [...new Set(faces.map(({ family }) => family))].map((family) => [
    family,
    faces
      .filter((face) => face.family === family)
      .map(({ url, ranges }) => ({ url: new URL(url, document.baseURI).href, 'unicode-range': [...ranges] })),
  ]),
);
