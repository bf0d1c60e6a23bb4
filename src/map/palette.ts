import type { Certainty, clusterKinds, Sector, SiteKind } from '../core/model/index.ts';

/** The themes that can be drawn; "auto" resolves to one of them by the sun over Jinju. */
export const themes = ['night', 'day'] as const;
export type Theme = (typeof themes)[number];

/** Hues of meaning. Only amber and vermilion are bright by night; the others are quiet. */
export const roles = ['amber', 'vermilion', 'jade', 'plum', 'azure', 'moss', 'bone', 'slate'] as const;
export type Role = (typeof roles)[number];

/** Surfaces, lines and texts of a theme as `#rrggbb`. */
export interface Palette {
  readonly ground: string;
  readonly city: string;
  readonly land: string;
  readonly sea: string;
  readonly surface: string;
  readonly raised: string;
  readonly edge: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly river: string;
  readonly bank: string;
  readonly line: string;
  readonly cityLine: string;
  readonly corridor: string;
  readonly lamp: string;
  readonly bridge: string;
  readonly shifted: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** From low to high, one hue, even steps of lightness. */
  readonly ramp: readonly [string, string, string, string, string, string, string];
  /** Below and above a middle: far below, below, middle, above, far above. */
  readonly split: readonly [string, string, string, string, string];
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  night: {
    ground: '#0d1424',
    city: '#111a2e',
    land: '#22304c',
    sea: '#0c1f36',
    surface: '#121b2f',
    raised: '#1b2742',
    edge: '#34425f',
    text: '#f3ead8',
    textQuiet: '#b9c0cf',
    river: '#16344d',
    bank: '#2c5a7c',
    line: '#33425f',
    cityLine: '#5b6b8a',
    corridor: '#223150',
    lamp: '#ffcf8a',
    bridge: '#8b97ad',
    shifted: '#ff6b4a',
    roles: {
      amber: '#ffb454',
      vermilion: '#ff7d5f',
      jade: '#7fc4a8',
      plum: '#c3a3d8',
      azure: '#8fb6e0',
      moss: '#b3c283',
      bone: '#f3ead8',
      slate: '#a5b1c6',
    },
    ramp: ['#1d2a45', '#33405a', '#55546a', '#7f6a6c', '#ac8263', '#d79b5a', '#ffb454'],
    split: ['#4f8fd0', '#8fb6e0', '#4a5470', '#ffb394', '#ff7d5f'],
  },
  day: {
    ground: '#f7f2e8',
    city: '#fbf8f1',
    land: '#efe6d3',
    sea: '#b9d0df',
    surface: '#fbf8f1',
    raised: '#efe7d6',
    edge: '#b9ae98',
    text: '#22262e',
    textQuiet: '#50535a',
    river: '#a9c8dc',
    bank: '#6f9cb8',
    line: '#cfc4ae',
    cityLine: '#8d8370',
    corridor: '#e2d8c4',
    lamp: '#5d5648',
    bridge: '#5f6470',
    shifted: '#a8310f',
    roles: {
      amber: '#8a5200',
      vermilion: '#b02f12',
      jade: '#1d6650',
      plum: '#6a4386',
      azure: '#24538b',
      moss: '#535f17',
      bone: '#22262e',
      slate: '#485468',
    },
    ramp: ['#f3e6cc', '#e8cfa0', '#d8b273', '#c3934c', '#a8742c', '#875614', '#623a05'],
    split: ['#24538b', '#7fa3cb', '#e6ddca', '#dd9b82', '#b02f12'],
  },
};

export const siteRole: Readonly<Record<SiteKind, Role>> = {
  'lantern-zone': 'amber',
  'wish-lantern': 'amber',
  pavilion: 'vermilion',
  gate: 'vermilion',
  monument: 'vermilion',
  shrine: 'vermilion',
  temple: 'vermilion',
  viewpoint: 'moss',
  park: 'moss',
  stage: 'plum',
  museum: 'plum',
  market: 'jade',
  'craft-workshop': 'plum',
  restaurant: 'jade',
  bridge: 'azure',
  'floating-bridge': 'azure',
  'boat-dock': 'azure',
  'tourist-info': 'bone',
  toilet: 'bone',
  station: 'azure',
  'bus-stop': 'slate',
  parking: 'slate',
};

export const sectorRole: Readonly<Record<Sector, Role>> = {
  crafts: 'amber',
  wood: 'amber',
  metal: 'amber',
  'textile-silk': 'amber',
  'folk-art': 'vermilion',
  heritage: 'vermilion',
  visual: 'plum',
  performing: 'plum',
  music: 'plum',
  'media-design': 'azure',
  'literature-books': 'azure',
  gastronomy: 'jade',
  education: 'moss',
  'startup-innovation': 'bone',
};

/** Sites that carry a lantern halo while the lights are on. */
export const litKinds: readonly SiteKind[] = ['lantern-zone', 'wish-lantern', 'pavilion', 'floating-bridge'];

/** Whether a point of this certainty is drawn with a dashed ring the size of its doubt. */
export const isDoubtful = (certainty: Certainty): boolean => certainty !== 'surveyed';

export const relations = ['sister', 'partner', 'friendship'] as const;
export const relationRole: Readonly<Record<(typeof relations)[number], Role>> = {
  sister: 'amber',
  partner: 'plum',
  friendship: 'jade',
};

export const clusterRole: Readonly<Record<(typeof clusterKinds)[number], Role>> = {
  'innovation-city': 'azure',
  'industrial-estate': 'slate',
  'national-complex': 'slate',
  'agro-industrial': 'moss',
  'research-zone': 'azure',
  'creative-district': 'amber',
  'university-quarter': 'plum',
};

export const linkageRole: Role = 'moss';

/** One hue per centre of the master plan, so that neighbouring zones differ. */
export const centreRoles: Readonly<Record<string, Role>> = {
  'centre-old-town': 'vermilion',
  'centre-chojeon': 'moss',
  'centre-innovation-city': 'azure',
  'centre-gaho-jeongchon': 'plum',
  'centre-myeongseok': 'amber',
  'centre-jiphyeon': 'jade',
  'centre-daegok': 'bone',
  'centre-banseong': 'jade',
};
