import { counter, plural } from '../count.ts';

const count = counter('en');

/** The texts of own points, hexagons and found clusters in the tools, in English. */
export const en = {
  inquiry: {
    ownFile: 'Own file …',
    ownPrecision: (file: string) =>
      `How exact the points of ${file} are, and whether they are all, the file does not say.`,
    drawn: (n: number, of: number) =>
      `Drawn are ${count(n)} of ${count(of)} points, a random sample; all of them are reckoned with.`,
    shapes: (n: number, of: number) => `Outlines are drawn of the largest ${count(n)} of ${count(of)} clusters.`,
    largest: (size: number, km2: string) => `The largest holds ${count(size)} points, ${km2} per km² of its outline.`,
    staysFrom: 'Stays from radius (m)',
    staysTo: 'Stays to radius (m)',
    longitude: 'Longitude of the middle (°)',
    latitude: 'Latitude of the middle (°)',
    outline: 'Outline of a cluster (its colour tells clusters apart)',
    hull: 'Hull of a group (its colour tells groups apart)',
    fullest: (n: number) => `Fullest hexagon: ${count(n)}`,
    emptiest: (n: number) => `Fewest in a hexagon: ${count(n)}`,
    silhouette: 'Mean silhouette by number of groups',
    silhouetteAxis: 'silhouette (−1 to 1)',
    silhouetteSays: (k: number, mean: string, most: number) =>
      `Highest at ${k} groups (${mean}), of 2 to ${most} that were tried. Click, or use the arrow keys, to take a number of groups.`,
    silhouetteSample: (n: number, of: number) =>
      `The curve is of a random sample of ${count(n)} of ${count(of)} points.`,
    comparing: 'Comparing numbers of groups …',
    askReach: 'Ask what is within reach of',
    askReachButton: 'Ask',
    support: 'Neighbours among',
    supports: { divisions: 'Divisions', hexes: 'Hexagons' },
    pointsOfSet: 'Points of a set or own file',
    hexTouching: 'Sharing an edge (6)',
    hexagon: 'Hexagon',
    hexTable: 'Every hexagon with its test',
    hexN: (cells: number, points: number) =>
      `n = ${plural(cells, 'hexagon', 'hexagons')} of the city with ${plural(points, 'point', 'points')}`,
    hexEmpty: (empty: number, of: number) => `${count(empty)} of ${count(of)} hexagons hold no point.`,
    hexLimit:
      'Where nobody lives there are few places: clustering shows how the city is settled, too. Another size or place of the grid gives other figures.',
    hexIslands: (n: number) => `${plural(n, 'hexagon has', 'hexagons have')} no neighbour and take no part.`,
    hexMoran: {
      cluster: (figure: string, i: string, p: string) =>
        `${figure}: full hexagons lie by full ones and empty by empty, more than chance explains (Moran’s I = ${i}, ${p}).`,
      even: (figure: string, i: string, p: string) =>
        `${figure}: full hexagons lie by empty ones, more than chance explains (Moran’s I = ${i}, ${p}).`,
      chance: (figure: string, i: string, p: string) =>
        `${figure}: among hexagons no more pattern than chance explains (Moran’s I = ${i}, ${p}).`,
    },
    hexNone: (raw: number) =>
      `No single hexagon stands out after correction for testing many (${count(raw)} without it).`,
    hexSays: (found: number, raw: number) =>
      `${plural(found, 'hexagon stands', 'hexagons stand')} out after correction for testing many (${count(raw)} without it).`,
    areasMethod: (simulations: number) =>
      `Moran 1950; local Moran: Anselin 1995; Gi*: Ord and Getis 1995; ${count(simulations)} permutations with a fixed seed; false-discovery correction: Benjamini and Hochberg 1995.`,
    notIn: (n: number) =>
      `${plural(n, 'point lies', 'points lie')} outside the city or without a place, and count nowhere.`,
    tooManyNeighbours: (n: number) => `There are only ${plural(n, 'area', 'areas')}: choose fewer neighbours.`,
    patternSample: (n: number, of: number) =>
      `Tested is a random sample of ${count(n)} of ${count(of)} points: Ripley’s curve stays the same by that, the distances to the nearest other become longer, for observed and random points alike.`,
    curveColumns: {
      radius: 'Distance (m)',
      observed: 'L observed (m)',
      mean: 'L at random, mean (m)',
      lowest: 'L at random, lowest (m)',
      highest: 'L at random, highest (m)',
    },
    intervalLow: '95 % interval, from',
    intervalHigh: '95 % interval, to',
    figures: {
      points: 'Points (n)',
      clusters: 'Clusters',
      inside: 'Points in clusters',
      largest: 'Points of the largest',
      density: 'Largest, points per km²',
      groups: 'Groups',
      silhouette: 'Mean silhouette (−1 to 1)',
      hexagons: 'Hexagons with points',
      fullest: 'Points in the fullest',
      areas: 'Areas (n)',
      moran: 'Moran’s I',
      p: 'p-value',
      standOut: 'Areas that stand out',
      ratio: 'Nearest-neighbour ratio',
      places: 'Places of the sector (n)',
      highest: 'Highest quotient',
      rSquared: 'Share explained (R²)',
      insideArea: 'Inside the area',
      areaKm2: 'Area (km²)',
    },
    found: 'Computed cluster',
    foundName: (number: number) => `Cluster ${number}`,
    foundByDensity: (radius: string, min: number) =>
      `Clusters by density: radius ${radius}, at least ${min} points. They are found anew from the link.`,
    foundByMeans: (k: number) => `Clusters as ${k} groups (k-means). They are found anew from the link.`,
    looking: 'Looking for clusters …',
    otherClusters: 'Change how they are found',
    ownPoints: 'Point of the own file',
    allPoints: (n: number) => `All ${n} points together`,
    manyOwn: (n: number) =>
      `More than ${n} points make no area together, and the first 500 can be chosen here. Take a computed cluster of them instead.`,
    aPoint: 'Point',
    noCategory: 'no category',
    inFile: 'In the file',
    ofFile: 'Of the file (%)',
    insideKey: (n: number) => `Inside (${count(n)})`,
    reachPartial: (n: number) => `Ways are found for the nearest ${count(n)} only; there are more.`,
    manyStarts: (n: number) =>
      `Ways start at whichever of the ${n} points is nearest, cross the river on road bridges only and take 1.3 times the straight line on land, at 4.5 km/h.`,
    notCompared: (n: number) => `What is missing is not told for more than ${count(n)} points.`,
  },
};
