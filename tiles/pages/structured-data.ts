import type { Item } from '../../src/core/item.ts';
import type { PartnerCity, SiteKind } from '../../src/core/model/index.ts';
import type { CardModel } from '../../src/ui/cards/model.ts';
import { languageTags } from './addresses.ts';
import type { PageContext } from './context.ts';

/** What each kind of site is in the words of schema.org. */
const siteTypes: Readonly<Record<SiteKind, string>> = {
  'lantern-zone': 'TouristAttraction',
  'wish-lantern': 'TouristAttraction',
  pavilion: 'LandmarksOrHistoricalBuildings',
  gate: 'LandmarksOrHistoricalBuildings',
  monument: 'LandmarksOrHistoricalBuildings',
  shrine: 'LandmarksOrHistoricalBuildings',
  temple: 'BuddhistTemple',
  viewpoint: 'TouristAttraction',
  park: 'Park',
  stage: 'EventVenue',
  museum: 'Museum',
  market: 'Place',
  'craft-workshop': 'Place',
  restaurant: 'Restaurant',
  bridge: 'CivicStructure',
  'floating-bridge': 'CivicStructure',
  'boat-dock': 'BoatTerminal',
  'tourist-info': 'TouristInformationCenter',
  toilet: 'PublicToilet',
  station: 'CivicStructure',
  'bus-stop': 'BusStop',
  parking: 'ParkingFacility',
};

const typeOf = ({ kind, category }: Item): string => {
  if (kind === 'site') return siteTypes[category as SiteKind] ?? 'Place';
  return { division: 'AdministrativeArea', partner: 'City' }[kind as string] ?? 'Place';
};

/** Digits after the point that a position of this radius of doubt deserves: no finer than a tenth of it. */
export function coordinateDigits(precisionMeters: number): number {
  return Math.min(5, Math.max(2, Math.ceil(Math.log10(1_113_200 / precisionMeters))));
}

/** Latitude and longitude as exact as the place is known; null where no place is. */
export function coordinatesOf({ position }: Item): { readonly latitude: number; readonly longitude: number } | null {
  if (position === null) return null;
  const digits = coordinateDigits(position.precisionMeters);
  return { latitude: Number(position.lat.toFixed(digits)), longitude: Number(position.lon.toFixed(digits)) };
}

const addressOf = (item: Item, { records, language }: PageContext) => {
  if (item.kind === 'partner') {
    const city = records.partners.find(({ id }) => id === item.id) as PartnerCity;
    return { containedInPlace: { '@type': 'Country', name: city.country[language] } };
  }
  const { addressKo } = [...records.sites, ...records.assets].find(({ id }) => id === item.id) ?? {};
  const street = addressKo === undefined ? {} : { streetAddress: addressKo };
  return { address: { '@type': 'PostalAddress', ...street, addressLocality: '진주시', addressCountry: 'KR' } };
};

/** What is known of use: only what a source says. */
const useOf = (item: Item, { records, t }: PageContext) => {
  const site = item.kind === 'site' ? records.sites.find(({ id }) => id === item.id) : undefined;
  const free = site?.feeKrw === undefined ? site?.paid === false || undefined : site.feeKrw === 0;
  return {
    ...(free === undefined ? {} : { isAccessibleForFree: free }),
    ...(site?.stepFree === undefined
      ? {}
      : {
          amenityFeature: { '@type': 'LocationFeatureSpecification', name: t.card.stepFree, value: site.stepFree },
        }),
  };
};

/** Returns what a page says as schema.org has it: the place with its position and precision, and what it is cited from. */
export function structuredData(item: Item, card: CardModel, context: PageContext, description: string): unknown {
  const { language, t } = context;
  const geo = coordinatesOf(item);
  const precision = card.rows.find(([label]) => label === t.card.precision);
  const others = [...new Set(Object.values(item.name))].filter((name) => name !== item.name[language]);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: item.name[language],
    inLanguage: languageTags[language],
    description,
    version: context.data.version,
    citation: card.sources.map(({ title, publisher, url, date, licence }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(url === undefined ? {} : { url }),
      ...(date === undefined ? {} : { datePublished: date }),
      license: { '@type': 'CreativeWork', name: licence },
    })),
    mainEntity: {
      '@type': typeOf(item),
      name: item.name[language],
      ...(others.length === 0 ? {} : { alternateName: others }),
      ...(card.text === null ? {} : { description: card.text }),
      ...(geo === null ? {} : { geo: { '@type': 'GeoCoordinates', ...geo } }),
      ...(precision === undefined
        ? {}
        : { additionalProperty: { '@type': 'PropertyValue', name: precision[0], value: precision[1] } }),
      ...addressOf(item, context),
      ...useOf(item, context),
    },
  };
}
