import { plural } from '../count.ts';

/** The texts of legend, results and problems, in English. */
export const en = {
  legend: {
    help: 'Tick what the map and the list show. The number counts all records of that kind.',
    all: 'All',
    none: 'None',
    reset: 'As at the start',
    estimated: 'Dashed ring: the place is only estimated',
    groups: {
      sites: 'Festival',
      creative: 'Creative places and clusters',
      linkage: 'Town and countryside',
      city: 'City',
      world: 'Partner cities',
    },
    entries: {
      programme: (year: number) => `Programme places (${year})`,
      'floating-bridges': (year: number) => `Floating bridges as in ${year}, estimated`,
      places: 'Further places of the state lists',
      'linkage-zones': 'Linkage zones (Huff model)',
      centres: 'Centres of the 2030 plan',
      divisions: 'Administrative divisions',
      'legal-dongs': 'Legal divisions',
      river: 'Nam River (to about 40 m)',
      lake: 'Jinyang Lake, schematic (to about 400 m)',
      lamps: 'Street lamps',
      corridors: 'Bus corridors',
      bridges: 'Road bridges',
      stops: 'Bus stops',
      'night-side': 'Night side at the shown moment',
      'other-ties': 'Ties that the source does not name',
      streets: 'Streets',
    },
  },
  trouble: {
    problems: (n: number) => plural(n, 'problem', 'problems'),
    missing: (where: string) => `${where} is missing on the server. What it holds is not shown; the rest works.`,
    unreadable: (where: string) => `${where} could not be read.`,
    offline: (where: string) => `${where} could not be fetched: no connection?`,
    badRecord: (where: string) => `A record is broken and left out: ${where}`,
    badArchive: (where: string) => `The map archive ${where} could not be opened. The list and the search work.`,
    tile: 'A part of the map could not be loaded.',
    retry: 'Try again',
    details: 'Details',
  },
};
