import { plural } from '../count.ts';

/** The texts of clusters, chance and divisions, in English. */
export const en = {
  sets: {
    label: 'Points',
    assets: 'Creative places, all sectors',
    places: 'Further places of the state lists',
    both: 'Creative and further places together',
    sector: (sector: string) => `Creative places: ${sector}`,
  },
  clusters: {
    method: 'Method',
    methods: { dbscan: 'By density', means: 'k groups', hex: 'Hexagons' },
    methodOf: {
      dbscan: 'DBSCAN (Ester et al. 1996); stability by the overlap of members, Jaccard from 0.5 (Hennig 2007).',
      means: 'k-means with k-means++ and a fixed seed (Arthur and Vassilvitskii 2007); silhouette (Rousseeuw 1987).',
      hex: 'Counts in regular hexagons; the grid is shifted to 15 further places (Openshaw 1984).',
    },
    radius: 'Radius',
    min: 'Points within the radius, at least (itself included)',
    shape: 'Outline',
    shapes: { concave: 'Close', convex: 'Hull' },
    k: 'Groups (k)',
    size: 'Width of a hexagon',
    east: 'Shift the grid east',
    north: 'Shift the grid north',
    n: (n: number, without: number) =>
      `n = ${plural(n, 'point', 'points')}${without > 0 ? `; ${without} more have no known place` : ''}`,
    none: (of: number) => `At this radius no cluster forms: all ${of} points stand apart.`,
    dbscanSays: (clusters: number, inside: number, of: number, noise: number) =>
      `${inside.toLocaleString('en')} of ${plural(of, 'point', 'points')} form ${plural(clusters, 'cluster', 'clusters')}; ${noise.toLocaleString('en')} stand apart.`,
    largest: (size: number, km2: string, leading: string) =>
      `The largest holds ${size.toLocaleString('en')} points, ${km2} per km² of its outline, mostly ${leading}.`,
    survives: (from: string, to: string) => `It holds together at radii from ${from} to ${to}.`,
    core: (n: number) => `Core: enough others within the radius (${n})`,
    border: (n: number) => `Border: near a core point, too few around itself (${n})`,
    noise: (n: number) => `Noise: in no cluster (${n})`,
    meansSays: (k: number, silhouette: string) => `In ${k} groups the mean silhouette is ${silhouette}.`,
    fits: {
      clear: 'The groups are well apart.',
      some: 'The groups can be recognised, but their edges are not sharp.',
      weak: 'The groups are hardly more than a division of the map.',
    },
    hexSays: (hexes: number, peak: number, size: string) =>
      `${plural(hexes, 'hexagon', 'hexagons')} of ${size} hold points; the fullest holds ${peak}.`,
    shiftSays: (least: number, most: number, moves: string, share: string, rank: string) =>
      `Were the grid elsewhere, the fullest would hold ${least} to ${most} and lie up to ${moves} away; it stays in ${share} of the shifts. Ranks agree by ${rank} (1 = the grid does not matter).`,
    limits: {
      precision: (meters: string) => `Half of the points are known to within ${meters} only: smaller radii say little.`,
      few: 'Fewer than 20 points: one more or less changes the picture.',
      density: 'The density is that of the drawn outline, which grows with the radius.',
      means: 'k-means puts every point into a group, lone ones too, and looks for round groups.',
      listed: 'Only places that the sources list; what is not listed is missing, not absent.',
      sampled: (n: number) => `The silhouette is of a sample of ${n} points.`,
    },
    curve: (min: number) => `Distance to the neighbour that makes a core point (number ${min})`,
    curveHelp: 'Where the curve turns upwards, noise begins: click there, or use the arrow keys, to take that radius.',
    curveX: 'share of points (%)',
    strip: 'At which radii each cluster stays the same',
    stripHelp: 'Wide bars are safe choices. Click, or use the arrow keys, to take a radius.',
    stripRow: (number: number, size: number, from: string, to: string) =>
      `${number} · ${plural(size, 'point', 'points')}: ${from} – ${to}`,
    table: 'The clusters in words',
    columns: {
      number: 'Where',
      size: 'Points',
      core: 'Of these core',
      density: 'Per km²',
      leading: 'Leading sectors',
      survival: 'Stays at radii',
    },
    flyTo: (number: number) => `Cluster ${number}`,
    cell: (number: number) => `Hexagon ${number}`,
  },
  indicators: {
    label: 'Figure',
    names: {
      population: 'Population',
      age20to39: 'People aged 20–39',
      age70plus: 'People aged 70 and over',
      establishments: 'Businesses, all trades',
      stops: 'Bus stops',
      assets: 'Creative places',
      places: 'Further places',
    },
    units: {
      population: 'people',
      age20to39: 'people',
      age70plus: 'people',
      establishments: 'businesses',
      stops: 'stops',
      assets: 'places',
      places: 'places',
    },
    base: 'Shown',
    bases: {
      count: 'As counted',
      per10000: 'Per 10,000 people',
      perKm2: 'Per km²',
      quotient: 'Location quotient',
    },
    per: {
      per10000: (name: string) => `${name} per 10,000 people`,
      perKm2: (name: string) => `${name} per km²`,
      quotient: (name: string) => `${name}, location quotient (1 = city)`,
    },
    groups: { all: 'All kinds', sectors: 'Creative places by sector' },
  },
  compare: {
    n: (n: number) => `n = ${plural(n, 'division', 'divisions')}`,
    says: (figure: string, highest: string, high: string, lowest: string, low: string, median: string) =>
      `${figure}: highest in ${highest} (${high}), lowest in ${lowest} (${low}); half of the divisions have ${median} or more.`,
    saysNone: (figure: string, highest: string, high: string, without: number, of: number) =>
      `${figure}: highest in ${highest} (${high}); none in ${without} of ${of} divisions.`,
    several: (n: number) => plural(n, 'division', 'divisions'),
    counted: 'Counted',
    noValue: (n: number) => `No value (nothing to put it in relation to): ${plural(n, 'division', 'divisions')}`,
    addOne: 'Add a division',
    addNone: '– choose –',
    full: 'Six stand side by side; take one away to add another.',
    figure: 'Figure (unit)',
    named: (figure: string, unit: string) => `${figure} (${unit})`,
    besideBars: 'Bars: the share of the highest division of the city.',
    fitName: 'Spread explained by the classes (%)',
    median: (figure: string) => `Median: ${figure}`,
    most: (figure: string) => `Highest: ${figure}`,
    least: (figure: string) => `Lowest: ${figure}`,
    rho: 'Rank correlation of the two figures',
    code: 'Code',
    changes: (n: number, of: number, method: string) => `${n} of ${of} with ${method}`,
    changesLead: 'Divisions that change class with another method:',
    classes: 'Classes by',
    methods: {
      quantile: 'Quantiles',
      equal: 'Equal steps',
      jenks: 'Natural breaks (Jenks)',
      'head-tail': 'Head and tail',
      manual: 'Own edges',
    },
    methodOf: 'Classes: Hyndman and Fan 1996; Fisher 1958 and Jenks 1977; Jiang 2013. Rank correlation: Spearman 1904.',
    count: 'Number of classes',
    edges: 'Edges, separated by spaces',
    fit: (share: string) => `The classes explain ${share} of the spread.`,
    histogram: 'How the divisions spread over the classes',
    divisionsAxis: 'divisions',
    keyNone: (n: number) => `None: ${plural(n, 'division', 'divisions')}`,
    key: (from: string, to: string, n: number) => `${from} – ${to}: ${plural(n, 'division', 'divisions')}`,
    table: 'All divisions',
    columns: { name: 'Division', kind: 'Kind', class: 'Class' },
    scatter: 'Two figures against each other',
    with: 'Second figure',
    withBase: 'Second figure shown',
    rank: (rho: string, p: string) =>
      `Rank correlation ${rho} (1: rise together, 0: no relation, −1: opposite), ${p}. A relation is not a cause.`,
    noRank: 'One of the figures is the same everywhere: no correlation.',
    beside: 'Side by side',
    besideHelp: 'Select a division on the map, in the table or the scatter and put it beside others, up to six.',
    add: (name: string) => `Put ${name} beside`,
    remove: (name: string) => `Take ${name} away`,
    area: 'Area (km²)',
    whole: 'City',
    limits: {
      quotient:
        'Location quotient: the sector’s share of the creative places here over its share in the city; 1 is as usual.',
      quotientPeople: 'Location quotient: number per person here over that of the city; 1 is as usual.',
      smallBase: (n: number) =>
        `${plural(n, 'division has', 'divisions have')} fewer than five creative places: there the quotient says little. Intervals: “Is it more than chance?”.`,
      allTrades: 'Businesses are those of all trades, not only creative ones.',
      small: (n: number) =>
        `${plural(n, 'division has', 'divisions have')} fewer than five: one place more or less changes the rate a lot.`,
      dates: 'Population of January 2025, businesses of early 2026, outlines of 2021.',
      places: 'Only places that the sources list; without a point they still count in their division.',
    },
  },
  chance: {
    test: 'What is tested',
    tests: {
      areas: 'Neighbouring divisions',
      quotient: 'Sectors (location quotient)',
      points: 'Points',
      regression: 'Size and commerce',
    },
    neighbours: 'Neighbours are',
    neighbourKinds: {
      queen: 'Touching, corners too',
      rook: 'Sharing a border',
      nearest: 'The k nearest',
      band: 'Within a distance',
    },
    k: 'Nearest (k)',
    band: 'Distance',
    local: 'On the map',
    locals: { lisa: 'Local Moran (LISA)', gi: 'Hot spots (Gi*)' },
    moran: {
      cluster: (figure: string, i: string, p: string) =>
        `${figure}: similar divisions lie together, more than chance explains (Moran’s I = ${i}, ${p}).`,
      even: (figure: string, i: string, p: string) =>
        `${figure}: unlike divisions lie together, more than chance explains (Moran’s I = ${i}, ${p}).`,
      chance: (figure: string, i: string, p: string) =>
        `${figure}: among neighbours no more pattern than chance explains (Moran’s I = ${i}, ${p}).`,
    },
    countShown:
      'These are counts: large divisions have more of everything. Look at the figure per 10,000 people as well.',
    rateShown: 'These are rates, not counts: the counts may well cluster where the rates don’t.',
    localNone: (raw: number) => `No single division stands out after correction for testing many (${raw} without it).`,
    localSays: (found: number, raw: number) =>
      `${plural(found, 'division stands', 'divisions stand')} out after correction for testing many (${raw} without it).`,
    undefinedBecause: {
      constant: 'All values are the same: nothing to test.',
      'no-neighbours': 'Nobody has a neighbour at this distance.',
      'too-few': 'Too few to test.',
      collinear: 'The figures say the same thing twice: they can’t be told apart.',
    },
    findings: {
      'high-high': 'High among high',
      'low-low': 'Low among low',
      'high-low': 'High among low',
      'low-high': 'Low among high',
      hot: 'Hot spot',
      cold: 'Cold spot',
      none: 'Not beyond chance (5 %, corrected)',
      island: 'No neighbours',
    },
    /** `none` in a cell, beside its corrected p. */
    byChance: 'Within chance',
    areasMethod:
      'Moran 1950; local Moran: Anselin 1995; Gi*: Ord and Getis 1995; 9,999 permutations with a fixed seed; false-discovery correction: Benjamini and Hochberg 1995.',
    columns: {
      name: 'Division',
      local: 'Local statistic',
      q: 'p, corrected',
      verdict: 'Finding',
      count: 'Places',
      expected: 'Expected',
      quotient: 'Quotient',
      interval: '95 % interval',
      fitted: 'Expected by size',
      residual: 'Difference',
    },
    areasTable: 'Every division with its test',
    warnings: {
      'few-areas': (n: number, least: number) =>
        `${n} areas, fewer than ${least}: rely on the permutation p, not on z.`,
      'few-events': (n: number, least: number) =>
        `${n} places in all, fewer than ${least}: one more or less moves every share.`,
      'small-expectations': (n: number, of: number) => `In ${n} of ${of} divisions fewer than five are to be expected.`,
      islands: (n: number) => `${plural(n, 'division has', 'divisions have')} no neighbour and take no part.`,
    },
    sector: 'Sector',
    quotientBase: 'Put in relation to',
    quotientBases: { assets: 'All creative places', population: 'People', establishments: 'Businesses' },
    reference: 'Usual is the rate of',
    references: { city: 'The whole city', dong: 'The city districts (dong)', rural: 'The countryside (eup, myeon)' },
    minimum: 'Least base for a finding',
    quotientNone: (sector: string, places: number) =>
      `${sector}: with ${plural(places, 'place', 'places')} no division has clearly more or fewer than usual.`,
    quotientSays: (sector: string, above: number, below: number) =>
      `${sector}: clearly more than usual in ${plural(above, 'division', 'divisions')}, clearly fewer in ${below}.`,
    quotientTop: (name: string, quotient: string, count: number) =>
      `Highest in ${name}: ${quotient} times the usual rate, ${plural(count, 'place', 'places')}.`,
    verdicts: {
      above: 'More than usual',
      below: 'Fewer than usual',
      usual: 'Usual, or not to be told',
      'small-base': 'Base too small',
    },
    quotientMethod: 'Location quotient: Florence 1939; exact Poisson interval: Garwood 1936.',
    quotientTable: 'Location quotient of every division',
    quotientN: (n: number, base: string) => `n = ${plural(n, 'place', 'places')} of the sector; in relation to ${base}`,
    manyTests: 'Thirty intervals at 95 % each: one or two leave 1 out by chance alone.',
    pointsCluster: (mean: string, expected: string, ratio: string, p: string) =>
      `The points cluster more than chance explains: the nearest other is ${mean} away on average, at random in the city it would be ${expected} (ratio ${ratio}, ${p}).`,
    pointsChance: (mean: string, expected: string, ratio: string, p: string) =>
      `The points do not cluster beyond chance: the nearest other is ${mean} away on average, at random in the city it would be ${expected} (ratio ${ratio}, ${p}).`,
    ripleySays: (p: string) => `Over all distances, Ripley’s L: ${p}.`,
    pointsMethod:
      'Clark and Evans 1954; Ripley 1977 with border correction; 99 random patterns in the outline of the city, fixed seed.',
    pointsLimit:
      'Random points could lie anywhere, in fields and on hills too; houses and roads alone already make places cluster.',
    pointsN: (n: number, left: number) =>
      `n = ${plural(n, 'point', 'points')} within the city${left > 0 ? `; ${left} outside or without a place` : ''}`,
    ripley: 'Ripley’s L: observed and at random',
    ripleyX: 'distance (km)',
    observed: 'Observed',
    random: 'Mean of random points',
    envelope: (share: string) => `Range of random points (left by chance in ${share} at one distance)`,
    regressionSays: (r2: string, population: string, establishments: string) =>
      `Population and businesses together explain ${r2} of where creative places are; population: ${population}; businesses: ${establishments}.`,
    clear: (value: string, unit: string, p: string) => `${value} places more per ${unit} (${p})`,
    unclear: (p: string) => `no clear effect beside the other (${p})`,
    perPeople: '1,000 people',
    perBusinesses: '100 businesses',
    claim:
      'The study of local creators says that concentration grows with size and that urban quality counts more. Here one can only see how much size explains; it compares cities, this compares divisions of one.',
    collinear: (rho: string) =>
      `Population and businesses rise together (rank correlation ${rho}): their shares can’t be told apart well.`,
    residualsLimit: 'Counts are not spread evenly around a line: p is rough.',
    regressionMethod:
      'Least squares (Legendre 1805, Gauss 1809), 30 divisions; Moran’s I of the differences by touching neighbours.',
    regressionTable: 'Creative places: counted and expected by size',
    regressionScatter: 'Counted against expected by size',
    residualSays: (name: string, value: string) => `Most above what size explains: ${name} (${value} places more).`,
    residualMoran: (i: string, p: string) => `The differences among neighbours: Moran’s I = ${i}, ${p}.`,
    residuals: {
      farAbove: 'Far more than size explains',
      above: 'More than size explains',
      about: 'About as expected',
      below: 'Fewer than size explains',
      farBelow: 'Far fewer than size explains',
    },
  },
};
