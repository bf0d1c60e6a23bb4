/** The texts of the pages that are readable without the map, in English. */
export const en = {
  pages: {
    all: 'All places and cities',
    intro:
      'Each festival site, creative place, cluster, administrative division and partner city of the map has a page of its own, with its sources.',
    kinds: {
      site: 'Festival sites',
      asset: 'Creative places',
      cluster: 'Clusters',
      division: 'Administrative divisions',
      partner: 'Partner cities',
    },
    place: 'Jinju, South Korea',
    coordinates: 'Coordinates',
    near: 'Near by, as the crow flies',
    nearDivisions: 'Nearest divisions, from middle to middle',
    otherCities: 'Other partner cities, by distance from this one',
    inside: 'In this division',
    samePlace: 'at the same point',
    openCard: 'Open it in the map’s list',
    data: (version: string, date: string) => `Data ${version}, newest source: ${date}.`,
    still: 'What changes with the hour (open now, lanterns lit, local time) is on the map only.',
  },
};
