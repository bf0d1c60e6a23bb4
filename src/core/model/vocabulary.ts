/** The four languages of the product, in the order in which they are offered. */
export const languages = ['ko', 'en', 'ja', 'zh'] as const;
export type Language = (typeof languages)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Licences under which a source may be reused. `facts` = single facts quoted from a page, no licence needed or given. */
export const licences = ['KOGL-1', 'CC-BY-4.0', 'public-domain', 'open-data-kr', 'ISC', 'facts', 'MIT'] as const;

/** How a point was found. */
export const positionMethods = [
  'official-point',
  'licence-point',
  'map-point',
  'street-address',
  'neighbouring-address',
  'bus-stop',
  'same-building',
  'area-centre',
  'described',
  'derived',
] as const;

/** surveyed: the place's own point. estimated: worked out. proxy: the point of something near by that stands for it. */
export const certainties = ['surveyed', 'estimated', 'proxy'] as const;
export type Certainty = (typeof certainties)[number];

/** What a festival site is; each has one icon, one legend row and one string per language. */
export const siteKinds = [
  'lantern-zone',
  'wish-lantern',
  'pavilion',
  'gate',
  'monument',
  'shrine',
  'temple',
  'viewpoint',
  'park',
  'stage',
  'museum',
  'market',
  'craft-workshop',
  'restaurant',
  'bridge',
  'floating-bridge',
  'boat-dock',
  'tourist-info',
  'toilet',
  'station',
  'bus-stop',
  'parking',
] as const;
export type SiteKind = (typeof siteKinds)[number];

export const programmeKinds = [
  'ceremony',
  'parade',
  'fireworks',
  'drones',
  'concert',
  'fountain',
  'hands-on',
  'exhibition',
  'boat',
  'game',
  'market',
  'crossing',
  'shuttle',
] as const;

/** Sector of a creative asset; each has one colour, one legend row and one string per language. */
export const sectors = [
  'crafts',
  'wood',
  'metal',
  'textile-silk',
  'folk-art',
  'heritage',
  'visual',
  'performing',
  'music',
  'media-design',
  'literature-books',
  'gastronomy',
  'education',
  'startup-innovation',
] as const;
export type Sector = (typeof sectors)[number];

export const statuses = ['open', 'closed', 'under-construction', 'suspended', 'licensed', 'unknown'] as const;

export const clusterKinds = [
  'innovation-city',
  'industrial-estate',
  'national-complex',
  'agro-industrial',
  'research-zone',
  'creative-district',
  'university-quarter',
] as const;

export const goalIds = ['industry', 'talent', 'atmosphere', 'international', 'support'] as const;

export const linkageKinds = [
  'programme',
  'fair',
  'market',
  'rural-market',
  'logistics',
  'forest',
  'village',
  'support',
  'crop',
] as const;

export const centreLevels = ['main', 'sub', 'rural'] as const;

export const placeCategories = [
  'public-library',
  'small-library',
  'market',
  'stage',
  'heritage',
  'intangible-heritage',
  'media-design',
  'museum',
  'gallery',
  'art-space',
  'craft',
  'folk-art',
  'music',
  'education',
  'start-up',
  'bookshop',
  'cafe',
  'restaurant',
  'guesthouse',
  'park',
  'nature',
  'temple',
  'leisure',
] as const;

/** Verdict on a printed claim after looking it up elsewhere. */
export const verdicts = ['agrees', 'stale', 'conflict', 'wrong', 'doubtful', 'open', 'unchecked'] as const;
export type Verdict = (typeof verdicts)[number];
