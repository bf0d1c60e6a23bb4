import { plural } from '../count.ts';

/** The texts of what is printed, in English. */
export const en = {
  print: {
    list: 'Print list and map',
    cities: 'Print the partner cities',
    working: 'Preparing the page …',
    preview: 'Page to print',
    print: 'Print this page',
    paper: 'Paper size',
    close: 'Close the page',
    mapOf: 'Map with the numbers of the table',
    noPicture: 'No picture of the map could be made; the table has everything.',
    number: 'No.',
    name: 'Name',
    kind: 'Kind',
    division: 'District',
    walk: 'On foot',
    country: 'Country',
    relation: 'Tie',
    since: 'Since',
    distance: 'From Jinju',
    direction: 'Direction',
    inView: (n: number, moment: string) => `${plural(n, 'place', 'places')} in view, as of ${moment}, Korea time`,
    citiesOf: (n: number, from: number, to: number) => `${plural(n, 'tie', 'ties')} of the years ${from} to ${to}`,
    rowsLeft: (n: number) =>
      `${plural(n, 'further entry is', 'further entries are')} not printed; the code opens them all.`,
    unnumbered: 'Numbers that are missing on the map lie outside the picture.',
    made: (day: string) => `Printed on ${day}`,
    sources: 'Sources',
    further: (n: number) => `and ${plural(n, 'further source', 'further sources')}, named on each card`,
  },
};
