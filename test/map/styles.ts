import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { type View, views } from '../../src/core/item.ts';
import { isShown } from '../../src/core/legend.ts';
import { type Language, languages } from '../../src/core/model/index.ts';
import type { StyleContext } from '../../src/map/layers/subject.ts';
import { legendEntries } from '../../src/map/legend.ts';
import { palettes, type Theme, themes } from '../../src/map/palette.ts';
import { type ArchiveUrls, allLayers, buildStyle } from '../../src/map/style.ts';

/** Everything by which two styles can differ. */
export interface Setting {
  readonly theme: Theme;
  readonly language: Language;
  readonly view: View;
  readonly scale: number;
  readonly lit: boolean;
  readonly streets: boolean;
  /** Ids of legend entries whose default is reversed. */
  readonly toggled: readonly string[];
}

export const plainSetting: Setting = {
  theme: 'night',
  language: 'ko',
  view: 'festival',
  scale: 1,
  lit: true,
  streets: true,
  toggled: [],
};

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const entryById = new Map(legendEntries.map((entry) => [entry.id, entry]));

function contextOf({ theme, language, view, scale, lit, toggled }: Setting): StyleContext {
  return {
    theme,
    palette: palettes[theme],
    language,
    view,
    isShown: (id) => {
      const entry = entryById.get(id);
      if (entry === undefined) throw new Error(`isShown: expected the id of a legend entry, found ${id}`);
      return isShown(entry, view, toggled);
    },
    lit,
    litPartners: ['kyoto', 'omsk'],
    outlinesDivision: view === 'planner',
    flat: false,
    programmeEdition: 2025,
    bridgeEdition: 2025,
    scale,
  };
}

/** The style of a setting; a layer that asks for a legend entry that does not exist throws. */
export function styleOf(
  change: Partial<Setting> = {},
  drawn: Partial<Parameters<typeof buildStyle>[0]> = {},
): StyleSpecification {
  const setting = { ...plainSetting, ...change };
  const city: ArchiveUrls = { jinju: 'pmtiles://jinju.pmtiles', world: 'pmtiles://world.pmtiles' };
  return buildStyle({
    context: contextOf(setting),
    archives: setting.streets ? { ...city, streets: 'pmtiles://streets.pmtiles' } : city,
    streetsAttribution: setting.streets ? '© OpenStreetMap' : null,
    fontFaces: {},
    ties: empty,
    selection: empty,
    walk: empty,
    hasOverlay: false,
    ...drawn,
  });
}

/** Every layer of a setting, those included that draw nothing there. */
export const allLayersOf = (change: Partial<Setting> = {}) => allLayers(contextOf({ ...plainSetting, ...change }));

/** Every combination of theme, language, view, size, light and streets. */
export const settings: readonly Setting[] = themes.flatMap((theme) =>
  languages.flatMap((language) =>
    views.flatMap((view) =>
      [1, 1.6].flatMap((scale) =>
        [true, false].flatMap((lit) =>
          [true, false].map((streets) => ({ theme, language, view, scale, lit, streets, toggled: [] })),
        ),
      ),
    ),
  ),
);

/** A setting in words, for the name of a test. */
export const nameOf = ({ theme, language, view, scale, lit, streets }: Setting): string =>
  [theme, language, view, `×${scale}`, lit ? 'lit' : 'unlit', streets ? 'streets' : 'no streets'].join(' ');

/** Every array in a value that begins with this operator, at any depth; the words of `literal` are not looked into. */
export function expressionsIn(value: unknown, operator: string): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) {
    if (value[0] === 'literal') return [];
    const inner = value.flatMap((part) => expressionsIn(part, operator));
    return value[0] === operator ? [value, ...inner] : inner;
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => expressionsIn(part, operator));
}

/** Every text in a value, at any depth. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
