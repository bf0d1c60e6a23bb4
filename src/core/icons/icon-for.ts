import type {
  clusterKinds,
  linkageKinds,
  placeCategories,
  programmeKinds,
  Sector,
  SiteKind,
} from '../model/vocabulary.ts';
import type { IconName } from './names.ts';

/** One icon for every member of a list of kinds; a kind without an icon does not compile. */
type IconFor<Kind extends string> = Readonly<Record<Kind, IconName>>;

/** Icon of a festival site. */
export const siteIcon: IconFor<SiteKind> = {
  'lantern-zone': 'lantern-zone',
  'wish-lantern': 'wish-lantern',
  pavilion: 'pavilion',
  gate: 'gate',
  monument: 'stele',
  shrine: 'shrine-gate',
  temple: 'pagoda',
  viewpoint: 'binoculars',
  park: 'tree',
  stage: 'stage',
  museum: 'museum',
  market: 'market',
  'craft-workshop': 'craft',
  restaurant: 'bowl',
  bridge: 'bridge',
  'floating-bridge': 'floating-bridge',
  'boat-dock': 'boat',
  'tourist-info': 'tourist-info',
  toilet: 'toilet',
  station: 'train',
  'bus-stop': 'bus',
  parking: 'parking',
};

/** Icon of a programme item. */
export const programmeIcon: IconFor<(typeof programmeKinds)[number]> = {
  ceremony: 'fire-bowl',
  parade: 'lantern-bearer',
  fireworks: 'fireworks',
  drones: 'drone',
  concert: 'microphone',
  fountain: 'fountain',
  'hands-on': 'hand',
  exhibition: 'picture',
  boat: 'boat',
  game: 'dice',
  market: 'market',
  crossing: 'floating-bridge',
  shuttle: 'bus',
};

/** Icon of a sector of creative assets. */
export const sectorIcon: IconFor<Sector> = {
  crafts: 'craft',
  wood: 'wood',
  metal: 'metal',
  'textile-silk': 'silk',
  'folk-art': 'mask',
  heritage: 'vase',
  visual: 'palette',
  performing: 'dancer',
  music: 'music',
  'media-design': 'screen',
  'literature-books': 'book',
  gastronomy: 'bowl',
  education: 'graduation-cap',
  'startup-innovation': 'rocket',
};

/** Icon of a cluster of industry or creative work. */
export const clusterIcon: IconFor<(typeof clusterKinds)[number]> = {
  'innovation-city': 'bulb',
  'industrial-estate': 'factory',
  'national-complex': 'gear',
  'agro-industrial': 'tractor',
  'research-zone': 'flask',
  'creative-district': 'brush',
  'university-quarter': 'graduation-cap',
};

/** Icon of a tie of town and countryside. */
export const linkageIcon: IconFor<(typeof linkageKinds)[number]> = {
  programme: 'calendar',
  fair: 'tent',
  market: 'market',
  'rural-market': 'basket',
  logistics: 'truck',
  forest: 'forest',
  village: 'village',
  support: 'hand-sprout',
  crop: 'grain',
};

/** Icon of a place of the state lists. */
export const placeIcon: IconFor<(typeof placeCategories)[number]> = {
  'public-library': 'book',
  'small-library': 'book',
  market: 'market',
  stage: 'stage',
  heritage: 'vase',
  'intangible-heritage': 'dancer',
  'media-design': 'screen',
  museum: 'museum',
  gallery: 'picture',
  'art-space': 'palette',
  craft: 'craft',
  'folk-art': 'mask',
  music: 'music',
  education: 'graduation-cap',
  'start-up': 'rocket',
  bookshop: 'book',
  cafe: 'cup',
  restaurant: 'bowl',
  guesthouse: 'bed',
  park: 'tree',
  nature: 'forest',
  temple: 'pagoda',
  leisure: 'dice',
};
